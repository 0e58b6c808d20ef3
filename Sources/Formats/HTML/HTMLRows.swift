import Bitext

/// What a row of two texts side by side is made of, on every page that shows them.
extension HTMLText {
  package mutating func place(of pair: BitextPair) {
    raw(
      ##"<div class="place"><a href="#p\##(pair.index)" title="pair \##(pair.index), counted from 0">\##(pair.index)</a>"##
    )
    let sides = [pair.source, pair.target].filter { $0.line != nil }
    if let first = sides.first {
      let places = sides.map { (noun: $0.positions.noun, number: "\($0.line ?? 0)") }
      let isOne = places.allSatisfy { $0 == places[0] }
      let words = isOne ? places[0].number : places.map(\.number).joined(separator: "/")
      // A letter stands for what both count, where they count the same.
      let mark = places.allSatisfy { $0.noun == places[0].noun } ? first.positions.mark + " " : ""
      let title = Set(places.map(\.noun)).sorted().joined(separator: " or ")
      raw("<span title=\"\(title) of the input\">\(mark)\(words)</span>")
    }
    raw("</div>")
  }

  package mutating func bead(_ pair: BitextPair) {
    let isNull = pair.source.text.isEmpty || pair.target.text.isEmpty
    let isWeak = (pair.confidence ?? 1) < 0.7
    raw(#"<div class="bead\#(isNull ? " null" : isWeak ? " weak" : "")""#)
    raw(#" title="\#(pair.kind.map { "\($0): segments that answer each other" } ?? "a pair")"><div>"#)
    // One against one is the rule, and needs no words.
    if let kind = pair.kind, kind != "1-1" {
      raw("<span>")
      text(kind)
      raw("</span>")
    }
    raw("</div>")
    if let confidence = pair.confidence {
      raw(#"<small title="how sure the alignment is">\#(confidenceText(confidence).prefix(4))</small>"#)
    }
    raw("</div>")
  }

  /// Opens a side of a pair, up to its text; or, where there is none, says so whole and gives false.
  package mutating func startSide(_ side: BitextPair.Side, _ name: String, _ language: Language?) -> Bool {
    guard !side.text.isEmpty else {
      raw(#"<div class="nothing">nothing answers this</div>"#)
      return false
    }
    raw(#"<div class="side \#(name)" dir="auto""#)
    if let tag = (side.language ?? language)?.tag {
      raw(#" lang=""#)
      text(tag)
      raw("\"")
    }
    raw("><bdi>")
    return true
  }
}

extension Document.Positions {
  fileprivate var mark: String {
    switch self {
    case .text, .lines: "l."
    case .pages: "p."
    case .blocks: "¶"
    }
  }
}
