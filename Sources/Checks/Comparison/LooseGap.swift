/// The stretch of the other side in which a loose word would have its counterpart.
struct LooseGap {
  /// The next linked words on its own side; -1 and the number of words where there is none.
  let (left, right): (Int, Int)
  /// Their partners; -1 and the number of the other side's words where there is none.
  let (before, after): (Int, Int)
  /// The other side's words between the partners and on as far as words that are linked: an adjective may stand on either
  /// side of its noun.
  let range: ClosedRange<Int>
  /// Words between the partners that have no link.
  let unlinked: Int

  /// - Parameters:
  ///   - partners: by word of its own side; -1 for none.
  ///   - reverse: by word of the other side.
  init(around index: Int, _ partners: [Int], _ reverse: [Int]) {
    var (left, right) = (index - 1, index + 1)
    while left >= 0, partners[left] < 0 { left -= 1 }
    while right < partners.count, partners[right] < 0 { right += 1 }
    let before = left >= 0 ? partners[left] : -1
    let after = right < partners.count ? partners[right] : reverse.count
    var (low, high) = (min(before, after), max(before, after))
    unlinked = (low + 1..<max(low + 1, high)).count { reverse[$0] < 0 }
    low -= 1
    while low >= 0, reverse[low] < 0 { low -= 1 }
    high += 1
    while high < reverse.count, reverse[high] < 0 { high += 1 }
    range = max(0, low)...max(max(0, low), min(reverse.count, high))
    (self.left, self.right, self.before, self.after) = (left, right, before, after)
    isBetweenLinked = index - left <= 2 && right - index <= 2
  }

  /// The loose words' own side between the linked words.
  var own: Range<Int> { (left + 1)..<right }
  /// Whether the partners stand side by side, or nearly.
  var isAdjacent: Bool { abs(after - before) <= 2 }
  /// Whether both linked words are near.
  let isBetweenLinked: Bool
}
