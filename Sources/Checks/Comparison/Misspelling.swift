import Foundation
import Lexicons
import TextAnalysis

/// What a word that no dictionary has may be meant for, and how sure it is that it is misspelled.
///
/// Terms and names of things are a letter away from some word, too: *stdin* and *stain*. What tells them from slips is the
/// kind of edit that leads to that word, and the source text, which has a counterpart of the word that was meant.
struct Misspelling {
  var correction: String?
  /// From 0.9, for a slip of the finger in a word whose correction has a counterpart in the source, by 0.85 and 0.75, where
  /// one or the other is so, to 0.4, where there is no correction.
  var strength: Double

  /// Of a word that is near no other.
  static let unknown = Misspelling(strength: 0.4)
  /// A correction that is as strong is more likely right than wrong.
  static let likely = 0.7
}

extension PairExamination {
  /// What is to be thought of a word of the target that no dictionary has; nil where it is made of words that they have, or
  /// a term that looks alike in both languages.
  func misspelling(at index: Int, by speller: Speller) -> Misspelling? {
    let entry = target.entries[index]
    let isName = entry.isCapitalized
    // Names of files and in programs: period_length, data.tar.
    if target.utf8[target.words[index].range].contains(where: { $0 == 0x5F || $0 == 0x2E }) { return nil }
    guard !entry.hasInnerCapital, entry.lower.allSatisfy({ $0.isLetter || $0 == "-" || $0 == "'" }) else {
      return isName ? nil : .unknown
    }
    func isListed(_ word: UnsafeBufferPointer<UInt8>) -> Bool { target.knowsForms && tools.words.isTargetWord(word) }
    let window = sourceWindow(around: index)
    let isFormed = speller.isFormed(entry.lower, isListed: isListed)
    let word = UnknownWord(
      entry, isFormed: isFormed, isOfSource: tools.words.isSourceWord(entry.lower),
      // The second word of a Latin name is, too: Aurora borealis.
      isInName: index > 0 && target.entries[index - 1].isCapitalized && !target.words[index - 1].startsSentence,
      knowsForms: target.knowsForms)
    var likeliest: Misspelling?
    for correction in speller.corrections(of: entry.lower, isListed: isListed) {
      let evidence = evidence(for: correction, of: word, in: window)
      if let strength = word.strength(of: correction, evidence, isDerived: speller.isDerived),
        strength > likeliest?.strength ?? 0
      {
        likeliest = Misspelling(correction: correction.word, strength: strength)
      }
    }
    return likeliest ?? (isFormed || isName || isTerm(word, in: window) ? nil : .unknown)
  }

  /// The words of the source that may correspond to a word of the target: of long texts those at about the same place, or
  /// texts of unknown words would cost the square of their length.
  private func sourceWindow(around index: Int) -> Range<Int> {
    let place = index * source.words.count / target.words.count
    return max(0, place - Self.reach)..<min(source.words.count, place + Self.reach)
  }

  /// In words; ordinary pairs have fewer.
  private static let reach = 100

  /// Whether the source has a word that looks like a long one of the target: terms of two languages differ by their endings.
  private func isTerm(_ word: borrowing UnknownWord, in window: Range<Int>) -> Bool {
    guard word.length >= UnknownWord.long, let spelling = word.spelling else { return false }
    return window.contains { likeness(of: spelling, at: $0) >= UnknownWord.leastLikeness }
  }

  /// 0 for words that do not start alike: hardly any two do, and of those that correspond nearly all.
  private func likeness(of spelling: borrowing Spelling, at place: Int) -> Float {
    guard source.entries[place].spelling?.start == spelling.start, let other = source.entries[place].spelling else {
      return 0
    }
    return Spelling.similarity(spelling, other)
  }

  /// What the source says of a correction.
  private func evidence(
    for correction: NearWord, of word: borrowing UnknownWord, in window: Range<Int>
  ) -> UnknownWord.Evidence {
    let forms = tools.words.targetForms(of: correction.word, form: correction.form)
    let spelling = Spelling(plain: correction.word)
    var (translation, alike, ownAlike): (Float, Float, Float) = (0, 0, 0)
    for place in window where source.entries[place].hasLetter {
      translation = max(translation, tools.words.translation(of: source.entries[place], by: forms))
      if let spelling { alike = max(alike, likeness(of: spelling, at: place)) }
      if let own = word.spelling { ownAlike = max(ownAlike, likeness(of: own, at: place)) }
    }
    if translation >= 0.5 || alike >= UnknownWord.leastLikeness && alike > ownAlike { return .speaksFor }
    return ownAlike >= UnknownWord.leastLikeness && ownAlike >= alike ? .speaksAgainst : .none
  }
}

extension Spelling {
  /// Of a word in Latin letters, without its accents.
  init?(plain word: String) { self.init(latin: withoutAccents(word).utf8) }
}

func withoutAccents(_ word: String) -> String { word.folding(options: .diacriticInsensitive, locale: nil) }
