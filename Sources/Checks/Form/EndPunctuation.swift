import Bitext
import Languages

extension Check {
  static let endPunctuation = Check(
    id: "end-punctuation", category: .punctuation, severity: .warning,
    summary: "a missing or different mark at the end of a sentence",
    whatItDoes: """
      The source ends with a mark and the target with none; a full stop stands for a colon; a long target ends \
      without a mark although the source has none either. Closing quotation marks and brackets are ignored. Thai and \
      Lao are skipped.
      """,
    whyItMatters: """
      A sentence without its full stop looks cut off, and often is: the final mark is the first thing that careless \
      copying loses.
      """,
    knownProblems: """
      Headings, captions and list items follow house rules that the check does not know: if no full stop is wanted \
      there, each gets a finding.
      """,
    isLinear: true,
    reported: [
      Example(source: "Il dort dans le jardin‹.›", target: "He sleeps in the garden‹›"),
      Example(source: "Il dort dans le grand jardin ‹!›", target: "He sleeps in the large garden‹›"),
      Example(source: "Voici la liste‹:›", target: "Here is the list‹.›"),
      Example(source: "He sleeps in the garden‹.›", target: "Il dort dans le jardin‹›", from: "en", to: "fr"),
      Example(
        source: "He says that he sleeps in the garden of the old house on the hill",
        target: "Il dit qu'il dort dans le jardin de la vieille maison sur la colline‹›", from: "en", to: "fr"),
    ],
    passedOver: [
      Example("the mark stands inside the quotation", source: "Il a dit : « Viens ! »", target: "He said: “Come!”"),
      Example("the full stop of p.m. also ends the sentence", source: "Il vient à 20 h.", target: "He comes at 8 p.m."),
      Example(
        "a full stop for an exclamation mark", source: "Il dort dans le jardin !", target: "He sleeps in the garden."),
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
      let isLong = examination.target.words.count >= 12 && !examination.target.isTitle
      // The stop of p.m. or etc. is not the sentence's.
      if first == ".", let last = examination.source.entries.last,
        last.length == 1 || ExaminedText.abbreviations.contains(last.lower)
      {
        return
      }
      if let first {
        if examination.target.words.count < 3, examination.source.words.count < 3 { return }
        examination.report(
          confidence: 0.9, "the source ends with “\(first)”, the target with no mark",
          source: [examination.source.lastMark],
          target: [place..<place], suggestion: String(first))
      } else if isLong {
        // The source has none either: unless it is very long, a heading or an item of a list, as like as not.
        let isSentence = examination.target.words.count >= 24
        examination.report(
          severity: isSentence ? .warning : .note, confidence: isSentence ? 0.6 : 0.4,
          "a long sentence ends with no mark", target: [place..<place],
          suggestion: ".")
      }
    } else if let second, let first, first != second, Set([first, second]) == [":", "."] {
      examination.report(
        severity: .note, confidence: 0.6, "the source ends with “\(first)”, the target with “\(second)”",
        source: [examination.source.lastMark], target: [examination.target.lastMark])
    }
  }
}

extension ExaminedText {
  fileprivate static let endsInSpace = LanguageData.codes { $0.typography.endsInSpace }

  /// The mark that ends the text, one for all forms of it; nil where none does.
  var endMark: Character? {
    guard let mark = trimmedEnd.last?.unicodeScalars.first.flatMap(EndMark.init) else { return nil }
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
