import Testing

@testable import Service

@Suite("The HTTP server")
struct HTTPServerTests {
  /// A server that says what it was asked.
  private func server(_ limits: HTTPServer.Limits = .init()) throws -> HTTPServer {
    try HTTPServer(host: "127.0.0.1", port: 0, limits: limits, headers: [("X-Mine", "yes")]) { request in
      let query = request.query.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }.joined(separator: " ")
      let text = "\(request.method) \(request.path) \(query) \(String(decoding: request.body, as: UTF8.self))"
      return HTTPResponse(type: "text/plain", body: Array(text.utf8))
    }
  }

  @Test("a request reaches the service with its path, its query and its body, and the answer has the headers of all")
  func answering() throws {
    let server = try server()
    defer { server.stop() }
    let answer = exchange(
      "POST /a%20b?q=%C3%A9t%C3%A9+1&x HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 4\r\n\r\nbody",
      port: server.port)
    #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(answer.contains("X-Mine: yes\r\n"))
    #expect(answer.hasSuffix("\r\n\r\nPOST /a b q=été 1 x= body"), "\(answer)")
  }

  @Test("two requests of a connection are answered in their order")
  func pipelining() throws {
    let server = try server()
    defer { server.stop() }
    let answer = exchange(
      "GET /1 HTTP/1.1\r\nHost: a\r\n\r\nGET /2 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", port: server.port)
    let first = try #require(answer.range(of: "GET /1"))
    let second = try #require(answer.range(of: "GET /2"))
    #expect(first.lowerBound < second.lowerBound)
  }

  @Test(
    "what is no request, or takes too much, is refused, and the next is answered",
    arguments: [
      ("nonsense\r\n\r\n", "400"), ("GET http://elsewhere/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "400"),
      ("GET /%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "400"),
      ("GET /%ff HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "400"),
      ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999\r\n\r\n", "413"),
      ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", "400"),
      (
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n7d0\r\n"
          + String(repeating: "x", count: 2_000), "413"
      ),
      ("GET / HTTP/1.1\r\nA: " + String(repeating: "x", count: 100_000) + "\r\n\r\n", ""),
    ])
  func refusing(request: String, status: String) throws {
    var limits = HTTPServer.Limits()
    (limits.body, limits.idle) = (1_000, 1)
    let server = try server(limits)
    defer { server.stop() }
    let answer = exchange(request, port: server.port)
    #expect(status.isEmpty ? !answer.contains(" 200 ") : answer.contains("HTTP/1.1 \(status)"), "\(answer.prefix(200))")
    #expect(exchange("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", port: server.port).contains(" 200 OK"))
  }

  @Test("a client that says nothing is shown out")
  func idling() throws {
    var limits = HTTPServer.Limits()
    limits.idle = 1
    let server = try server(limits)
    defer { server.stop() }
    let clock = ContinuousClock()
    let time = clock.measure { #expect(exchange("GET / HT", port: server.port).isEmpty) }
    #expect(time < .seconds(25))
  }

  @Test("a client that sends a byte now and then is shown out, too", arguments: ["GET / HTTP/1.1\r\nA: ", Self.body])
  func trickling(start: String) throws {
    var limits = HTTPServer.Limits()
    limits.request = 1
    let server = try server(limits)
    defer { server.stop() }
    let clock = ContinuousClock()
    let time = clock.measure { #expect(exchange(start, then: 250, port: server.port).isEmpty) }
    #expect(time < .seconds(25))
    #expect(exchange("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", port: server.port).contains(" 200 OK"))
  }

  private static let body = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n"

  @Test("a port that is taken is said to be")
  func takenPort() throws {
    let server = try server()
    defer { server.stop() }
    #expect(throws: HTTPServer.Failure.self) {
      try HTTPServer(host: "127.0.0.1", port: server.port, headers: []) { _ in HTTPResponse(body: []) }
    }
  }
}
