import Languages

extension Check {
  static let repetition = Check(
    id: "repetition", category: .repetition, severity: .warning,
    summary: "a word or phrase that is doubled",
    whatItDoes: """
      The same word twice in a row in the target, or the same two to eight words, where the source has no such \
      repetition. Words that languages double by rule (nous nous, had had, 讨论讨论) or for weight (piano piano, yavaş \
      yavaş) are skipped if they occur twice. In a language of which nothing is known, a doubled word is a note.
      """,
    whyItMatters: """
      A doubled word is a typing or editing error that every reader sees; a doubled phrase shows that a machine got \
      stuck.
      """,
    knownProblems: """
      Only immediate repetitions are found, not the same sentence further on. A repetition for effect is reported if \
      the source does not repeat as well.
      """,
    scope: .text,
    reported: [
      Example(source: "Il dort dans le jardin.", target: "He ‹sleeps sleeps› in the garden."),
      Example(source: "Il dort dans le jardin.", target: "He sleeps ‹in the in the› garden."),
      Example(source: "Il dort dans le jardin.", target: "He sleeps in ‹the the the› garden."),
      Example(source: "He is in the garden.", target: "Il est dans ‹le jardin le jardin›.", from: "en", to: "fr"),
      Example(source: "Il est arrivé à Lyon hier.", target: "He arrived ‹in Lyon in Lyon› yesterday."),
    ],
    passedOver: [
      Example("English doubles had", source: "Il avait eu peur.", target: "He had had a fright."),
      Example(
        "French doubles nous", source: "We met again at noon.", target: "Nous nous sommes retrouvés à midi.",
        from: "en", to: "fr"),
      Example(
        "the source repeats as well", source: "Il est très, très loin, loin loin.", target: "He is far far away."),
      Example(
        "Italian doubles words for weight", source: "He walks slowly.", target: "Cammina piano piano.", from: "en",
        to: "it"),
      Example(
        "a part of a compass point is no word", source: "The north-east is cold.", target: "Le nord-est est froid.",
        from: "en", to: "fr"),
      Example("a comma stands between", source: "Il dort longtemps.", target: "He sleeps long, long."),
      Example(
        "Chinese doubles verbs to soften them", source: "Please discuss it.", target: "请讨论讨论。", from: "en", to: "zh"),
    ]
  ) { examination in
    let text = examination.target
    var index = 0
    while index + 1 < text.words.count {
      guard let length = text.repetition(at: index) else {
        index += 1
        continue
      }
      var end = index + length
      while end + length <= text.words.count, text.isSame(index, end, length) { end += length }
      let range = text.words[index].range.lowerBound..<text.words[end - 1].range.upperBound
      let phrase = text.words(in: text.words[index].range.lowerBound..<text.words[index + length - 1].range.upperBound)
      if !examination.source.repeats(length) || end - index > 2 * length {
        // Chinese doubles verbs to say a little of it (讨论讨论).
        let isJoined = text.words[index].range.upperBound == text.words[index + 1].range.lowerBound
        let isAllowed =
          length == 1 && end - index == 2
          && (isJoined || ExaminedText.doubled.contains(text.lower(index)) || text.isDoubledForWeight(index)
            || examination.source.hasTwice(text.lower(index)))
        if !isAllowed {
          // A language of which nothing is known may double words, too.
          let isKnown = ExaminedText.knownLanguages.contains(text.language)
          examination.report(
            severity: length > 1 || isKnown ? nil : .note, strength: length == 1 ? 0.9 : 0.85,
            end - index == 2 * length
              ? "“\(phrase)” stands twice running" : "“\(phrase)” stands several times running",
            remedy: "keep one of them",
            target: [range], suggestion: phrase)
        }
      }
      index = end
    }
  }
}

extension ExaminedText {
  /// Pairs that grammar makes.
  static let doubled = LanguageData.union(\.checkedWords.doubled)

  private static let letters = LanguageData.union(\.checkedWords.letters)

  /// Languages of which something is known, and any text that has no language.
  fileprivate static let knownLanguages = LanguageData.codes { _ in true }.union(["und"])

  private static let doublingLanguages = LanguageData.codes(where: \.doublesWords)

  private static let singleWords = Dictionary(
    uniqueKeysWithValues: LanguageData.all.map { ($0.code, $0.checkedWords.single.set) })

  /// Whether the language doubles such words: piano piano, but not: il il.
  fileprivate func isDoubledForWeight(_ index: Int) -> Bool {
    Self.doublingLanguages.contains(language) && Self.singleWords[language]?.contains(lower(index)) != true
  }

  /// The length in words of what is repeated right behind word `index`; nil for nothing.
  func repetition(at index: Int) -> Int? {
    for length in 1...8 where index + 2 * length <= words.count {
      guard isSame(index, index + length, length) else { continue }
      // Single digits and letters repeat: 2 2, x x.
      if length == 1, entries[index].length < 2 && !Self.letters.contains(lower(index)) { continue }
      // 1 000 000.
      let range = words[index].range.lowerBound..<words[index + 1].range.upperBound
      if length == 1, !entries[index].hasLetter, quantities.contains(where: { $0.range.contains(range) }) { continue }
      if touchesCode(words[index].range.lowerBound..<words[index + 2 * length - 1].range.upperBound) { continue }
      // Le nord-est est loin, north north-east: a part of a word is no word.
      if length == 1, isHyphen(behind: index - 1) || isHyphen(behind: index + 1) { continue }
      return length
    }
    return nil
  }

  /// Whether nothing but a hyphen parts word `index` from the next.
  private func isHyphen(behind index: Int) -> Bool {
    guard words.indices.contains(index), index + 1 < words.count else { return false }
    let between = utf8[words[index].range.upperBound..<words[index + 1].range.lowerBound]
    return [[0x2D], [0xE2, 0x80, 0x90], [0xE2, 0x80, 0x91]].contains { between.elementsEqual($0) }
  }

  /// Whether `length` words from `first` and from `second` on are the same, only spaces between them.
  func isSame(_ first: Int, _ second: Int, _ length: Int) -> Bool {
    guard second + length <= words.count else { return false }
    for step in 0..<length {
      let (one, other) = (entries[first + step], entries[second + step])
      guard one.lower == other.lower else { return false }
      // The case must agree, too, unless a sentence starts: champ CHAMP.
      guard
        one.isCapitalized == other.isCapitalized && one.isAllCapitals == other.isAllCapitals
          || words[first + step].startsSentence
      else { return false }
    }
    let last = second + length - 1
    for place in first..<last {
      let between = utf8[words[place].range.upperBound..<words[place + 1].range.lowerBound]
      // A hyphen may join the words of one of the two (on-site on-site), not one to the other (cha-cha).
      let isHyphen = between.elementsEqual([0x2D]) && place != second - 1
      // Wider gaps part the columns of a table.
      guard isHyphen || between.isEmpty || between.elementsEqual([0x20]) || between.elementsEqual([0xC2, 0xA0]) else {
        return false
      }
    }
    return true
  }

  /// Whether a word stands in it twice, a hyphen at most between the two: the Maji-Maji.
  fileprivate func hasTwice(_ word: String) -> Bool {
    words.indices.dropLast().contains { lower($0) == word && lower($0 + 1) == word && isNext($0) }
  }

  /// Whether it repeats as many words somewhere itself.
  func repeats(_ length: Int) -> Bool {
    words.indices.contains { index in
      index + 2 * length <= words.count && isSame(index, index + length, length)
        && !(length == 1 && Self.doubled.contains(lower(index)))
    }
  }
}
