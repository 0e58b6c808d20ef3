import Languages
import TextAnalysis

/// Words of the source, in order, whose partners stand the other way round.
struct Swap {
  var first: Int
  var second: Int
  var strength: Double
}

/// A word that can be exchanged with one of its kind.
private struct Exchangeable {
  enum Kind { case name, number, noun }
  var index: Int
  var kind: Kind
}

extension PairExamination {
  /// Words between two that may be exchanged at most: what is farther apart stands in clauses of its own.
  private static let reach = 20
  /// Links that may still cross the two when they are exchanged back, and how many more must cross them as they stand.
  private static let mostCrossings = 2
  private static let gain = 4
  /// The same where a verb alone stands between the two, behind which its objects may change places: lent Peter her piano.
  private static let gainAroundVerb = 3

  /// The two words that most surely have exchanged their places: exchanged back, hardly any link would cross theirs, and as they
  /// stand all links between them do.
  ///
  /// About O(words) where nothing has changed places, as nearly always.
  func swap() -> Swap? {
    let places = source.words.indices.compactMap(exchangeable)
    // Where each stands behind the one before, as nearly always, nothing has changed places.
    guard zip(places, places.dropFirst()).contains(where: { partner($0) > partner($1) }),
      let turning = turningWords[source.language], let others = turningWords[target.language]
    else { return nil }
    var best: Swap?
    for (place, first) in places.enumerated() {
      for second in places[(place + 1)...] {
        guard second.index - first.index <= Self.reach else { break }
        let (low, high) = (partner(second), partner(first))
        guard low < high, second.index - first.index >= 2, (2...Self.reach).contains(high - low),
          first.kind == second.kind || isLongNoun(first) && isLongNoun(second),
          isLinkedOnce(first.index), isLinkedOnce(second.index),
          !(first.index..<second.index).contains(where: { turning.contains(source.lower($0)) }),
          !(low..<high).contains(where: { others.contains(target.lower($0)) })
        else { continue }
        let areNames = first.kind == .name && second.kind == .name
        guard
          !areNames
            || !isOnePhrase(first.index...second.index, ofSource: true)
              && !isOnePhrase(low...high, ofSource: false),
          !movesWithPreposition(first, second), var strength = strength(ofSwap: first, second)
        else { continue }
        // Rather the names than the titles that go along with them.
        if isKept(first), isKept(second) { strength += Self.ofKept }
        if strength > best?.strength ?? 0 {
          best = Swap(first: first.index, second: second.index, strength: strength)
        }
      }
    }
    return best
  }

  /// Whether two names are in one noun phrase, which the other language turns round: Parramatta resident Samir Haddad, un
  /// habitant de Parramatta, Samir Haddad.
  private func isOnePhrase(_ words: ClosedRange<Int>, ofSource: Bool) -> Bool {
    let (text, other) = ofSource ? (source, target) : (target, source)
    let partners = ofSource ? alignment.sourcePartners : alignment.targetPartners
    return !words.dropFirst().dropLast().contains {
      text.entries[$0].mainClass == .verb || partners[$0] >= 0 && other.entries[partners[$0]].mainClass == .verb
        || text.entries[$0].classes.contains(.function) && !isPossessive($0, in: text)
    }
  }

  /// Whether what stands before each of two words went along with it, so that the sentence was turned round: À Nantes, Sophie
  /// sleeps.
  private func movesWithPreposition(_ first: Exchangeable, _ second: Exchangeable) -> Bool {
    let (before, after) = (governor(of: first.index, in: source), governor(of: second.index, in: source))
    return before != after && before == governor(of: partner(first), in: target)
      && after == governor(of: partner(second), in: target)
  }

  /// What a name's or noun's phrase depends on.
  private enum Governor { case owned, preposition, none }

  private func governor(of index: Int, in text: ExaminedText) -> Governor {
    guard let words = phraseWords[text.language] else { return .none }
    if index + 1 < text.words.count, isPossessive(index + 1, in: text) { return .owned }
    var place = index - 1
    while place >= 0, text.isNext(place) {
      let word = text.lower(place)
      if words.owning.contains(word) { return .owned }
      if words.prepositions.contains(word) { return .preposition }
      let entry = text.entries[place]
      guard words.articles.contains(word) || entry.isCapitalized || entry.mainClass == .adjective else { return .none }
      place -= 1
    }
    return .none
  }

  /// The mark of a possessive: Marthe's.
  private func isPossessive(_ index: Int, in text: ExaminedText) -> Bool { text.lower(index).hasPrefix("'") }

  /// Two names of several words in which a word of each stands in the other: Mark Avery and Chris Packham, Mark Chris and
  /// Avery Packham; nil where there are none. Linear.
  func exchangedParts() -> (source: [Range<Int>], target: [Range<Int>])? {
    let partners = alignment.sourcePartners
    // Pairs of words that are one name, both of which the target has, apart from each other.
    var broken: [(source: Int, target: (Int, Int))] = []
    for index in source.words.indices.dropLast() where isNamePart(index) && isNamePart(index + 1) {
      guard source.isNext(index), abs(partners[index + 1] - partners[index]) > 1 else { continue }
      broken.append((index, (partners[index], partners[index + 1])))
    }
    for (place, first) in broken.enumerated() {
      // What is one name in the source may be turned round: Technical Standards Association, Association des normes techniques.
      for second in broken[(place + 1)...]
      where second.source > first.source + 1 && !isOnePhrase(first.source...second.source, ofSource: true) {
        // What stood beside the one stands beside the other.
        let isExchanged =
          isOneName(first.target.0, second.target.1) || isOneName(second.target.0, first.target.1)
          || isOneName(first.target.0, second.target.0) || isOneName(second.target.0, first.target.0)
        guard isExchanged else { continue }
        let others = [first.target.0, first.target.1, second.target.0, second.target.1].sorted()
        return (
          [first.source, second.source].map { source.range(of: $0...($0 + 1)) }, others.map { target.words[$0].range }
        )
      }
    }
    return nil
  }

  /// Whether a word of the source is one of a name's, and the target has it as it is, once as the source does.
  private func isNamePart(_ index: Int) -> Bool {
    let other = alignment.sourcePartners[index]
    guard source.entries[index].isCapitalized, other >= 0, target.entries[other].isCapitalized else { return false }
    return source.entries[index].isContent && source.entries[index].length >= 3
      && !source.entries[index].isAllCapitals && isLinkedOnce(index)
  }

  /// Whether two words of the target follow each other in one name.
  private func isOneName(_ first: Int, _ second: Int) -> Bool { second == first + 1 && target.isNext(first) }

  /// Whether a word is a name, or a noun long enough to change places with one.
  private func isLongNoun(_ word: Exchangeable) -> Bool {
    word.kind != .number
      && (word.kind == .name || min(source.entries[word.index].length, target.entries[partner(word)].length) >= 4)
  }

  /// What is added to the strength where both words are spelled alike in both texts.
  private static let ofKept = 0.05

  /// Whether both texts have the very word.
  private func isKept(_ word: Exchangeable) -> Bool {
    source.entries[word.index].isSame(as: target.entries[partner(word)])
  }

  private func hasComma(_ words: Range<Int>, in text: ExaminedText) -> Bool {
    text.utf8[text.words[words.lowerBound].range.upperBound..<text.words[words.upperBound].range.lowerBound]
      .contains(UInt8(ascii: ","))
  }

  private func partner(_ word: Exchangeable) -> Int { alignment.sourcePartners[word.index] }

  /// The word as one that could be exchanged, if it is linked and no code.
  private func exchangeable(_ index: Int) -> Exchangeable? {
    let other = alignment.sourcePartners[index]
    guard other >= 0 else { return nil }
    // Entries are read in place: most words fail at once.
    let kind: Exchangeable.Kind
    if source.entries[index].hasDigit {
      guard target.entries[other].hasDigit else { return nil }
      kind = .number
    } else if source.entries[index].isCapitalized, target.entries[other].isCapitalized,
      !source.entries[index].isAllCapitals, !target.entries[other].isAllCapitals
    {
      kind = .name
    } else {
      guard alignment.sourceStrengths[index] >= Self.sure, source.entries[index].mainClass == .noun,
        target.entries[other].mainClass == .noun, !source.entries[index].isSupport,
        !source.entries[index].classes.contains(.adverb)
      else { return nil }
      kind = .noun
    }
    guard kind == .number || source.entries[index].isContent && target.entries[other].isContent,
      min(source.entries[index].length, target.entries[other].length) >= (kind == .number ? 1 : 3),
      !source.touchesCode(source.words[index].range)
    else { return nil }
    return Exchangeable(index: index, kind: kind)
  }

  /// Strength of a link by which a noun is known from its like.
  private static let sure: Float = 0.75

  /// Whether a linked word of the source stands once in each text.
  func isLinkedOnce(_ index: Int) -> Bool {
    let partner = alignment.sourcePartners[index]
    return partner >= 0 && source.entries.count { $0.isSame(as: source.entries[index]) } == 1
      && target.entries.count { $0.isSame(as: target.entries[partner]) } == 1
  }

  /// How much speaks for two words having been exchanged; nil for too little. O(words).
  private func strength(ofSwap first: Exchangeable, _ second: Exchangeable) -> Double? {
    let (low, high) = (partner(second), partner(first))
    // Crossings of each of the two with the other links, as they stand and exchanged back.
    var (crossings, left) = (0, 0)
    var (inner, hasVerb) = ([Int](), false)
    for (index, other) in alignment.sourcePartners.enumerated()
    where other >= 0 && index != first.index && index != second.index {
      let entry = source.entries[index]
      // Names go along with names.
      guard entry.isContent && !entry.isCapitalized && !target.entries[other].isCapitalized || entry.hasDigit else {
        continue
      }
      func isCrossed(_ word: Exchangeable, _ place: Int) -> Int { (index < word.index) != (other < place) ? 1 : 0 }
      // An adjective goes along with its noun: her old piano is one thing.
      let isAdjective =
        (entry.mainClass == .adjective || target.entries[other].mainClass == .adjective)
        && !entry.classes.contains(.verb) && !target.entries[other].classes.contains(.verb)
      if !isAdjective {
        crossings += isCrossed(first, high) + isCrossed(second, low)
        left += isCrossed(first, low) + isCrossed(second, high)
      }
      guard entry.isContent, first.index < index, index < second.index, low < other, other < high else { continue }
      inner.append(index)
      if entry.classes.contains(.verb), target.entries[other].classes.contains(.verb) { hasVerb = true }
    }
    // Without his consent, he may not: what was put before a comma is no exchange.
    let isFronted = hasComma(first.index..<second.index, in: source) != hasComma(low..<high, in: target)
    guard !inner.isEmpty, !isFronted || first.kind == second.kind && first.kind != .noun, crossings >= 2,
      left <= Self.mostCrossings,
      crossings >= (hasVerb && inner.count == 1 ? Self.gainAroundVerb : Self.gain) * left
    else { return nil }
    if first.kind == .number { return 0.8 }
    guard first.kind == .noun || second.kind == .noun else {
      // Washington's private Metropolitan Club: an adjective goes along with a name.
      return inner.allSatisfy { source.entries[$0].mainClass == .adjective } ? nil : 0.8
    }
    // The sheep-shearing machine, la machine qui tond les moutons: what follows without a word of grammar is no object.
    // A name may follow the verb itself: has lent Peter her old piano.
    func follows(_ index: Int, in text: ExaminedText) -> Bool {
      index > 0
        && (text.entries[index - 1].classes.contains(.function)
          || text.entries[index].isCapitalized && text.entries[index - 1].classes.contains(.verb))
    }
    guard hasVerb, left <= 1, follows(second.index, in: source), follows(high, in: target),
      first.kind == .name || second.kind == .name || follows(first.index, in: source) && follows(low, in: target)
    else { return nil }
    return 0.6
  }
}

/// By language: words that may turn a clause round.
private let turningWords = Dictionary(
  uniqueKeysWithValues: LanguageData.all.filter { !$0.checkedWords.turning.list.isEmpty }.map {
    ($0.code, $0.checkedWords.turning.set)
  })

/// By language: what stands before the noun of a phrase.
private let phraseWords = Dictionary(
  uniqueKeysWithValues: LanguageData.all.filter { !$0.checkedWords.turning.list.isEmpty }.map {
    let words = $0.checkedWords
    return ($0.code, (owning: words.owning.set, prepositions: words.prepositions.set, articles: words.articles.set))
  })
