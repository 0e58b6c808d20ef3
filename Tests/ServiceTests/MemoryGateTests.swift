import Testing

@testable import Service

@Suite("Who may ask a memory that is served")
struct MemoryGateTests {
  private let token = "0123456789abcdef"

  /// The path that is let in, or the status of the refusal.
  private func path(
    _ path: String, _ headers: [String: String] = [:], query: [String: String] = [:], token: String? = nil,
    isLoopback: Bool = true
  ) -> String {
    let gate = MemoryGate(token: token, isLoopback: isLoopback)
    let request = HTTPRequest(
      method: "GET", path: path, query: query, headers: ["host": "localhost:8000"].merging(headers) { $1 },
      rawPath: path)
    return switch gate.rawPath(of: request, port: 8000) {
    case .success(let path): path
    case .failure(let refusal): "\(refusal.status)"
    }
  }

  @Test("on this machine, programs that call it by its own names")
  func loopback() {
    for host in ["localhost:8000", "127.0.0.1:8000", "[::1]:8000"] {
      #expect(path("/a%2Fb", ["host": host]) == "/a%2Fb")
    }
    for host in ["evil.example:8000", "localhost", "localhost:8001", ""] {
      #expect(path("/a", ["host": host]) == "403")
    }
    #expect(path("/a", ["origin": "http://evil.example"]) == "403")
    #expect(path("/a", ["sec-fetch-site": "cross-site"]) == "403")
  }

  @Test("whoever has the token: in the path, as a bearer, or as the key of Apertium's clients")
  func withToken() {
    for isLoopback in [true, false] {
      #expect(path("/\(token)/a/b", token: token, isLoopback: isLoopback) == "/a/b")
      #expect(path("/a", ["authorization": "Bearer \(token)"], token: token, isLoopback: isLoopback) == "/a")
      #expect(path("/a", query: ["key": token], token: token, isLoopback: isLoopback) == "/a")
    }
    #expect(path("/\(token)/a", ["host": "memory.example"], token: token, isLoopback: false) == "/a")
    #expect(path("/\(token)/a", ["host": "memory.example"], token: token) == "403")
  }

  @Test("nobody without it")
  func withoutToken() {
    for wrong in ["/", "/a", "/\(token)x/a", "/\(token.dropLast())/a", "//\(token)/a"] {
      #expect(path(wrong, token: token, isLoopback: false) == "401", "\(wrong)")
    }
    #expect(path("/a", ["authorization": "Bearer x"], query: ["key": ""], token: token, isLoopback: false) == "401")
  }

  @Test("a token is long, and can be part of a path")
  func tokens() {
    #expect(MemoryGate.isToken(token) && MemoryGate.isToken("Abc-def_ghi-0123"))
    for token in ["", "short", "0123456789abcde", "0123456789abcde/", "0123456789abcdeé", "0123456789 abcdef"] {
      #expect(!MemoryGate.isToken(token), "\(token)")
    }
  }
}
