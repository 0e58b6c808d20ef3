import Foundation

/// What spans of one side are looked for and judged by, worked out once for all of them.
struct SpanGround {
  let own: ExaminedText
  let other: ExaminedText
  /// By word of its own side, and of the other.
  let partners, reverse: [Int]
  /// By word of its own side.
  let strengths, shared, joint: [Float]
  /// The natural logarithm of how much longer this side is than it would be beside the other.
  let excess: Float
  /// By word of its own side: what stands before it; one more for the end.
  let boundaries: [Boundary]
  /// How many words are loose.
  let looseCount: Int
  /// By word of its own side: the log odds that it is an error by itself; NaN for what is no loose word.
  var odds: [Float]
  // What only judging asks for.
  /// Content words of the other side that have no link.
  var otherLoose: [Int] = []
  /// How many more commas, stops, brackets, conjunctions and marks of all kinds this side has than the other.
  var surplus: [Float] = []

  /// What parts a word from the one before it, from the weakest on.
  enum Boundary: Int {
    case none, conjunction, comma, other, bracket, stop, edge
  }

  func isLoose(_ index: Int) -> Bool { !odds[index].isNaN }

  /// Whether a stretch explains a short form that stands beside it, or is its last word, behind a mark: HID (Human Interface
  /// Device). Who reads another language may need it.
  func isGloss(_ words: Range<Int>) -> Bool {
    [
      (words.lowerBound - 1, words.lowerBound), (words.upperBound, words.upperBound),
      (words.upperBound - 1, words.upperBound - 1),
    ]
    .contains { own.words.indices.contains($0) && boundaries[$1] != .none && own.isAcronym($0) }
  }

  /// Fills in what tells of a span whether it is an error. Linear in the span and in what faces it.
  func judge(_ span: inout LooseSpan) {
    let words = span.words
    var (left, right) = (words.lowerBound - 1, words.upperBound)
    while left >= 0, !isAnchor(left) { left -= 1 }
    while right < partners.count, !isAnchor(right) { right += 1 }
    let before = left >= 0 ? partners[left] : -1
    let after = right < partners.count ? partners[right] : reverse.count
    span.place = before
    let (low, high) = (min(before, after), max(before, after))
    // Where the order is turned, only what stands beside the two partners faces it.
    let isTurned = before > after || high - low > 3 * (right - left) + 6
    let (behind, ahead) = isTurned ? (nextLinked(before, 1), nextLinked(after, -1)) : (high, low)
    let near = otherLoose.count { $0 > before && $0 < behind || $0 < after && $0 > ahead }
    let (lowest, highest) = (widened(low, -1), widened(high, 1))
    let length = own.length(of: words)
    var features: [Float] = []
    features.reserveCapacity(LooseSpan.names.count)
    func add(_ value: Float) { features.append(value) }
    func add(_ value: Int) { features.append(Float(value)) }
    let made = contents(of: words, low, high)
    let loose = Float(made.loose)
    let outside = own.contentWords.count - made.loose - made.linked
    add(loose)
    add(made.linked)
    add(made.functions)
    add(made.linkedFunctions)
    add(words.count)
    add(length / Float(max(1, own.length)))
    add(made.numbers)
    add(made.capitals)
    add(near)
    add(otherLoose.count { $0 > lowest && $0 < highest })
    add(otherLoose.count)
    add(looseCount - made.loose)
    add((low + 1..<max(low + 1, high)).count { reverse[$0] < 0 })
    add(isTurned || high <= low + 1 ? 0 : other.length(of: low + 1..<high) / length)
    add((own.length(of: left + 1..<right) - length) / length)
    add(Float(outside - (looseCount - made.loose) + 1) / Float(outside + 1))
    add(Float(other.contentWords.count - otherLoose.count + 1) / Float(other.contentWords.count + 1))
    add(excess)
    add(excess + logf((Float(own.length) - length + 12) / (Float(own.length) + 12)))
    add(max(-2, min(3, (1 - expf(-excess)) * Float(own.length + 12) / length)))
    add(boundaries[words.lowerBound].rawValue)
    add(boundaries[words.upperBound].rawValue)
    features += surplus
    add(boundaries[words.lowerBound] != .none && isName(words.lowerBound - 1) ? 1 : 0)
    add(words.lowerBound - left)
    add(right - words.upperBound)
    add(left >= 0 ? strengths[left] : 0)
    add(right < strengths.count ? strengths[right] : 0)
    add(max(-30, min(30, after - before)))
    add(made.odds)
    add(made.odds / loose)
    add(made.greatest)
    add(made.least)
    add(made.translations / loose)
    add(Float(made.known) / loose)
    add(made.light)
    add(made.support)
    add(made.nouns)
    add(made.verbs)
    add(made.shared / loose)
    add(made.joint / loose)
    add(made.strength)
    add(made.astray)
    span.features = features
  }

  /// What a span is made of.
  private struct Contents {
    var (loose, linked, functions, linkedFunctions, numbers, capitals) = (0, 0, 0, 0, 0, 0)
    var (known, light, support, nouns, verbs, astray) = (0, 0, 0, 0, 0, 0)
    var (odds, greatest, least): (Float, Float, Float) = (0, -.infinity, .infinity)
    var (translations, shared, joint, strength): (Float, Float, Float, Float) = (0, 0, 0, 0)
  }

  private func contents(of words: Range<Int>, _ low: Int, _ high: Int) -> Contents {
    var made = Contents()
    var content = own.contentWords.drop { $0 < words.lowerBound }
    for index in words {
      let partner = partners[index]
      if own.entries[index].hasDigit, partner < 0 { made.numbers += 1 }
      if own.entries[index].isCapitalized, !own.words[index].startsSentence { made.capitals += 1 }
      let isContent = content.first == index
      if isContent { content = content.dropFirst() }
      if isLoose(index) {
        made.loose += 1
        made.odds += odds[index]
        made.greatest = max(made.greatest, odds[index])
        made.least = min(made.least, odds[index])
        made.translations += logf(Float(own.entries[index].translationCount + 1))
        made.known += own.entries[index].translationCount > 0 ? 1 : 0
        made.light += own.entries[index].isLight ? 1 : 0
        made.support += own.entries[index].isSupport ? 1 : 0
        made.nouns += own.entries[index].mainClass.contains(.noun) ? 1 : 0
        made.verbs += own.entries[index].mainClass.contains(.verb) ? 1 : 0
        made.shared += shared[index]
        made.joint += joint[index]
      } else if isContent {
        made.linked += 1
        made.strength = max(made.strength, strengths[index])
        if partner >= 0, partner < low || partner > high { made.astray += 1 }
      } else {
        made.functions += 1
        if partner >= 0 { made.linkedFunctions += 1 }
      }
    }
    return made
  }

  private func isAnchor(_ index: Int) -> Bool {
    partners[index] >= 0 && (own.entries[index].isContent || own.entries[index].hasDigit)
  }

  private func isName(_ index: Int) -> Bool {
    index >= 0 && (own.entries[index].isCapitalized || own.entries[index].translationCount == 0)
      && own.entries[index].isContent
  }

  /// The next linked word behind a place (1) or before it (-1); -1 or the number of words where there is none.
  private func nextLinked(_ place: Int, _ step: Int) -> Int {
    var place = place + step
    while reverse.indices.contains(place), reverse[place] < 0 { place += step }
    return place
  }

  /// The next linked content word behind a place (1) or before it (-1); -1 or the number of words where there is none.
  private func widened(_ place: Int, _ step: Int) -> Int {
    var place = place + step
    while reverse.indices.contains(place), reverse[place] < 0 || !other.entries[place].isContent { place += step }
    return max(-1, min(reverse.count, place))
  }
}

extension ExaminedText {
  /// How long some of its words are, with what stands between them, at least 1: as `length`.
  fileprivate func length(of words: Range<Int>) -> Float {
    guard !words.isEmpty else { return 1 }
    let bytes = utf8[self.words[words.lowerBound].range.lowerBound..<self.words[words.upperBound - 1].range.upperBound]
    return Float(max(1, Self.length(bytes)))
  }
}
