import TextAnalysis

extension PairExamination {
  /// Names that were linked for their looks and are surely two: they differ in a consonant that no transliteration puts in
  /// place of the other (*Keller*, *Heller*), or the dictionaries translate each by another (*Bucarest*, *Budapest*).
  ///
  /// The index of the word of the source, and of the target. Others that differ in one letter are doubtful (*Mayer*,
  /// *Meyer*): each language may have its own spelling of the name. Linear.
  func exchangedAlikeNames() -> [(source: Int, target: Int, isSure: Bool)] {
    guard capitalsTellNames else { return [] }
    return source.words.indices.compactMap { index in
      let other = alignment.sourcePartners[index]
      guard other >= 0, (0.5..<0.94).contains(alignment.sourceStrengths[index]), source.isTitledOrName(index),
        target.isTitledOrName(other), !source.entries[index].isAllCapitals, !target.entries[other].isAllCapitals,
        case let (own, match) = (source.entries[index], target.entries[other]), !own.isSame(as: match),
        let first = own.spelling, let second = match.spelling, !source.holds(match), !target.holds(own),
        tools.words.translation(of: own, by: (0..<match.formCount).map { match.forms[$0] }) == 0
      else { return nil }
      if isProper(index, other) && first.differsAsNames(from: second) || areOfTwoPlaces(index, other, first, second) {
        return (index, other, true)
      }
      return areProper(index, other) && first.differsInOneLetter(from: second) ? (index, other, false) : nil
    }
  }
}

extension PairExamination {
  /// Whether two names that start differently have their own translations: not what is made of one name (Mexican, Mexique),
  /// nor common words with a capital (Estates, États).
  private func areOfTwoPlaces(_ index: Int, _ other: Int, _ first: Spelling, _ second: Spelling) -> Bool {
    min(first.letters.count, second.letters.count) >= 5 && Spelling.commonPrefix(first, second) <= 3
      && areProper(index, other)
      && tools.words.areTranslatedOtherwise(source.entries[index], target.entries[other])
  }

  /// Whether one of two words is no common one, as those of headings in texts are: Creating, Création.
  private func isProper(_ index: Int, _ other: Int) -> Bool {
    certainty(of: index...index, in: source) == .proper || certainty(of: other...other, in: target) == .proper
  }

  /// Whether two words are no common ones, nor of a people.
  private func areProper(_ index: Int, _ other: Int) -> Bool {
    certainty(of: index...index, in: source) == .proper && certainty(of: other...other, in: target) == .proper
      && !source.entries[index].isMarked(.people) && !target.entries[other].isMarked(.people)
  }
}

extension ExaminedText {
  /// Whether a word is a name by its looks or by the title before it, whose full stop may look like the end of a sentence.
  fileprivate func isTitledOrName(_ index: Int) -> Bool {
    isName(index) || index > 0 && entries[index].isCapitalized && entries[index - 1].isMarked(.title)
  }

  /// Whether a word stands in the text, capitals aside.
  fileprivate func holds(_ entry: borrowing WordEntry) -> Bool {
    for index in entries.indices where entries[index].isSame(as: entry) { return true }
    return false
  }
}

extension Spelling {
  /// Whether two names of as many letters differ in a consonant, two at most, that languages don't write for each other.
  fileprivate func differsAsNames(from other: Spelling) -> Bool {
    let (one, another) = (letters.utf8, other.letters.utf8)
    guard one.count == another.count, one.count >= 5 else { return false }
    let changes = zip(one, another).filter { $0 != $1 }
    guard changes.count <= (one.count >= 7 ? 2 : 1) else { return false }
    return changes.contains { Self.areUnlike($0, $1) }
  }

  /// Whether two names differ in one letter that is written or left out, or in one vowel; not at the end, where languages
  /// differ, nor in a letter that is doubled or comes and goes.
  fileprivate func differsInOneLetter(from other: Spelling) -> Bool {
    let letters = (Array(letters.utf8), Array(other.letters.utf8))
    let (shorter, longer) = letters.0.count <= letters.1.count ? letters : (letters.1, letters.0)
    guard shorter.count >= 5, longer.count - shorter.count <= 1 else { return false }
    let start = zip(shorter, longer).prefix { $0 == $1 }.count
    let end = zip(shorter.reversed(), longer.reversed()).prefix { $0 == $1 }.count
    if shorter.count == longer.count {
      return start + end + 1 == shorter.count && end >= 3
        && Set("aeo".utf8).isSuperset(of: [shorter[start], longer[start]])
    }
    let letter = longer[start]
    return start + end >= shorter.count && start > 0 && end > 0 && start < shorter.count
      && "bdfgklmnprtvx".utf8.contains(letter) && longer[start - 1] != letter && longer[start + 1] != letter
  }

  private static func areUnlike(_ one: UInt8, _ other: UInt8) -> Bool {
    !related.contains { $0.contains(one) && $0.contains(other) } && !vowels.contains(one) && !vowels.contains(other)
  }

  /// Letters that come and go, or stand for one another, as sounds are written in each language.
  private static let vowels = Set("aeiouy".utf8)
  private static let related = "c k q g x, s z c x t j, b v w f p, d t z, g j h d z, l r, m n".split(separator: ",").map
  {
    Set($0.utf8)
  }
}
