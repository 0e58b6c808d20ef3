/// The pairs of types that may be links, row by row, and their numbers.
///
/// A row holds a source type's partners in the order in which they were met: a word's cells stand close together in the
/// texts' order, so that a pass over the texts reaches near by for what it knows of each pair.
struct CooccurrenceTable {
  /// Row `s` is `starts[s]..<starts[s + 1]`.
  var starts: [Int32] = [0]
  /// Target types.
  var targets: [Int32] = []
  /// p(target | source) and p(source | target), side by side: one reach must do.
  var probabilities: [SIMD2<Float>] = []
  /// The same from the prior table.
  var priors: [SIMD2<Float>] = []
  /// Expected links between the pair's words.
  var counts: [Float] = []
  /// The greatest share of the count that one place in the texts gave.
  var peaks: [Float] = []

  var count: Int { targets.count }
  /// How many source types there are.
  var rowCount: Int { starts.count - 1 }

  func row(_ source: Int) -> Range<Int> { Int(starts[source])..<Int(starts[source + 1]) }

  /// Makes room for what is known of each pair, once all pairs are there. A row opens with the pairs that `prior` has of it.
  mutating func makeRoom(prior: TranslationTable) {
    priors = [SIMD2<Float>](repeating: .zero, count: count)
    for source in 0..<rowCount {
      var index = Int(starts[source])
      for entry in prior.row(Int32(source)) {
        priors[index] = SIMD2(prior.forward[entry], prior.backward[entry])
        index += 1
      }
    }
    probabilities = priors
    counts = [Float](repeating: 0, count: count)
    peaks = counts
  }

  mutating func clearCounts() {
    counts.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
    peaks.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
  }

  /// The maximisation step: probabilities anew from the counts.
  ///
  /// - Parameters:
  ///   - sourceCounts, targetCounts: expected links of each type.
  ///   - priorStrength: how many links the prior is worth.
  ///   - lessPeaks: leaves out of each count the place that gave most.
  mutating func maximise(
    sourceCounts: [Float], targetCounts: [Float], priorStrength: Float, lessPeaks: Bool
  ) {
    var found = self.probabilities
    self.probabilities = []
    defer { self.probabilities = found }
    var probabilities = found.mutableSpan
    let (targets, counts, peaks, priors) = (targets.span, counts.span, peaks.span, priors.span)
    for source in 0..<starts.count - 1 {
      let ofSource = sourceCounts[source]
      for index in Int(starts[source])..<Int(starts[source + 1]) {
        let count = lessPeaks ? counts[index] - peaks[index] : counts[index]
        probabilities[index] =
          (SIMD2(repeating: count) + priorStrength * priors[index])
          / (SIMD2(ofSource, targetCounts[Int(targets[index])]) + priorStrength)
      }
    }
  }
}
