import Foundation

/// Learns word translation probabilities from aligned beads: IBM Model 1 (Brown et al. 1993) by expectation
/// maximisation, with the prior table as a Dirichlet prior, so that what is rare in the texts leans on the dictionary and
/// what is frequent on the texts.
public struct TranslationModel: Sendable {
  /// A pair of spans to learn from.
  public struct Sample: Sendable {
    /// Segments of either side.
    public var source: Range<Int>
    /// Segments of the target text.
    public var target: Range<Int>
    /// The probability that they answer each other.
    public var weight: Float

    /// A sample of two spans.
    public init(source: Range<Int>, target: Range<Int>, weight: Float) {
      self.source = source
      self.target = target
      self.weight = weight
    }
  }

  /// How many occurrences the prior is worth.
  public var priorStrength: Float
  /// Rounds of expectation maximisation.
  public var rounds: Int
  /// What the empty word weighs beside the words of a sample.
  public var nullWeight: Float
  /// Probabilities below this are dropped.
  public var floor: Float
  /// Pairs whose probability is less than this many times the word's frequency are dropped.
  public var leastLift: Float

  /// How fast partners grow unlikely off the diagonal of a sample (fast_align's lambda, Dyer, Chahuneau & Smith 2013).
  public var tension: Float = 3

  /// A model with its settings; the defaults are those that the engine uses.
  public init(
    priorStrength: Float = 1, rounds: Int = 10, nullWeight: Float = 1, floor: Float = 0.002, leastLift: Float = 3
  ) {
    self.priorStrength = priorStrength
    self.rounds = rounds
    self.nullWeight = nullWeight
    self.floor = floor
    self.leastLift = leastLift
  }

  /// The table that the samples and the prior give. O(rounds * sum of |S| * |T| over the samples).
  public func learn(
    from samples: [Sample], source: TokenizedText, target: TokenizedText, prior: TranslationTable
  ) -> TranslationTable {
    var pairs = CooccurrenceTable(capacity: samples.count * 64)
    for entry in prior.entries {
      let index = pairs.index(adding: entry.source, entry.target)
      pairs.priorForward[index] = entry.forward
      pairs.priorBackward[index] = entry.backward
    }
    let sourceTotal = Float(max(1, source.tokens.count))
    let targetTotal = Float(max(1, target.tokens.count))
    let sourceFrequency = source.counts.map { Float($0) / sourceTotal }
    let targetFrequency = target.counts.map { Float($0) / targetTotal }

    // Every pair that meets in a sample, by its place in the tables: looked up once, used in each round.
    var places: [Int32] = []
    for sample in samples {
      for s in source.span(sample.source) {
        for t in target.span(sample.target) { places.append(Int32(pairs.index(adding: s, t))) }
      }
    }
    for index in 0..<pairs.count {
      let (s, t) = pairs.pair(index)
      pairs.forward[index] = pairs.priorForward[index] + 0.1 * targetFrequency[Int(t)]
      pairs.backward[index] = pairs.priorBackward[index] + 0.1 * sourceFrequency[Int(s)]
    }
    var sourceCounts = [Float](repeating: 0, count: source.typeCount)
    var targetCounts = [Float](repeating: 0, count: target.typeCount)
    for round in 0..<rounds {
      pairs.clearCounts()
      for index in sourceCounts.indices { sourceCounts[index] = 0 }
      for index in targetCounts.indices { targetCounts[index] = 0 }
      var next = 0
      for sample in samples {
        let (ss, ts) = (source.span(sample.source), target.span(sample.target))
        let base = next
        next += ss.count * ts.count
        expect(
          sample.weight, ss, ts, Array(places[base..<next]), &pairs, &sourceCounts, &targetCounts, sourceFrequency,
          targetFrequency)
      }
      let isLast = round + 1 == rounds
      for index in 0..<pairs.count {
        let (s, t) = pairs.pair(index)
        // In the end a pair's count leaves out the sample that gave most: what a single bead taught must not
        // speak for that very bead.
        let count = pairs.counts[index] - (isLast ? pairs.peaks[index] : 0)
        pairs.forward[index] =
          (count + priorStrength * pairs.priorForward[index]) / (sourceCounts[Int(s)] + priorStrength)
        pairs.backward[index] =
          (count + priorStrength * pairs.priorBackward[index]) / (targetCounts[Int(t)] + priorStrength)
      }
    }
    var entries: [TranslationTable.Entry] = []
    for index in 0..<pairs.count where max(pairs.forward[index], pairs.backward[index]) >= floor {
      let (s, t) = pairs.pair(index)
      // A word that is hardly likelier beside the other than anywhere tells nothing.
      guard
        pairs.forward[index] > leastLift * targetFrequency[Int(t)]
          || pairs.backward[index] > leastLift * sourceFrequency[Int(s)]
      else { continue }
      entries.append(
        TranslationTable.Entry(
          source: s, target: t, forward: pairs.forward[index], backward: pairs.backward[index]))
    }
    return TranslationTable(entries: entries, sourceTypes: source.typeCount)
  }

  /// Adds one sample's expected counts, in both directions.
  private func expect(
    _ weight: Float, _ ss: ArraySlice<Int32>, _ ts: ArraySlice<Int32>, _ places: [Int32],
    _ pairs: inout CooccurrenceTable, _ sourceCounts: inout [Float], _ targetCounts: inout [Float],
    _ sourceFrequency: [Float], _ targetFrequency: [Float]
  ) {
    let (width, height) = (ts.count, ss.count)
    // What of a row's and a column's probability falls on each cell; words near the diagonal are likelier partners.
    let nearness = (0..<height).map { row in
      (0..<width).map { column in
        exp(-tension * abs((Float(row) + 0.5) / Float(height) - (Float(column) + 0.5) / Float(width)))
      }
    }
    var columnScales: [Float] = []
    for (column, t) in ts.enumerated() {
      var total = nullWeight * targetFrequency[Int(t)]
      for row in 0..<height { total += pairs.forward[Int(places[row * width + column])] * nearness[row][column] }
      columnScales.append(1 / total)
    }
    for (row, s) in ss.enumerated() {
      var total = nullWeight * sourceFrequency[Int(s)]
      for column in 0..<width { total += pairs.backward[Int(places[row * width + column])] * nearness[row][column] }
      let scale = 1 / total
      for (column, t) in ts.enumerated() {
        let place = Int(places[row * width + column])
        // A link counts as far as both directions hold it (alignment by agreement, Liang, Taskar & Klein 2006).
        let near = nearness[row][column]
        let share = weight * pairs.forward[place] * near * columnScales[column] * pairs.backward[place] * near * scale
        pairs.counts[place] += share
        pairs.peaks[place] = max(pairs.peaks[place], share)
        sourceCounts[Int(s)] += share
        targetCounts[Int(t)] += share
      }
    }
  }
}

extension TokenizedText {
  /// The tokens of a range of segments.
  func span(_ segments: Range<Int>) -> ArraySlice<Int32> {
    tokens[Int(starts[segments.lowerBound])..<Int(starts[segments.upperBound])]
  }
}

/// Type pairs and their numbers, by open addressing.
private struct CooccurrenceTable {
  private var keys: [Int64] = []
  private var slots: [Int32]
  var forward: [Float] = []
  var backward: [Float] = []
  var priorForward: [Float] = []
  var priorBackward: [Float] = []
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
    forward.append(0)
    backward.append(0)
    priorForward.append(0)
    priorBackward.append(0)
    counts.append(0)
    peaks.append(0)
    if keys.count * 2 > slots.count { grow() }
    return keys.count - 1
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
