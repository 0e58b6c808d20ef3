import Bitext
import Languages
import Lexicons
import TextAnalysis

/// The words of a text that negate, and those that may stand for a negation.
struct Negators {
  /// Indexes of words that negate in so many words.
  var strong: [Int] = []
  /// Indexes of words that may say the same without: fail, few, unhappy.
  var soft: [Int] = []

  /// Nil for languages that we have no words for.
  static func of(_ text: ExaminedText) -> Negators? {
    guard let words = NegationWords.byLanguage[text.language] else { return nil }
    var found = words.particles.isEmpty ? plain(text, words) : french(text, words)
    if !text.codes.isEmpty {
      found.strong.removeAll { text.touchesCode(text.words[$0].range) }
      found.soft.removeAll { text.touchesCode(text.words[$0].range) }
    }
    return found
  }

  /// In languages whose words each negate by themselves.
  private static func plain(_ text: ExaminedText, _ words: NegationWords) -> Negators {
    var found = Negators()
    let count = text.words.count
    for index in 0..<count {
      let word = text.lower(index)
      if words.strong.contains(word) || words.isContraction(index, of: text) {
        // No. 5, Dr. No.
        if words.numero.contains(word) {
          if index + 1 < count, text.entries[index + 1].hasDigit { continue }
          if text.entries[index].isCapitalized, words.titles.contains(text.lower(index - 1)) { continue }
        }
        // No doubt; whether or not; not to mention. "Not only" may stand for "non seulement" or for nothing at all.
        // Neither ... nor: one negation.
        if words.isSoftPhrase(at: index, of: text)
          || words.joined.contains(word) && found.strong.last.map({ index - $0 < 15 }) ?? false
        {
          found.soft.append(index)
        } else {
          found.strong.append(index)
        }
      } else if words.soft.contains(word) || text.entries[index].isAffixallyNegative
        || words.privatives.contains(where: { $0.matches(word) })
      {
        found.soft.append(index)
      }
    }
    return found
  }
}

/// A language's words of negation, ready to be looked up.
struct NegationWords: Sendable {
  let strong: Set<String>
  let soft: Set<String>
  let phrases: [(words: [String], place: Int)]
  let joined: Set<String>
  let numero: Set<String>
  let titles: Set<String>
  let contractedVerbs: Set<String>
  let contractedNouns: Set<String>
  let beforeNouns: Set<String>
  let privatives: [Privative]
  let particles: Set<String>
  let companions: Set<String>

  static let byLanguage: [String: NegationWords] = Dictionary(
    uniqueKeysWithValues: LanguageData.all.compactMap { data in
      data.negation.map { (data.code, NegationWords($0)) }
    })

  private init(_ data: NegationData) {
    strong = data.strong.set
    soft = data.soft.set
    phrases = data.phrases
    joined = data.joined.set
    numero = data.numero.set
    titles = data.titles.set
    contractedVerbs = data.contractedVerbs.set
    contractedNouns = data.contractedNouns.set
    beforeNouns = data.beforeNouns.set
    privatives = data.privatives
    particles = data.particles.set
    companions = data.companions.set
  }

  fileprivate func isSoftPhrase(at index: Int, of text: ExaminedText) -> Bool {
    phrases.contains { phrase in
      phrase.words.indices.allSatisfy { text.lower(index - phrase.place + $0) == phrase.words[$0] }
    }
  }

  /// Whether a word denies though its apostrophe is gone: dont, don t. Don Quixote, Ellen Cant and his wont don't.
  fileprivate func isContraction(_ index: Int, of text: ExaminedText) -> Bool {
    guard !contractedVerbs.isEmpty else { return false }
    let word = text.lower(index)
    if word.hasSuffix("n"), contractedVerbs.contains(String(word.dropLast())) {
      guard text.lower(index + 1) == "t" else { return false }
      let (range, next) = (text.words[index].range, text.words[index + 1].range)
      // Not Don T. Smith, nor: he won t-shirts.
      return text.entries[index + 1].isCapitalized == text.entries[index].isAllCapitals
        && text.isApostropheOrSpace(range.upperBound..<next.lowerBound)
        && (next.upperBound == text.utf8.count || ![0x2D, 0x2E].contains(text.utf8[next.upperBound]))
    }
    guard word.hasSuffix("nt"), contractedVerbs.contains(String(word.dropLast(2))), !text.isWrittenAsName(index) else {
      return false
    }
    // A wont and a cant are nouns as well.
    return !contractedNouns.contains(word)
      || text.lower(index + 1) != "to" && !beforeNouns.contains(text.lower(index - 1))
  }
}

extension ExaminedText {
  /// Whether a word has a capital that neither the start of a sentence nor a text in capitals explains.
  func isWrittenAsName(_ index: Int) -> Bool {
    entries[index].isCapitalized && !entries[index].isAllCapitals && !words[index].startsSentence && !isShouted
  }

  /// Whether a gap of a few bytes holds nothing but spaces and apostrophes: don t, and tokenized don 't.
  fileprivate func isApostropheOrSpace(_ gap: Range<Int>) -> Bool {
    gap.count <= 5
      && String(decoding: utf8[gap], as: UTF8.self).unicodeScalars.allSatisfy { $0 == " " || $0 == "'" || $0 == "’" }
  }

  func hasApostrophe(behind index: Int) -> Bool {
    let rest = utf8[words[index].range.upperBound...]
    return rest.first == UInt8(ascii: "'") || rest.starts(with: "’".utf8)
  }
}
