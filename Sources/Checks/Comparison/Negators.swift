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
    var found = Negators()
    var index = 0
    while index < text.words.count {
      guard text.entries[index].isMarked(.negation) else {
        index += 1
        continue
      }
      index = found.readParts(at: index, of: text, by: words) ?? found.readWord(at: index, of: text, by: words)
    }
    if !text.codes.isEmpty {
      found.strong.removeAll { text.touchesCode(text.words[$0].range) }
      found.soft.removeAll { text.touchesCode(text.words[$0].range) }
    }
    return found
  }

  /// Takes words that stand in the other text as they are for names or quotations: sans serif, is not null.
  mutating func soften(_ text: ExaminedText, besides other: ExaminedText) {
    guard other.language != text.language, let words = NegationWords.byLanguage[other.language] else { return }
    let quoted = strong.filter { index in
      !words.mayHave(text.lower(index)) && other.entries.contains { $0.isSame(as: text.entries[index]) }
    }
    guard !quoted.isEmpty else { return }
    strong.removeAll(where: quoted.contains)
    soft = (soft + quoted).sorted()
  }

  /// Reads a word that negates by itself or not at all; gives the place behind it.
  private mutating func readWord(at index: Int, of text: ExaminedText, by words: NegationWords) -> Int {
    let word = text.lower(index)
    guard words.strong.contains(word) || words.isContraction(index, of: text) else {
      if words.soft.contains(word) || text.entries[index].isAffixallyNegative
        || words.privatives.contains(where: { $0.matches(word) })
      {
        soft.append(index)
      }
      return index + 1
    }
    // No. 5, Dr. No.
    if words.numero.contains(word) {
      if index + 1 < text.words.count, text.entries[index + 1].hasDigit { return index + 1 }
      if text.isAbbreviated(index) { return index + 1 }
      if text.entries[index].isCapitalized, words.titles.contains(text.lower(index - 1)) { return index + 1 }
    }
    // No doubt; whether or not; not to mention. "Not only" may stand for "non seulement" or for nothing at all.
    // Neither ... nor: one negation.
    if words.isSoft(index, of: text)
      || words.joined.contains(word) && strong.last.map({ index - $0 <= words.joinedReach }) ?? false
    {
      soft.append(index)
      return index + 1
    }
    // Without ever, sans que ... jamais: one negation.
    if words.ofTime.contains(word) || words.ofThings.contains(word), let before = strong.last, index - before <= 7,
      words.ofLack.contains(text.lower(before))
    {
      soft.append(index)
      return index + 1
    }
    if words.onlySmall.contains(word), text.entries[index].isCapitalized, index > 0, text.isNext(index - 1) {
      soft.append(index)
      return index + 1
    }
    strong.append(index)
    let single = words.single.first { $0.matches(at: index) { text.lower($0) } }
    return index + (single?.words.count ?? 1)
  }
}

extension PairExamination {
  /// Those of both texts; nil where the words of a language are not known.
  func negators() -> (source: Negators, target: Negators)? {
    guard var first = Negators.of(source), var second = Negators.of(target) else { return nil }
    first.soften(source, besides: target)
    second.soften(target, besides: source)
    return (first, second)
  }
}

/// A language's words of negation, ready to be looked up. A class, as each text asks for them: there are too many lists to
/// be passed by value.
final class NegationWords: Sendable {
  let strong: Set<String>
  let ofVerbs: Set<String>
  let ofTime: Set<String>
  let ofThings: Set<String>
  let ofLack: Set<String>
  let soft: Set<String>
  /// By the word that negates in them.
  private let softPhrases: PhraseTable<Void>
  /// What `mayHave` need not read.
  private let listed: Set<String>
  let single: [Phrase]
  let joined: Set<String>
  let joinedReach: Int
  let numero: Set<String>
  let titles: Set<String>
  let onlySmall: Set<String>
  let contractedVerbs: Set<String>
  let contractedEnding: [String]
  let contractedNouns: Set<String>
  let beforeNouns: Set<String>
  let behindAdjectives: Set<String>
  let privatives: [Privative]
  let parts: NegationPartWords?

  static let byLanguage: [String: NegationWords] = Dictionary(
    uniqueKeysWithValues: LanguageData.all.compactMap { data in
      data.negation.map { (data.code, NegationWords($0)) }
    })

  private init(_ data: NegationData) {
    strong = data.strong.set
    ofVerbs = data.ofVerbs.set
    ofTime = data.ofTime.set
    ofThings = data.ofThings.set
    ofLack = data.ofLack.set
    soft = data.soft.set
    softPhrases = PhraseTable(data.softPhrases.map { .init(words: $0.words, value: (), place: $0.place) })
    single = data.single
    joined = data.joined.set
    joinedReach = data.joinedReach
    numero = data.numero.set
    titles = data.titles.set
    onlySmall = data.onlySmall.set
    contractedVerbs = data.contractedVerbs.set
    contractedEnding = data.contractedEnding
    contractedNouns = data.contractedNouns.set
    beforeNouns = data.beforeNouns.set
    behindAdjectives = data.behindAdjectives.set
    privatives = data.privatives
    parts = data.parts.map(NegationPartWords.init)
    listed = strong.union(soft).union(parts?.starting ?? [])
  }

  /// Whether a word may negate by itself or start what does; see `Negators`.
  func mayHave(_ word: String) -> Bool {
    listed.contains(word) || endsContracted(word) || privatives.contains { $0.matches(word) }
  }

  /// What a word that negates says: 0 not, 1 when, 2 who or what, 3 what is lacking, 4 neither nor nor.
  func kind(of word: String) -> Int {
    joined.contains(word)
      ? 4 : ofLack.contains(word) ? 3 : ofThings.contains(word) ? 2 : ofTime.contains(word) ? 1 : 0
  }

  /// Whether a word of a text is the strong one of a phrase that negates nothing, or not for sure.
  func isSoft(_ index: Int, of text: ExaminedText) -> Bool {
    softPhrases.hasRow(at: index, in: text)
  }

  /// Whether a word is, without the apostrophe, a contraction or what stands before it: dont, don t.
  private func endsContracted(_ word: String) -> Bool {
    guard contractedEnding.count == 2 else { return false }
    let (first, second) = (contractedEnding[0], contractedEnding[1])
    return word.hasSuffix(first) && contractedVerbs.contains(String(word.dropLast(first.count)))
      || word.hasSuffix(first + second)
        && contractedVerbs.contains(String(word.dropLast(first.count + second.count)))
  }

  /// Whether a word denies though its apostrophe is gone: dont, don t. Don Quixote, Ellen Cant and his wont don't.
  fileprivate func isContraction(_ index: Int, of text: ExaminedText) -> Bool {
    guard contractedEnding.count == 2 else { return false }
    let (first, second) = (contractedEnding[0], contractedEnding[1])
    let word = text.lower(index)
    if word.hasSuffix(first), contractedVerbs.contains(String(word.dropLast(first.count))) {
      guard text.lower(index + 1) == second else { return false }
      let (range, next) = (text.words[index].range, text.words[index + 1].range)
      // Not Don T. Smith, nor: he won t-shirts.
      return text.entries[index + 1].isCapitalized == text.entries[index].isAllCapitals
        && text.isApostropheOrSpace(range.upperBound..<next.lowerBound)
        && (next.upperBound == text.utf8.count || ![0x2D, 0x2E].contains(text.utf8[next.upperBound]))
    }
    guard word.hasSuffix(second), word.dropLast(second.count).hasSuffix(first),
      contractedVerbs.contains(String(word.dropLast(first.count + second.count))), !text.isWrittenAsName(index)
    else { return false }
    // A wont and a cant are nouns as well.
    return !contractedNouns.contains(word)
      || !behindAdjectives.contains(text.lower(index + 1)) && !beforeNouns.contains(text.lower(index - 1))
  }
}

extension ExaminedText {
  /// Whether a word has a capital that neither the start of a sentence nor a text in capitals explains.
  func isWrittenAsName(_ index: Int) -> Bool {
    entries[index].isCapitalized && !entries[index].isAllCapitals && !words[index].startsSentence && !isShouted
  }

  /// Whether a full stop behind a word ends no sentence: "serial no. =".
  fileprivate func isAbbreviated(_ index: Int) -> Bool {
    let rest = utf8[words[index].range.upperBound...]
    guard rest.first == 0x2E, let next = rest.dropFirst().first(where: { $0 != 0x20 }) else { return false }
    return next < 0x80 && !((next | 0x20) >= 0x61 && (next | 0x20) <= 0x7A) && !"\"'".utf8.contains(next)
  }

  /// Whether a gap of a few bytes holds nothing but spaces and apostrophes: don t, and tokenized don 't.
  fileprivate func isApostropheOrSpace(_ gap: Range<Int>) -> Bool {
    gap.count <= 5
      && String(decoding: utf8[gap], as: UTF8.self).unicodeScalars.allSatisfy { $0 == " " || $0 == "'" || $0 == "’" }
  }

  /// Whether a letter is the next but for spaces and an apostrophe apart from the word, as tokenizers write it: n ' est.
  func isBeforeLetter(_ index: Int) -> Bool {
    guard index + 1 < words.count, entries[index + 1].hasLetter else { return false }
    return isApostropheOrSpace(words[index].range.upperBound..<words[index + 1].range.lowerBound)
  }

  func hasApostrophe(behind index: Int) -> Bool {
    let rest = utf8[words[index].range.upperBound...]
    return rest.first == UInt8(ascii: "'") || rest.starts(with: "’".utf8)
  }
}
