import CommandTesting
import Files
import Formats
import Foundation
import Memory
import Testing

@testable import Service

/// A memory that is served, in a folder that goes with it.
struct ServedMemory {
  struct Answer {
    var status: Int
    var json: Any
    var headers: [(name: String, value: String)]
  }

  let folder: TemporaryFolder
  let store: MemoryStore
  let service: MemoryService

  /// - Parameter pairs: of English and Canadian French.
  init(_ pairs: [(String, String)] = [], isWritable: Bool = false) throws {
    folder = try TemporaryFolder()
    store = try MemoryStore(path: folder.url("m.sqlite").path, create: true)
    service = MemoryService(store, isWritable: isWritable, version: "1") { "\($0)" }
    let units = pairs.map { source, target in
      "<tu><tuv xml:lang=\"en\"><seg>\(source)</seg></tuv><tuv xml:lang=\"fr-CA\"><seg>\(target)</seg></tuv></tu>"
    }
    let tmx = "<tmx version=\"1.4\"><header srclang=\"en\"/><body>\(units.joined())</body></tmx>"
    _ = try store.add(TMXReader(FileStream(name: "a.tmx", bytes: Array(tmx.utf8))), name: "a.tmx")
  }

  /// The answer to a request with a target as clients send it.
  func ask(_ target: String, method: String = "GET", body: String = "") throws -> Answer {
    let parsed = try #require(HTTPTarget(target))
    let request = HTTPRequest(
      method: method, path: parsed.path, query: parsed.query, headers: [:], body: Array(body.utf8),
      rawPath: parsed.rawPath)
    let answer = service.answer(request, rawPath: parsed.rawPath)
    return Answer(
      status: answer.status, json: try JSONSerialization.jsonObject(with: Data(answer.body)), headers: answer.headers)
  }

  /// The translations that the tmserver protocol gives.
  func targets(_ target: String) throws -> [String] {
    let matches = try #require(try ask(target).json as? [[String: Any]])
    return matches.compactMap { $0["target"] as? String }
  }
}

extension String {
  /// As Weblate quotes a text, with nothing reserved left.
  var quoted: String { addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "" }
}
