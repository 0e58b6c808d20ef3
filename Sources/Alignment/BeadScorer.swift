import TextAnalysis

/// Adds up a bead's weighted features: the sums of `BeadFeatures`, rearranged so that a bead costs a few look-ups.
///
/// A test holds it to `BeadFeatures.fill` times the weights.
struct BeadScorer: Sendable {
  private let features: BeadFeatures
  private let weights: [Float]
  /// The weight of each kind's shape.
  private let kinds: [Float]
  /// Weights of joining at each segment boundary (open ends, block starts), summed up from the start: the joints inside
  /// segments `i..<i + m` weigh `joints[i + m - 1] - joints[i]`.
  private let sourceJoints: [Float]
  private let targetJoints: [Float]
  private let nullContents: (source: [Float], target: [Float])

  init(_ features: BeadFeatures, weights: [Float]) {
    self.features = features
    self.weights = weights
    func weight(_ feature: BeadFeature) -> Float { weights[feature.rawValue] }
    kinds = BeadKind.all.map { kind in
      let splits = weight(.splitRate) * features.rates.splits
      let merges = weight(.mergeRate) * features.rates.merges
      let several = kind.source > 1 && kind.target == 1 ? weight(.severalToOne) : 0
      return switch (min(kind.source, kind.target), max(kind.source, kind.target)) {
      case (1, 1): 0
      case (1, 2): weight(.oneToTwo) + splits + several
      case (1, let long): weight(.oneToThree) + weight(.extra) * Float(long - 3) + splits + several
      case (2, 2): weight(.twoToTwo) + merges
      case (2, 3): weight(.twoToThree) + merges
      default: weight(.other) + weight(.extra) * Float(kind.source + kind.target - 5) + merges
      }
    }
    func joints(_ shapes: [SegmentShape]) -> [Float] {
      var sums: [Float] = [0]
      sums.reserveCapacity(shapes.count + 1)
      for index in shapes.indices.dropLast() {
        var sum = sums[index]
        if BeadFeatures.isOpen(shapes[index], before: shapes[index + 1]) { sum += weight(.joinsOpenEnd) }
        if features.hasBlocks, shapes[index + 1].contains(.startsBlock) { sum += weight(.crossesBlock) }
        sums.append(sum)
      }
      sums.append(sums.last ?? 0)
      return sums
    }
    sourceJoints = joints(features.sourceShapes)
    targetJoints = joints(features.targetShapes)
    func costs(_ contents: [BeadFeatures.NullContent]) -> [Float] {
      contents.map {
        weight(.nullLength) * $0.length + weight(.nullWords) * $0.words + weight(.nullNames) * $0.names
      }
    }
    nullContents = (costs(features.sourceNulls), costs(features.targetNulls))
  }

  /// The score of the bead of sources `i..<i + m` and targets `j..<j + n`.
  @inline(__always)
  func score(_ kind: Int, _ i: Int, _ m: Int, _ j: Int, _ n: Int, lexical: Float, crossing: Float) -> Float {
    var score = lexical + kinds[kind] + weights[BeadFeature.crossing.rawValue] * crossing
    let deviation = features.lengthDeviation(i, m, j, n)
    score += weights[BeadFeature.length.rawValue] * min(25, deviation)
    score += weights[BeadFeature.lengthRoot.rawValue] * min(10, deviation.squareRoot())
    let differences = features.markDifferences(i, m, j, n)
    score += weights[BeadFeature.marksDiffer.rawValue] * differences.marks
    score += weights[BeadFeature.quotesDiffer.rawValue] * differences.quotes
    score += sourceJoints[i + m - 1] - sourceJoints[i] + targetJoints[j + n - 1] - targetJoints[j]
    let (first, second) = (features.sourceShapes[i].rawValue, features.targetShapes[j].rawValue)
    let endings = SegmentShape.endings.rawValue
    let ending = features.sourceShapes[i + m - 1].rawValue & endings
    if ending != features.targetShapes[j + n - 1].rawValue & endings {
      score += weights[BeadFeature.otherEnding.rawValue]
    } else if ending != SegmentShape.fullStop.rawValue {
      score += weights[BeadFeature.sameEnding.rawValue]
    }
    let (either, both) = (first | second, first & second)
    if either & SegmentShape.speech.rawValue != 0 {
      let same = both & SegmentShape.speech.rawValue != 0
      score += weights[(same ? BeadFeature.sameSpeech : .otherSpeech).rawValue]
    }
    if either & SegmentShape.lowerCase.rawValue != 0 {
      let count: Float = both & SegmentShape.lowerCase.rawValue != 0 ? 2 : 1
      score += weights[BeadFeature.startsLower.rawValue] * count
    }
    if features.hasBlocks, either & SegmentShape.startsBlock.rawValue != 0 {
      let same = both & SegmentShape.startsBlock.rawValue != 0
      score += weights[(same ? BeadFeature.bothStartBlock : .oneStartsBlock).rawValue]
    }
    if !features.structure.isEmpty {
      score +=
        weights[BeadFeature.structure.rawValue]
        * features.structure.odds(features.sourceKinds[i], features.targetKinds[j])
    }
    return score
  }

  /// The score of a null bead: source segment `i`, or target segment `j` when `i` is nil.
  @inline(__always)
  func scoreNull(source i: Int?, target j: Int, continues: Bool, crossing: Float) -> Float {
    let content = if let i { nullContents.source[i] } else { nullContents.target[j] }
    let rate = i == nil ? features.rates.targetNulls : features.rates.sourceNulls
    var run =
      continues
      ? weights[BeadFeature.nullContinues.rawValue]
      : weights[BeadFeature.nullOpens.rawValue] + weights[BeadFeature.nullRate.rawValue] * rate
    if i == nil { run += weights[(continues ? BeadFeature.targetContinues : .targetOpens).rawValue] }
    return run + content
      + weights[BeadFeature.nullCrossing.rawValue] * crossing
  }
}
