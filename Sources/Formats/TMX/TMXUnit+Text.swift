import Files

/// Elements inside a `seg` that stand for markup; `hi` and `sub` hold text.
let inlineCodeNames: Set<String> = ["bpt", "ept", "ph", "it", "ut"]

/// Appends the text of the XML in `range`, which is ours (``TMXFileReader``), in UTF-8. Comments go.
func appendInlineText(_ xml: [UInt8], _ range: Range<Int>, _ codes: TMXUnit.Codes, to text: inout [UInt8]) {
  let slice = xml[range]
  // The usual segment has neither tags nor references.
  guard slice.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
    text += slice
    return
  }
  var index = range.lowerBound
  // Elements open inside the code, itself included; 0 outside of codes.
  var (depth, start) = (0, 0)
  var standIn: [UInt8] = []
  func endCode(_ text: inout [UInt8]) {
    switch codes {
    case .dropped: break
    case .placeholder: text += "\u{FFFC}".utf8
    case .native: if text.count == start { text += standIn }
    }
  }
  while index < range.upperBound {
    guard xml[index] == UInt8(ascii: "<") else {
      let end = slice[index...].firstIndex(of: UInt8(ascii: "<")) ?? range.upperBound
      if depth == 0 || codes == .native { appendUnescaped(slice[index..<end], to: &text) }
      index = end
      continue
    }
    let end = endOfTag(xml, index, range.upperBound)
    defer { index = end }
    let second = xml[index + 1]
    if second == UInt8(ascii: "!") || second == UInt8(ascii: "?") { continue }
    if second == UInt8(ascii: "/") {
      guard depth > 0 else { continue }
      depth -= 1
      if depth == 0 { endCode(&text) }
      continue
    }
    let isEmpty = xml[end - 2] == UInt8(ascii: "/")
    if depth > 0 {
      if !isEmpty { depth += 1 }
      continue
    }
    let name = String(
      decoding: slice[(index + 1)..<end].prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") },
      as: UTF8.self)
    guard inlineCodeNames.contains(name) else { continue }
    start = text.count
    standIn = standInForCode(name, slice[index..<end])
    if isEmpty { endCode(&text) } else { depth = 1 }
  }
}

/// The end of the tag, comment or instruction that starts at `start`.
private func endOfTag(_ xml: [UInt8], _ start: Int, _ limit: Int) -> Int {
  let isComment = xml[start...].starts(with: "<!--".utf8)
  var index = start + 1
  while index < limit {
    // Inside of attributes `>` is escaped.
    if xml[index] == UInt8(ascii: ">"), !isComment || xml[(index - 2)..<index].allSatisfy({ $0 == UInt8(ascii: "-") }) {
      return index + 1
    }
    index += 1
  }
  return limit
}

/// What stands for a code whose native form the file leaves out, as editors show it: `<1>`, `</1>`, `<1/>`.
private func standInForCode(_ name: String, _ tag: ArraySlice<UInt8>) -> [UInt8] {
  let isPaired = name == "bpt" || name == "ept"
  let wanted: [UInt8] = Array((isPaired ? " i=\"" : " x=\"").utf8)
  var number: [UInt8] = [UInt8(ascii: "x")]
  var index = tag.startIndex
  while index + wanted.count < tag.endIndex {
    if tag[index...].starts(with: wanted) {
      number = Array(tag[(index + wanted.count)...].prefix { $0 != UInt8(ascii: "\"") })
      break
    }
    index += 1
  }
  return switch name {
  case "bpt": Array("<".utf8) + number + Array(">".utf8)
  case "ept": Array("</".utf8) + number + Array(">".utf8)
  default: Array("<".utf8) + number + Array("/>".utf8)
  }
}
