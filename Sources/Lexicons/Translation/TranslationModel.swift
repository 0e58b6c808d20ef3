import TextAnalysis

/// Learns word translation probabilities from aligned beads: IBM Model 1 (Brown et al. 1993) by expectation
/// maximisation, with the prior table as a Dirichlet prior, so that what is rare in the texts leans on the dictionary and
/// what is frequent on the texts.
package struct TranslationModel: Sendable {
  /// A pair of spans to learn from.
  package struct Sample: Sendable {
    /// Segments of either side.
    package var source: Range<Int>
    /// Segments of the target text.
    package var target: Range<Int>
    /// The probability that they correspond.
    package var weight: Float

    /// A sample of two spans.
    package init(source: Range<Int>, target: Range<Int>, weight: Float) {
      self.source = source
      self.target = target
      self.weight = weight
    }
  }

  /// How many occurrences the prior is worth.
  package var priorStrength: Float
  /// Rounds of expectation maximisation.
  package var rounds: Int
  /// What the empty word weighs beside the words of a sample.
  package var nullWeight: Float
  /// Probabilities below this are dropped.
  package var floor: Float
  /// Pairs whose probability is less than this many times the word's frequency are dropped.
  package var leastLift: Float

  /// Whether a pair's count leaves out the place that gave most: what a single bead taught must not speak for that very
  /// bead.
  package var leavesBestPlaceOut = true

  /// A cell that has less than this of its row's greatest share after two rounds is let go.
  package var hopeless: Float = 0.01

  /// Whether only words that carry meaning are learned about.
  package var isOfContent = true

  /// How fast partners grow unlikely off the diagonal of a sample (fast_align's lambda, Dyer, Chahuneau & Smith 2013).
  package var tension: Float = 3

  /// A model with its settings; the defaults are those that the engine uses.
  package init(
    priorStrength: Float = 1, rounds: Int = 5, nullWeight: Float = 0.05, floor: Float = 0.002, leastLift: Float = 3
  ) {
    self.priorStrength = priorStrength
    self.rounds = rounds
    self.nullWeight = nullWeight
    self.floor = floor
    self.leastLift = leastLift
  }

  /// The table that the samples and the prior give. O(rounds * sum of |S| * |T| over the samples).
  package func learn(
    from samples: [Sample], source: TokenizedText, target: TokenizedText, prior: TranslationTable
  ) -> TranslationTable {
    var pairs = CooccurrenceTable()
    var expectation = Expectation(
      samples: samples, source: source, target: target, tension: tension, ofContent: isOfContent, prior: prior,
      pairs: &pairs)
    pairs.makeRoom(prior: prior)
    let sourceTotal = Float(max(1, source.tokens.count))
    let targetTotal = Float(max(1, target.tokens.count))
    let sourceFrequency = source.counts.map { Float($0) / sourceTotal }
    let targetFrequency = target.counts.map { Float($0) / targetTotal }

    for s in 0..<pairs.rowCount {
      for index in pairs.row(s) {
        pairs.probabilities[index] =
          pairs.priors[index] + 0.1 * SIMD2(targetFrequency[Int(pairs.targets[index])], sourceFrequency[s])
      }
    }
    var sourceCounts = [Float](repeating: 0, count: source.typeCount)
    var targetCounts = [Float](repeating: 0, count: target.typeCount)
    let sourceNulls = sourceFrequency.map { nullWeight * $0 }
    let targetNulls = targetFrequency.map { nullWeight * $0 }
    for round in 0..<rounds {
      let isLast = round + 1 == rounds
      pairs.clearCounts()
      for index in sourceCounts.indices { sourceCounts[index] = 0 }
      for index in targetCounts.indices { targetCounts[index] = 0 }
      // After two rounds a word's partners stand out.
      expectation.run(
        &pairs, source: source, target: target, sourceNulls: sourceNulls, targetNulls: targetNulls,
        sourceCounts: &sourceCounts, targetCounts: &targetCounts, notingPeaks: isLast,
        lettingGo: round == 1 ? hopeless : 0)
      pairs.maximise(
        sourceCounts: sourceCounts, targetCounts: targetCounts, priorStrength: priorStrength,
        lessPeaks: isLast && leavesBestPlaceOut)
    }
    var entries: [TranslationTable.Entry] = []
    for s in 0..<pairs.rowCount {
      for index in pairs.row(s) where pairs.probabilities[index].max() >= floor {
        let t = pairs.targets[index]
        // A word that is hardly likelier beside the other than anywhere tells nothing.
        guard
          pairs.probabilities[index].x > leastLift * targetFrequency[Int(t)]
            || pairs.probabilities[index].y > leastLift * sourceFrequency[s]
        else { continue }
        entries.append(
          TranslationTable.Entry(
            source: Int32(s), target: t, forward: pairs.probabilities[index].x, backward: pairs.probabilities[index].y))
      }
    }
    return TranslationTable(entries: entries, sourceTypes: source.typeCount)
  }
}
