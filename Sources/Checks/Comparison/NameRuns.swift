import Languages
import TextAnalysis

/// What a name has that the other text does not.
struct NameRun {
  /// From its first word without a counterpart to the last.
  let words: ClosedRange<Int>
  /// Whether most of the name has its counterpart: the *Taipei* of the Taipei IT Month.
  let isPart: Bool
  /// Whether it makes another longer that both texts have: Barack before Obama.
  let isFuller: Bool
  /// Whether it is no sure name, or may have its counterpart, so that only another in its place says something.
  let isDoubtful: Bool
}

extension PairExamination {
  /// What may stand inside a name in any language.
  private static let particles = LanguageData.union(\.checkedWords.nameParticles)

  /// Names of a text without their like in the other.
  func names(ofSource: Bool) -> [NameRun] {
    let (text, other) = ofSource ? (source, target) : (target, source)
    let partners = ofSource ? alignment.sourcePartners : alignment.targetPartners
    let shared = ofSource ? alignment.sourceShared : alignment.targetShared
    var found: [NameRun] = []
    var index = 0
    while index < text.words.count {
      guard text.isName(index) else {
        if partners[index] < 0, shared[index] < 0.5, text.mayBeName(index), !isEchoed(text, index, in: other) {
          found.append(NameRun(words: index...index, isPart: false, isFuller: false, isDoubtful: true))
        }
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
      let names = (index...last).filter { text.isName($0) }
      let open = names.filter { place in
        if partners[place] >= 0 { return knowsForms && isLooselyLinked(place, names, ofSource: ofSource) }
        return !isEchoed(text, place, in: other) && !(text.isAcronym(place) && isAccounted(text, place, in: other))
      }
      let free = open.filter { partners[$0] < 0 && shared[$0] < 0.5 }
      // What dictionaries link with a word that has another counterpart may be a part of a name: the York of New York.
      let words = free.isEmpty && knowsForms ? open : free
      if let first = words.first, let end = words.last, words.contains(where: { isTelling(text, $0) }),
        !isAbbreviated(text, names, in: other)
      {
        // Half a name may be dropped on the second mention; none of it may not.
        found.append(
          NameRun(
            words: first...end, isPart: words.count * 2 < names.count,
            isFuller: isFuller(first...end, text, partners, in: other), isDoubtful: free.isEmpty))
      }
      index = last + 1
    }
    return found
  }

  /// Whether a word of a name may be linked with what is no counterpart: with a name that only looks like it (Sanyo and
  /// Sanger, but not Ussuriysk and Oussouriïsk), or with a small word, where what stands beside it in the name is linked
  /// with the same name (the Storage of Nitrokey Storage with storage).
  private func isLooselyLinked(_ index: Int, _ name: [Int], ofSource: Bool) -> Bool {
    let (text, other) = ofSource ? (source, target) : (target, source)
    let partners = ofSource ? alignment.sourcePartners : alignment.targetPartners
    let strength = ofSource ? alignment.sourceStrengths[index] : alignment.targetStrengths[index]
    let (own, answer) = (text.entries[index], other.entries[partners[index]])
    if !answer.isCapitalized {
      return [index - 1, index + 1].contains { place in
        guard name.contains(place), partners[place] >= 0 else { return false }
        let match = other.entries[partners[place]]
        return match.isCapitalized && match.isSame(as: text.entries[place])
      }
    }
    // Of links by looks; see `WordAligner`.
    guard strength >= 0.55, strength < 0.8, !own.isSame(as: answer), let first = own.spelling,
      let second = answer.spelling, first.skeleton != second.skeleton, Spelling.similarity(first, second) < 0.75
    else { return false }
    let (a, b) = ofSource ? (own, answer) : (answer, own)
    return tools.words.translation(of: a, by: (0..<b.formCount).map { b.forms[$0] }) == 0
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

  /// Whether the other text has the initials of a name: FO, Force Ouvrière; NYC, New York.
  private func isAbbreviated(_ text: ExaminedText, _ names: [Int], in other: ExaminedText) -> Bool {
    guard names.count > 1 else { return false }
    let initials = names.compactMap { text.lower($0).first?.lowercased() }
    let sorted = initials.sorted()
    return other.entries.indices.contains { place in
      guard other.isAcronym(place) else { return false }
      let letters = other.acronymLetters(place).map { $0.lowercased() }
      return letters.count == initials.count + 1 && letters.starts(with: initials) || letters.sorted() == sorted
    }
  }

  /// Whether the other text holds the word, or its letters inside another: Apple in Apple™, iPhone in iPhones.
  private func isEchoed(_ text: ExaminedText, _ index: Int, in other: ExaminedText) -> Bool {
    let lower = text.lower(index)
    // Pat, Patrice: of names three letters do.
    let isName = text.entries[index].isCapitalized
    return other.holdsInTwo(lower)
      // The Ka of Ka'lian, or of Ka lian, which is one word in the other text.
      || text.isBeforeLetter(index) && other.entries.contains { text.holdsInTwo($0.lower, at: index) }
      || other.entries.contains { entry in
        let least = isName && entry.isCapitalized ? 3 : 4
        return entry.lower == lower || lower.count >= least && entry.lower.hasPrefix(lower)
          || entry.lower.count >= least && lower.hasPrefix(entry.lower)
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
