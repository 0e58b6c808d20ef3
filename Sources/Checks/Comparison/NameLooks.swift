extension ExaminedText {
  /// Whether a word has the look of a name: a capital where no sentence starts, or capitals inside.
  func isName(_ index: Int) -> Bool {
    let entry = entries[index]
    guard entry.hasLetter, entry.isCapitalized, !entry.classes.contains(.function) else { return false }
    if touchesCode(words[index].range) || utf8[words[index].range].contains(UInt8(ascii: "_")) { return false }
    // 12 GB: a unit.
    if entry.length <= 2, index > 0, entries[index - 1].hasDigit, !entries[index - 1].hasLetter, isNext(index - 1) {
      return false
    }
    // Louis II is the second.
    if entry.isAllCapitals {
      return entry.length >= 2 && !isShouted && !entry.lower.allSatisfy("ivx".contains) && !isStressed(index)
    }
    guard words[index].startsSentence else { return !isRomanNumeral(index) }
    // At the start of a sentence a capital says nothing of a word that is also written small.
    guard !entry.isKnown, entry.length >= 3, index + 1 < words.count else { return false }
    let next = entries[index + 1]
    return isNext(index) && next.isCapitalized && !next.classes.contains(.function)
  }

  /// Whether a word is in capitals for weight, not as a name: IN WITNESS WHEREOF, DOES NOT, BACKGROUND at the start.
  private func isStressed(_ index: Int) -> Bool {
    func isWord(_ place: Int) -> Bool {
      words.indices.contains(place) && entries[place].isAllCapitals && entries[place].isSpelled
    }
    guard isWord(index) else { return false }
    return words[index].startsSentence && entries[index].length >= 5
      || isWord(index - 1) && isNext(index - 1) || isWord(index + 1) && isNext(index)
  }

  /// Whether a word may be a name without the look of one: no word of the lists at the start of a sentence, or a people,
  /// which French writes small.
  func mayBeName(_ index: Int) -> Bool {
    let entry = entries[index]
    guard knowsForms, entry.isContent, entry.length >= 3 else { return false }
    if entry.isMarked(.people) { return true }
    return entry.isCapitalized && words[index].startsSentence && !entry.isSpelled && !touchesCode(words[index].range)
  }

  private func isRomanNumeral(_ index: Int) -> Bool {
    quantities.contains { $0.range.overlaps(words[index].range) }
  }

  /// Most words have a capital, as in an English heading; in a sentence with a full stop, all.
  var isTitle: Bool {
    // Entries are read in place: copying them takes longer than looking at them.
    let content = entries.indices.count { entries[$0].isContent }
    guard !isShouted, content >= 3 else { return isShouted }
    let capitals = entries.indices.count { entries[$0].isContent && entries[$0].isCapitalized }
    return capitals * 10 >= content * 8 && (capitals == content || endMark != ".")
  }

  /// A few words with capitals and no mark at the end: a heading or a button as well as a name.
  var isHeading: Bool {
    words.count <= 4 && endMark == nil && entries.allSatisfy { $0.isCapitalized || !$0.isContent }
  }

  /// Whether it is in an alphabet with capitals.
  var hasCase: Bool {
    !text.unicodeScalars.prefix(200).contains { $0.value > 0x2FF && $0.properties.generalCategory == .otherLetter }
  }

  /// Only a space, hyphen or apostrophe lies between word `index` and the next.
  func isNext(_ index: Int) -> Bool {
    let between = utf8[words[index].range.upperBound..<words[index + 1].range.lowerBound]
    return between.count <= 3 && between.allSatisfy { $0 == 0x20 || $0 == 0x2D || $0 == 0x27 || $0 >= 0x80 }
  }

  /// Whether no mark of a clause stands between two words of it.
  func isUnbroken(_ first: Int, _ last: Int) -> Bool {
    !utf8[words[first].range.upperBound..<words[last].range.lowerBound].contains {
      [0x21, 0x28, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F].contains($0)
    }
  }

  /// Whether a comma is the next mark behind a word.
  func hasComma(behind index: Int) -> Bool {
    index >= 0 && index < words.count && words[index].range.upperBound < utf8.count
      && utf8[words[index].range.upperBound] == 0x2C
  }

  func range(of run: ClosedRange<Int>) -> Range<Int> {
    words[run.lowerBound].range.lowerBound..<words[run.upperBound].range.upperBound
  }
}
