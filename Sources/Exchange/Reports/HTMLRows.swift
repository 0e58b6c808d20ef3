import Bitext

/// What a row of two texts side by side is made of, on every page that shows them.
extension HTMLText {
  mutating func place(of pair: BitextPair) {
    raw(
      ##"<div class="place"><a href="#p\##(pair.index)" title="pair \##(pair.index), counted from 0">\##(pair.index)</a>"##
    )
    let lines = [pair.source.line, pair.target.line].compactMap { $0 }.map(String.init)
    if let first = lines.first {
      let words = lines.allSatisfy { $0 == first } ? first : lines.joined(separator: "/")
      raw("<span title=\"line of the input\">l. \(words)</span>")
    }
    raw("</div>")
  }

  mutating func bead(_ pair: BitextPair) {
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
  mutating func startSide(_ side: BitextPair.Side, _ name: String, _ language: Language?) -> Bool {
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
