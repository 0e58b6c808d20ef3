import Languages

extension SpanGround {
  /// Where little is linked: runs of loose content words, and two of them on both sides of one that may be linked by chance,
  /// with the pieces that marks and conjunctions cut them into; clauses, two of them, sentences.
  ///
  /// Linear but for the pieces, of which a run has a few at most.
  func spans() -> [LooseSpan] {
    var found: [LooseSpan] = []
    var seen: Set<Range<Int>> = []
    func add(_ words: Range<Int>) {
      guard words.count(where: isLoose) > 1, seen.insert(words).inserted, !isGloss(words) else { return }
      found.append(LooseSpan(words))
    }
    let content = own.contentWords
    // Places among the content words.
    var runs: [Range<Int>] = []
    for place in content.indices where isLoose(content[place]) {
      if let last = runs.last, last.upperBound == place {
        runs[runs.count - 1] = last.lowerBound..<place + 1
      } else {
        runs.append(place..<place + 1)
      }
    }
    func words(_ first: Range<Int>, _ last: Range<Int>) -> Range<Int> {
      start(of: content[first.lowerBound])..<content[last.upperBound - 1] + 1
    }
    for run in runs where run.count > 1 { pieces(of: words(run, run)).forEach(add) }
    for (run, next) in zip(runs, runs.dropFirst())
    where run.upperBound + 1 == next.lowerBound && run.count + next.count > 2 {
      pieces(of: words(run, next)).forEach(add)
    }
    for least in [Boundary.conjunction, .stop] {
      let starts = own.words.indices.filter { boundaries[$0].rawValue >= least.rawValue } + [own.words.count]
      let counts = contents(from: starts)
      for steps in 1...2 {
        for index in counts.indices.dropLast(steps - 1) {
          let loose = counts[index..<index + steps].reduce(0) { $0 + $1.loose }
          let all = counts[index..<index + steps].reduce(0) { $0 + $1.all }
          if loose > 1, loose * 3 >= all * 2 { add(starts[index]..<starts[index + steps]) }
        }
      }
    }
    return found
  }

  /// How many content words there are from each start to the next one, and how many of them are loose.
  private func contents(from starts: [Int]) -> [(all: Int, loose: Int)] {
    var counts = [(all: Int, loose: Int)](repeating: (0, 0), count: starts.count - 1)
    var part = 0
    for index in own.contentWords {
      while index >= starts[part + 1] { part += 1 }
      counts[part].all += 1
      if isLoose(index) { counts[part].loose += 1 }
    }
    return counts
  }

  /// The first of the articles, prepositions and conjunctions before a word, up to a mark, that have no link either.
  private func start(of index: Int) -> Int {
    var start = index
    while start > 0, boundaries[start] == .none || boundaries[start] == .conjunction, partners[start - 1] < 0,
      !own.entries[start - 1].isContent
    {
      start -= 1
    }
    return start
  }

  /// A stretch with the article or the like that stands between it and a mark, whatever it is linked to.
  fileprivate func fromMark(_ words: Range<Int>) -> Range<Int> {
    var start = words.lowerBound
    while boundaries[start] == .none {
      guard start > 0, words.lowerBound - start < 2, !own.entries[start - 1].isContent else { return words }
      start -= 1
    }
    return start..<words.upperBound
  }

  /// A stretch, and what it is made of.
  private func pieces(of words: Range<Int>) -> [Range<Int>] {
    var cuts = words.dropFirst().filter { boundaries[$0] != .none }
    if cuts.count > Self.mostCuts { cuts.removeAll { boundaries[$0] == .conjunction } }
    let points = [words.lowerBound] + cuts.prefix(Self.mostCuts) + [words.upperBound]
    return points.indices.flatMap { first in points[(first + 1)...].map { points[first]..<$0 } }
  }

  private static let mostCuts = 5
}

extension PairExamination {
  /// What may be missing or one too much of the source or of the target; some are parts of others.
  mutating func looseSpans(ofSource: Bool) -> [LooseSpan] {
    let excess = Float(ofSource ? excess : -excess)
    guard excess > Self.leastExcess else { return [] }
    let words = ofSource ? looseSource : looseTarget
    let (own, other) = ofSource ? (source, target) : (target, source)
    guard Self.areNear(words, among: own.contentWords) else { return [] }
    var ground = SpanGround(
      own: own, other: other, partners: ofSource ? alignment.sourcePartners : alignment.targetPartners,
      reverse: ofSource ? alignment.targetPartners : alignment.sourcePartners,
      strengths: ofSource ? alignment.sourceStrengths : alignment.targetStrengths,
      shared: ofSource ? alignment.sourceShared : alignment.targetShared,
      joint: ofSource ? alignment.sourceJoint : alignment.targetJoint, excess: excess, boundaries: own.boundaries(),
      looseCount: words.count, odds: [Float](repeating: .nan, count: own.words.count))
    for word in words { ground.odds[word.index] = 0 }
    var spans = ground.spans()
    guard !spans.isEmpty else { return [] }
    let reverseModel = ofSource ? tools.looseWords.reverseAddition : tools.looseWords.reverseOmission
    // What one text has too much looks alike in both directions.
    for (word, odds) in zip(words, ofSource ? looseSourceOdds : looseTargetOdds)
    where spans.contains(where: { $0.words.contains(word.index) }) {
      ground.odds[word.index] = (odds + reverseModel.logOdds(word.features)) / 2
    }
    let otherJoint = ofSource ? alignment.targetJoint : alignment.sourceJoint
    ground.otherLoose = other.contentWords.filter { ground.reverse[$0] < 0 && otherJoint[$0] < 0.5 }
    ground.surplus = zip(own.counts(ground.boundaries), other.counts(other.boundaries())).map { Float($0 - $1) }
    for index in spans.indices {
      ground.judge(&spans[index])
      let words = ground.fromMark(spans[index].words)
      spans[index].words = words
      spans[index].isSentence = [words.lowerBound, words.upperBound].allSatisfy {
        ground.boundaries[$0] == .stop || ground.boundaries[$0] == .edge
      }
    }
    return spans
  }

  /// Whether two loose words stand beside each other, or with one other content word between them: without, there is no span.
  private static func areNear(_ words: [LooseWord], among content: [Int]) -> Bool {
    var (place, last) = (0, -3)
    for word in words {
      while content[place] < word.index { place += 1 }
      if place - last <= 2 { return true }
      last = place
    }
    return false
  }

  /// A text that is shorter than it would be beside the other has nothing too much, as a rule.
  private static let leastExcess: Float = -0.2
}

extension ExaminedText {
  /// What parts each word from the one before it, and the last one from the end.
  fileprivate func boundaries() -> [SpanGround.Boundary] {
    let conjunctions = conjunctionWords[language]
    var boundaries: [SpanGround.Boundary] = []
    boundaries.reserveCapacity(words.count + 1)
    for index in words.indices {
      let before = index > 0 ? words[index - 1].range.upperBound : 0
      switch TextSequence.mark(in: utf8, before, words[index].range.lowerBound) {
      case _ where index == 0: boundaries.append(.edge)
      case .comma: boundaries.append(.comma)
      case .stop: boundaries.append(.stop)
      case .bracket: boundaries.append(.bracket)
      case nil:
        let mayJoin = !entries[index].isContent && conjunctions != nil
        boundaries.append(mayJoin && conjunctions?.contains(entries[index].lower) == true ? .conjunction : .none)
      default: boundaries.append(.other)
      }
    }
    boundaries.append(.edge)
    return boundaries
  }

  /// How many commas, stops, brackets, conjunctions (behind no mark) and any of these there are.
  fileprivate func counts(_ boundaries: [SpanGround.Boundary]) -> [Int] {
    [.comma, .stop, .bracket, .conjunction].map { kind in boundaries.count { $0 == kind } }
      + [boundaries.count { $0 != .none }]
  }
}

/// By language: *and* and *or*.
private let conjunctionWords = Dictionary(
  uniqueKeysWithValues: LanguageData.all.compactMap { data in
    data.conjunctions.map { (data.code, $0.and.set.union($0.or.set)) }
  })
