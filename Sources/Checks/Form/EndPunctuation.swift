import Bitext
import Languages

extension Check {
  static let endPunctuation = Check(
    id: "end-punctuation", category: .punctuation, severity: .warning,
    summary: "a missing or different mark at the end of a sentence",
    whatItDoes: """
      The source ends with a mark and the target with none, or a full stop stands for a colon. Closing quotation marks \
      and brackets are ignored, and so are a key in brackets at the end (_O) and a mark that is quoted alone. Thai and Lao \
      are skipped.
      """,
    whyItMatters: """
      A sentence without its full stop looks cut off, and often is: the final mark is the first thing that careless \
      copying loses.
      """,
    knownProblems: """
      Headings, captions and list items follow house rules that the check does not know: if the source has a full stop \
      there and none is wanted in the target, each gets a finding. Where neither text has a mark, nothing is said.
      """,
    isLinear: true,
    reported: [
      Example(source: "Il dort dans le jardin‹.›", target: "He sleeps in the garden‹›"),
      Example(source: "Il dort dans le grand jardin ‹!›", target: "He sleeps in the large garden‹›"),
      Example(source: "Voici la liste‹:›", target: "Here is the list‹.›"),
      Example(source: "He sleeps in the garden‹.›", target: "Il dort dans le jardin‹›", from: "en", to: "fr"),
    ],
    passedOver: [
      Example("the mark stands inside the quotation", source: "Il a dit : « Viens ! »", target: "He said: “Come!”"),
      Example("the full stop of p.m. also ends the sentence", source: "Il vient à 20 h.", target: "He comes at 8 p.m."),
      Example(
        "a full stop for an exclamation mark", source: "Il dort dans le jardin !", target: "He sleeps in the garden."),
      Example(
        "a headline without a full stop on either side",
        source:
          "The council wants to close the old bridge over the river for two years from the spring of next year on",
        target: "Le conseil veut fermer le vieux pont sur la rivière pendant deux ans à partir du printemps prochain",
        from: "en", to: "fr"),
      Example("one word without a mark", source: "Oui.", target: "Yes"),
      Example(
        "Thai ends a sentence with a space", source: "The house is very big today.", target: "บ้านหลังใหญ่มากวันนี้",
        from: "en", to: "th"),
      Example(
        "Armenian has a full stop of its own", source: "The house is very big today.", target: "Տունն այսօր շատ մեծ է։",
        from: "en", to: "hy"),
    ]
  ) { examination in
    guard examination.isComparable else { return }
    let (first, second) = (examination.source.endMark, examination.target.endMark)
    let place = examination.target.visibleRange.upperBound
    // A sentence ends with a space there.
    guard !ExaminedText.endsInSpace.contains(examination.target.language) else { return }
    if second == nil {
      // Speech that is cut short: I know, but—
      if let last = examination.target.trimmedEnd.last, "—–―".contains(last) { return }
      // The stop of p.m. or etc. is not the sentence's.
      if first == ".", let last = examination.source.entries.last,
        last.length == 1 || ExaminedText.abbreviations.contains(last.lower)
      {
        return
      }
      if let first {
        if examination.target.words.count < 3, examination.source.words.count < 3 { return }
        examination.report(
          strength: 0.9, "the source ends with “\(first)”, the target with no mark", remedy: "add “\(first)”",
          source: [examination.source.lastMark],
          target: [place..<place], suggestion: String(first))
      }
    } else if let second, let first, first != second, Set([first, second]) == [":", "."] {
      examination.report(
        severity: .note, strength: 0.6, "the source ends with “\(first)”, the target with “\(second)”",
        remedy: "end both alike",
        source: [examination.source.lastMark], target: [examination.target.lastMark])
    }
  }
}

extension ExaminedText {
  fileprivate static let endsInSpace = LanguageData.codes { $0.typography.endsInSpace }

  /// The mark that ends the text, one for all forms of it; nil where none does.
  var endMark: Character? {
    let end = trimmedEnd.withoutKey
    guard let mark = end.last?.unicodeScalars.first.flatMap(EndMark.init) else { return nil }
    // A mark that is spoken of: after the '.'
    if end.endIndex < text.endIndex, let before = end.dropLast().last, "'‘“\"«„`".contains(before) { return nil }
    if mark.asks(withSemicolon: Self.semicolonAsks.contains(language)) { return "?" }
    return switch mark {
    case .fullStop: "."
    case .exclamation: "!"
    case .question: "?"
    case .ellipsis: "…"
    case .colon: ":"
    case .semicolon: ";"
    }
  }
}

extension Substring {
  /// Without what stands in brackets behind the sentence that it ends: the key of an entry of a menu, (_O), or letters
  /// to answer with, (y/N).
  fileprivate var withoutKey: Substring {
    func isOfKey(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber || "_&/, ".contains(letter) }
    // Most have no bracket, or end in a mark.
    guard utf8.contains(where: { $0 == 0x28 || $0 == 0xEF }), let last, isOfKey(last),
      let open = suffix(20).lastIndex(where: { $0 == "(" || $0 == "（" }), open > startIndex
    else { return self }
    let key = self[index(after: open)...]
    let isKey = key.contains { $0 == "_" || $0 == "&" || $0 == "/" } || key.count == 1
    guard isKey, key.allSatisfy(isOfKey) else { return self }
    var end = self[..<open]
    while end.last?.isWhitespace == true { end.removeLast() }
    return end
  }
}
