import Files
import Lexicons
import TextAnalysis

/// What the nouns of one pair's source have for their translations, for comparing them across pairs.
struct TermUses: Sendable {
  /// A noun of the source, by itself or beside another word, and what stands for it in the target.
  struct Use: Sendable {
    /// A hash of the noun and of the word beside it.
    var term: UInt64
    /// By which translations are compared, as `TermUses.identity` gives it; 0 where nothing is known to stand for the noun.
    var translation: UInt64
    /// UTF-8 offsets of the noun with the word beside it, and of the translation.
    var source: Range<Int32>
    var target: Range<Int32>
    /// Whether the noun stands beside another word.
    var isCompound: Bool
    /// Whether the translation is mostly a noun, and nothing else.
    var isNoun: Bool
    var isOnlyNoun: Bool
    /// Whether no dictionary links the two, but each is the other's only candidate.
    var isGuess: Bool
  }

  /// Content words that correspond, by identity.
  struct Link: Sendable {
    var source: UInt64
    var target: UInt64
  }

  var uses: [Use] = []
  var links: [Link] = []
  /// By the index of a use: the noun's identity.
  var nouns: [UInt64] = []

  /// A number for a word in all its forms: that of its lemma, where a dictionary knows it.
  static func identity(_ entry: borrowing WordEntry) -> UInt64 {
    entry.formCount > 0 ? UInt64(entry.forms[entry.formCount - 1]) + 1 : entry.hash | 1 << 63
  }
}

extension PairExamination {
  /// Share of the content words that must have counterparts for what stands where to say something.
  private static let leastCovered = 0.45
  /// Strength of a link by which a word is known from its translation.
  private static let sure: Float = 0.7

  /// Translations that dictionaries give a term at most, unless the word beside it tells its sense: a noun with more is a
  /// word of every day (situation, response, cell), which good translations vary. Of what was found in manuals, medical
  /// articles and stories without this limit, a third was worth telling, and two thirds with it.
  private static let mostTranslations = 6

  /// What the nouns of the source have for their translations; nothing of a pair that is hardly a translation. Linear.
  mutating func termUses() -> TermUses {
    var uses = TermUses()
    guard isComparable, alignment.isComplete, coverage.share >= Self.leastCovered else { return uses }
    uses.links.reserveCapacity(source.words.count)
    for (index, other) in alignment.sourcePartners.enumerated()
    where other >= 0 && source.entries[index].isContent && target.entries[other].isContent {
      uses.links.append(
        TermUses.Link(
          source: TermUses.identity(source.entries[index]), target: TermUses.identity(target.entries[other])))
    }
    var before: (index: Int, term: UInt64)?
    for index in source.words.indices where isTermWord(index) {
      let term = singular(index)
      if let before, isBeside(before.index, index), isCommon(before.index) == isCommon(index) {
        add(before.index, before.term, beside: (index, term), to: &uses)
        add(index, term, beside: before, to: &uses)
      }
      if isCommon(index), !source.entries[index].isSupport, !source.isHyphenated(index),
        source.entries[index].translationCount <= Self.mostTranslations
      {
        add(index, term, beside: nil, to: &uses)
      }
      before = (index, term)
    }
    return uses
  }

  /// The loose word of the target that faces a loose word of the source, where each faces nothing else.
  private mutating func facingWord(_ index: Int) -> Int? {
    guard let word = looseSource.first(where: { $0.index == index }), word.facing.count == 1,
      looseTarget.first(where: { $0.index == word.facing[0] })?.facing.count == 1
    else { return nil }
    return word.facing[0]
  }

  /// Whether a word can be one of a term's.
  private func isTermWord(_ index: Int) -> Bool {
    source.entries[index].isContent && source.entries[index].formCount > 0 && source.entries[index].length >= 4
      && !source.entries[index].isLight && !source.touchesCode(source.words[index].range)
  }

  /// Whether a word is no name's, by its letters.
  private func isCommon(_ index: Int) -> Bool {
    !source.entries[index].isCapitalized || source.words[index].startsSentence
  }

  /// Whether two words stand in one phrase: nothing or a single word of grammar lies between them.
  private func isBeside(_ first: Int, _ second: Int) -> Bool {
    (first..<second).allSatisfy(source.isNext) && second - first <= 2
      && (first + 1..<second).allSatisfy { source.entries[$0].classes.contains(.function) }
  }

  /// Adds the use of a noun with that number, by itself or beside another word.
  private mutating func add(
    _ index: Int, _ number: UInt64, beside neighbour: (index: Int, term: UInt64)?, to uses: inout TermUses
  ) {
    // What phrases need is no term's noun, but may stand beside it: light traps. A word beside another may be a noun there
    // that is mostly a verb: dust filter.
    guard !source.entries[index].isSupport,
      neighbour == nil
        ? source.entries[index].mainClass == .noun : source.entries[index].classes.contains(.noun)
    else { return }
    var term = StableHash()
    term.combine(number)
    var range = source.words[index].range
    if let neighbour {
      term.combine(neighbour.index < index ? 1 : 2)
      term.combine(neighbour.term)
      let other = source.words[neighbour.index].range
      range = min(range.lowerBound, other.lowerBound)..<max(range.upperBound, other.upperBound)
    }
    term.fold()
    let partner = alignment.sourcePartners[index]
    let isGuess = partner < 0
    var use = TermUses.Use(
      term: term.value, translation: 0,
      source: Int32(range.lowerBound)..<Int32(range.upperBound), target: 0..<0,
      isCompound: neighbour != nil, isNoun: false, isOnlyNoun: false, isGuess: isGuess)
    if let other = isGuess ? facingWord(index) : partner {
      if isAnswer(other), isGuess ? !target.entries[other].isCapitalized : alignment.sourceStrengths[index] >= Self.sure
      {
        use.translation = TermUses.identity(target.entries[other])
        use.target = Int32(target.words[other].range.lowerBound)..<Int32(target.words[other].range.upperBound)
        use.isNoun = target.entries[other].mainClass == .noun
        use.isOnlyNoun = use.isNoun && target.entries[other].classes == .noun
      }
    }
    uses.uses.append(use)
    uses.nouns.append(TermUses.identity(source.entries[index]))
  }

  /// Whether a word of the target can be a term's translation.
  private func isAnswer(_ index: Int) -> Bool {
    target.entries[index].isContent && target.entries[index].length >= 4 && !target.entries[index].isLight
      && !target.entries[index].isSupport
  }

  /// A number for a word whether in the singular or in most plurals, but apart from verbs of its stem.
  private func singular(_ index: Int) -> UInt64 {
    var hash = StableHash()
    let letters = source.entries[index].lower.utf8
    hash.combine(letters.last == UInt8(ascii: "s") ? letters.dropLast() : letters[...])
    return hash.value
  }
}
