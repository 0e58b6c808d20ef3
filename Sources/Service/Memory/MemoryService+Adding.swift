import Bitext
import Files
import Formats
import Foundation
import Memory

/// Units that other programs send.
extension MemoryService {
  private struct Unit: Decodable {
    var source: String?
    var target: String
  }

  /// One unit; its source is the text of the path where the body has none.
  func addUnit(_ asked: MemoryRoute.Asked) throws -> HTTPResponse {
    let unit = try decoded(Unit.self, asked)
    return try add([(unit.source ?? asked.required("text"), unit.target)], asked, name: "tmserver")
  }

  /// A list of units.
  func addUnits(_ asked: MemoryRoute.Asked) throws -> HTTPResponse {
    let name = try asked.required("name")
    let units = try decoded([Unit].self, asked).map { unit in
      guard let source = unit.source else { throw Refusal.bad("a unit without source") }
      return (source, unit.target)
    }
    return try add(units, asked, name: name)
  }

  /// A file of any format that holds pairs, its name's extension telling which.
  func addFile(_ asked: MemoryRoute.Asked) throws -> HTTPResponse {
    let name = try asked.required("name")
    let options = try PairReadingOptions(from: asked.requiredLanguage("source"), to: asked.requiredLanguage("target"))
    var skipped = 0
    let units: (tmx: [UInt8], skipped: Int)
    do {
      let reader = try PairReader(FileStream(name: name, bytes: asked.request.body), options: options)
      units = try written(asked) { writer in
        while let item = try reader.next() {
          if case .pair(let pair) = item { try writer.write(pair) } else { skipped += 1 }
        }
      }
      skipped += reader.unpaired
    } catch let error where error is PairReadingError || error is ReadingError {
      throw Refusal.bad(words(error))
    }
    return try add(units.tmx, name: name, skipped: units.skipped + skipped)
  }

  private func decoded<Value: Decodable>(_ type: Value.Type, _ asked: MemoryRoute.Asked) throws -> Value {
    guard let value = try? JSONDecoder().decode(type, from: Data(asked.request.body)) else {
      throw Refusal.bad("the body is not the JSON that is wanted here")
    }
    return value
  }

  private func add(_ units: [(source: String, target: String)], _ asked: MemoryRoute.Asked, name: String) throws
    -> HTTPResponse
  {
    let units = try written(asked) { writer in
      for (index, unit) in units.enumerated() {
        try writer.write(
          BitextPair(
            index: index, source: BitextPair.Side(text: unit.source), target: BitextPair.Side(text: unit.target)))
      }
    }
    return try add(units.tmx, name: name, skipped: units.skipped)
  }

  /// As the TMX that a memory takes: what characters and texts a unit may have is decided in one place.
  private func written(_ asked: MemoryRoute.Asked, _ write: (TMXPairWriter) throws -> Void) throws -> (
    tmx: [UInt8], skipped: Int
  ) {
    let buffer = ByteBuffer()
    let options = try PairWritingOptions(
      source: asked.requiredLanguage("source"), target: asked.requiredLanguage("target"), name: "", toolVersion: version
    )
    let writer = try TMXPairWriter(to: buffer, options: options)
    try write(writer)
    try writer.finish()
    return (buffer.bytes, writer.report.unpaired + writer.report.empty)
  }

  private func add(_ tmx: [UInt8], name: String, skipped: Int) throws -> HTTPResponse {
    let report = try store.add(TMXReader(FileStream(name: name, bytes: tmx)), name: name)
    var json = JSONWriter()
    json.object {
      $0.member("added", report.added)
      $0.member("known", report.folded)
      $0.member("skipped", report.unpaired + skipped)
    }
    return HTTPResponse(body: json.bytes)
  }
}
