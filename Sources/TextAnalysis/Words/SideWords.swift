import Languages

/// What word lists know of one language of a pair: forms by number, irregular forms, parts of speech.
///
/// A class, as each word that is read is looked up in it: a structure of so many tables would be copied each time.
package final class SideWords: Sendable {
  package let language: String
  /// Forms (folded, stemmed, without accents) of all words that a dictionary or list knows.
  package let forms: Vocabulary
  /// Lemmas' forms of irregular forms, by lower-case spelling.
  private let irregular: Vocabulary
  private let irregularForms: [[Int32]]
  /// By spelling: the classes, and the first of them.
  private let spelledClasses: [(all: WordClass, main: WordClass)]
  /// By form: the same of all words of the form.
  private let classes: [(all: WordClass, main: WordClass)]
  /// Lower-case spellings that a dictionary or list gives.
  private let spelled: SpellingSet
  private let functionWords: Set<String>
  /// The same, to be looked up by bytes.
  private let closedSpellings: Vocabulary
  private let lightWords: Set<String>
  private let supportWords: Set<String>
  /// In UTF-8, with the number of their letters.
  private let endings: [(ending: [UInt8], length: Int, classes: WordClass)]
  private let comparison: [Inflection.Ending]
  private let regularEndings: RegularEndings
  /// Letters that one custom of spelling has where another has others.
  package let spellingCustoms: [(String, String)]
  package let plainSpellings: [(String, String)]
  private let denials: DenialReader?
  package let numberWords: NumberWords
  let numbers: NumberTables
  package let calendar: CalendarNames
  package let numberFormat: NumberSeparators
  /// Which classes of words stand beside which; nil where nothing was counted of the language.
  package let sequences: WordSequences?

  /// Of the lists that ship alone.
  package convenience init(language: String) { self.init(Builder(language: language)) }

  /// Of the lists that ship and of what else `builder` was told.
  package init(_ builder: consuming Builder) {
    language = builder.language
    (forms, spelled) = (builder.forms, SpellingSet(builder.spellings))
    (irregular, irregularForms) = (builder.irregular, builder.irregularForms)
    (spelledClasses, classes) = (builder.spelledClasses, builder.classes)
    numberWords = NumberWords.of(language)
    numbers = NumberTables(language: language)
    calendar = CalendarNames(language: language, forms: WordForms(language: language))
    numberFormat = NumberSeparators(language: language)
    sequences = WordSequences(language: language)
    let data = LanguageData.of(language)
    functionWords = data.functionWords.closed.set
    lightWords = data.functionWords.light.set
    supportWords = data.functionWords.support.set
    endings = data.wordEndings.classes.map { (Array($0.ending.utf8), $0.ending.count, $0.classes) }
    comparison = data.inflection.comparison
    regularEndings = RegularEndings(data.inflection)
    spellingCustoms = data.spellings
    plainSpellings = data.plainSpellings
    denials = data.denials.map(DenialReader.init)
    var closedSpellings = Vocabulary()
    for word in functionWords { _ = closedSpellings.id(adding: word) }
    self.closedSpellings = closedSpellings
  }

  /// Whether a list gives this very spelling, or one that it is a regular form of.
  package func isSpelled(_ lower: String) -> Bool {
    var lower = lower
    return lower.withUTF8 { isSpelled($0) }
  }

  /// The same of UTF-8 bytes; without allocation.
  package func isSpelled(_ lower: UnsafeBufferPointer<UInt8>) -> Bool {
    spelled.contains(lower) || closedSpellings.id(of: lower) != nil || regularEndings.hasBase(of: lower, in: spelled)
  }

  /// The adjective of which a word is the comparative or superlative by its ending; nil where it is none.
  package func positive(of lower: String) -> String? {
    for (ending, replacements) in comparison where lower.hasSuffix(ending) {
      let stem = lower.dropLast(ending.count)
      guard stem.count >= 3 else { continue }
      var bases = replacements.map { String(stem) + $0 }
      if stem.last == stem.dropLast().last { bases.append(String(stem.dropLast())) }
      if let base = bases.first(where: {
        classes(ofSpelling: $0).main == .adjective || classes(ofSpelling: $0).all.contains([.adjective, .adverb])
      }) {
        return base
      }
    }
    return nil
  }

  /// Whether a word is the denial of another by its prefix or suffix.
  package func isAffixallyNegative(_ lower: String) -> Bool {
    denials?.denies(lower) { $0.count >= 4 && isSpelled($0) } ?? false
  }

  /// Prefixes by which the language makes opposites.
  package var prefixesOfOpposites: [String] { denials?.opposites ?? [] }

  /// What the ending of a word that no list has suggests; nil where it suggests nothing.
  func guess(_ lower: String) -> WordClass? {
    let length = lower.count
    var lower = lower
    return lower.withUTF8 { word in
      var (classes, longest): (WordClass?, Int) = (nil, 0)
      for row in endings where row.length > longest && length > row.length + 2 && Self.ends(word, row.ending) {
        (classes, longest) = (row.classes, row.length)
      }
      return classes
    }
  }

  private static func ends(_ word: UnsafeBufferPointer<UInt8>, _ ending: [UInt8]) -> Bool {
    let start = word.count - ending.count
    guard start >= 0 else { return false }
    for index in ending.indices.reversed() where word[start + index] != ending[index] { return false }
    return true
  }

  /// Lemmas' forms of a lower-case spelling that is irregular.
  package func irregularForms(of lower: String) -> [Int32] {
    irregular.id(of: lower).map { irregularForms[Int($0)] } ?? []
  }

  package func classes(of form: Int32) -> (all: WordClass, main: WordClass) {
    form >= 0 && Int(form) < classes.count ? classes[Int(form)] : ([], [])
  }

  /// The classes of a lower-case spelling; empty where a list does not have it as it stands.
  package func classes(ofSpelling lower: String) -> (all: WordClass, main: WordClass) {
    guard let id = spelled.spellings.id(of: lower), Int(id) < spelledClasses.count else { return ([], []) }
    return spelledClasses[Int(id)]
  }

  package func isSupportWord(_ lower: String) -> Bool { supportWords.contains(lower) }
  package func isLightWord(_ lower: String) -> Bool { lightWords.contains(lower) }
  package func isFunctionWord(_ lower: String) -> Bool { functionWords.contains(lower) }
  /// Whether a list has the language's irregular forms: without one, a word that dictionaries lack may well be a form of
  /// one that they have.
  package var knowsForms: Bool { !irregularForms.isEmpty }
  /// Whether the language has a list of function words.
  package var knowsFunctionWords: Bool { !functionWords.isEmpty }
}
