import Bitext
import Files
import Foundation
import Languages

extension PairFormat {
  /// One JSON object a line with `source` and `target`: texts, or objects with a `text` as `ExchangeFormat.jsonLines`
  /// writes them. Other members are passed through as they stand.
  static let jsonLines = PairFormat(
    name: "jsonl", fileExtensions: ["jsonl", "ndjson"],
    summary: "one JSON object a line with source and target; other members are passed through",
    isLikely: { $0.first == UInt8(ascii: "{") }, open: JSONLinesPairs.init)
}

private final class JSONLinesPairs: PairSource {
  let unpaired = 0
  private var lines: LineReader
  private let name: String
  private let options: PairReadingOptions
  private var count = 0

  init(_ stream: FileStream, _ options: PairReadingOptions) {
    lines = LineReader(stream)
    name = stream.name
    self.options = options
  }

  func next() throws -> PairReader.Item? {
    while let line = try lines.next() {
      guard case .bytes(let bytes) = line else { return bad(.lineTooLong(limit: LineReader.limit)) }
      if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      guard String(validating: bytes, as: UTF8.self) != nil else { return bad(.notUTF8) }
      do throws(PairReadingError) { return .pair(try pair(of: bytes)) } catch { return .bad(error) }
    }
    return nil
  }

  private func pair(of line: [UInt8]) throws(PairReadingError) -> BitextPair {
    let parsed: Any
    do { parsed = try JSONSerialization.jsonObject(with: Data(line)) } catch {
      throw self.error(.notJSON(words(of: error)))
    }
    guard let object = parsed as? [String: Any] else { throw error(.notObject) }
    let source = try side("source", of: object, options.from)
    let target = try side("target", of: object, options.to)
    var pair = BitextPair(index: count, source: source, target: target)
    pair.members = jsonMembers(of: line) { $0 != "source" && $0 != "target" }
    if object["source"] is [String: Any] { pair.confidence = (object["confidence"] as? NSNumber)?.doubleValue }
    if let id = object["id"] as? String { pair.id = id }
    if let kind = object["kind"] as? String { pair.kind = kind }
    if object["properties"] is [Any] { pair.properties = JSONProperties(in: pair.members).own }
    count += 1
    return pair
  }

  private func side(
    _ member: String, of object: [String: Any], _ given: Language?
  ) throws(PairReadingError) -> BitextPair.Side {
    let value = object[member]
    let inner = value as? [String: Any]
    guard let text = value as? String ?? inner?["text"] as? String else { throw error(.missingText(member: member)) }
    let language = given ?? (inner?["language"] as? String).flatMap(Language.init(parsing:))
    return BitextPair.Side(
      text: text, language: language, anchors: text.isEmpty ? [] : [BitextPair.Anchor(line: lines.number)])
  }

  private func bad(_ reason: PairReadingError.Reason) -> PairReader.Item { .bad(error(reason)) }

  private func error(_ reason: PairReadingError.Reason) -> PairReadingError {
    PairReadingError(name: name, line: lines.number, reason: reason)
  }
}

/// What Foundation's parser says, without its class names.
private func words(of error: any Error) -> String {
  (error as NSError).userInfo["NSDebugDescription"] as? String ?? ""
}

/// The members of a valid JSON object whose names `keeps` wants, as they stand in `line`, parted by commas.
///
/// Linear. Cut out rather than written anew, so that numbers, escapes and the order of members stay as they are.
package func jsonMembers(of line: [UInt8], keeping keeps: (String) -> Bool) -> [UInt8] {
  var kept: [UInt8] = []
  forEachItem(of: line[...]) { member in
    guard let name = memberName(member), keeps(name) else { return }
    if !kept.isEmpty { kept.append(UInt8(ascii: ",")) }
    kept += trimmedJSON(member)
  }
  return kept
}

/// Calls `body` with each member of a valid JSON object, or each element of an array, as it stands; one that is empty has
/// one item of white space.
func forEachItem(of json: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>) -> Void) {
  var (depth, isInString, isEscaped) = (0, false, false)
  var start = json.startIndex
  for index in json.indices {
    let byte = json[index]
    if isInString {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == quote {
        isInString = false
      }
      continue
    }
    switch byte {
    case quote: isInString = true
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      depth += 1
      if depth == 1 { start = index + 1 }
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      if depth == 0 { body(json[start..<index]) }
    case UInt8(ascii: ",") where depth == 1:
      body(json[start..<index])
      start = index + 1
    default: break
    }
  }
}

private let quote = UInt8(ascii: "\"")

/// The name of `"name": value`, escapes read.
private func memberName(_ member: ArraySlice<UInt8>) -> String? {
  guard let start = member.firstIndex(of: quote) else { return nil }
  var end = start + 1
  while end < member.endIndex, member[end] != quote { end += member[end] == UInt8(ascii: "\\") ? 2 : 1 }
  guard end < member.endIndex else { return nil }
  let raw = member[(start + 1)..<end]
  guard raw.contains(UInt8(ascii: "\\")) else { return String(decoding: raw, as: UTF8.self) }
  return (try? JSONSerialization.jsonObject(with: Data(member[start...end]), options: .fragmentsAllowed)) as? String
}

func trimmedJSON(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var trimmed = bytes.drop { $0 <= 0x20 }
  while let last = trimmed.last, last <= 0x20 { trimmed.removeLast() }
  return trimmed
}
