import Foundation

/// Short forms: acronyms, and codes with capitals inside such as mRNA or HCoV.
///
/// Most differ from language to language by right (LRTI, IVRI; mRNA, ARNm), so one without its like says less than a name
/// without its like.
extension ExaminedText {
  /// Whether a word has the look of an acronym: two capitals or more, and few letters beside; a plural's s counts for
  /// nothing.
  func isAcronym(_ index: Int) -> Bool {
    guard entries[index].hasInnerCapital else { return false }
    let letters = acronymLetters(index)
    guard (2...8).contains(letters.count) else { return false }
    let capitals = letters.filter(\.isUppercase).count
    return capitals >= 2 && capitals * 2 >= letters.count
  }

  /// The letters of a short form, without the s of a plural.
  func acronymLetters(_ index: Int) -> [Character] {
    var letters = word(index).filter(\.isLetter).map { $0 }
    if letters.count >= 3, letters.last == "s", letters[letters.count - 2].isUppercase { letters.removeLast() }
    return letters
  }

  /// Whether words in a row have the letters as their initials, in any order: HIV, "virus de l'immunodéficience humaine".
  ///
  /// Linear in the words of the text.
  func spells(_ acronym: [Character]) -> Bool {
    let wanted = acronym.filter(\.isUppercase).map { $0.lowercased() }.sorted()
    guard wanted.count >= 2 else { return false }
    let initials = entries.indices.filter { entries[$0].isContent && !isAcronym($0) }.compactMap { index in
      entries[index].lower.first?.lowercased().folded
    }
    guard initials.count >= wanted.count else { return false }
    return (0...(initials.count - wanted.count)).contains { start in
      initials[start..<(start + wanted.count)].sorted() == wanted
    }
  }
}

extension String {
  /// The first letter without its accent.
  fileprivate var folded: String { String(decomposedStringWithCanonicalMapping.unicodeScalars.prefix(1)) }
}

extension PairExamination {
  /// Whether a short form of a text is accounted for: one of the same letters stands in the other (ARN, RNA), or words of
  /// either text spell it out.
  func isAccounted(_ text: ExaminedText, _ index: Int, in other: ExaminedText) -> Bool {
    let letters = text.acronymLetters(index)
    let sorted = letters.map { $0.lowercased() }.sorted()
    let hasLike = other.entries.indices.contains { place in
      other.entries[place].length >= sorted.count && (other.entries[place].isCapitalized || other.isAcronym(place))
        ? other.acronymLetters(place).map { $0.lowercased() }.sorted() == sorted : false
    }
    return hasLike || other.spells(letters) || text.spells(letters)
  }
}
