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
    var expectation = Expectation(tension: tension)
    for round in 0..<rounds {
      let isLast = round + 1 == rounds
      pairs.clearCounts()
      for index in sourceCounts.indices { sourceCounts[index] = 0 }
      for index in targetCounts.indices { targetCounts[index] = 0 }
      places.withUnsafeBufferPointer { places in
        var next = 0
        for sample in samples {
          let (ss, ts) = (source.span(sample.source), target.span(sample.target))
          guard !ss.isEmpty, !ts.isEmpty else { continue }
          let cells = UnsafeBufferPointer(rebasing: places[next..<next + ss.count * ts.count])
          next += cells.count
          expectation.run(
            cells, width: ts.count, &pairs,
            rowNulls: { nullWeight * sourceFrequency[Int(ss[ss.startIndex + $0])] },
            columnNulls: { nullWeight * targetFrequency[Int(ts[ts.startIndex + $0])] })
          for (row, s) in ss.enumerated() { sourceCounts[Int(s)] += sample.weight * expectation.rowSums[row] }
          for (column, t) in ts.enumerated() { targetCounts[Int(t)] += sample.weight * expectation.columnSums[column] }
          pairs.add(expectation.shares, at: cells, times: sample.weight, notingPeaks: isLast)
        }
      }
      for index in 0..<pairs.count {
        let (s, t) = pairs.pair(index)
        // In the end a pair's count leaves out the place that gave most: what a single bead taught must not speak for
        // that very bead.
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
}

extension TokenizedText {
  /// The tokens of a range of segments.
  func span(_ segments: Range<Int>) -> ArraySlice<Int32> {
    tokens[Int(starts[segments.lowerBound])..<Int(starts[segments.upperBound])]
  }
}
