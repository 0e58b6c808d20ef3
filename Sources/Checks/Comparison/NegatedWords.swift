import Languages
import Lexicons
import TextAnalysis

/// How a text answers a negation of the other, as far as words that correspond tell.
enum NegationAnswer: Sendable {
  /// What is negated is negated there, too, or is said by a word that negates by itself.
  case negated
  /// What is negated has no counterpart there, or is negative itself: it is said in another way.
  case none
  /// What is negated is said there without a negation.
  case plain
}

/// The negations of one text against those of the other.
struct NegatedWords {
  /// The text that has more of them.
  let text: ExaminedText
  let other: ExaminedText
  /// By word of `text`: its partner in `other`, -1 for none.
  let partners: [Int]
  /// By word of `text`: how strong the link to its partner is.
  let strengths: [Float]
  /// By word of `other`.
  let back: [Int]
  private let words: WordKnowledge
  let isSource: Bool
  /// Words of `other` that negate.
  let strong: Set<Int>
  /// Those that may, and have no plain counterpart of their own: *autres* for *other* negates nothing.
  let soft: Set<Int>
  /// Whether a word that denies by its prefix has no counterpart: unsupported, unchecked.
  let hasFreeDenial: Bool
  private let ownSoft: Set<Int>
  let ownStrong: Set<Int>

  /// - Parameter ofSource: whether the source is the text whose negations are looked at.
  init(in examination: borrowing PairExamination, ofSource: Bool, _ negators: Negators, against others: Negators) {
    text = ofSource ? examination.source : examination.target
    other = ofSource ? examination.target : examination.source
    (words, isSource) = (examination.tools.words, ofSource)
    let alignment = examination.alignment
    partners = ofSource ? alignment.sourcePartners : alignment.targetPartners
    back = ofSource ? alignment.targetPartners : alignment.sourcePartners
    strengths = ofSource ? alignment.sourceStrengths : alignment.targetStrengths
    let otherStrengths = ofSource ? alignment.targetStrengths : alignment.sourceStrengths
    (ownStrong, ownSoft, strong) = (Set(negators.strong), Set(negators.soft), Set(others.strong))
    let negated = Set(negators.strong.compactMap(text.negatedWord))
    soft = Set(
      others.soft.filter { [back, ownStrong, other] index in
        // invalid, non valide; impossible, not be possible. But disappear is disparaître: its prefix negates nothing beside
        // it.
        otherStrengths[index] < 0.5 || ownStrong.contains(back[index])
          || negated.contains(back[index])
            && (otherStrengths[index] < Self.ofTranslations || !other.entries[index].isAffixallyNegative)
      })
    hasFreeDenial = others.soft.contains { [back, other] index in
      back[index] < 0 && other.entries[index].isAffixallyNegative
    }
  }

  /// How the other text answers the negation that word `index` is. Of the words around, a dozen are looked at.
  func answer(to index: Int) -> NegationAnswer {
    guard let negated = text.negatedWord(at: index) else { return .none }
    // What is not lacking is there, unless the other text has the very word.
    if ownSoft.contains(negated), partners[negated] < 0 || !isPlain(negated) { return .none }
    if hasFreeDenial { return .none }
    if partners[negated] >= 0 { return isReached(partners[negated], by: index) ? .negated : .plain }
    // Without them.
    guard text.entries[negated].isContent else { return .plain }
    guard let gap = gap(around: negated) else { return .none }
    // Not reopened, closed.
    if gap.contains(where: { isReached($0, by: index) || isContrary($0, of: negated) }) { return .negated }
    guard text.isBesideVerb(index) else { return .none }
    // Free words face each other: parallel, ressembler. So do verbs of grammar: osait, did.
    return gap.contains { place in
      back[place] < 0
        && (other.entries[place].isContent || PairExamination.auxiliaries.contains(other.lower(place)))
    } ? .plain : .none
  }

  /// Whether a word negates softly by itself.
  func isSoft(_ index: Int) -> Bool { ownSoft.contains(index) }

  /// Whether a word that negates softly is linked to one that does so, too: lack, manquer; not: remain, rester.
  private func isPlain(_ index: Int) -> Bool { !soft.contains(partners[index]) }

  /// Whether a word of the other text is negated, or negates by itself or with the words beside it.
  private func isReached(_ place: Int, by index: Int) -> Bool {
    let sentence = other.sentence(around: place, before: 7, behind: 4)
    for negation in sentence where strong.contains(negation) {
      // The counterpart of another negation goes on behind a conjunction only: do not drink or give away.
      let isAnothers = ownStrong.contains(back[negation]) && back[negation] != index
      if !isAnothers
        || negation < place && (negation..<place).contains(where: { Self.joining.contains(other.lower($0)) })
      {
        return true
      }
    }
    return other.sentence(around: place, before: 6, behind: 2).contains(where: soft.contains)
  }

  private func isContrary(_ place: Int, of negated: Int) -> Bool {
    guard back[place] < 0, other.entries[place].isContent else { return false }
    let (first, second) = (text.entries[negated], other.entries[place])
    // Not reopened, a closure.
    if OppositionWords.areContrary(first.lower, of: text.language, second.lower, of: other.language) { return true }
    return isSource ? words.oppose(first, second) : words.oppose(second, first)
  }

  /// What stands in the other text between the counterparts of the words around word `index`; nil where they are far apart.
  func gap(around index: Int) -> Range<Int>? {
    let sentence = text.sentence(around: index, before: 5, behind: 5)
    let before = (sentence.lowerBound..<index).last { partners[$0] >= 0 && text.entries[$0].isContent }
    let behind = (index + 1..<sentence.upperBound).first { partners[$0] >= 0 && text.entries[$0].isContent }
    guard before != nil || behind != nil else { return nil }
    let start = before.map { partners[$0] + 1 } ?? behind.map { partners[$0] - 4 } ?? 0
    let end = behind.map { partners[$0] } ?? before.map { partners[$0] + 5 } ?? 0
    guard start < end, end - start <= 10 else { return nil }
    return max(0, start)..<min(other.words.count, end)
  }

  /// How strong links between words are of which the dictionary has one as a translation of the other.
  private static let ofTranslations: Float = 0.85

  private static let joining = Set(
    LanguageData.all.compactMap(\.conjunctions).flatMap { $0.or.list + $0.and.list })
}

extension ExaminedText {
  /// The words around word `index` that belong to its sentence, so many at most.
  func sentence(around index: Int, before: Int, behind: Int) -> Range<Int> {
    var (low, high) = (index, index + 1)
    while low > 0, index - low < before, !words[low].startsSentence { low -= 1 }
    while high < words.count, high - index <= behind, !words[high].startsSentence { high += 1 }
    return low..<high
  }

  /// The word that the negation at `index` is about, one of content where there is any near; nil at the end of a clause.
  ///
  /// In two parts it embraces the verb (*ne boit pas*); a verb of grammar leaves the word behind (*n'est pas facile*), as a
  /// negation in one word does (*did not come*).
  func negatedWord(at index: Int) -> Int? {
    let parts = NegationWords.byLanguage[language]?.parts
    if let parts, parts.companions.contains(lower(index)) {
      let start = max(0, index - parts.reach)
      if let particle = (start..<index).last(where: { parts.particles.contains(lower($0)) }),
        let verb = (particle..<index).last(where: { entries[$0].isContent })
      {
        return verb
      }
    }
    let sentence = sentence(around: index, before: 0, behind: 6)
    var end = index + 1
    while end < sentence.upperBound, isOneClause(end - 1, end) { end += 1 }
    let behind = (index + 1)..<end
    return behind.first { entries[$0].isContent && !isPart($0, parts) } ?? behind.first
  }

  /// Whether the negation at `index` is of a verb: without a risk is often said in another way, does not risk seldom.
  func isBesideVerb(_ index: Int) -> Bool {
    guard let words = NegationWords.byLanguage[language] else { return false }
    if let parts = words.parts, parts.companions.contains(lower(index)) {
      return (max(0, index - parts.reach)..<index).contains { parts.particles.contains(lower($0)) }
    }
    return words.ofVerbs.isEmpty || words.ofVerbs.contains(lower(index))
      || words.parts?.particles.contains(lower(index)) == true
  }

  /// Whether no mark stands between two words that follow each other.
  private func isOneClause(_ first: Int, _ second: Int) -> Bool {
    !utf8[words[first].range.upperBound..<words[second].range.lowerBound].contains {
      [0x28, 0x29, 0x2C, 0x3A, 0x3B].contains($0)
    }
  }

  private func isPart(_ index: Int, _ parts: NegationPartWords?) -> Bool {
    parts.map { $0.continuations.contains(lower(index)) || $0.particles.contains(lower(index)) } ?? false
  }
}
