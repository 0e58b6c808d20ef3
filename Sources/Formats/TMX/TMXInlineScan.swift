import Bitext
import Files

/// What is between the tags of a `seg`, piece by piece: text and the codes inside it. Linear.
struct TMXInlineScan {
  enum Piece {
    /// Escaped text; part of a code's native form where ``TMXInlineScan/isInCode``.
    case text(Range<Int>)
    /// A code starts, whose ``end`` follows.
    case start
    case end(TMXInlineCode)
  }

  private var scan: XMLScan
  /// The code that is open, and how many elements are open inside of it, itself included.
  private var code: TMXInlineCode?
  private var depth = 0

  init(_ xml: [UInt8], _ range: Range<Int>) {
    scan = XMLScan(xml, range)
  }

  var isInCode: Bool { code != nil }

  mutating func next() -> Piece? {
    // An empty code has started and not ended.
    if let code, depth == 0 { return end(code) }
    while let piece = scan.next() {
      switch piece {
      case .text(let range): return .text(range)
      case .start(let tag):
        if code != nil {
          if !tag.isEmpty { depth += 1 }
        } else if let found = TMXInlineCode(tag) {
          (code, depth) = (found, tag.isEmpty ? 0 : 1)
          return .start
        }
      case .end:
        guard let code else { continue }
        depth -= 1
        if depth == 0 { return end(code) }
      }
    }
    return nil
  }

  private mutating func end(_ code: TMXInlineCode) -> Piece {
    self.code = nil
    return .end(code)
  }
}

/// An element of TMX that stands for a code: `bpt`, `ept`, `it`, `ph`, `ut`. `hi` and `sub` hold text.
struct TMXInlineCode {
  private enum Name: String {
    case bpt, ept, it, ph, ut
  }

  private let name: Name
  private let tag: XMLTag

  /// nil where the element is no code.
  init?(_ tag: XMLTag) {
    guard let name = Name(rawValue: tag.localName) else { return nil }
    (self.name, self.tag) = (name, tag)
  }

  var role: InlineCode.Role {
    switch name {
    case .bpt: .start
    case .ept: .end
    case .it: tag.attribute("pos") == "end" ? .end : .start
    case .ph, .ut: .single
    }
  }

  /// `i` of what comes in pairs, else `x`.
  var number: String { tag.attribute(name == .bpt || name == .ept ? "i" : "x") ?? "x" }

  /// What stands for a code whose native form the file leaves out, as editors show it: `<1>`, `</1>`, `<1/>`.
  var standIn: String {
    switch name {
    case .bpt: "<\(number)>"
    case .ept: "</\(number)>"
    case .it, .ph, .ut: "<\(number)/>"
    }
  }
}
