import Bitext
import Files

extension TMXUnit {
  /// How inline codes appear in a plain text.
  public enum Codes: Sendable {
    /// They go, with what they hold.
    case dropped
    /// Their native form stays, such as `<b>`; where the file leaves it out, `<1>`, `</1>` or `<1/>`.
    case native
    /// One U+FFFC OBJECT REPLACEMENT CHARACTER each.
    case placeholder
  }

  /// The text of a variant.
  public func text(of variant: Variant, codes: Codes = .dropped) -> String {
    var bytes: [UInt8] = []
    appendText(of: variant, codes: codes, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text of what stands between the tags of a `seg`.
  package static func text(ofSegment xml: [UInt8], codes: Codes) -> String {
    var unit = TMXUnit(line: 0)
    unit.xml = xml
    return unit.text(
      of: Variant(startTag: 0..<0, whole: 0..<xml.count, segment: 0..<xml.count, line: 0), codes: codes)
  }

  /// The text of a variant in UTF-8, appended to `text`.
  public func appendText(of variant: Variant, codes: Codes, to text: inout [UInt8]) {
    guard let segment = variant.segment else { return }
    guard isMarkedUp(segment) else {
      text += xml[segment]
      return
    }
    var scan = TMXInlineScan(xml, segment)
    var start = 0
    while let piece = scan.next() {
      switch piece {
      case .text(let range):
        if !scan.isInCode || codes == .native { appendUnescaped(xml[range], to: &text) }
      case .start: start = text.count
      case .end(let code):
        switch codes {
        case .dropped: break
        case .placeholder: text += "\u{FFFC}".utf8
        case .native: if text.count == start { text += code.standIn.utf8 }
        }
      }
    }
  }

  /// The text of what is between the tags of a `seg`, `prop` or `note`, with its codes, whose native forms stand in it.
  func codedText(_ content: Range<Int>) -> CodedText {
    guard isMarkedUp(content) else { return CodedText(text: String(decoding: xml[content], as: UTF8.self)) }
    var reading = CodedTextReading()
    var scan = TMXInlineScan(xml, content)
    var start = 0
    while let piece = scan.next() {
      switch piece {
      case .text(let range): reading.add(text(range))
      case .start: start = reading.text.utf8.count
      case .end(let code):
        if reading.text.utf8.count == start { reading.add(code.standIn) }
        reading.finish(code.role, from: start, named: code.number)
      }
    }
    return CodedText(text: reading.text, codes: reading.codes)
  }

  /// The pieces of a variant's text that are no part of an inline code, escaped and in order.
  package func textRuns(of variant: Variant) -> [Range<Int>] {
    guard let segment = variant.segment else { return [] }
    var (scan, runs): (TMXInlineScan, [Range<Int>]) = (TMXInlineScan(xml, segment), [])
    while let piece = scan.next() {
      if case .text(let range) = piece, !scan.isInCode { runs.append(range) }
    }
    return runs
  }

  /// Whether there are tags or references in a range; the usual segment has neither.
  private func isMarkedUp(_ range: Range<Int>) -> Bool {
    xml[range].contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
  }
}
