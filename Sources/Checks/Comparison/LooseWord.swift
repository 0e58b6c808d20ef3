import Foundation
import Languages
import TextAnalysis

/// A content word that nothing on the other side answers, and what tells whether that is an error.
///
/// A free translation leaves loose words on both sides of the same gap; an omission or addition leaves some on one side.
struct LooseWord {
  /// Index among its side's words.
  var index: Int
  /// See `names`.
  var features: [Float]
  /// Loose content words of the other side in the same gap.
  var facing: [Int]
  /// Where on the other side it would stand: behind that word; -1 for the start.
  var place: Int

  /// What the features are, in order. Those of `joins` need to know which words are neighbours in the two languages.
  static let names =
    [
      "facing none", "facing one", "facing more", "shared", "known", "translations", "noun", "verb", "adjective",
      "adverb", "light", "neighbours adjacent", "neighbours linked", "own share", "other share", "surplus", "capital",
      "ratio", "near end", "joint", "gap surplus", "same class", "support", "run", "same class near",
      "left distance", "right distance", "span", "span length", "unlinked", "left strength", "right strength", "loose",
      "other loose", "mark before", "mark behind", "fuller name",
    ] + joins
  static let joins = [
    "join before", "join behind", "join without it", "weakest join", "weakest join near", "rank of join",
  ]
}

extension PairExamination {
  /// The loose content words of the source or of the target.
  mutating func looseWords(ofSource: Bool) -> [LooseWord] {
    guard alignment.isComplete else { return [] }
    let (own, other) = ofSource ? (source, target) : (target, source)
    let partners = ofSource ? alignment.sourcePartners : alignment.targetPartners
    let reverse = ofSource ? alignment.targetPartners : alignment.sourcePartners
    let strengths = ofSource ? alignment.sourceStrengths : alignment.targetStrengths
    let shared = ofSource ? alignment.sourceShared : alignment.targetShared
    let joint = ofSource ? alignment.sourceJoint : alignment.targetJoint
    let otherJoint = ofSource ? alignment.targetJoint : alignment.sourceJoint
    let ownContent = own.contentWords
    let otherContent = other.contentWords
    // What answers together with a neighbour, or stands as it is on the other side, is not loose.
    let ownLoose = ownContent.filter { index in
      partners[index] < 0 && joint[index] < 0.5 && !other.has(own.entries[index])
    }
    guard !ownLoose.isEmpty else { return [] }
    let otherLoose = otherContent.filter { reverse[$0] < 0 && otherJoint[$0] < 0.5 }
    let ownShare = Float(ownContent.count - ownLoose.count + 1) / Float(ownContent.count + 1)
    let otherShare = Float(otherContent.count - otherLoose.count + 1) / Float(otherContent.count + 1)
    let ratio = logf(Float(own.length + 10) / Float(other.length + 10)) - (ofSource ? 0.1 : -0.1)
    let joins = joins
    return ownLoose.map { index in
      let entry = own.entries[index]
      let gap = LooseGap(around: index, partners, reverse)
      var facing = otherLoose.filter { gap.range.contains($0) }
      // "C'est une occasion", "this offers an opportunity": an auxiliary without a partner may stand for a verb.
      if entry.classes.contains(.verb) {
        facing += gap.range.filter {
          $0 < other.entries.count && reverse[$0] < 0 && Self.auxiliaries.contains(other.lower($0))
        }
      }
      let cluster = ownLoose.filter { gap.own.contains($0) }
      let expected = Float(index) / Float(max(1, own.words.count)) * Float(other.words.count)
      func isOfClass(_ place: Int) -> Bool { !entry.classes.isDisjoint(with: other.entries[place].classes) }
      let isFaced = !facing.isEmpty
      var features: [Float] = []
      features.reserveCapacity(LooseWord.names.count)
      func add(_ value: Float) { features.append(value) }
      func add(_ holds: Bool) { features.append(holds ? 1 : 0) }
      add(!isFaced)
      add(facing.count == 1)
      add(facing.count > 1)
      add(shared[index])
      add(entry.translationCount > 0)
      add(logf(Float(entry.translationCount + 1)) / 3)
      add(entry.mainClass.contains(.noun))
      add(entry.mainClass.contains(.verb))
      add(entry.mainClass.contains(.adjective))
      add(entry.mainClass.contains(.adverb))
      add(entry.isLight)
      add(gap.isAdjacent)
      add(gap.isBetweenLinked)
      add(ownShare)
      add(otherShare)
      add(max(-1, min(1, Float(ownLoose.count - otherLoose.count) / 4)))
      add(entry.isCapitalized)
      add(max(-0.7, min(0.7, ratio)))
      add(index + 1 == own.words.count)
      add(joint[index])
      add(isFaced ? max(0, min(1, Float(cluster.count - facing.count) / 2)) : 0)
      add(facing.contains { !other.entries[$0].mainClass.isDisjoint(with: entry.mainClass) })
      add(entry.isSupport)
      add(isFaced ? 0 : min(1, Float(cluster.count - 1) / 3))
      add(!isFaced && otherLoose.contains { isOfClass($0) && abs(Float($0) - expected) <= 6 })
      add(Float(index - gap.left))
      add(Float(gap.right - index))
      add(Float(gap.after - gap.before))
      add(Float(abs(gap.after - gap.before)))
      add(Float(gap.unlinked))
      add(gap.left >= 0 ? strengths[gap.left] : 0)
      add(gap.right < strengths.count ? strengths[gap.right] : 0)
      add(Float(ownLoose.count))
      add(Float(otherLoose.count))
      add(own.hasMark(before: index))
      add(own.hasMark(before: index + 1))
      add(own.isInName(index) { partners[$0] >= 0 || other.has(own.entries[$0]) })
      if let joins {
        joins.appendFeatures(of: index...index, ofSource: ofSource, gap, to: &features)
      } else {
        features += repeatElement(0, count: LooseWord.joins.count)
      }
      return LooseWord(index: index, features: features, facing: facing, place: gap.before)
    }
  }

  static let auxiliaries = LanguageData.union(\.checkedWords.auxiliaries)
}

extension ExaminedText {
  /// Whether a word belongs to a name of which the other text has a part: Luis *Walter* Alvarez, the Potomac *River*.
  fileprivate func isInName(_ index: Int, _ isAnswered: (Int) -> Bool) -> Bool {
    func isName(_ place: Int) -> Bool {
      words.indices.contains(place) && entries[place].isCapitalized
        && (!words[place].startsSentence || entries[place].translationCount == 0)
    }
    guard isName(index) else { return false }
    for step in [-1, 1] {
      var place = index + step
      while isName(place), abs(place - index) <= Self.longestName {
        if isAnswered(place) { return true }
        place += step
      }
    }
    return false
  }

  /// Words at most from one word of a name to another.
  private static let longestName = 3

  /// Finds the words that carry content, those of numbers, units and codes left out. Linear.
  func wordsOfContent() -> [Int] {
    var found: [Int] = []
    var first = 0
    let pairs = reciprocals[language] ?? []
    for index in words.indices where entries[index].isContent && !isReciprocal(index, pairs) {
      let range = words[index].range
      while first < quantities.count, quantities[first].range.upperBound + 3 < range.lowerBound { first += 1 }
      if !isMeasured(range, from: first), !touchesCode(range) { found.append(index) }
    }
    return found
  }

  /// Whether a word and a neighbour only say that two do the same to each other.
  private func isReciprocal(_ index: Int, _ pairs: [(String, String)]) -> Bool {
    pairs.contains { first, second in
      lower(index) == second && lower(index - 1) == first || lower(index) == first && lower(index + 1) == second
    }
  }

  /// Whether a word is part of a number, or its unit. Quantities before `first` end too far before it.
  private func isMeasured(_ range: Range<Int>, from first: Int) -> Bool {
    for index in first..<quantities.count {
      let (start, end) = (quantities[index].range.lowerBound, quantities[index].range.upperBound)
      if start >= range.upperBound { return false }
      if end > range.lowerBound { return true }
      if quantities[index].unit != nil, range.lowerBound - end <= 3, !utf8[end..<range.lowerBound].contains(0x25) {
        return true
      }
    }
    return false
  }

  /// Whether one of its words is the same, capitals aside. Linear: quicker than a set for the few words that are asked for.
  func has(_ entry: borrowing WordEntry) -> Bool {
    for index in entries.indices where entries[index].hash == entry.hash { return true }
    return false
  }
}

/// By language: words that stand side by side for a pronoun of others.
private let reciprocals: [String: [(String, String)]] = Dictionary(
  uniqueKeysWithValues: LanguageData.all.compactMap { data in
    let words = data.checkedWords.reciprocals.list
    return words.isEmpty
      ? nil : (data.code, stride(from: 0, to: words.count - 1, by: 2).map { (words[$0], words[$0 + 1]) })
  })
