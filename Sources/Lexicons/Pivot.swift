/// Word pairs of two languages as ids of two vocabularies, source id in the upper half; sorted, each once.
typealias IdPairs = [UInt64]

/// Pairs that one pivot language gives, and how strongly.
struct PivotedPairs {
  var pairs: IdPairs = []
  /// For each pair, the sum over the pivot words that lead from one to the other of 1/sqrt(m n), where m and n are how
  /// many source and target words that pivot word has: one of a single sense counts more, and so do several synonyms.
  var strengths: [Float] = []
}

/// Joins words of one language with words of another over those of a third that both translate.
///
/// - Parameters:
///   - left: pairs of pivot (upper half) and source word, sorted.
///   - right: pairs of pivot (upper half) and target word, sorted.
///   - mostOfOneWord: pivot words that stand for more than so many pairs are skipped: they tell nothing (a word
///     with 60 translations on each side), and cost quadratically.
/// - Returns: pairs of source and target word, sorted. O(n log n) in the number of pairs.
func pivoted(_ left: IdPairs, _ right: IdPairs, mostOfOneWord: Int = 1024) -> PivotedPairs {
  var joined: [(pair: UInt64, strength: Float)] = []
  var (l, r) = (0, 0)
  while l < left.count, r < right.count {
    let (a, b) = (left[l] >> 32, right[r] >> 32)
    if a < b {
      l += 1
    } else if b < a {
      r += 1
    } else {
      var (lEnd, rEnd) = (l, r)
      while lEnd < left.count, left[lEnd] >> 32 == a { lEnd += 1 }
      while rEnd < right.count, right[rEnd] >> 32 == a { rEnd += 1 }
      let ways = (lEnd - l) * (rEnd - r)
      if ways <= mostOfOneWord {
        let strength = 1 / Float(ways).squareRoot()
        for source in left[l..<lEnd] {
          for target in right[r..<rEnd] { joined.append((source << 32 | target & 0xFFFF_FFFF, strength)) }
        }
      }
      (l, r) = (lEnd, rEnd)
    }
  }
  // By strength, too: the order in which floats are added must not depend on the sort.
  joined.sort { $0.pair == $1.pair ? $0.strength < $1.strength : $0.pair < $1.pair }
  var result = PivotedPairs()
  for (pair, strength) in joined {
    if result.pairs.last == pair {
      result.strengths[result.strengths.count - 1] += strength
    } else {
      result.pairs.append(pair)
      result.strengths.append(strength)
    }
  }
  return result
}

func sortedUnique(_ pairs: consuming IdPairs) -> IdPairs {
  pairs.sort()
  var kept = 0
  for index in pairs.indices where index == 0 || pairs[index] != pairs[index - 1] {
    pairs[kept] = pairs[index]
    kept += 1
  }
  pairs.removeLast(pairs.count - kept)
  return pairs
}

/// How often each pair was given, and how strongly over all.
struct PairCounts {
  private(set) var pairs: IdPairs = []
  private(set) var counts: [UInt16] = []
  private(set) var strengths: [Float] = []

  /// Counts each of `more`, which is sorted and has each pair once; O(n + m).
  mutating func add(_ more: PivotedPairs) {
    var sum = PairCounts()
    sum.pairs.reserveCapacity(pairs.count + more.pairs.count)
    sum.counts.reserveCapacity(pairs.count + more.pairs.count)
    sum.strengths.reserveCapacity(pairs.count + more.pairs.count)
    var (old, new) = (0, 0)
    while old < pairs.count || new < more.pairs.count {
      let takesOld = new == more.pairs.count || (old < pairs.count && pairs[old] <= more.pairs[new])
      let takesNew = old == pairs.count || (new < more.pairs.count && more.pairs[new] <= pairs[old])
      sum.pairs.append(takesOld ? pairs[old] : more.pairs[new])
      sum.counts.append((takesOld ? counts[old] : 0) + (takesNew ? 1 : 0))
      sum.strengths.append((takesOld ? strengths[old] : 0) + (takesNew ? more.strengths[new] : 0))
      if takesOld { old += 1 }
      if takesNew { new += 1 }
    }
    self = sum
  }
}
