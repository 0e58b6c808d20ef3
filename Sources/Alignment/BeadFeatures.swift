import TextAnalysis

/// What a bead is judged by, beside the lexical score: each feature has one learned weight.
///
/// The weights' names are the cases' names; `BeadModel` holds them.
package enum BeadFeature: Int, CaseIterable, Sendable {
  /// How much the sides' tokens explain each other (`LexicalScores`), by the class of the token explained, in the order of
  /// `TokenClass`.
  case words
  case numbers
  case names
  case punctuation
  case commonWords
  /// What speaks against the boundary before a bead (`LexicalScores.crossings`): before a real one, and a null one.
  case crossing
  case nullCrossing
  /// The squared length deviation of Gale & Church (1993), at most 25.
  case length
  /// Its root, at most 10.
  case lengthRoot
  /// One each, for the bead's shape.
  case oneToTwo
  case oneToThree
  case twoToTwo
  case twoToThree
  case other
  /// Segments beyond the third (1-n) or the fifth (m-n).
  case extra
  /// A null bead that opens a run, and one that goes on with it.
  case nullOpens
  case nullContinues
  /// Square root of a null segment's length in tokens.
  case nullLength
  /// A null segment's words, and its names and numbers.
  case nullWords
  case nullNames
  /// How much more often than usual this text has a shape of bead, by the pass before (`BeadRates`): null beads opened,
  /// 1-n beads, m-n beads.
  case nullRate
  case splitRate
  case mergeRate
  /// Both sides end in the same way, or not.
  case sameEnding
  case otherEnding
  /// One side opens with a dash or a quotation mark and the other doesn't.
  case otherSpeech
  /// Both sides open with a dash or a quotation mark.
  case sameSpeech
  /// By how many question marks, exclamation marks and brackets the sides differ, at most two of each.
  case marksDiffer
  /// By how many pairs of quotation marks, at most two, in texts that use about as many.
  case quotesDiffer
  /// A segment inside a bead's side that ends openly (comma, colon, nothing) or is followed by one in lower case:
  /// good places to join at.
  case joinsOpenEnd
  /// A bead's first segment starts in lower case.
  case startsLower
  /// A bead's side spans a block boundary.
  case crossesBlock
  /// Both sides start a block, or just one.
  case bothStartBlock
  case oneStartsBlock
  /// How much more often blocks of these kinds meet than by chance (`StructureOdds`), in nats.
  case structure
  /// A null bead of the target's that opens a run, one that goes on with it, and a bead of several source segments against
  /// one: what tells the two sides apart in a text that only one of them abridges or splits.
  case targetOpens
  case targetContinues
  case severalToOne
}

/// Computes features from the texts; all lookups are in flat arrays.
struct BeadFeatures: Sendable {
  static let count = BeadFeature.allCases.count

  let sourceShapes: [SegmentShape]
  let targetShapes: [SegmentShape]
  /// Marks before each segment.
  private let sourceMarks: [SIMD4<Int32>]
  private let targetMarks: [SIMD4<Int32>]
  /// Characters before each segment.
  private let sourceLengths: [Int32]
  private let targetLengths: [Int32]
  /// Target characters for one source character.
  private let ratio: Float
  /// Gale & Church's variance of a character's length.
  private static let variance: Float = 6.8
  /// By segment.
  let sourceNulls: [NullContent]
  let targetNulls: [NullContent]
  let hasBlocks: Bool
  /// Whether both texts use quotation marks, and about as often: where one writes speech with dashes they tell nothing.
  private let keepsQuotes: Bool
  let rates: BeadRates
  let structure: StructureOdds
  let sourceKinds: [UInt8]
  let targetKinds: [UInt8]

  init(source: TokenizedText, target: TokenizedText, rates: BeadRates, structure: StructureOdds = StructureOdds()) {
    self.rates = rates
    self.structure = structure
    sourceKinds = source.blockKinds
    targetKinds = target.blockKinds
    sourceShapes = source.shapes
    targetShapes = target.shapes
    sourceMarks = Self.running(source.marks)
    targetMarks = Self.running(target.marks)
    let quotes = (sourceMarks.last?.w ?? 0, targetMarks.last?.w ?? 0)
    keepsQuotes = min(quotes.0, quotes.1) > 0 && min(quotes.0, quotes.1) * 10 >= max(quotes.0, quotes.1) * 7
    sourceLengths = Self.running(source.lengths)
    targetLengths = Self.running(target.lengths)
    sourceNulls = Self.nullContents(of: source)
    targetNulls = Self.nullContents(of: target)
    ratio = max(0.1, min(10, Float(targetLengths.last ?? 0) / Float(max(1, sourceLengths.last ?? 1))))
    // A text of one block, or of a segment each, says nothing by its blocks.
    func tells(_ text: TokenizedText) -> Bool {
      let blocks = text.shapes.count { $0.contains(.startsBlock) }
      return blocks > 1 && blocks < text.count
    }
    hasBlocks = tells(source) && tells(target)
  }

  /// What a null bead of a segment lets go.
  struct NullContent: Sendable {
    /// Square root of the number of tokens.
    var length: Float
    var words: Float = 0
    /// Names and numbers.
    var names: Float = 0
  }

  private static func nullContents(of text: TokenizedText) -> [NullContent] {
    (0..<text.count).map { segment in
      let tokens = text.tokens(of: segment)
      var content = NullContent(length: Float(tokens.count).squareRoot())
      for token in tokens {
        switch text.classes[Int(token)] {
        case .word: content.words += 1
        case .name, .number: content.names += 1
        case .common, .punctuation: break
        }
      }
      return content
    }
  }

  /// What a null bead lets go: source segment `i`, or target segment `j` when `i` is nil.
  func nullContent(source i: Int?, target j: Int) -> NullContent {
    if let i { sourceNulls[i] } else { targetNulls[j] }
  }

  private static func running(_ marks: [MarkCounts]) -> [SIMD4<Int32>] {
    var sums = [SIMD4<Int32>.zero]
    sums.reserveCapacity(marks.count + 1)
    for mark in marks { sums.append((sums.last ?? .zero) &+ SIMD4<Int32>(truncatingIfNeeded: mark)) }
    return sums
  }

  /// The features `marksDiffer` and `quotesDiffer`.
  @inline(__always)
  func markDifferences(_ i: Int, _ m: Int, _ j: Int, _ n: Int) -> (marks: Float, quotes: Float) {
    let difference = (sourceMarks[i + m] &- sourceMarks[i]) &- (targetMarks[j + n] &- targetMarks[j])
    return (
      Float(min(2, abs(difference.x)) + min(2, abs(difference.y)) + min(2, abs(difference.z))),
      keepsQuotes ? Float(min(4, abs(difference.w))) / 2 : 0
    )
  }

  private static func running(_ lengths: [Int32]) -> [Int32] {
    var sums: [Int32] = [0]
    sums.reserveCapacity(lengths.count + 1)
    for length in lengths { sums.append((sums.last ?? 0) &+ length) }
    return sums
  }

  /// Squared length deviation of a bead.
  @inline(__always)
  func lengthDeviation(_ i: Int, _ m: Int, _ j: Int, _ n: Int) -> Float {
    let source = Float(sourceLengths[i + m] &- sourceLengths[i]) * ratio
    let target = Float(targetLengths[j + n] &- targetLengths[j])
    let mean = max(1, (source + target) / 2)
    let deviation = target - source
    return deviation * deviation / (Self.variance * mean * max(1, ratio))
  }

  /// Fills `values` with the features of the bead of sources `i..<i + m` and targets `j..<j + n`, neither empty.
  @inline(__always)
  func fill(
    _ values: UnsafeMutableBufferPointer<Float>, _ i: Int, _ m: Int, _ j: Int, _ n: Int, lexical: [Float],
    crossing: Float
  ) {
    for feature in 0..<Self.count { values[feature] = 0 }
    for (index, value) in lexical.enumerated() { values[index] = value }
    values[BeadFeature.crossing.rawValue] = crossing
    let deviation = lengthDeviation(i, m, j, n)
    values[BeadFeature.length.rawValue] = min(25, deviation)
    values[BeadFeature.lengthRoot.rawValue] = min(10, deviation.squareRoot())
    let differences = markDifferences(i, m, j, n)
    values[BeadFeature.marksDiffer.rawValue] = differences.marks
    values[BeadFeature.quotesDiffer.rawValue] = differences.quotes
    switch (min(m, n), max(m, n)) {
    case (1, 1): break
    case (1, 2): values[BeadFeature.oneToTwo.rawValue] = 1
    case (1, let long):
      values[BeadFeature.oneToThree.rawValue] = 1
      values[BeadFeature.extra.rawValue] = Float(long - 3)
    case (2, 2): values[BeadFeature.twoToTwo.rawValue] = 1
    case (2, 3): values[BeadFeature.twoToThree.rawValue] = 1
    default:
      values[BeadFeature.other.rawValue] = 1
      values[BeadFeature.extra.rawValue] = Float(m + n - 5)
    }
    if m > 1, n == 1 { values[BeadFeature.severalToOne.rawValue] = 1 }
    values[BeadFeature.splitRate.rawValue] = min(m, n) == 1 && max(m, n) > 1 ? rates.splits : 0
    values[BeadFeature.mergeRate.rawValue] = min(m, n) > 1 ? rates.merges : 0
    let (firstSource, firstTarget) = (sourceShapes[i], targetShapes[j])
    let (lastSource, lastTarget) = (sourceShapes[i + m - 1], targetShapes[j + n - 1])
    let (ending, otherEnding) = (lastSource.intersection(.endings), lastTarget.intersection(.endings))
    if ending == otherEnding {
      if ending != .fullStop { values[BeadFeature.sameEnding.rawValue] = 1 }
    } else {
      values[BeadFeature.otherEnding.rawValue] = 1
    }
    switch (firstSource.contains(.speech), firstTarget.contains(.speech)) {
    case (true, true): values[BeadFeature.sameSpeech.rawValue] = 1
    case (false, false): break
    default: values[BeadFeature.otherSpeech.rawValue] = 1
    }
    values[BeadFeature.startsLower.rawValue] =
      (firstSource.contains(.lowerCase) ? 1 : 0) + (firstTarget.contains(.lowerCase) ? 1 : 0)
    values[BeadFeature.joinsOpenEnd.rawValue] = openEnds(sourceShapes, i, m) + openEnds(targetShapes, j, n)
    if !structure.isEmpty { values[BeadFeature.structure.rawValue] = structure.odds(sourceKinds[i], targetKinds[j]) }
    guard hasBlocks else { return }
    values[BeadFeature.crossesBlock.rawValue] = blockStarts(sourceShapes, i, m) + blockStarts(targetShapes, j, n)
    switch (firstSource.contains(.startsBlock), firstTarget.contains(.startsBlock)) {
    case (true, true): values[BeadFeature.bothStartBlock.rawValue] = 1
    case (false, false): break
    default: values[BeadFeature.oneStartsBlock.rawValue] = 1
    }
  }

  /// The features of a null bead: source segment `i`, or target segment `j` when `i` is nil.
  @inline(__always)
  func fillNull(
    _ values: UnsafeMutableBufferPointer<Float>, source i: Int?, target j: Int, continues: Bool, crossing: Float
  ) {
    for feature in 0..<Self.count { values[feature] = 0 }
    values[(continues ? BeadFeature.nullContinues : .nullOpens).rawValue] = 1
    if i == nil { values[(continues ? BeadFeature.targetContinues : .targetOpens).rawValue] = 1 }
    if !continues { values[BeadFeature.nullRate.rawValue] = i == nil ? rates.targetNulls : rates.sourceNulls }
    let content = nullContent(source: i, target: j)
    values[BeadFeature.nullLength.rawValue] = content.length
    values[BeadFeature.nullWords.rawValue] = content.words
    values[BeadFeature.nullNames.rawValue] = content.names
    values[BeadFeature.nullCrossing.rawValue] = crossing
  }

  /// Whether a segment before `next` is a good place to join at: it ends openly, or the next goes on in lower case.
  static func isOpen(_ shape: SegmentShape, before next: SegmentShape) -> Bool {
    shape.isDisjoint(with: [.fullStop, .question, .exclamation, .ellipsis]) || next.contains(.lowerCase)
  }

  private func openEnds(_ shapes: [SegmentShape], _ first: Int, _ count: Int) -> Float {
    Float((first..<first + count - 1).count { Self.isOpen(shapes[$0], before: shapes[$0 + 1]) })
  }

  private func blockStarts(_ shapes: [SegmentShape], _ first: Int, _ count: Int) -> Float {
    var found: Float = 0
    for index in first + 1..<first + max(1, count) where shapes[index].contains(.startsBlock) { found += 1 }
    return found
  }
}
