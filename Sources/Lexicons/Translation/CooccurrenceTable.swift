/// Type pairs and their numbers, by open addressing.
struct CooccurrenceTable {
  private var keys: [Int64] = []
  private var slots: [Int32]
  /// p(target | source) and p(source | target), side by side: a sample's cells are scattered, and one reach must do.
  var probabilities: [SIMD2<Float>] = []
  /// The same from the prior table.
  var priors: [SIMD2<Float>] = []
  /// Expected links between the pair's words.
  var counts: [Float] = []
  /// The greatest share of the count that one place in the texts gave.
  var peaks: [Float] = []

  var count: Int { keys.count }

  init(capacity: Int) {
    var size = 4096
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
  }

  func pair(_ index: Int) -> (Int32, Int32) {
    (Int32(truncatingIfNeeded: keys[index] >> 32), Int32(truncatingIfNeeded: keys[index]))
  }

  mutating func index(adding source: Int32, _ target: Int32) -> Int {
    let key = Int64(source) << 32 | Int64(target)
    var slot = Self.hash(key) & (slots.count - 1)
    while slots[slot] >= 0 {
      if keys[Int(slots[slot])] == key { return Int(slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(keys.count)
    keys.append(key)
    if keys.count * 2 > slots.count { grow() }
    return keys.count - 1
  }

  /// Makes room for what is known of each pair, once all pairs are there.
  mutating func makeRoom() {
    probabilities = [SIMD2<Float>](repeating: .zero, count: count)
    priors = probabilities
    counts = [Float](repeating: 0, count: count)
    peaks = counts
  }

  mutating func clearCounts() {
    for index in keys.indices {
      counts[index] = 0
      peaks[index] = 0
    }
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (index, key) in keys.enumerated() {
      var slot = Self.hash(key) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index)
    }
  }

  /// The finaliser of SplitMix64.
  private static func hash(_ key: Int64) -> Int {
    var value = UInt64(bitPattern: key)
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int(truncatingIfNeeded: value ^ (value >> 31)) & Int.max
  }
}
