import Languages

/// A language's words that have an opposite, ready to be looked up. A class, as each text asks for them: there are too many
/// to be passed by value.
final class OppositionWords: Sendable {
  /// What a phrase says, or may say.
  struct Pole: Hashable, Sendable {
    let concept: Opposition.Concept
    let isFirst: Bool
    /// Whether it says nothing else.
    let isSure: Bool
  }

  /// Nil for a phrase that says nothing of the kind.
  let phrases: PhraseTable<Pole?>

  static let byLanguage: [String: OppositionWords] = Dictionary(
    uniqueKeysWithValues: LanguageData.all.filter { !$0.oppositions.isEmpty }.map { ($0.code, OppositionWords($0)) })

  private init(_ data: LanguageData) {
    var rows: [PhraseTable<Pole?>.Row] = []
    func add(_ phrases: Phrases, _ pole: Pole?) {
      rows += phrases.expanded(data.forms).map { .init(words: $0, value: pole) }
    }
    for opposition in data.oppositions {
      for (isFirst, sure, perhaps) in [
        (true, opposition.first, opposition.firstPerhaps), (false, opposition.second, opposition.secondPerhaps),
      ] {
        add(sure, Pole(concept: opposition.concept, isFirst: isFirst, isSure: true))
        add(perhaps, Pole(concept: opposition.concept, isFirst: isFirst, isSure: false))
      }
      add(opposition.neither, nil)
    }
    phrases = PhraseTable(rows)
  }

  /// What a word says by itself.
  func poles(of word: String) -> [Pole] { phrases.values(of: word).compactMap { $0 } }

  /// Whether a word of one language says the contrary of a word of another.
  static func areContrary(_ first: String, of language: String, _ second: String, of other: String) -> Bool {
    guard let own = byLanguage[language]?.poles(of: first), !own.isEmpty else { return false }
    return (byLanguage[other]?.poles(of: second) ?? []).contains { pole in
      own.contains { $0.concept == pole.concept && $0.isFirst != pole.isFirst }
    }
  }

  /// Where a text says one of two contraries.
  struct Place: Sendable {
    let pole: Pole
    /// Indexes of the words that say so.
    let words: Range<Int>
  }

  /// All places of a text, in order: of phrases that start with the same word, only the longest count. Linear.
  func places(in text: ExaminedText) -> [Place] {
    var found: [Place] = []
    var index = 0
    while index < text.words.count {
      guard text.entries[index].isMarked(.opposed), !text.isWrittenAsName(index) else {
        index += 1
        continue
      }
      let matching = phrases.rows(at: index, in: text)
      let length = matching.first?.words.count ?? 1
      // What says one thing only in a longer phrase, and another by its first word alone, says the longer. Where that says
      // nothing of what the word does, it may say something else for sure: même quand is not le même, but even when.
      let longest = matching.prefix { $0.words.count == length }
      let saysNothing = longest.contains { $0.value == nil }
      found += longest.compactMap(\.value).filter { $0.isSure || !saysNothing }.map {
        Place(pole: $0, words: index..<(index + length))
      }
      index += length
    }
    return found
  }
}
