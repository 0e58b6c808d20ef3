import Bitext
import ICU
import Languages
import Lexicons
import TextAnalysis

/// A pair on a checker's table: both texts taken apart once, and what has been found so far.
struct PairExamination {
  let pair: CheckedPair
  let languages: PairLanguages
  var source: ExaminedText
  var target: ExaminedText
  /// Which words correspond.
  var alignment = WordAlignment()
  /// What checks know beside the pair.
  let tools: CheckTools
  /// The check at work.
  var check = ReportingCheck(.empty)
  var findings: [Finding] = []
  // What several checks and the score go by, worked out when first asked for.
  lazy var coverage = measuredCoverage()
  lazy var looseSource = looseWords(ofSource: true)
  lazy var looseTarget = looseWords(ofSource: false)
  lazy var agreementReader = target.agreementReader(by: tools.speller)
  /// Log odds that each of them is an error.
  lazy var looseSourceOdds = looseSource.map { tools.looseWords.omission.logOdds($0.features) }
  lazy var looseTargetOdds = looseTarget.map { tools.looseWords.addition.logOdds($0.features) }
  lazy var joins = WordJoins(source, target, tools.words)
  lazy var comparedQuantities = QuantityComparison(comparing: self)

  /// Adds a finding of the check at work: what is wrong, and what to do about it; see `Finding.isPlain`.
  mutating func report(
    category: Category? = nil, severity: Severity? = nil, strength: Double, _ fault: Wording, remedy: Wording,
    source: [Range<Int>] = [], target: [Range<Int>] = [], suggestion: String? = nil, isPlain: Bool = false
  ) {
    findings.append(
      Finding(
        check: check.id, category: category ?? check.category, severity: severity ?? check.severity,
        strength: strength, fault: fault, remedy: remedy, sourceRanges: source,
        targetRanges: target, suggestion: suggestion))
    findings[findings.count - 1].isPlain = isPlain
  }

  /// Where the other text may say the same in a way that a check does not know.
  static let additionRemedy: Wording = "add it, unless it is said otherwise"
  static let removalRemedy: Wording = "delete it, unless it is said otherwise there"

  /// Whether both texts hold words, so that comparing them says something.
  var isComparable: Bool { source.hasWords && target.hasWords }

  var hasQuantities: Bool { !source.quantities.isEmpty || !target.quantities.isEmpty }

  /// Whether lists have the words of both languages in all their forms.
  var knowsForms: Bool { source.knowsForms && target.knowsForms }
}

/// What of a check its findings need.
struct ReportingCheck {
  let id: String
  let category: Category
  let severity: Severity

  init(_ check: Check) { (id, category, severity) = (check.id, check.category, check.severity) }
}

/// The primary language subtags of a pair; "und" where unknown.
struct PairLanguages: Sendable {
  let source: String
  let target: String
}

/// One side of a pair.
struct ExaminedText {
  let text: String
  let utf8: [UInt8]
  let language: String
  let region: String?
  /// Whether lists have the language's words in all their forms.
  let knowsForms: Bool
  /// In bytes, but those of Greek, Cyrillic, Arabic, Indic and other alphabets in letters, which say as much as Latin ones.
  let length: Int
  var words: [Word] = []
  /// By word.
  var entries: [WordEntry] = []
  /// Indexes of the words that carry content, those of numbers, units and codes left out.
  var contentWords: [Int] = []
  var quantities: [Quantity] = []
  /// Months and weekdays that are no words of their own.
  var dates: [DateName] = []
  /// Stems by word; only where there is a glossary.
  var stems: [String] = []
  /// Placeholders, tags, addresses and code, in order; words inside are no prose.
  var codes: [Code] = []
  /// Whether most letters are capitals.
  var isShouted = false
  /// The word that has the capital of the first sentence: the second one of ’s Morgens.
  private(set) var capitalPlace = 0

  init(_ text: String, language: String, region: String? = nil, knowsForms: Bool = true) {
    self.text = text
    self.language = language
    self.region = region
    self.knowsForms = knowsForms
    utf8 = Array(text.utf8)
    length = Self.length(utf8[...])
  }

  /// See `length`.
  static func length(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(bytes.count) { $0 - ((0xCD...0xDF).contains($1) ? 1 : $1 == 0xE0 || $1 == 0xE1 ? 2 : 0) }
  }

  /// Marks the second word as the start of a sentence where the first never has a capital: ’s Morgens.
  mutating func giveCapitalOn() {
    guard let small = smallStarts[language] else { return }
    for index in words.indices.dropLast()
    where words[index].startsSentence && small.contains(entries[index].lower.trimmingPrefix("'").description) {
      let start = words[index].range.lowerBound
      guard
        utf8[start] == 0x27 || utf8[start] == 0xE2 || start > 0 && (utf8[start - 1] == 0x27 || utf8[start - 1] >= 0x80)
      else { continue }
      words[index + 1].startsSentence = true
      if index == 0 { capitalPlace = 1 }
    }
  }

  /// Whether there is a letter or digit in it.
  var hasWords: Bool { !words.isEmpty }

  /// Whether one of the codes has something of `range`. Logarithmic.
  func touchesCode(_ range: Range<Int>) -> Bool {
    var (low, high) = (0, codes.count)
    while low < high {
      let middle = (low + high) / 2
      if codes[middle].range.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < codes.count && codes[low].range.overlaps(range)
  }

  /// The text with a space for each code.
  var prose: [UInt8] {
    guard !codes.isEmpty else { return utf8 }
    var (prose, start) = ([UInt8](), 0)
    for code in codes {
      prose += utf8[start..<code.range.lowerBound]
      prose.append(0x20)
      start = code.range.upperBound
    }
    return prose + utf8[start...]
  }

  /// The last word that ends at `end` or before. Logarithmic.
  func lastWord(endingBy end: Int) -> Int? {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].range.upperBound <= end { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// All of it but white space at the ends.
  var visibleRange: Range<Int> {
    utf8.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        let length = Characters.invisibleLength(at: start, in: bytes)
        if length == 0 { break }
        start += length
      }
      var end = bytes.count
      while end > start {
        var place = end - 1
        while place > start, bytes[place] & 0xC0 == 0x80 { place -= 1 }
        guard Characters.invisibleLength(at: place, in: bytes) > 0 else { break }
        end = place
      }
      return start..<max(start, end)
    }
  }

  /// The characters in a range, shortened when long.
  func words(in range: Range<Int>) -> String {
    let text = String(decoding: utf8[range], as: UTF8.self)
    return text.count <= 60 ? text : text.prefix(57) + "..."
  }

  /// The spelling of word `index`.
  func word(_ index: Int) -> String { String(decoding: utf8[words[index].range], as: UTF8.self) }

  func lower(_ index: Int) -> String { index >= 0 && index < entries.count ? entries[index].lower : "" }
}

/// By language: words that start a sentence without a capital.
private let smallStarts = Dictionary(
  uniqueKeysWithValues: LanguageData.all.filter { !$0.checkedWords.smallStarts.list.isEmpty }.map {
    ($0.code, $0.checkedWords.smallStarts.set)
  })
