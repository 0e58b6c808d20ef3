import Files
import Languages
import Memory

/// A translation memory for other programs: the protocols of tmserver and Apertium APy, and one of its own (docs/memory.md).
package final class MemoryService: Sendable {
  let store: MemoryStore
  let searches: MemorySearches
  let version: String
  /// Whether units may be added.
  let isWritable: Bool
  /// What an error is in the user's words.
  let words: @Sendable (any Error) -> String

  /// - Parameter version: of the program.
  package init(
    _ store: MemoryStore, isWritable: Bool, version: String, words: @escaping @Sendable (any Error) -> String
  ) {
    (self.store, self.isWritable, self.version, self.words) = (store, isWritable, version, words)
    searches = MemorySearches(store)
  }

  /// What requests may take: files are sent where units may be added, and else no bodies worth the name. A search needs no
  /// limit of its own: the length of its text and the texts that it compares have theirs.
  package static func limits(isWritable: Bool) -> HTTPServer.Limits {
    var limits = HTTPServer.Limits()
    limits.body = isWritable ? 32 << 20 : 1 << 16
    limits.idle = 30
    return limits
  }

  /// Why a request is not carried out.
  struct Refusal: Error {
    var status: Int
    var words: String

    static func bad(_ words: String) -> Refusal { Refusal(status: 400, words: words) }
  }

  /// The routes that are open: those that write only where units may be added.
  var routes: [MemoryRoute] { MemoryRoute.all.filter { isWritable || !$0.writes } }

  /// The answer to a request for a path as it was sent, which starts with a slash.
  package func answer(_ request: HTTPRequest, rawPath: String) -> HTTPResponse {
    let found = MemoryRoute.all.compactMap { route in route.names(in: rawPath).map { (route, $0) } }
    guard !found.isEmpty else { return .failure(404, "There is nothing here; /openapi.json tells what there is.") }
    let method = request.method == "HEAD" ? "GET" : request.method
    guard let (route, names) = found.first(where: { $0.0.method == method }) else {
      let allowed = found.map { $0.0.method }.joined(separator: ", ")
      var refusal = HTTPResponse.failure(405, "\(allowed) only")
      refusal.headers = [("Allow", allowed)]
      return refusal
    }
    guard isWritable || !route.writes else {
      return .failure(403, "This memory is served for reading; start enregard tm serve with --write.")
    }
    do {
      return try route.answer(self, MemoryRoute.Asked(request: request, names: names))
    } catch let refusal as Refusal {
      return route.failure(refusal.status, refusal.words)
    } catch {
      return route.failure(500, words(error))
    }
  }
}
