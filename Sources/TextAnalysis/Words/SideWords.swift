import ICU
import Languages

/// What word lists know of one language of a pair: forms by number, irregular forms, parts of speech.
package struct SideWords: Sendable {
  package let language: String
  /// Forms (folded, stemmed, without accents) of all words that a dictionary or list knows.
  package private(set) var forms = Vocabulary(minimumCapacity: 1 << 16)
  /// Lemmas' forms of irregular forms, by lower-case spelling.
  private var irregular = Vocabulary(minimumCapacity: 1 << 14)
  private var irregularForms: [[Int32]] = []
  /// By spelling: the classes, and the first of them.
  private var spelledClasses: [(all: WordClass, main: WordClass)] = []
  /// By form: the same of all words of the form.
  private var classes: [(all: WordClass, main: WordClass)] = []
  /// Lower-case spellings that a dictionary or list gives.
  private(set) var spellings = Vocabulary(minimumCapacity: 1 << 16)
  private let functionWords: Set<String>
  /// The same, to be looked up by bytes.
  private var closedSpellings = Vocabulary()
  private let lightWords: Set<String>
  private let supportWords: Set<String>
  private let endings: [(ending: String, classes: WordClass)]
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

  package init(language: String) {
    self.language = language
    let reader = WordForms(language: language)
    numberWords = NumberWords.of(language)
    numbers = NumberTables(language: language)
    calendar = CalendarNames(language: language, forms: reader)
    numberFormat = NumberSeparators(language: language)
    sequences = WordSequences(language: language)
    let data = LanguageData.of(language)
    functionWords = data.functionWords.closed.set
    lightWords = data.functionWords.light.set
    supportWords = data.functionWords.support.set
    endings = data.wordEndings.classes
    comparison = data.inflection.comparison
    regularEndings = RegularEndings(data.inflection)
    spellingCustoms = data.spellings
    plainSpellings = data.plainSpellings
    denials = data.denials.map(DenialReader.init)
    for word in functionWords { _ = closedSpellings.id(adding: word) }
    var form: [UInt8] = []
    func id(_ word: UnsafeBufferPointer<UInt8>) -> Int32 {
      form.removeAll(keepingCapacity: true)
      reader.append(formOf: word, to: &form)
      return form.withUnsafeBufferPointer { forms.id(adding: $0) }
    }
    WordTables.forEachLine(language, "forms") { spelling, lemma in
      let key = Int(irregular.id(adding: spelling))
      if key == irregularForms.count { irregularForms.append([]) }
      let lemmaForm = id(lemma)
      _ = spellings.id(adding: spelling)
      _ = spellings.id(adding: lemma)
      if irregularForms[key].count < 3, !irregularForms[key].contains(lemmaForm) {
        irregularForms[key].append(lemmaForm)
      }
    }
    WordTables.forEachLine(language, "classes") { word, letters in
      let spelling = Int(spellings.id(adding: word))
      while spelledClasses.count <= spelling { spelledClasses.append(([], [])) }
      for (index, letter) in letters.enumerated() {
        spelledClasses[spelling].all.insert(WordClass(letter: letter))
        if index == 0 { spelledClasses[spelling].main = WordClass(letter: letter) }
      }
      let form = Int(id(word))
      while classes.count <= form { classes.append(([], [])) }
      for (index, letter) in letters.enumerated() {
        let wordClass = WordClass(letter: letter)
        classes[form].all.insert(wordClass)
        if index == 0, classes[form].main.isEmpty { classes[form].main = wordClass }
      }
    }
  }

  package mutating func learn(spelling: UnsafeBufferPointer<UInt8>) { _ = spellings.id(adding: spelling) }

  /// Whether a list gives this very spelling, or one that it is a regular form of.
  package func isSpelled(_ lower: String) -> Bool {
    var lower = lower
    return lower.withUTF8 { isSpelled($0) }
  }

  /// The same of UTF-8 bytes; without allocation.
  package func isSpelled(_ lower: UnsafeBufferPointer<UInt8>) -> Bool {
    spellings.id(of: lower) != nil || closedSpellings.id(of: lower) != nil
      || regularEndings.hasBase(of: lower, in: spellings)
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
    endings.filter { lower.count > $0.ending.count + 2 && lower.hasSuffix($0.ending) }
      .max { $0.ending.count < $1.ending.count }?.classes
  }

  package mutating func id(adding form: UnsafeBufferPointer<UInt8>) -> Int32 { forms.id(adding: form) }

  /// Pairs of forms of a list of words, such as antonyms.
  package mutating func pairs(of list: String) -> [(Int32, Int32)] {
    let reader = WordForms(language: language)
    var pairs: [(Int32, Int32)] = []
    var form: [UInt8] = []
    WordTables.forEachLine(language, list) { first, second in
      func id(_ word: UnsafeBufferPointer<UInt8>) -> Int32 {
        form.removeAll(keepingCapacity: true)
        reader.append(formOf: word, to: &form)
        return form.withUnsafeBufferPointer { forms.id(adding: $0) }
      }
      pairs.append((id(first), id(second)))
    }
    return pairs
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
    guard let id = spellings.id(of: lower), Int(id) < spelledClasses.count else { return ([], []) }
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
