import Foundation
import Languages

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

  /// What the features are, in order.
  static let names = [
    "bias", "facing none", "facing one", "facing more", "shared", "known", "translations", "noun", "verb", "adjective",
    "adverb",
    "light", "neighbours adjacent", "neighbours linked", "own share", "other share", "surplus", "capital", "length",
    "ratio", "near end",
    "joint", "gap surplus", "same class", "support", "run", "same class near",
  ]
}

extension PairExamination {
  /// The loose content words of the source or of the target.
  func looseWords(ofSource: Bool) -> [LooseWord] {
    guard alignment.isComplete else { return [] }
    let (own, other) = ofSource ? (source, target) : (target, source)
    let partners = ofSource ? alignment.sourcePartners : alignment.targetPartners
    let reverse = ofSource ? alignment.targetPartners : alignment.sourcePartners
    let shared = ofSource ? alignment.sourceShared : alignment.targetShared
    let joint = ofSource ? alignment.sourceJoint : alignment.targetJoint
    let otherJoint = ofSource ? alignment.targetJoint : alignment.sourceJoint
    let ownContent = own.contentWords
    let otherContent = other.contentWords
    let words = other.hashes
    // What answers together with a neighbour, or stands as it is on the other side, is not loose.
    let ownLoose = ownContent.filter { index in
      partners[index] < 0 && joint[index] < 0.5 && !words.contains(own.entries[index].hash)
    }
    guard !ownLoose.isEmpty else { return [] }
    let otherLoose = otherContent.filter { reverse[$0] < 0 && otherJoint[$0] < 0.5 }
    let ownShare = Float(ownContent.count - ownLoose.count + 1) / Float(ownContent.count + 1)
    let otherShare = Float(otherContent.count - otherLoose.count + 1) / Float(otherContent.count + 1)
    let ratio = logf(Float(own.length + 10) / Float(other.length + 10)) - (ofSource ? 0.1 : -0.1)
    return ownLoose.map { index in
      let entry = own.entries[index]
      let gap = gap(around: index, partners, reverse, other)
      var facing = otherLoose.filter { gap.range.contains($0) }
      // "C'est une occasion", "this offers an opportunity": an auxiliary without a partner may stand for a verb.
      if entry.classes.contains(.verb) {
        facing += gap.range.filter {
          $0 < other.entries.count && reverse[$0] < 0 && Self.auxiliaries.contains(other.lower($0))
        }
      }
      var features = [Float](repeating: 0, count: LooseWord.names.count)
      features[0] = 1
      features[1] = facing.isEmpty ? 1 : 0
      features[2] = facing.count == 1 ? 1 : 0
      features[3] = facing.count > 1 ? 1 : 0
      features[4] = shared[index]
      features[5] = entry.translationCount > 0 ? 1 : 0
      features[6] = logf(Float(entry.translationCount + 1)) / 3
      features[7] = entry.mainClass.contains(.noun) ? 1 : 0
      features[8] = entry.mainClass.contains(.verb) ? 1 : 0
      features[9] = entry.mainClass.contains(.adjective) ? 1 : 0
      features[10] = entry.mainClass.contains(.adverb) ? 1 : 0
      features[11] = entry.isLight ? 1 : 0
      features[12] = gap.isAdjacent ? 1 : 0
      features[13] = gap.isBetweenLinked ? 1 : 0
      features[14] = ownShare
      features[15] = otherShare
      features[16] = max(-1, min(1, Float(ownLoose.count - otherLoose.count) / 4))
      features[17] = entry.isCapitalized ? 1 : 0
      features[18] = min(2, Float(entry.length) / 8)
      features[19] = max(-0.7, min(0.7, ratio))
      features[20] = index + 1 == own.words.count ? 1 : 0
      let cluster = ownLoose.filter { gap.own.contains($0) }
      features[21] = joint[index]
      features[22] = facing.isEmpty ? 0 : max(0, min(1, Float(cluster.count - facing.count) / 2))
      features[23] = facing.contains { !other.entries[$0].mainClass.isDisjoint(with: entry.mainClass) } ? 1 : 0
      features[24] = entry.isSupport ? 1 : 0
      features[25] = facing.isEmpty ? min(1, Float(cluster.count - 1) / 3) : 0
      let expected = Float(index) / Float(max(1, own.words.count)) * Float(other.words.count)
      features[26] =
        facing.isEmpty
          && otherLoose.contains { place in
            !entry.classes.isDisjoint(with: other.entries[place].classes) && abs(Float(place) - expected) <= 6
          } ? 1 : 0
      return LooseWord(index: index, features: features, facing: facing, place: gap.place)
    }
  }

  static let auxiliaries = LanguageData.union(\.checkedWords.auxiliaries)

  /// The stretch of the other side in which word `index` would have its counterpart.
  private func gap(
    around index: Int, _ partners: [Int], _ reverse: [Int], _ other: ExaminedText
  ) -> (range: ClosedRange<Int>, own: Range<Int>, place: Int, isAdjacent: Bool, isBetweenLinked: Bool) {
    var left = index - 1
    while left >= 0, partners[left] < 0 { left -= 1 }
    var right = index + 1
    while right < partners.count, partners[right] < 0 { right += 1 }
    let before = left >= 0 ? partners[left] : -1
    let after = right < partners.count ? partners[right] : other.words.count
    // An adjective may stand on either side of its noun: the stretch goes on until words that are linked.
    var low = min(before, after)
    var high = max(before, after)
    low -= 1
    while low >= 0, reverse[low] < 0 { low -= 1 }
    high += 1
    while high < other.words.count, reverse[high] < 0 { high += 1 }
    let range = max(0, low)...max(max(0, low), min(other.words.count, high))
    let isLinked = index - left <= 2 && right - index <= 2
    return (range, (left + 1)..<right, before, abs(after - before) <= 2, isLinked)
  }
}

extension ExaminedText {
  /// Finds the words that carry content, those of numbers, units and codes left out. Linear.
  mutating func findContentWords() {
    contentWords.removeAll()
    var first = 0
    for index in words.indices where entries[index].isContent && !isReciprocal(index) {
      let range = words[index].range
      while first < quantities.count, quantities[first].range.upperBound + 3 < range.lowerBound { first += 1 }
      if !isMeasured(range, from: first), !touchesCode(range) { contentWords.append(index) }
    }
  }

  /// Whether a word and a neighbour only say that two do the same to each other.
  private func isReciprocal(_ index: Int) -> Bool {
    guard let pairs = reciprocals[language] else { return false }
    return pairs.contains { first, second in
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

  /// The hashes of its words, capitals aside.
  var hashes: Set<UInt64> { Set(entries.lazy.map(\.hash)) }
}

/// By language: words that stand side by side for a pronoun of others.
private let reciprocals: [String: [(String, String)]] = Dictionary(
  uniqueKeysWithValues: LanguageData.all.compactMap { data in
    let words = data.checkedWords.reciprocals.list
    return words.isEmpty
      ? nil : (data.code, stride(from: 0, to: words.count - 1, by: 2).map { (words[$0], words[$0 + 1]) })
  })
