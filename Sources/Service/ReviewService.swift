import Bitext
import Files
import Foundation
import ICU
import Languages
import Workflows

/// What the page of `enregard review` asks, answered (docs/review.md).
package final class ReviewService: Sendable {
  /// A file that was written, and how much of what.
  package struct Written: Sendable {
    package var file: String
    package var units: Int

    package init(file: String, units: Int) { (self.file, self.units) = (file, units) }
  }

  let review: Review
  let insight: ReviewInsight
  private let language: InterfaceLanguage
  private let outputs: [String]
  private let write: @Sendable () throws -> [Written]
  /// What an error of writing is in the user's words.
  private let words: @Sendable (any Error) -> String
  private let learning = Counting()

  /// - Parameters:
  ///   - outputs: what is written, as the user named it.
  ///   - language: that of the page.
  package init(
    _ review: Review, insight: ReviewInsight, outputs: [String], language: InterfaceLanguage,
    write: @escaping @Sendable () throws -> [Written], words: @escaping @Sendable (any Error) -> String
  ) {
    (self.review, self.insight, self.outputs, self.language) = (review, insight, outputs, language)
    (self.write, self.words) = (write, words)
  }

  /// The answer to a request for a path that starts with a slash.
  package func answer(_ request: HTTPRequest, path: String) -> HTTPResponse {
    let name = String(path.dropFirst())
    if let file = ReviewPage.files[name] {
      guard ["GET", "HEAD"].contains(request.method) else { return .failure(405, "GET only") }
      return HTTPResponse(type: file.type, body: file.bytes)
    }
    guard let route = Self.routes[name] else { return .failure(404, "There is nothing here.") }
    guard request.method == route.method else { return .failure(405, "\(route.method) only") }
    if route.method == "POST",
      request.headers["content-type"]?.split(separator: ";").first?.lowercased() != "application/json"
    {
      return .failure(415, "application/json only")
    }
    do { return try route.answer(self)(request) } catch { return refusal(error) }
  }

  private typealias Route = (
    method: String, answer: @Sendable (ReviewService) -> @Sendable (HTTPRequest) throws -> HTTPResponse
  )

  private static let routes: [String: Route] = [
    "api/overview": ("GET", { service in { _ in service.overview(outputs: service.outputs, in: service.language) } }),
    "api/beads": ("GET", { service in { try service.beads($0) } }),
    "api/findings": ("GET", { service in { try service.findings($0, in: service.language) } }),
    "api/evidence": ("GET", { service in { try service.evidence($0) } }),
    "api/search": ("GET", { service in { try service.search($0) } }),
    "api/next": ("GET", { service in { try service.next($0) } }),
    "api/changes": ("GET", { service in { try service.changes($0) } }),
    "api/answer": ("POST", { service in { try service.take($0) } }),
    "api/undo": ("POST", { service in { try service.take($0, Review.undo) } }),
    "api/redo": ("POST", { service in { try service.take($0, Review.redo) } }),
    "api/write": ("POST", { service in { _ in try service.writeOutputs() } }),
    "api/ignore": ("POST", { service in { try service.ignore($0) } }),
  ]

  /// Why a request cannot be carried out.
  struct BadRequest: Error {}

  private func refusal(_ error: any Error) -> HTTPResponse {
    switch error {
    case let conflict as Review.Conflict:
      failure(409, saying: "another window was faster", version: conflict.version)
    case let error as ReviewError: failure(422, saying: error.words)
    case is ICUError: failure(400, saying: "this is no regular expression, or it takes too long on these texts")
    case is BadRequest, is DecodingError: failure(400, saying: "this is no request of the page")
    default: .failure(500, words(error))
    }
  }

  /// - Parameter version: of the state, for a page that is behind.
  private func failure(_ status: Int, saying words: Wording, version: Int? = nil) -> HTTPResponse {
    var json = JSONWriter()
    json.object {
      $0.member("error", words.text(in: language))
      if let version { $0.member("version", version) }
    }
    return HTTPResponse(status: status, body: json.bytes)
  }

  private struct Answered: Decodable {
    var version: Int
    var answer: ReviewAnswer
  }

  private struct Versioned: Decodable { var version: Int }

  private func take(_ request: HTTPRequest) throws -> HTTPResponse {
    let body = try JSONDecoder().decode(Answered.self, from: Data(request.body))
    let step = try review.answer(body.answer, version: body.version)
    // What the answers taught comes to those that follow, and holds none of them up.
    let (review, learning) = (review, learning)
    if learning.add(1, below: 1) {
      Thread.detachNewThread {
        defer { _ = learning.add(-1, below: .max) }
        try? review.learn()
      }
    }
    return told(step)
  }

  private func take(
    _ request: HTTPRequest, _ go: @Sendable (Review) -> (Int) throws -> Review.Step
  ) throws -> HTTPResponse {
    let body = try JSONDecoder().decode(Versioned.self, from: Data(request.body))
    return told(try go(review)(body.version))
  }

  private func writeOutputs() throws -> HTTPResponse {
    let written = try write()
    var json = JSONWriter()
    json.object { json in
      json.key("written")
      json.array { json in
        for file in written {
          json.object {
            $0.member("file", file.file)
            $0.member("units", file.units)
          }
        }
      }
    }
    return HTTPResponse(body: json.bytes)
  }

  private struct Ignored: Decodable { var fingerprint: String }

  private func ignore(_ request: HTTPRequest) throws -> HTTPResponse {
    let body = try JSONDecoder().decode(Ignored.self, from: Data(request.body))
    guard body.fingerprint.utf8.count == 16, UInt64(body.fingerprint, radix: 16) != nil else { throw BadRequest() }
    try review.accept(body.fingerprint)
    return HTTPResponse(body: Array("{}".utf8))
  }
}

extension ReviewError {
  /// For the person.
  package var words: Wording {
    switch self {
    case .noBead: "this pair is no longer there"
    case .noSegments: "there are no such segments"
    case .noNeighbour: "there is no neighbour to do this with"
    case .indivisible: "this pair cannot be split like that"
    case .isMoved: "a passage that moved cannot take part in this: part it from its counterpart first"
    case .contradiction: "this contradicts pairs that were confirmed: open one of them again first"
    case .noPlaceToCut: "a segment can only be cut between two of its words or marks"
    case .badText: "this cannot be the text of a segment: it is empty, too long, or holds control characters"
    case .nothingToUndo: "there is nothing to take back or to do again"
    }
  }
}
