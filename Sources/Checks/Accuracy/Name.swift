import Languages

extension Check {
  static let name = Check(
    id: "name", category: .name, severity: .error,
    summary: "a name or acronym that is lost, changed or added",
    whatItDoes: """
      Names are words with a capital that do not start a sentence. Each must have a counterpart on the other side: \
      the same letters, or nearly so after transliteration (Koursk, Kursk), a country or language in CLDR, a known \
      exonym (Londres, London; UE, EU), or a dictionary's translation. One name in place of another is a warning, and \
      so is a title of a man in place of that of a woman before the same name. Notes are: a name without any \
      counterpart, but for one that is lost from French to English, or from a target in which a preposition or article \
      stands where a clause ends; acronyms, because languages have their own, unless \
      nothing connects the two; a common word with a capital that stands alone; a fuller form of a name that both \
      texts have (Obama, Barack Obama); headings; names beside a script without capitals. Languages that capitalize \
      all nouns are skipped.
      """,
    whyItMatters: """
      A reader cannot tell that a name is wrong: it is a claim about another person, place or organization. Names \
      are also what readers search for later.
      """,
    knownProblems: """
      A name with a different form in each language (Bourgogne, Burgundy) is reported if neither CLDR, our list nor \
      a dictionary has it. Common words that one language capitalizes (titles, months, adjectives of countries) may \
      be taken for names. A nickname or a role in place of a name is reported as a lost name.
      """,
    reported: [
      Example(source: "Il habite à ‹Ottawa›.", target: "He lives in ‹Canberra›."),
      Example(source: "La ‹CEDH› a jugé.", target: "The ‹NSA› has ruled."),
      Example(source: "Il a vu ‹Dublin› et la mer.", target: "He saw ‹Shenyang› and the sea."),
      Example(source: "He has met ‹Kowaltzek›.", target: "Il a rencontré ‹Brunnhuber›.", from: "en", to: "fr"),
      Example(source: "He asked for a ‹CT› yesterday.", target: "Il a demandé un ‹TDM› hier.", from: "en", to: "fr"),
      Example(source: "Elle a parlé à ‹Brunnhuber› hier soir.", target: "She spoke to him last night."),
      Example(
        source: "‹Mr. Quist› is ill.", target: "‹Mme Quist› est malade.", from: "en", to: "fr"),
    ],
    passedOver: [
      Example("the same name in another transliteration", source: "Il habite à Koursk.", target: "He lives in Kursk."),
      Example("an exonym", source: "Il habite à Londres.", target: "He lives in London."),
      Example(
        "acronyms in the order of each language", source: "L'UE et l'OTAN ont réagi.",
        target: "The EU and NATO reacted."),
      Example(
        "a country by its name and by its initials", source: "Les États-Unis ont réagi.", target: "The U.S. reacted."),
      Example("a language, which has no capital in French", source: "Il parle allemand.", target: "He speaks German."),
      Example(
        "another spelling of a foreign name", source: "Le livre de Zelensky est paru.",
        target: "The book by Zelenskyy is out."),
      Example(
        "an acronym that the other side spells out", source: "He studies HIV in Lyon.",
        target: "Il étudie le virus de l'immunodéficience humaine à Lyon.", from: "en", to: "fr"),
      Example(
        "no space between two sentences", source: "The plane landed in Canberra.Later it left.",
        target: "L'avion a atterri à Canberra. Plus tard, il est reparti.", from: "en", to: "fr"),
    ]
  ) { examination in
    guard examination.isComparable, examination.alignment.isComplete else { return }
    guard !nounsHaveCapitals.contains(examination.languages.source),
      !nounsHaveCapitals.contains(examination.languages.target)
    else { return }
    // A heading in capitals says nothing of names.
    if examination.source.isTitle || examination.target.isTitle { return }
    let lost = examination.names(
      of: examination.source, examination.alignment.sourcePartners, examination.alignment.sourceShared,
      in: examination.target)
    let added = examination.names(
      of: examination.target, examination.alignment.targetPartners, examination.alignment.targetShared,
      in: examination.source)
    func fullerSource(_ name: ClosedRange<Int>) -> Bool {
      examination.isFullerForm(
        name, examination.source, examination.alignment.sourcePartners, in: examination.target)
    }
    func fullerTarget(_ name: ClosedRange<Int>) -> Bool {
      examination.isFullerForm(
        name, examination.target, examination.alignment.targetPartners, in: examination.source)
    }
    var free = added
    for name in lost {
      let range = examination.source.range(of: name)
      if let match = free.firstIndex(where: { examination.acronymsMatch(name, $0) }) {
        free.remove(at: match)
      } else if let match = free.firstIndex(where: { fullerTarget($0) == fullerSource(name) }) {
        let other = free.remove(at: match)
        let place = examination.target.range(of: other)
        let severity = examination.severity(of: name, other)
        examination.report(
          severity: severity, strength: severity == .error ? 0.85 : severity == .warning ? 0.75 : 0.35,
          "source names \(examination.source.words(in: range)), target \(examination.target.words(in: place))",
          remedy: "give the name of the source",
          source: [range], target: [place])
      } else {
        let certainty = examination.certainty(of: name, in: examination.source)
        let isFuller = fullerSource(name)
        // What a name left behind speaks for its loss: the governor of and of Hubei.
        let isMissed = !isFuller && certainty != .acronym && examination.target.hasStrandedWord
        examination.report(
          severity: isFuller ? .note : examination.severity(ofLone: certainty, in: examination.source),
          strength: isFuller ? 0.25 : isMissed ? 0.8 : certainty == .proper ? 0.65 : certainty == .common ? 0.4 : 0.3,
          "\(examination.source.words(in: range)) is missing from the target", remedy: PairExamination.additionRemedy,
          source: [range])
      }
    }
    for name in free {
      let place = examination.target.range(of: name)
      let certainty = examination.certainty(of: name, in: examination.target)
      let isFuller = fullerTarget(name)
      examination.report(
        severity: isFuller ? .note : examination.severity(ofLone: certainty, in: examination.target),
        strength: isFuller ? 0.25 : certainty == .proper ? 0.6 : certainty == .common ? 0.4 : 0.3,
        "\(examination.target.words(in: place)) is not in the source", remedy: PairExamination.removalRemedy,
        target: [place])
    }
    for (first, second) in examination.swappedTitles() {
      examination.report(
        severity: .error, strength: 0.85,
        "source says \(examination.source.words(in: first)), target says \(examination.target.words(in: second))",
        remedy: "correct the target",
        source: [first], target: [second])
    }
  }
}

/// How sure it is that a translation has to keep a word with a capital, the least first.
enum NameCertainty: Int, Comparable {
  case acronym, common, proper

  static func < (first: NameCertainty, second: NameCertainty) -> Bool { first.rawValue < second.rawValue }
}

extension PairExamination {
  /// What the words of a name are, by the surest of them.
  func certainty(of run: ClosedRange<Int>, in text: ExaminedText) -> NameCertainty {
    run.filter { text.isName($0) }.map { index in
      if text.isAcronym(index) { return .acronym }
      let entry = text.entries[index]
      // Known to the lists of words, which hold few names: Overview, Collège. Without lists each may be a word.
      return !text.knowsForms || entry.isKnown && entry.isSpelled ? .common : .proper
    }.max() ?? .proper
  }

  /// How bad it is that a name of the source stands against another in the target.
  ///
  /// What a language may well write otherwise is no sure sign: an acronym, a common word with a capital.
  func severity(of name: ClosedRange<Int>, _ other: ClosedRange<Int>) -> Severity {
    let certainties = (certainty(of: name, in: source), certainty(of: other, in: target))
    if !knowsForms, certainties.0 != .proper { return .note }
    if !comparesLetters || source.isHeading || target.isHeading { return .note }
    if certainties.0 == .proper, certainties.1 == .proper { return .error }
    guard certainties == (.acronym, .acronym) else {
      // What stands for a value in a program's help: STRING, CHAÎNE.
      let isCapital = [(source, name), (target, other)].allSatisfy { text, run in
        run.allSatisfy { text.entries[$0].isAllCapitals }
      }
      return isCapital ? .note : .warning
    }
    // Two acronyms of one thing have a letter in common, mostly: CT and TDM, GP and MG.
    func letters(_ run: ClosedRange<Int>, _ text: ExaminedText) -> Set<Character> {
      Set(run.flatMap { text.acronymLetters($0) }.filter(\.isUppercase))
    }
    if max(letters(name, source).count, letters(other, target).count) > 5 { return .note }
    return letters(name, source).isDisjoint(with: letters(other, target)) ? .warning : .note
  }

  /// How bad it is that a name of one text has no counterpart in the other. A common word with a capital is a name only in
  /// a sentence: labels and headings have capitals of their own.
  fileprivate func severity(ofLone certainty: NameCertainty, in text: ExaminedText) -> Severity {
    guard comparesLetters else { return .note }
    return switch certainty {
    case .acronym: .note
    case .common: knowsForms && text.endMark != nil ? .warning : .note
    case .proper: .warning
    }
  }

  /// Whether names can be compared by their letters: both texts are in alphabets with capitals.
  fileprivate var comparesLetters: Bool { source.hasCase && target.hasCase }

  /// What may stand inside a name in any language.
  private static let particles = LanguageData.union(\.checkedWords.nameParticles)

  /// Names of a text without their like in the other, as runs of word indexes.
  func names(of text: ExaminedText, _ partners: [Int], _ shared: [Float], in other: ExaminedText) -> [ClosedRange<Int>]
  {
    var found: [ClosedRange<Int>] = []
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
      // Half a name may be dropped on the second mention; none of it may not.
      if !free.isEmpty, free.count * 2 >= names.count, free.contains(where: { isTelling(text, $0) }) {
        found.append(free[0]...free[free.count - 1])
      }
      index = last + 1
    }
    return found
  }

  /// Whether a name makes another longer that both texts have: Barack before Obama. Each language says more of whom its
  /// readers know less.
  fileprivate func isFullerForm(
    _ name: ClosedRange<Int>, _ text: ExaminedText, _ partners: [Int], in other: ExaminedText
  ) -> Bool {
    func isShared(_ index: Int) -> Bool {
      text.isName(index) && (partners[index] >= 0 || isEchoed(text, index, in: other))
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

  /// Whether the other text holds the word, or its letters inside another: Apple in Apple™, iPhone in iPhones.
  private func isEchoed(_ text: ExaminedText, _ index: Int, in other: ExaminedText) -> Bool {
    let lower = text.lower(index)
    // Wifi, wi-fi.
    let isParted = other.entries.indices.dropLast().contains {
      other.entries[$0].length + other.entries[$0 + 1].length == text.entries[index].length
        && other.entries[$0].lower + other.entries[$0 + 1].lower == lower
    }
    return isParted
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

  /// Whether two acronyms can be one in two languages: OTAN and NATO, CEDH and ECHR share most letters.
  func acronymsMatch(_ first: ClosedRange<Int>, _ second: ClosedRange<Int>) -> Bool {
    guard first.count == 1, second.count == 1 else { return false }
    let (a, b) = (source.entries[first.lowerBound], target.entries[second.lowerBound])
    guard a.isAllCapitals, b.isAllCapitals, abs(a.length - b.length) <= 1 else { return false }
    var letters = Array(a.lower)
    let common = b.lower.filter { letter in
      guard let place = letters.firstIndex(of: letter) else { return false }
      letters.remove(at: place)
      return true
    }.count
    return common * 3 >= max(a.length, b.length) * 2
  }
}

extension ExaminedText {
  /// Whether a word has the look of a name: a capital where no sentence starts, or capitals inside.
  func isName(_ index: Int) -> Bool {
    let entry = entries[index]
    guard entry.hasLetter, entry.isCapitalized, !entry.classes.contains(.function) else { return false }
    if touchesCode(words[index].range) || utf8[words[index].range].contains(UInt8(ascii: "_")) { return false }
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
  fileprivate var isHeading: Bool {
    words.count <= 4 && endMark == nil && entries.allSatisfy { $0.isCapitalized || !$0.isContent }
  }

  /// Whether it is in an alphabet with capitals.
  fileprivate var hasCase: Bool {
    !text.unicodeScalars.prefix(200).contains { $0.value > 0x2FF && $0.properties.generalCategory == .otherLetter }
  }

  /// Only a space, hyphen or apostrophe lies between word `index` and the next.
  func isNext(_ index: Int) -> Bool {
    let between = utf8[words[index].range.upperBound..<words[index + 1].range.lowerBound]
    return between.count <= 3 && between.allSatisfy { $0 == 0x20 || $0 == 0x2D || $0 == 0x27 || $0 >= 0x80 }
  }

  func range(of run: ClosedRange<Int>) -> Range<Int> {
    words[run.lowerBound].range.lowerBound..<words[run.upperBound].range.upperBound
  }
}

private let nounsHaveCapitals = LanguageData.codes { $0.nounsHaveCapitals }
