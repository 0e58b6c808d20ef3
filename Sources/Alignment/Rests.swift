import Foundation

/// For each node and state of a lattice, the logarithm of the sum over all ways from there to the end.
///
/// A node's sum takes the beads that start there in four vectors, so that the hot loop has no branch for a kind. Each row
/// counts from an offset of its own, so that single precision does. O(nodes * kinds), three floats a node.
struct Rests: ~Copyable {
  /// Room around buffers of nodes: vectors reach beyond rows, where scores are -infinity.
  static let padding = 16

  private let sourceCount: Int
  private let targetCount: Int
  /// Where each row's column 0 would stand in the buffers, the row's first and last columns, and that of its last fence; -1
  /// without one.
  private let bases: UnsafeMutableBufferPointer<(base: Int, low: Int, high: Int, fence: Int)>
  /// The lattice's beads.
  private let scores: UnsafeBufferPointer<Float>
  private let nulls: UnsafeBufferPointer<Float>
  /// By node, `padding` ahead.
  private let real: UnsafeMutableBufferPointer<Float>
  private let source: UnsafeMutableBufferPointer<Float>
  private let target: UnsafeMutableBufferPointer<Float>
  /// What each row's numbers count from.
  private let offsets: UnsafeMutableBufferPointer<Double>

  /// The log of the sum over all alignments.
  var logPartition: Double { offsets[0] + Double(real[Self.padding]) }

  /// What lies before a node: its real beads, and its null beads by what they follow.
  struct Ahead {
    /// Score and what is left behind, for beads of one source segment, of two, of three and four, of five to eight.
    var one: SIMD8<Float>
    var two: SIMD8<Float>
    var three: SIMD8<Float>
    var five: SIMD8<Float>
    /// The greatest of them; what `Exponentials.exp` makes of each less that, and their sum.
    var greatest: Float
    var sum: Float
    /// For each state (`Lattice.State`), in lanes: the log of the beads' sum, a source null, a target null.
    var real: SIMD4<Float>
    var source: SIMD4<Float>
    var target: SIMD4<Float>
  }

  /// - Parameters: scores, nulls: those of the lattice, for as long as this lives.
  init(_ lattice: borrowing Lattice, scores: UnsafeBufferPointer<Float>, nulls: UnsafeBufferPointer<Float>) {
    (self.scores, self.nulls) = (scores, nulls)
    (sourceCount, targetCount) = (lattice.corridor.sourceCount, lattice.corridor.targetCount)
    let count = lattice.nodeCount + 2 * Self.padding
    (real, source, target) = (.allocate(capacity: count), .allocate(capacity: count), .allocate(capacity: count))
    for buffer in [real, source, target] { buffer.initialize(repeating: -.infinity) }
    offsets = .allocate(capacity: sourceCount + 1)
    offsets.initialize(repeating: 0)
    bases = .allocate(capacity: sourceCount + 1)
    for i in 0...sourceCount {
      let (low, high) = (Int(lattice.corridor.low[i]), Int(lattice.corridor.high[i]))
      bases.initializeElement(at: i, to: (lattice.rows[i] - low + Self.padding, low, high, -1))
    }
    for (row, column) in lattice.corridor.anchors.fences { bases[row].fence = column }
    for i in stride(from: sourceCount, through: 0, by: -1) { fill(i) }
  }

  deinit {
    for buffer in [real, source, target] { buffer.deallocate() }
    offsets.deallocate()
    bases.deallocate()
  }

  private func fill(_ i: Int) {
    if i < sourceCount { offsets[i] = offsets[i + 1] }
    let shifts = self.shifts(i)
    let (base, low, high, _) = bases[i]
    var greatest = -Float.infinity
    for j in stride(from: high, through: low, by: -1) {
      let place = base + j
      if i == sourceCount, j == targetCount {
        (real[place], source[place], target[place]) = (0, 0, 0)
      } else {
        let ahead = self.ahead(i, j, shifts)
        let peaks = SIMD4(ahead.real.max(), ahead.source.max(), ahead.target.max(), 0)
        // A state from which nothing leads to the end.
        let bounded = peaks.replacing(with: 0, where: peaks .== -.infinity)
        let sums = SIMD8(
          Exponentials.exp(ahead.real - bounded.x).sum(), Exponentials.exp(ahead.source - bounded.y).sum(),
          Exponentials.exp(ahead.target - bounded.z).sum(), 1, 1, 1, 1, 1)
        let logs = Exponentials.log(pointwiseMax(sums, SIMD8(repeating: 1e-30)))
        real[place] = peaks.x + logs[0]
        source[place] = peaks.y + logs[1]
        target[place] = peaks.z + logs[2]
      }
      greatest = max(greatest, real[place])
    }
    guard greatest > -.infinity else { return }
    for place in base + low...base + high {
      real[place] -= greatest
      source[place] -= greatest
      target[place] -= greatest
    }
    offsets[i] += Double(greatest)
  }

  /// By how much the numbers of rows i + 1 to i + 8 are above those that `ahead` gives.
  func shifts(_ i: Int) -> SIMD8<Float> {
    var shifts = SIMD8<Float>(repeating: 0)
    for m in 1...BeadKind.longestSide where i + m <= sourceCount { shifts[m - 1] = Float(offsets[i + m] - offsets[i]) }
    return shifts
  }

  @inline(__always)
  func ahead(_ i: Int, _ j: Int, _ shifts: SIMD8<Float>) -> Ahead {
    let node = bases[i].base + j - Self.padding
    let first = node * Lattice.kindCount
    let nothing = SIMD8<Float>(repeating: -.infinity)
    let one = reaches(i + 1, j) ? load8(scores, first) + load8(real, bases[i + 1].base + j + 1) + shifts[0] : nothing
    let two =
      reaches(i + 2, j) ? load8(scores, first + 8) + load8(real, bases[i + 2].base + j + 1) + shifts[1] : nothing
    let three = reaches(i + 3, j) ? load4(real, bases[i + 3].base + j + 1) + shifts[2] : nothing.lowHalf
    let four = reaches(i + 4, j) ? load4(real, bases[i + 4].base + j + 1) + shifts[3] : nothing.lowHalf
    func pair(_ m: Int) -> SIMD2<Float> {
      reaches(i + m, j) ? load4(real, bases[i + m].base + j + 1).lowHalf + shifts[m - 1] : nothing.lowHalf.lowHalf
    }
    let long = SIMD8(
      lowHalf: SIMD4(lowHalf: pair(5), highHalf: pair(6)), highHalf: SIMD4(lowHalf: pair(7), highHalf: pair(8)))
    var ahead = Ahead(
      one: one, two: two, three: load8(scores, first + 16) + SIMD8(lowHalf: three, highHalf: four),
      five: load8(scores, first + 24) + long,
      greatest: -.infinity, sum: 0, real: nothing.lowHalf, source: nothing.lowHalf, target: nothing.lowHalf)
    let eight = pointwiseMax(pointwiseMax(ahead.one, ahead.two), pointwiseMax(ahead.three, ahead.five))
    let greatest = pointwiseMax(eight.lowHalf, eight.highHalf).max()
    if greatest > -.infinity {
      ahead.greatest = greatest
      ahead.one = Exponentials.exp(ahead.one - greatest)
      ahead.two = Exponentials.exp(ahead.two - greatest)
      ahead.three = Exponentials.exp(ahead.three - greatest)
      ahead.five = Exponentials.exp(ahead.five - greatest)
      let all = ahead.one + ahead.two + ahead.three + ahead.five
      ahead.sum = (all.lowHalf + all.highHalf).sum()
      let beads = greatest + log(ahead.sum)
      (ahead.real.x, ahead.source.x, ahead.target.x) = (beads, beads, beads)
    }
    let ways = load4(nulls, node * 4)
    if ways.x > -.infinity {
      let rest = source[bases[i + 1].base + j] + shifts[0]
      (ahead.real.y, ahead.source.y) = (ways.x + rest, ways.y + rest)
      // The other order of the two runs would not pass the fence.
      if j == bases[i].fence { ahead.target.y = ways.x + rest }
    }
    if ways.z > -.infinity {
      // The row that is being filled has no offset of its own yet.
      let rest = target[bases[i].base + j + 1]
      (ahead.real.z, ahead.source.z, ahead.target.z) = (ways.z + rest, ways.z + rest, ways.w + rest)
    }
    return ahead
  }

  /// Whether beads from column j may end in row i.
  @inline(__always)
  private func reaches(_ i: Int, _ j: Int) -> Bool {
    i <= sourceCount && j < bases[i].high && j + BeadKind.longestSide >= bases[i].low
  }

  /// Spreads `mass` over the real beads ahead: adds their shares to the nodes they lead to, in a buffer laid out as
  /// these are, and stores them in `shares` from `first` on.
  @inline(__always)
  func spread(
    _ mass: Float, over ahead: Ahead, _ i: Int, _ j: Int, into nodes: UnsafeMutableBufferPointer<Float>,
    shares: UnsafeMutableBufferPointer<Float>, from first: Int
  ) {
    let scale = mass / ahead.sum
    let (one, two) = (ahead.one * scale, ahead.two * scale)
    let (three, five) = (ahead.three * scale, ahead.five * scale)
    store(one, shares, first)
    store(two, shares, first + 8)
    store(three, shares, first + 16)
    store(five, shares, first + 24)
    if reaches(i + 1, j) { add(one, nodes, bases[i + 1].base + j + 1) }
    if reaches(i + 2, j) { add(two, nodes, bases[i + 2].base + j + 1) }
    if reaches(i + 3, j) { add(three.lowHalf, nodes, bases[i + 3].base + j + 1) }
    if reaches(i + 4, j) { add(three.highHalf, nodes, bases[i + 4].base + j + 1) }
    let none = SIMD2<Float>(0, 0)
    func add2(_ pair: SIMD2<Float>, _ m: Int) {
      if reaches(i + m, j) { add(SIMD4(lowHalf: pair, highHalf: none), nodes, bases[i + m].base + j + 1) }
    }
    add2(five.lowHalf.lowHalf, 5)
    add2(five.lowHalf.highHalf, 6)
    add2(five.highHalf.lowHalf, 7)
    add2(five.highHalf.highHalf, 8)
  }
}

/// Eight numbers from `place` on; debug builds trap where the buffer has none, as do those below.
@inline(__always)
func load8(_ buffer: UnsafeBufferPointer<Float>, _ place: Int) -> SIMD8<Float> {
  assert(place >= 0 && place + 8 <= buffer.count)
  return UnsafeRawBufferPointer(buffer).loadUnaligned(fromByteOffset: 4 * place, as: SIMD8<Float>.self)
}

@inline(__always)
private func load8(_ buffer: UnsafeMutableBufferPointer<Float>, _ place: Int) -> SIMD8<Float> {
  load8(UnsafeBufferPointer(buffer), place)
}

@inline(__always)
private func load4(_ buffer: UnsafeBufferPointer<Float>, _ place: Int) -> SIMD4<Float> {
  assert(place >= 0 && place + 4 <= buffer.count)
  return UnsafeRawBufferPointer(buffer).loadUnaligned(fromByteOffset: 4 * place, as: SIMD4<Float>.self)
}

@inline(__always)
private func load4(_ buffer: UnsafeMutableBufferPointer<Float>, _ place: Int) -> SIMD4<Float> {
  load4(UnsafeBufferPointer(buffer), place)
}

@inline(__always)
func store(_ vector: SIMD8<Float>, _ buffer: UnsafeMutableBufferPointer<Float>, _ place: Int) {
  assert(place >= 0 && place + 8 <= buffer.count)
  UnsafeMutableRawBufferPointer(buffer).storeBytes(of: vector, toByteOffset: 4 * place, as: SIMD8<Float>.self)
}

@inline(__always)
private func add(_ vector: SIMD8<Float>, _ buffer: UnsafeMutableBufferPointer<Float>, _ place: Int) {
  store(load8(buffer, place) + vector, buffer, place)
}

@inline(__always)
private func add(_ vector: SIMD4<Float>, _ buffer: UnsafeMutableBufferPointer<Float>, _ place: Int) {
  UnsafeMutableRawBufferPointer(buffer).storeBytes(
    of: load4(buffer, place) + vector, toByteOffset: 4 * place, as: SIMD4<Float>.self)
}
