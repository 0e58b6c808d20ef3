import Testing

@testable import Service

@Suite("A memory behind the HTTP server")
struct MemoryServerTests {
  private func server(_ memory: ServedMemory) throws -> HTTPServer {
    var limits = HTTPServer.Limits()
    (limits.body, limits.idle, limits.threads) = (1_000, 1, 4)
    return try HTTPServer(host: "127.0.0.1", port: 0, limits: limits, headers: []) { [service = memory.service] in
      service.answer($0, rawPath: $0.rawPath)
    }
  }

  @Test("a text comes through as it was quoted")
  func quoting() throws {
    let memory = try ServedMemory([("Salt/pepper + 100%?", "Sel/poivre")])
    let server = try server(memory)
    defer { server.stop() }
    let answer = exchange(
      "GET /tmserver/en/fr/unit/Salt%2Fpepper%20%2B%20100%25%3F HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
      port: server.port)
    #expect(answer.hasPrefix("HTTP/1.1 200") && answer.contains(#""target":"Sel/poivre","quality":100.0"#), "\(answer)")
  }

  @Test(
    "hostile requests are refused, and the next one is answered",
    arguments: [
      ("GET /tmserver/en/fr/unit/%00 HTTP/1.1\r\nHost: a\r\n\r\n", "400"),
      ("GET /tmserver/en/fr/unit/%C3 HTTP/1.1\r\nHost: a\r\n\r\n", "400"),
      ("GET /tmserver/en/fr/unit/%E2%2F%82 HTTP/1.1\r\nHost: a\r\n\r\n", "400"),
      ("GET /tmserver/../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n", "404"),
      ("GET /tmserver/en%2Ffr/fr/unit/a HTTP/1.1\r\nHost: a\r\n\r\n", "400"),
      ("GET /tmserver/'%20OR%201=1/fr/unit/a HTTP/1.1\r\nHost: a\r\n\r\n", "400"),
      ("GET /tmserver/\(String(repeating: "x", count: 1_000))/fr/unit/a HTTP/1.1\r\nHost: a\r\n\r\n", "400"),
      ("GET /concordance?phrase=%22%20NEAR(a%20b)%20%22 HTTP/1.1\r\nHost: a\r\n\r\n", "200"),
      ("PUT /tmserver/en/fr/store/a.tmx HTTP/1.1\r\nHost: a\r\nContent-Length: 1001\r\n\r\n", "413"),
      (
        "PUT /tmserver/en/fr/store/a.tmx HTTP/1.1\r\nHost: a\r\nContent-Length: 92\r\n\r\n"
          + "<!DOCTYPE tmx [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><tmx version=\"1.4\"><body>&e;</body></x>", "400"
      ),
      ("PUT /tmserver/en/fr/unit/a HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\n[[[", "400"),
    ])
  func hostile(request: String, status: String) throws {
    let memory = try ServedMemory([("Salt", "Sel")], isWritable: true)
    let server = try server(memory)
    defer { server.stop() }
    let answer = exchange(request, port: server.port)
    #expect(answer.hasPrefix("HTTP/1.1 \(status)"), "\(answer.prefix(300))")
    let next = exchange("GET /health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", port: server.port)
    #expect(next.contains(#""status":"ok""#))
    #expect(try memory.store.statistics().units == 1)
  }
}
