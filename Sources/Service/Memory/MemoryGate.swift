/// Who may ask a memory that is served: programs on this machine, under its own names, and whoever has the token where
/// there is one.
///
/// Most programs that ask a memory take an address and nothing else. The token may therefore be its first part
/// (`http://host:8080/TOKEN/tmserver`); it may also come as `Authorization: Bearer TOKEN`, or as the `key` of a query, as
/// clients of Apertium send it.
package struct MemoryGate: Sendable {
  private let token: String?
  private let isLoopback: Bool

  /// - Parameters:
  ///   - token: nil where whoever reaches the service may ask.
  ///   - isLoopback: whether it listens on this machine alone.
  package init(token: String?, isLoopback: Bool) { (self.token, self.isLoopback) = (token, isLoopback) }

  /// The path as it was sent, without the token, of a request that may come in; else what it gets.
  package func rawPath(of request: HTTPRequest, port: Int) -> Result<String, LoopbackGate.Refusal> {
    if isLoopback {
      // No page of another site has a reason to ask, not even for a picture.
      guard LoopbackGate.isMeant(request, port: port), request.headers["sec-fetch-site"] != "cross-site" else {
        return .failure(.init(status: 403))
      }
    }
    guard let token else { return .success(request.rawPath) }
    let first = request.rawPath.dropFirst().prefix { $0 != "/" }
    if LoopbackGate.isSame(first, token) { return .success(String(request.rawPath.dropFirst(1 + first.count))) }
    let isKnown = [request.headers["authorization"].map { $0.dropPrefix("Bearer ") }, request.query["key"]]
      .contains { $0.map { LoopbackGate.isSame($0, token) } ?? false }
    return isKnown ? .success(request.rawPath) : .failure(.init(status: 401))
  }

  /// Whether it can be the first part of a path, and is long enough not to be guessed.
  package static func isToken(_ text: String) -> Bool {
    text.utf8.count >= 16
      && text.unicodeScalars.allSatisfy {
        $0.isASCII && ($0.properties.isAlphabetic || "0123456789-_".unicodeScalars.contains($0))
      }
  }
}

extension String {
  fileprivate func dropPrefix(_ prefix: String) -> String {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }
}
