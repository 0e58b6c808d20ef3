import ICU
import Languages
import Synchronization

/// The number words of a language, as ICU's spell-out rules (CLDR) write them.
package struct NumberWords: Sendable {
  /// Value of each word that stands for a number by itself, under its word form: trois, third, mille, millions.
  private let values: [String: Double]
  /// Lower-case spellings of them; other words may have the same form: Italian *nono* (ninth) and *non*.
  private let spellings: Set<String>

  /// Those of a language, made once: that takes a millisecond, as long as a short text takes in all.
  static func of(_ language: String) -> NumberWords {
    if let words = known.withLock({ $0[language] }) { return words }
    let words = NumberWords(language: language, forms: WordForms(language: language))
    known.withLock { known in
      if known.count < mostKnown { known[language] = words }
    }
    return words
  }

  private static let known = Mutex<[String: NumberWords]>([:])
  /// Of languages: more than texts are in, and fewer than there are codes.
  private static let mostKnown = 128

  init(language: String, forms: WordForms) {
    var values: [String: Double] = [:]
    var spellings: Set<String> = []
    func learn(_ spelled: String, _ value: Double) {
      let words = spelled.filter { $0 != "\u{AD}" }.split { " -\u{A0}\u{2010}".contains($0) }
      guard words.count == 1, let word = words.first else { return }
      spellings.insert(word.lowercased())
      let form = forms.form(of: String(word))
      if values[form] == nil { values[form] = value }
    }
    if let speller = try? NumberSpeller(locale: language) {
      let ruleSets = speller.ruleSets.filter { $0.contains("cardinal") || $0.contains("ordinal") }
      let small = Array(2...100) + [200, 300, 400, 500, 600, 700, 800, 900, 1000]
      for ruleSet in ruleSets where !ruleSet.contains("verbose") {
        for number in small { learn(speller.spell(number, ruleSet: ruleSet), Double(number)) }
      }
      // The scale words come behind a count ("one thousand", "deux millions"); the last word is theirs.
      for scale in [100, 1000, 1_000_000, 1_000_000_000] {
        for ruleSet in ruleSets where ruleSet.contains("cardinal") {
          for count in [1, 2] {
            let words = speller.spell(count * scale, ruleSet: ruleSet)
              .filter { $0 != "\u{AD}" }.split { " -\u{A0}".contains($0) }
            if words.count == 2, let last = words.last { learn(String(last), Double(scale)) }
          }
        }
      }
    }
    for (word, value) in LanguageData.of(language).numbers.words {
      spellings.insert(word)
      values[forms.form(of: word)] = value
    }
    for word in Self.articles { values[forms.form(of: word)] = nil }
    self.values = values
    self.spellings = spellings
  }

  /// Of all languages.
  private static let articles = LanguageData.all.flatMap(\.numbers.articles.list)

  /// The value of a word form, or nil when it is no number word.
  func value(of form: String) -> Double? { values[form] }

  /// Whether a lower-case word is spelled as a number word is, and has not only the form of one.
  func isSpelled(_ lower: String) -> Bool { spellings.contains(lower) }

  /// What is wrong with the words, for tests: a language that ICU spells numbers of has some, each with a value.
  func validate() -> [String] {
    (values.isEmpty ? ["no words"] : [])
      + values.filter { $0.key.isEmpty || !($0.value >= 2 && Int(exactly: $0.value) != nil) }
      .map { "“\($0.key)” is \($0.value)" }
  }

  /// Whether any word is known: ICU has rules for most languages, not for all.
  var isEmpty: Bool { values.isEmpty }
}

/// Adds up number words in the order in which they are spoken: "quatre-vingt dix mille", "two hundred thousand".
struct NumberComposer {
  private var total = 0.0
  private var group = 0.0
  private(set) var words = 0

  /// Takes the next number in; false when it can't continue what stands so far.
  ///
  /// - Parameter isHyphenated: whether only a hyphen stands before it: dix-sept, but not ten seven-year-olds.
  mutating func append(_ value: Double, isHyphenated: Bool = false) -> Bool {
    if words == 0 {
      // mille neuf cents: nothing multiplies the thousand.
      (total, group) = value >= 1000 && value.truncatingRemainder(dividingBy: 1000) == 0 ? (value, 0) : (0, value)
    } else if value >= 1000 {
      // thousand, million: they multiply the group before them, and a thousand before them: mille milliards.
      if words == 1, group == 0, total < value {
        total *= value
      } else {
        guard group > 0, group < 1000, total == 0 || value < total else { return false }
        total += group * value
        group = 0
      }
    } else if value == 100 {
      // fifteen hundred, twenty-three hundred.
      guard (1..<100).contains(group) else { return false }
      group *= 100
    } else if value == 20, group == 4 {
      group = 80  // quatre-vingt
    } else if value < 10 {
      guard
        group == 0 || (group >= 20 && group.truncatingRemainder(dividingBy: 10) == 0)
          || (group == 10 && value >= 7 && isHyphenated)
      else { return false }
      group += value
    } else if value < 20 {
      // soixante-dix, quatre-vingt-dix, and tens behind hundreds.
      guard group == 0 || group == 60 || group == 80 || (group >= 100 && Int(group) % 100 == 0) else { return false }
      group += value
    } else if value < 100 {
      guard group == 0 || (group >= 100 && Int(group) % 100 == 0) else { return false }
      group += value
    } else {
      return false
    }
    words += 1
    return true
  }

  /// The number so far.
  var value: Double { total + group }
}
