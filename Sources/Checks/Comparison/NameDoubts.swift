import Languages

/// Names of one text that the other does not have.
struct NameDoubt {
  /// Words of the source, from the first that has no counterpart to the last; nil for a name that was added.
  let source: ClosedRange<Int>?
  /// Of the target; nil for a name that is missing. With both, one name stands in place of another.
  let target: ClosedRange<Int>?
  /// Whether it only makes a name longer that both texts have.
  let isFuller: Bool
  /// How bad it would be.
  let severity: Severity
  /// What it goes by where the words of a language are not known.
  let plainStrength: Double
  /// What speaks for an error; see ``NameEvidence/names``.
  let features: [Float]
}

/// How sure it is that a translation has to keep a word with a capital, the least first.
enum NameCertainty: Int, Comparable {
  case acronym, common, proper

  static func < (first: NameCertainty, second: NameCertainty) -> Bool { first.rawValue < second.rawValue }
}

extension PairExamination {
  /// Whether a capital tells a name in both texts: not in a heading, nor where all nouns have one.
  var capitalsTellNames: Bool {
    alignment.isComplete && !nounsHaveCapitals.contains(languages.source)
      && !nounsHaveCapitals.contains(languages.target)
      && !source.isTitle && !target.isTitle
  }

  /// Names of either text without their like in the other; each of the source with that of the target that stands in its
  /// place, if there is one.
  mutating func doubtedNames() -> [NameDoubt] {
    guard capitalsTellNames else { return [] }
    let (lost, added) = (names(ofSource: true), names(ofSource: false))
    guard !lost.isEmpty || !added.isEmpty else { return [] }
    let others = matched(lost, added)
    let isMatched = Set(others)
    let evidence = NameEvidence(joins: knowsForms ? joins : nil, stranded: target.strandedWords)
    var doubts: [NameDoubt] = []
    for (name, other) in zip(lost, others) {
      if let other {
        let other = added[other]
        if acronymsMatch(name, other) || knowsForms && mayBeSame(name, other) { continue }
        let severity = severity(of: name.words, other.words)
        doubts.append(
          NameDoubt(
            source: name.words, target: other.words, isFuller: false,
            severity: knowsForms ? max(severity, .warning) : severity,
            plainStrength: severity == .error ? 0.85 : severity == .warning ? 0.75 : 0.35,
            features: features(of: name, other, evidence)))
      } else if !name.isPart, !name.isDoubtful {
        let certainty = certainty(of: name.words, in: source)
        // What a name left behind speaks for its loss: the governor of and of Hubei.
        let isMissed = !name.isFuller && certainty != .acronym && !evidence.stranded.isEmpty
        doubts.append(
          NameDoubt(
            source: name.words, target: nil, isFuller: name.isFuller,
            severity: isSaidByPeople(name, ofSource: true, added)
              ? .note : severity(ofLone: name, certainty, in: source),
            plainStrength: name.isFuller
              ? 0.25 : isMissed ? 0.8 : certainty == .proper ? 0.65 : certainty == .common ? 0.4 : 0.3,
            features: features(of: name, nil, evidence)))
      }
    }
    for (index, name) in added.enumerated() where !name.isPart && !name.isDoubtful && !isMatched.contains(index) {
      let certainty = certainty(of: name.words, in: target)
      doubts.append(
        NameDoubt(
          source: nil, target: name.words, isFuller: name.isFuller,
          severity: isSaidByPeople(name, ofSource: false, lost)
            ? .note : severity(ofLone: name, certainty, in: target),
          plainStrength: name.isFuller ? 0.25 : certainty == .proper ? 0.6 : certainty == .common ? 0.4 : 0.3,
          features: features(of: nil, name, evidence)))
    }
    return doubts
  }

  /// By name that is lost: which of those that were added stands for it, or in its place.
  ///
  /// First come acronyms that may be the same, then names in each other's gaps, then any in order. A part of a name must be
  /// in place, for what it stands beside is there, too; so must what may be no name.
  private func matched(_ lost: [NameRun], _ added: [NameRun]) -> [Int?] {
    var found = [Int?](repeating: nil, count: lost.count)
    guard !lost.isEmpty, !added.isEmpty else { return found }
    var isTaken = [Bool](repeating: false, count: added.count)
    let gaps = lost.map {
      LooseGap(around: $0.words.lowerBound, alignment.sourcePartners, alignment.targetPartners).range
    }
    func take(_ fits: (NameRun, ClosedRange<Int>, NameRun) -> Bool) {
      for index in lost.indices where found[index] == nil {
        let match = added.indices.first { !isTaken[$0] && fits(lost[index], gaps[index], added[$0]) }
        if let match { (found[index], isTaken[match]) = (match, true) }
      }
    }
    take { name, _, other in acronymsMatch(name, other) }
    // A fuller form of a name is no other's counterpart, unless nothing better stands there: Emperor Meiji, Emperor Kanmu.
    for (areDoubtful, areAlike) in [(false, true), (true, true), (false, false), (true, false)] {
      take { name, gap, other in
        (name.isFuller == other.isFuller) == areAlike && (name.isDoubtful || other.isDoubtful) == areDoubtful
          && other.words.contains { gap.contains($0) } && mayStand(other, for: name)
      }
    }
    take { name, _, other in
      ![name, other].contains { $0.isPart || $0.isDoubtful } && name.isFuller == other.isFuller
    }
    return found
  }

  /// Whether one of two names may be in place of the other: a people only of a people (the Romanovs may be Russian), what
  /// looks alike only of what it looks like, and of others one must be sure.
  private func mayStand(_ other: NameRun, for name: NameRun) -> Bool {
    let (first, second) = (name.words.lowerBound, other.words.lowerBound)
    let arePeoples = source.isPeople(name)
    guard arePeoples == target.isPeople(other) else { return false }
    let partners = (alignment.sourcePartners[first], alignment.targetPartners[second])
    if partners.0 >= 0, target.entries[partners.0].isCapitalized { return other.words.contains(partners.0) }
    if partners.1 >= 0, source.entries[partners.1].isCapitalized { return name.words.contains(partners.1) }
    return arePeoples || !name.isDoubtful || !other.isDoubtful
  }

  /// Whether a place may be said by its people, or the reverse: Louis the German, Louis de Bavière; the Romanov monarchy, la
  /// monarchie russe.
  private func isSaidByPeople(_ name: NameRun, ofSource: Bool, _ others: [NameRun]) -> Bool {
    let isOfPeople = ofSource ? source.isPeople(name) : target.isPeople(name)
    let (partners, reverse) = (alignment.sourcePartners, alignment.targetPartners)
    let gap = LooseGap(
      around: name.words.lowerBound, ofSource ? partners : reverse, ofSource ? reverse : partners
    ).range
    return others.contains {
      (ofSource ? target : source).isPeople($0) != isOfPeople && gap.contains($0.words.lowerBound)
    }
  }

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
  private func severity(of name: ClosedRange<Int>, _ other: ClosedRange<Int>) -> Severity {
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
    return haveLetterInCommon(name, other) ? .note : .warning
  }

  /// Whether two acronyms may be of one thing: most of these have a letter in common, CT and TDM, GP and MG.
  private func mayBeSame(_ name: NameRun, _ other: NameRun) -> Bool {
    certainty(of: name.words, in: source) == .acronym && certainty(of: other.words, in: target) == .acronym
      && haveLetterInCommon(name.words, other.words)
  }

  private func haveLetterInCommon(_ name: ClosedRange<Int>, _ other: ClosedRange<Int>) -> Bool {
    func letters(_ run: ClosedRange<Int>, _ text: ExaminedText) -> Set<Character> {
      Set(run.flatMap { text.acronymLetters($0) }.filter(\.isUppercase))
    }
    let (own, others) = (letters(name, source), letters(other, target))
    return max(own.count, others.count) > 5 || !own.isDisjoint(with: others)
  }

  /// How bad it is that a name of one text has no counterpart in the other. A common word with a capital is a name only in
  /// a sentence: labels and headings have capitals of their own.
  private func severity(ofLone name: NameRun, _ certainty: NameCertainty, in text: ExaminedText) -> Severity {
    guard comparesLetters, !name.isFuller else { return .note }
    return switch certainty {
    case .acronym: .note
    case .common: knowsForms && text.endMark != nil ? .warning : .note
    case .proper: .warning
    }
  }

  /// Whether names can be compared by their letters: both texts are in alphabets with capitals.
  private var comparesLetters: Bool { source.hasCase && target.hasCase }

  /// Whether two acronyms can be one in two languages: OTAN and NATO, CEDH and ECHR share most letters.
  private func acronymsMatch(_ first: NameRun, _ second: NameRun) -> Bool {
    guard first.words.count == 1, second.words.count == 1, !first.isPart, !second.isPart else { return false }
    let (a, b) = (source.entries[first.words.lowerBound], target.entries[second.words.lowerBound])
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
  /// Whether a name is of a people: South Korean, but not Czech Republic.
  fileprivate func isPeople(_ name: NameRun) -> Bool { entries[name.words.upperBound].isMarked(.people) }
}

private let nounsHaveCapitals = LanguageData.codes { $0.nounsHaveCapitals }
