import Languages
import TextAnalysis

/// `HomophoneData`, ready to be looked up.
struct HomophoneWords: Sendable {
  /// `Homophone`, ready to be compared.
  struct Row: Sendable {
    let right: String
    let behind: Set<String>
    let notBehind: Set<String>
    let before: Set<String>
    let notBefore: Set<String>
    let onlyBefore: WordReading.Kinds
    let somewhatBefore: WordReading.Kinds
    let neverBefore: WordReading.Kinds
    /// The only forms that the word behind may have.
    let forms: WordReading.Forms

    init(_ row: Homophone) {
      right = row.right
      (behind, notBehind) = (row.behind.set, row.notBehind.set)
      (before, notBefore) = (row.before.set, row.notBefore.set)
      func kinds(_ words: Words) -> WordReading.Kinds {
        words.list.reduce(into: []) { $0.formUnion(HomophoneWords.kinds[$1] ?? []) }
      }
      (onlyBefore, somewhatBefore) = (kinds(row.onlyBefore), kinds(row.somewhatBefore))
      neverBefore = kinds(row.neverBefore)
      let names = row.onlyBefore.set
      let numbers: WordReading.Forms =
        names.contains("plural") ? .plural : names.contains("singular") ? .singular : .numbers
      forms = numbers.union(names.contains("feminine") ? .feminine : .genders)
    }

    /// Whether it asks anything of the word behind.
    var looksAhead: Bool {
      !before.isEmpty || !notBefore.isEmpty || !onlyBefore.isEmpty || !somewhatBefore.isEmpty || !neverBefore.isEmpty
    }
  }

  /// What is known of a spelling.
  struct Word: Sendable {
    var rows: [Row] = []
    var startsClause = false
    var isPreposition = false
  }

  /// By spelling, elided ones (qu') among them: most words are looked up once, and are none.
  let words: [String: Word]
  /// Lemmas.
  let beforeInfinitives: Set<String>
  let data: HomophoneData

  static let byLanguage: [String: HomophoneWords] = Dictionary(
    uniqueKeysWithValues: LanguageData.all.compactMap { data in
      data.homophones.map { (data.code, HomophoneWords($0)) }
    })

  private init(_ data: HomophoneData) {
    self.data = data
    var words: [String: Word] = [:]
    for row in data.rows {
      for word in row.wrong.list { words[word, default: Word()].rows.append(Row(row)) }
    }
    for word in data.clauseStarts.list.flatMap({ [$0, $0 + "'"] }) { words[word, default: Word()].startsClause = true }
    for word in data.prepositions.list.flatMap({ [$0, $0 + "'"] }) { words[word, default: Word()].isPreposition = true }
    self.words = words
    beforeInfinitives = data.beforeInfinitives.set
  }

  private static let kinds: [String: WordReading.Kinds] = [
    "noun": .noun, "adjective": .adjective, "participle": .participle, "determiner": .determiner,
    "subject": .subject, "object": .object, "adverb": .adverb, "preposition": .preposition, "relative": .relative,
    "verb": .finiteVerb, "clitic": .clitic, "nonfinite": .nonfinite, "imperative": .imperative, "numeral": .numeral,
    "remaining": .other,
  ]
}
