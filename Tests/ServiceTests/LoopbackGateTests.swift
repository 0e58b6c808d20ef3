import Testing

@testable import Service

@Suite("Who may ask a service of this machine")
struct LoopbackGateTests {
  private let gate = LoopbackGate()

  private func status(_ path: String, _ headers: [String: String], method: String = "GET") -> Int {
    switch gate.path(of: HTTPRequest(method: method, path: path, query: [:], headers: headers), port: 8000) {
    case .success: 200
    case .failure(let refusal): refusal.status
    }
  }

  @Test("whoever knows the secret, under the names of this machine")
  func admitting() {
    #expect(status("/\(gate.token)/", ["host": "127.0.0.1:8000"]) == 200)
    #expect(status("/\(gate.token)/api/x", ["host": "localhost:8000", "origin": "http://localhost:8000"]) == 200)
    let path = gate.path(
      of: HTTPRequest(method: "GET", path: "/\(gate.token)/a/b", query: [:], headers: ["host": "localhost:8000"]),
      port: 8000)
    #expect((try? path.get()) == "/a/b")
  }

  @Test("nobody without it")
  func secret() {
    #expect(gate.token.count == 32 && gate.token != LoopbackGate().token)
    for path in [
      "/", "/\(gate.token)", "/\(gate.token)x/", "/\(gate.token.dropLast())/", "/\(gate.token.uppercased())z/",
    ] {
      #expect(status(path, ["host": "127.0.0.1:8000"]) == 404, "\(path)")
    }
  }

  @Test("no page of another site, by whatever name it calls this machine")
  func otherSites() {
    let path = "/\(gate.token)/"
    for host in ["evil.example:8000", "127.0.0.1", "127.0.0.1:8001", ""] {
      #expect(status(path, ["host": host]) == 403)
    }
    #expect(status(path, [:]) == 403)
    for origin in ["http://evil.example", "null", "https://127.0.0.1:8000", "http://127.0.0.1:8001"] {
      #expect(status(path, ["host": "127.0.0.1:8000", "origin": origin], method: "POST") == 403)
    }
    #expect(status(path, ["host": "127.0.0.1:8000", "sec-fetch-site": "cross-site"], method: "POST") == 403)
  }
}
