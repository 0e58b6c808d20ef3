extension NumberReader {
  /// An diameter, a apple: of words that the dictionary has and whose letters tell how they sound.
  func isWrongArticle(_ index: Int, _ own: NumberAgreementWords.Roles) -> Bool {
    guard !own.isDisjoint(with: [.vowelArticle, .consonantArticle]), case let entry = text.entries[index + 1],
      !entry.isCapitalized, !entry.hasDigit, entry.length > 2, !entry.classes.contains(.function),
      let startsWithVowel = words.sounds.startsWithVowel(entry.lower),
      startsWithVowel != own.contains(.vowelArticle), let speller, speller.isWord(entry.lower)
    else { return false }
    // The letter: the a element.
    return !(isSpaced(index - 1) && roles(index - 1).contains(.determiner))
  }
}
