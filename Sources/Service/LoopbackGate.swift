import Foundation

/// What lets only the person at this machine in: a secret in the address, and the names by which a browser knows the
/// page. Pages of other sites can make a browser send requests here, but neither know the secret nor hide where they come
/// from.
package struct LoopbackGate: Sendable {
  /// The first part of every path.
  package let token: String

  /// A gate with a secret of 128 bits.
  package init() {
    var random = SystemRandomNumberGenerator()
    token = (0..<2).map { _ in
      let digits = String(random.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// The address of the service, for the person.
  package func address(port: Int) -> String { "http://127.0.0.1:\(port)/\(token)/" }

  /// The rest of the path, from its slash on, of a request that may come in; else what it gets.
  package func path(of request: HTTPRequest, port: Int) -> Result<String, Refusal> {
    guard Self.isMeant(request, port: port) else { return .failure(.init(status: 403)) }
    if let site = request.headers["sec-fetch-site"], site == "cross-site", request.method != "GET" {
      return .failure(.init(status: 403))
    }
    let prefix = "/\(token)"
    guard Self.isSame(request.path.prefix(prefix.count), prefix), request.path.dropFirst(prefix.count).first == "/"
    else { return .failure(.init(status: 404)) }
    return .success(String(request.path.dropFirst(prefix.count)))
  }

  /// Whether a request is for this machine by a name of its own, and no page of another site sends it: a name that
  /// somebody else lets point here (DNS rebinding) is none.
  static func isMeant(_ request: HTTPRequest, port: Int) -> Bool {
    var hosts = ["127.0.0.1", "localhost", "[::1]"].map { "\($0):\(port)" }
    if port == 80 { hosts += ["127.0.0.1", "localhost", "[::1]"] }
    guard let host = request.headers["host"], hosts.contains(host) else { return false }
    return request.headers["origin"].map { origin in hosts.contains { origin == "http://\($0)" } } ?? true
  }

  /// Why a request is not let in.
  package struct Refusal: Error { package var status: Int }

  /// In a time that does not tell how much of the secret was right.
  static func isSame(_ one: some StringProtocol, _ other: String) -> Bool {
    guard one.utf8.count == other.utf8.count else { return false }
    return zip(one.utf8, other.utf8).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// Those of every response: nothing may be loaded but from the service, framed, kept or guessed.
  package static let headers: [(name: String, value: String)] = [
    (
      "Content-Security-Policy",
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"), ("Cache-Control", "no-store"),
    ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"),
  ]
}
