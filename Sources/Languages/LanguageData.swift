/// What is known of one language as data: each stage reads what is its own, and a language that has none of it works
/// from ICU's data alone.
///
/// A language is a folder here, in which files have the same names as in its siblings' folders, and a line in `all`.
package struct LanguageData: Sendable {
  /// The primary language subtag.
  package let code: String
  /// Other subtags under which texts of the language go.
  var otherCodes: [String] = []
  /// In English.
  package let name: String
  /// Whether a code by itself in the name of a file is likely to be the language's, and whether its English name is.
  var hasCodeInPaths = false
  var hasNameInPaths = false
  /// Common words and abbreviations in names of files that are codes of other languages.
  var pathWords: Words = ""
  /// What parts sentences; nil where there are only ICU's suppressions and what is written alike in many languages.
  package var segmentation: SegmentationData?
  /// Words that a number goes with, so that it starts no item of a list: `step 2`.
  package var countedWords = ""
  /// Words before which a hyphen stands for the rest of a compound: German `Vor- und Nachteile`.
  package var suspendingWords: Words = ""
  /// What stands around the number of a page: `Page 3 of 12`.
  package var pageWords: Words = ""
  package var typography = Typography()
  package var functionWords = FunctionWords()
  package var wordEndings = WordEndings()
  package var inflection = Inflection()
  /// How words are made that dictionaries need not have.
  package var formation = WordFormation()
  /// How words are stemmed; nil where Snowball does it, or nobody.
  package var stemming: LightStemming?
  package var denials: Denials?
  package var numbers = NumberData()
  /// Names of units of measure and currencies, by the code that languages share; without symbols.
  package var units: [String: Words] = [:]
  /// Those of several words, in lower case: `cuillère à soupe`.
  package var unitPhrases: [String: [Phrase]] = [:]
  /// Symbols that are told from other words by their capitals: `Go`.
  package var unitSymbols: [String: Words] = [:]
  /// By the code of a duration: words for what comes once in it, *weekly*.
  package var periods: [String: Words] = [:]
  /// Words behind a number that are no unit, although units have their names in some language: `once`, `t`.
  package var unlikeUnits: Words = ""
  package var dates = DateData()
  package var citation = Citation()
  package var negation: NegationData?
  package var checkedWords = CheckedWords()
  package var oppositions: [Opposition] = []
  /// How words are inflected regularly; the first that fits is taken.
  package var paradigms: [Paradigm] = []
  package var agreement: AgreementData?
  package var numberAgreement: NumberAgreementData?
  package var homophones: HomophoneData?
  package var conjunctions: Conjunctions?
  package var pronouns: PronounData?
  /// Constructions of other languages, a line for each; see ``Construction``.
  var constructionList = ""
  package var tenses: TenseData?
  /// What an apostrophe inside a word parts.
  package var apostrophe = Apostrophe.joins
  /// What is elided before an apostrophe and longer than two letters: `jusqu'`, `dell'`.
  package var elided: Words = ""
  /// Letters before an apostrophe that belong to a name: O'Connell.
  package var nameLetters: Words = ""
  /// Whether words are doubled to give them weight, or to say that there are many: piano piano, yavaş yavaş.
  package var doublesWords = false
  /// Whether all nouns have a capital, as in German, so that a capital says nothing of names.
  package var nounsHaveCapitals = false
  /// Whether names of months and weekdays always have one, as in English.
  package var datesHaveCapitals = false
  /// Whether they have none inside a sentence, as in French.
  package var datesHaveSmallLetters = false
  /// Words of one letter or two that lose their vowel before an apostrophe: `d'`, `qu'`.
  package var elidedWords: Words = ""
  /// Letters that one custom of spelling has where another has others, in both directions: British and American.
  package var spellings: [(String, String)] = []
  /// Of these, those that a slip of the finger seldom makes: where a dictionary has a word of the one custom, a word of the
  /// other is not misspelled.
  package var plainSpellings: [(String, String)] = []
  /// What the program says to people in this language, by the English with its places; see ``Wording``.
  var wordings: [String: String] = [:]
  /// Whether nouns are in the singular behind nought, too.
  var countsNoneAsOne = false
  /// Spellings that a reform changed, and that a dictionary may have in the old one only.
  package var reformedSpellings: [ReformedSpelling] = []
}

/// Letters that a reform of spelling put in the place of others.
package struct ReformedSpelling: Sendable {
  package var new: String
  package var old: String
  /// What must stand behind the next letter.
  package var beforeNext = ""
}

/// What an apostrophe inside a word parts.
package enum Apostrophe: Sendable {
  /// Nothing: the word is one.
  case joins
  /// An ending of at most two letters: Ukraine's.
  case partsEndings
  /// An article or the like before a word: l'homme.
  case partsArticles
}

extension LanguageData {
  /// All of which something is known. Those with lists of abbreviations come in the order in which SRX files have them.
  package static let all: [LanguageData] = [
    .english, .french, .german, .spanish, .italian, .portuguese, .dutch, .polish, .russian, .greek,
    .ukrainian,
    .swedish,
    .danish,
    .afrikaans, .arabic, .armenian, .bengali, .bulgarian, .burmese, .cantonese, .catalan, .chinese, .czech, .filipino,
    .friulian, .hebrew, .hindi, .icelandic, .irish, .japanese, .khmer, .korean, .lao, .malay, .maltese, .norwegian,
    .occitan, .piedmontese, .swahili,
    .romanian, .tamil, .telugu, .thai, .turkish, .urdu, .welsh,
  ]

  /// Of a language by its primary subtag; without any data where nothing is known.
  package static func of(_ base: String) -> LanguageData {
    byCode[base] ?? LanguageData(code: base, name: base)
  }

  private static let byCode = Dictionary(
    uniqueKeysWithValues: all.flatMap { data in ([data.code] + data.otherCodes).map { ($0, data) } })
}
