/// How a language says two things of which one is the contrary of the other: more and less, before and after.
package struct Opposition: Sendable {
  package let concept: Concept
  /// What says the one, and nothing else; all languages have their words for the same thing here.
  package let first: Phrases
  /// What says its contrary.
  package let second: Phrases
  /// What may say the one, or something else: it may stand for it in a translation, but is the contrary of nothing.
  package let firstPerhaps: Phrases
  package let secondPerhaps: Phrases
  /// What says neither, though words of either are in it: more or less.
  package let neither: Phrases

  package init(
    _ concept: Concept, _ first: Phrases, _ second: Phrases, perhaps: Phrases = "", _ secondPerhaps: Phrases = "",
    neither: Phrases = ""
  ) {
    self.concept = concept
    (self.first, self.second, firstPerhaps, self.secondPerhaps) = (first, second, perhaps, secondPerhaps)
    self.neither = neither
  }

  /// What is opposed.
  package enum Concept: Hashable, Sendable, CaseIterable {
    case level, bound, order, sequence, permission, amount, extreme, inclusion
    case place, side, interior, latitude, point
    case change, opening, beginning, trade, loan, victory, consent, activation, addition, success, leave, arrival
    case travel, thrust
    case size, height, length, age, heat, ease, weight, time, frequency, sign, sameness
    case lease, debt, employment, likelihood, completion
    case gross, balance, books, entry, market, suit, verdict, supply, licence, mail, onset, tumour, pressure
    case bowels, breath, transfer, cipher, port, stream, table, network, parity, axis, ground, league, life
    case amity, day, turn, hope, quality, truth, payroll, ballot, price, strength, wealth, moisture, filling
    case setting, seller, ware, attendance, night, warm
    case pace, slope, share, multiple, necessity, reserve, cover

    /// Whether the words speak of what stands behind them in any language: fewer pages, before noon.
    package var governs: Bool { Self.governing.contains(self) }

    private static let governing: Set<Concept> = [
      .level, .bound, .order, .sequence, .amount, .extreme, .inclusion,
    ]

    /// Whether a negation turns its words round only where it stands right before them: not reopened for at least a week
    /// is not reopened for a week at most.
    package var isFirm: Bool { self == .bound }
  }

  /// What is wrong with it: a pole without words, a phrase that stands twice.
  func validate() -> [String] {
    let lists = [first, second, firstPerhaps, secondPerhaps, neither]
    return Phrase.problems(lists.flatMap(\.list)).map { "\(concept): \($0)" }
      + (first.list.isEmpty || second.list.isEmpty ? ["\(concept): a side has no words"] : [])
  }
}

/// Phrases written as text with commas between them. A word that ends in `~` stands for all its regular forms, and `/`
/// parts words of which each makes a phrase: `faute de/d`.
package struct Phrases: Sendable, ExpressibleByStringLiteral {
  package let text: String

  package init(text: String) { self.text = text }

  package init(stringLiteral text: String) { self.init(text: text) }

  /// In the order in which they are written.
  package var list: [Phrase] { text[...].parts(at: ",").map { Phrase(String($0)) }.filter { !$0.words.isEmpty } }

  /// Each phrase with each form of the word that stands for its forms.
  ///
  /// - Parameter forms: all forms of a word.
  package func expanded(_ forms: (String) -> [String]) -> [[String]] {
    list.flatMap { phrase in
      phrase.words.reduce(into: [[]]) { phrases, word in
        let all = word[...].parts(at: "/").flatMap {
          $0.ends(in: "~") ? forms(String($0.dropLast())) : [String($0)]
        }
        phrases = phrases.flatMap { start in all.map { start + [$0] } }
      }
    }
  }
}

/// The regular forms of words with an ending.
package struct Paradigm: Sendable {
  /// Of the form that dictionaries have; empty for any other.
  package let ending: String
  /// What stands in its place; `-` for nothing.
  package let endings: Words

  package init(_ ending: String, _ endings: Words) { (self.ending, self.endings) = (ending, endings) }
}

extension LanguageData {
  /// All regular forms of a word, by the first paradigm whose ending it has; the word itself where there is none.
  package func forms(of word: String) -> [String] {
    guard let paradigm = paradigms.first(where: { word.hasSuffix($0.ending) }) else { return [word] }
    let stem = word.dropLast(paradigm.ending.count)
    return paradigm.endings.list.map { stem + ($0 == "-" ? "" : $0) }
  }
}
