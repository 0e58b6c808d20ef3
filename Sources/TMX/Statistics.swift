import Bitext
import Formats
import ICU

/// Counts of what a TMX contains.
public struct TMXStatistics: Sendable {
  /// Of one language, as the file spells it.
  public struct OfLanguage: Sendable {
    /// Variants in it.
    public var variants = 0
    /// Variants without any text.
    public var empty = 0
    /// Words, by ICU's word boundaries for the language.
    public var words = 0
    /// Characters (code points), inline codes left out.
    public var characters = 0
    /// Inline codes.
    public var codes = 0
    /// Characters of the longest text, and its line.
    public var longest = 0
    /// The line of the longest text.
    public var longestLine = 0
    /// Variants by the number of their words: 0, 1, 2-4, 5-9, 10-19, 20-39, 40-79, 80 and more.
    public var lengths = [Int](repeating: 0, count: wordBands.count)
  }

  /// Units.
  public var units = 0
  /// Units with fewer than two variants that have text.
  public var unpaired = 0
  /// Units all of whose texts an earlier unit has.
  public var duplicates = 0
  /// Units whose source an earlier unit has with another translation.
  public var otherTranslations = 0
  /// The distinct sources.
  public var sources = 0
  /// `srclang` of the header.
  public var sourceLanguage: String?
  /// By the language's spelling.
  public var languages: [String: OfLanguage] = [:]
  /// The earliest and latest date.
  public var dates: (first: String, last: String)?
  /// Units that have a date.
  public var dated = 0
  /// Units by author.
  public var authors: [String: Int] = [:]
  /// Properties of units by their type; notes as "note".
  public var properties: [String: Int] = [:]
}

/// The least number of words of each length band.
package let wordBands = [0, 1, 2, 5, 10, 20, 40, 80]

/// Different names kept of a kind at most: a file may have a property type for each unit.
private let mostNames = 10_000

/// Counts what a TMX contains.
///
/// Memory grows by 84 bytes a distinct unit at most.
/// - Throws: `PairReadingError`, `ReadingError`.
public func statistics(of reader: TMXReader, progress: (Double) -> Void = { _ in }) throws -> TMXStatistics {
  var result = TMXStatistics()
  result.sourceLanguage = reader.head.attribute("srclang")
  var (units, sources) = (KeyTable(), KeyTable())
  var (unitKeys, sourceKeys) = (UnitKeys(), UnitKeys(sameness: .source))
  var counters: [String: WordCounter] = [:]
  var text: [UInt8] = []
  while let unit = try reader.next() {
    result.units += 1
    if result.units & 1023 == 0 { reader.progress.map(progress) }
    var filled = 0
    for variant in unit.variants {
      let language = unit.language(of: variant)
      text.removeAll(keepingCapacity: true)
      unit.appendText(of: variant, codes: .placeholder, to: &text)
      if counters[language] == nil {
        if counters.count >= mostOpenLanguages { counters.removeAll() }
        counters[language] = try WordCounter(language: language)
      }
      let count = counters[language]?.count(text) ?? (words: 0, characters: 0, codes: 0)
      var entry = result.languages[language] ?? TMXStatistics.OfLanguage()
      entry.variants += 1
      if text.isEmpty { entry.empty += 1 } else { filled += 1 }
      entry.words += count.words
      entry.characters += count.characters
      entry.codes += count.codes
      entry.lengths[wordBands.lastIndex { $0 <= count.words } ?? 0] += 1
      if count.characters > entry.longest { (entry.longest, entry.longestLine) = (count.characters, variant.line) }
      result.languages[language] = entry
    }
    if filled < 2 { result.unpaired += 1 }
    let isNew = units.insert(unitKeys.key(of: unit, header: reader.head), 0) == nil
    let isNewSource = sources.insert(sourceKeys.key(of: unit, header: reader.head), 0) == nil
    if !isNew { result.duplicates += 1 } else if !isNewSource { result.otherTranslations += 1 }
    if let date = unit.lastDate {
      result.dated += 1
      result.dates = (min(date, result.dates?.first ?? date), max(date, result.dates?.last ?? date))
    }
    count(unit.author, in: &result.authors)
    for property in unit.properties {
      count(property.isNote ? "note" : property.type.map(unit.text) ?? "", in: &result.properties)
    }
  }
  result.sources = sources.count
  return result
}

private func count(_ name: String?, in counts: inout [String: Int]) {
  guard let name, counts.count < mostNames || counts[name] != nil else { return }
  counts[name, default: 0] += 1
}

/// Counts the words of texts in one language.
package struct WordCounter {
  private let breaks: BreakIterator
  private var boundaries: [Int32] = []
  private var statuses: [Int32] = []

  /// - Parameter language: an ICU locale or BCP 47 tag.
  package init(language: String) throws(ICUError) {
    breaks = try BreakIterator(.word, locale: language)
  }

  /// Words, code points and inline codes (U+FFFC), which are neither.
  package mutating func count(_ text: [UInt8]) -> (words: Int, characters: Int, codes: Int) {
    boundaries.removeAll(keepingCapacity: true)
    statuses.removeAll(keepingCapacity: true)
    text.withUnsafeBufferPointer { breaks.boundaries(in: $0, appendingTo: &boundaries, ruleStatuses: &statuses) }
    let words = statuses.reduce(0) { $0 + ($1 >= BreakIterator.WordKind.number.rawValue ? 1 : 0) }
    var (characters, codes) = (0, 0)
    for index in text.indices where text[index] & 0xC0 != 0x80 {
      if text[index] == 0xEF, index + 2 < text.count, text[index + 1] == 0xBF, text[index + 2] == 0xBC {
        codes += 1
      } else {
        characters += 1
      }
    }
    return (words, characters, codes)
  }
}
