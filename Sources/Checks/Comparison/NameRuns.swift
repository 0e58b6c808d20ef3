import Languages

/// What a name has that the other text does not.
struct NameRun {
  /// From its first word without a counterpart to the last.
  let words: ClosedRange<Int>
  /// Whether most of the name has its counterpart: the *Taipei* of the Taipei IT Month.
  let isPart: Bool
  /// Whether it makes another longer that both texts have: Barack before Obama.
  let isFuller: Bool
}

extension PairExamination {
  /// What may stand inside a name in any language.
  private static let particles = LanguageData.union(\.checkedWords.nameParticles)

  /// Names of a text without their like in the other.
  func names(of text: ExaminedText, _ partners: [Int], _ shared: [Float], in other: ExaminedText) -> [NameRun] {
    var found: [NameRun] = []
    var index = 0
    while index < text.words.count {
      guard text.isName(index) else {
        index += 1
        continue
      }
      // A name of several words, particles inside: Rue des Francs Bourgeois.
      var last = index
      while last + 1 < text.words.count {
        if text.isName(last + 1), text.isNext(last) { last += 1; continue }
        if last + 2 < text.words.count, Self.particles.contains(text.lower(last + 1)), text.isName(last + 2),
          text.isNext(last + 1), partners[last + 2] < 0
        {
          last += 2
          continue
        }
        break
      }
      let run = index...last
      let names = run.filter { text.isName($0) }
      let free = names.filter {
        partners[$0] < 0 && shared[$0] < 0.5 && !isEchoed(text, $0, in: other)
          && !(text.isAcronym($0) && isAccounted(text, $0, in: other))
      }
      if !free.isEmpty, free.contains(where: { isTelling(text, $0) }), !isAbbreviated(text, names, in: other) {
        let words = free[0]...free[free.count - 1]
        // Half a name may be dropped on the second mention; none of it may not.
        found.append(
          NameRun(
            words: words, isPart: free.count * 2 < names.count, isFuller: isFuller(words, text, partners, in: other)))
      }
      index = last + 1
    }
    return found
  }

  /// Whether a name makes another longer that both texts have: Barack before Obama. Each language says more of whom its
  /// readers know less.
  private func isFuller(
    _ name: ClosedRange<Int>, _ text: ExaminedText, _ partners: [Int], in other: ExaminedText
  ) -> Bool {
    func isShared(_ index: Int) -> Bool {
      let (entry, partner) = (text.entries[index], partners[index])
      // At the start of a sentence only what both texts write alike is a name: Catherine of Russia.
      if text.words[index].startsSentence, entry.isCapitalized, partner >= 0, entry.isSame(as: other.entries[partner]) {
        return true
      }
      return text.isName(index) && (partner >= 0 || isEchoed(text, index, in: other))
    }
    if name.contains(where: isShared) { return true }
    var (before, behind) = (name.lowerBound - 1, name.upperBound + 1)
    // Catherine of Russia.
    if before > 0, text.isNext(before), Self.particles.contains(text.lower(before)) { before -= 1 }
    if behind + 1 < text.words.count, text.isNext(behind - 1), Self.particles.contains(text.lower(behind)) {
      behind += 1
    }
    return before >= 0 && text.isNext(before) && isShared(before)
      || behind < text.words.count && text.isNext(behind - 1) && isShared(behind)
  }

  /// Whether the other text has the initials of a name: FO, Force Ouvrière.
  private func isAbbreviated(_ text: ExaminedText, _ names: [Int], in other: ExaminedText) -> Bool {
    guard names.count > 1 else { return false }
    let initials = names.compactMap { text.lower($0).first?.lowercased() }.sorted()
    return other.entries.indices.contains { place in
      other.isAcronym(place) && other.acronymLetters(place).map { $0.lowercased() }.sorted() == initials
    }
  }

  /// Whether the other text holds the word, or its letters inside another: Apple in Apple™, iPhone in iPhones.
  private func isEchoed(_ text: ExaminedText, _ index: Int, in other: ExaminedText) -> Bool {
    let lower = text.lower(index)
    return other.holdsInTwo(lower)
      // The Ka of Ka'lian, which is one word where an apostrophe parts none.
      || text.isBeforeLetter(index) && other.entries.contains { text.holdsInTwo($0.lower, at: index) }
      || other.entries.contains { entry in
        entry.lower == lower || lower.count >= 4 && entry.lower.hasPrefix(lower)
          || entry.lower.count >= 4 && lower.hasPrefix(entry.lower)
      }
  }

  /// Whether a capitalised word is likely to be a name rather than a word that its language writes so.
  private func isTelling(_ text: ExaminedText, _ index: Int) -> Bool {
    let entry = text.entries[index]
    if entry.length < 2 || entry.hasDigit { return false }
    if entry.calendar > 0 { return false }
    return Self.capitalized[text.language]?.contains(entry.lower) != true
  }

  /// By language: words that it writes with a capital and that are no names.
  private static let capitalized = Dictionary(
    uniqueKeysWithValues: LanguageData.all.map { ($0.code, $0.checkedWords.capitalized.set) })
}

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
    if entry.isAllCapitals { return entry.length >= 2 && !isShouted && !entry.lower.allSatisfy("ivx".contains) }
    guard words[index].startsSentence else { return !isRomanNumeral(index) }
    // At the start of a sentence a capital says nothing of a word that is also written small.
    guard !entry.isKnown, entry.length >= 3, index + 1 < words.count else { return false }
    let next = entries[index + 1]
    return isNext(index) && next.isCapitalized && !next.classes.contains(.function)
  }

  private func isRomanNumeral(_ index: Int) -> Bool {
    quantities.contains { $0.range.overlaps(words[index].range) }
  }

  /// Most words have a capital, as in an English heading.
  var isTitle: Bool {
    let content = entries.filter { $0.isContent }
    guard content.count >= 3 else { return isShouted }
    return isShouted || content.filter(\.isCapitalized).count * 10 >= content.count * 8
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

  func range(of run: ClosedRange<Int>) -> Range<Int> {
    words[run.lowerBound].range.lowerBound..<words[run.upperBound].range.upperBound
  }
}

extension ExaminedText {
  /// Whether two words that follow each other are a word of another text: wi-fi, Wifi; Ka'lian and its possessive where
  /// an apostrophe parts articles.
  fileprivate func holdsInTwo(_ word: String) -> Bool {
    let letters = word.withoutApostrophes
    return entries.indices.dropLast().contains { isInTwo(letters, at: $0) }
  }

  fileprivate func holdsInTwo(_ word: String, at index: Int) -> Bool {
    index + 1 < entries.count && isInTwo(word.withoutApostrophes, at: index)
  }

  private func isInTwo(_ letters: String, at index: Int) -> Bool {
    let (first, second) = (entries[index].lower.withoutApostrophes, entries[index + 1].lower.withoutApostrophes)
    let excess = letters.utf8.count - first.utf8.count - second.utf8.count
    return (0...1).contains(excess) && letters.hasPrefix(first)
      && letters.dropFirst(first.count) == second + (excess == 1 ? "s" : "")
  }
}

extension String {
  fileprivate var withoutApostrophes: String {
    utf8.contains { $0 == 0x27 || $0 == 0xE2 } ? filter { $0 != "'" && $0 != "’" } : self
  }
}
