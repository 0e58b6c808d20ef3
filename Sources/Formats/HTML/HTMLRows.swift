import Bitext
import ICU
import Languages

/// What a row of two texts side by side is made of, on every page that shows them.
extension HTMLText {
  /// Opens a pair's row.
  ///
  /// - Parameter line: where the translation stands: sentences of one paragraph often stand on one line.
  package mutating func startPair(_ pair: BitextPair, class name: String, line: Int? = nil) {
    startRow(pair.index, class: name, line: line)
  }

  /// Opens the row of a number.
  mutating func startRow(_ index: Int, class name: String, line: Int? = nil) {
    raw("<article")
    attribute("class", name)
    attribute("id", "p\(index)")
    if let line { attribute("data-line", "\(line)") }
    raw(">")
  }

  package mutating func place(of pair: BitextPair) {
    place(pair.index, "pair", [pair.source, pair.target])
  }

  /// A row's number, and where its texts stand.
  mutating func place(_ index: Int, _ noun: Wording, _ sides: [BitextPair.Side]) {
    raw(#"<div class="place"><a"#)
    attribute("href", "#p\(index)")
    attribute("title", saying: "\(noun) \(index), counted from 0")
    raw(">")
    number(index)
    raw("</a>")
    let sides = sides.filter { $0.line != nil }
    if let first = sides.first {
      let places = sides.map { (noun: $0.positions.noun, number: "\($0.line ?? 0)") }
      let isOne = places.allSatisfy { $0 == places[0] }
      let words = isOne ? places[0].number : places.map(\.number).joined(separator: "/")
      // A letter stands for what both count, where they count the same.
      let mark = places.allSatisfy { $0.noun == places[0].noun } ? first.positions.mark + " " : ""
      let nouns = Set(places.map(\.noun)).sorted().map { Wording(stringLiteral: $0) }
      raw("<span")
      attribute(
        "title", saying: nouns.count > 1 ? "\(nouns[0]) or \(nouns[1]) of the input" : "\(nouns[0]) of the input")
      raw(">")
      text(mark + words)
      raw("</span>")
    }
    raw("</div>")
  }

  /// - Parameter note: what is to be said of the pair, in a word or two.
  package mutating func bead(_ pair: BitextPair, note: String? = nil) {
    bead(
      pair.kind, pair.confidence, isNull: pair.source.text.isEmpty || pair.target.text.isEmpty,
      title: pair.kind.map { "\($0): number of segments on each side" } ?? "a pair", note: note)
  }

  /// What joins the texts of a row: the numbers of their segments, and how sure it is.
  mutating func bead(_ kind: String?, _ confidence: Double?, isNull: Bool, title: Wording, note: String? = nil) {
    let isWeak = (confidence ?? 1) < 0.7
    raw("<div")
    attribute("class", isNull ? "bead null" : isWeak ? "bead weak" : "bead")
    attribute("title", saying: title)
    raw("><div>")
    // One against one is the rule, and needs no words.
    if let kind, !kind.split(separator: "-").allSatisfy({ $0 == "1" }) {
      raw("<span>")
      text(kind)
      raw("</span>")
    }
    raw("</div>")
    if let confidence {
      raw("<small")
      attribute("title", saying: "the confidence of the alignment")
      raw(">")
      text(language.decimal(confidenceText(confidence).prefix(4)))
      raw("</small>")
    }
    if let note {
      raw("<em>")
      text(note)
      raw("</em>")
    }
    raw("</div>")
  }

  /// Opens a side of a pair, up to its text; or, where there is none, says so whole and gives false.
  package mutating func startSide(_ side: BitextPair.Side, _ name: String, _ language: Language?) -> Bool {
    guard !side.text.isEmpty else {
      raw(#"<div class="nothing">"#)
      say("no counterpart")
      raw("</div>")
      return false
    }
    raw("<div")
    attribute("class", "side \(name)")
    // Found out from the text it would be that of the cell around the isolated text, which has none.
    let tag = (side.language ?? language)?.tag
    attribute("dir", tag.map { LanguageTag.isRightToLeft($0) ? "rtl" : "ltr" } ?? "auto")
    if let tag { attribute("lang", tag) }
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
