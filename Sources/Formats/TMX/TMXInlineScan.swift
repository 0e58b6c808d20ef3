import Bitext
import Files

/// What is between the tags of a `seg`, piece by piece: text and the codes inside it. Comments go.
///
/// The bytes are in the form of ``TMXReader``. Linear.
struct TMXInlineScan {
  enum Piece {
    /// Escaped text; part of a code's native form where ``TMXInlineScan/isInCode``.
    case text(Range<Int>)
    /// A code starts, whose ``end`` follows.
    case start
    case end(TMXInlineCode)
  }

  private let xml: [UInt8]
  private var index: Int
  private let limit: Int
  /// The code that is open, and how many elements are open inside of it, itself included.
  private var code: TMXInlineCode?
  private var depth = 0

  init(_ xml: [UInt8], _ range: Range<Int>) {
    (self.xml, index, limit) = (xml, range.lowerBound, range.upperBound)
  }

  var isInCode: Bool { code != nil }

  mutating func next() -> Piece? {
    // An empty code has started and not ended.
    if let code, depth == 0 { return end(code) }
    while index < limit {
      let start = index
      guard xml[start] == UInt8(ascii: "<") else {
        index = xml[start..<limit].firstIndex(of: UInt8(ascii: "<")) ?? limit
        return .text(start..<index)
      }
      index = endOfTag(start)
      let second = xml[start + 1]
      if second == UInt8(ascii: "!") || second == UInt8(ascii: "?") { continue }
      if second == UInt8(ascii: "/") {
        guard let code else { continue }
        depth -= 1
        if depth == 0 { return end(code) }
        continue
      }
      let isEmpty = xml[index - 2] == UInt8(ascii: "/")
      if code != nil {
        if !isEmpty { depth += 1 }
      } else if let found = TMXInlineCode(startTag: xml[start..<index]) {
        (code, depth) = (found, isEmpty ? 0 : 1)
        return .start
      }
    }
    return nil
  }

  private mutating func end(_ code: TMXInlineCode) -> Piece {
    self.code = nil
    return .end(code)
  }

  /// The end of the tag, comment or instruction that starts at `start`.
  private func endOfTag(_ start: Int) -> Int {
    let isComment = xml[start...].starts(with: "<!--".utf8)
    var index = start + 1
    while index < limit {
      // Inside of attributes `>` is escaped.
      if xml[index] == UInt8(ascii: ">"), !isComment || xml[(index - 2)..<index].allSatisfy({ $0 == UInt8(ascii: "-") })
      {
        return index + 1
      }
      index += 1
    }
    return limit
  }
}

/// An element of TMX that stands for a code: `bpt`, `ept`, `it`, `ph`, `ut`. `hi` and `sub` hold text.
struct TMXInlineCode {
  private enum Name: String {
    case bpt, ept, it, ph, ut
  }

  private let name: Name
  private let tag: ArraySlice<UInt8>

  /// nil where the element is no code.
  init?(startTag tag: ArraySlice<UInt8>) {
    let whole = tag.dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    let local = whole.lastIndex(of: UInt8(ascii: ":")).map { whole[($0 + 1)...] } ?? whole
    guard let name = Name(rawValue: String(decoding: local, as: UTF8.self)) else { return nil }
    (self.name, self.tag) = (name, tag)
  }

  var role: InlineCode.Role {
    switch name {
    case .bpt: .start
    case .ept: .end
    case .it: attribute("pos") == "end" ? .end : .start
    case .ph, .ut: .single
    }
  }

  /// `i` of what comes in pairs, else `x`.
  var number: String { attribute(name == .bpt || name == .ept ? "i" : "x") ?? "x" }

  /// What stands for a code whose native form the file leaves out, as editors show it: `<1>`, `</1>`, `<1/>`.
  var standIn: String {
    switch name {
    case .bpt: "<\(number)>"
    case .ept: "</\(number)>"
    case .it, .ph, .ut: "<\(number)/>"
    }
  }

  private func attribute(_ name: String) -> String? {
    // One space is before a name, and quotation marks are only around values.
    guard let found = tag.firstRange(of: Array(" \(name)=\"".utf8)) else { return nil }
    var value: [UInt8] = []
    appendUnescaped(tag[found.upperBound...].prefix { $0 != UInt8(ascii: "\"") }, to: &value)
    return String(decoding: value, as: UTF8.self)
  }
}
