import Alignment
import Bitext
import Evaluation
import Files
import Foundation
import Formats
import Workflows

/// The review of one gold set.
struct SimulatedReview {
  private var texts: [ReviewedText]
  private let learnEvery: Int
  private let set: GoldSet
  /// Shares of the beads after which figures are noted.
  private static let points = [0, 0.01, 0.02, 0.05, 0.1, 0.2]

  init(of set: GoldSet, learnEvery: Int) throws {
    (self.set, self.learnEvery) = (set, learnEvery)
    let lexicons = try LexiconSources().lexicons(for: set.source, set.target, memory: nil)
    let aligner = Aligner(lexicons: lexicons)
    texts = try set.documents.map { document in
      func read(_ path: String, _ language: Language) throws -> SegmentedDocument {
        var options = DocumentInput.Options(language: language)
        options.isSegmented = true
        return try DocumentInput(path: path, options: options).text
      }
      let session = AlignmentSession(
        aligner: aligner, source: try read(document.source, set.source), target: try read(document.target, set.target))
      return try ReviewedText(session, GoldReviewer(try readBeads(try readFile(document.gold))))
    }
  }

  /// Answers until strict F1 is 0.99 and all points are passed, all is answered for, or there are `most` answers.
  ///
  /// - Returns: figures by name: `answers` is how many it took to 0.99, or -1; times are in seconds.
  mutating func run(_ way: Way, atMost most: Int) throws -> [String: Any] {
    let count = texts.reduce(0) { $0 + $1.beads.count }
    let points = Self.points.map { Int((Double(count) * $0).rounded()) }
    var (scores, expected, wrong): ([Double], [Double], [Int]) = ([], [], [])
    func note() {
      scores.append(score())
      expected.append(texts.reduce(0) { $0 + $1.expectedErrors })
      wrong.append(texts.reduce(0) { $0 + $1.errors })
    }
    note()
    var reached = score() >= 0.99 ? 0 : nil
    var times = (answers: [Double](), learning: [Double](), all: [Double]())
    while times.answers.count < most, reached == nil || times.answers.count < points[points.count - 1],
      let (text, bead) = next(way)
    {
      times.answers.append(try seconds { try texts[text].answer(at: bead, realigns: way.realigns) })
      let answers = times.answers.count
      if way.realigns, learnEvery > 0, answers % learnEvery == 0 {
        times.learning.append(try seconds { try texts[text].learn() })
        times.all.append(try seconds { try texts[text].realignAll() })
      }
      if reached == nil, score() >= 0.99 { reached = answers }
      if points.dropFirst().contains(answers) { note() }
    }
    func greatest(_ times: [Double]) -> Double { times.max() ?? 0 }
    return [
      "set": set.name, "way": way.name, "beads": count, "answers": reached ?? -1, "scores": scores,
      "expected": expected, "wrong": wrong, "end": score(),
      "meanAnswerTime": times.answers.reduce(0, +) / Double(max(1, times.answers.count)),
      "longestAnswerTime": greatest(times.answers), "longestLearningTime": greatest(times.learning),
      "longestTimeOfAll": greatest(times.all),
    ]
  }

  private func score() -> Double {
    let (right, all) = texts.reduce((0, 0)) { ($0.0 + $1.tally.right, $0.1 + $1.tally.all) }
    return 2 * Double(right) / Double(max(1, all))
  }

  private func next(_ way: Way) -> (text: Int, bead: Int)? {
    var best: (text: Int, bead: Int, worth: Double)?
    for (text, reviewed) in texts.enumerated() {
      for (index, bead) in reviewed.beads.enumerated() where !reviewed.isAnswered(index) {
        let worth = way.worth(bead)
        if worth > best?.worth ?? -1 { best = (text, index, worth) }
      }
    }
    return best.map { ($0.text, $0.bead) }
  }
}

/// One text of a review.
struct ReviewedText {
  private var session: AlignmentSession
  private let reviewer: GoldReviewer
  private(set) var beads: [Bead]
  private var constraints = AlignmentConstraints()
  /// What was looked at, as sides.
  private var answered: Set<[Range<Int>]> = []

  init(_ session: AlignmentSession, _ reviewer: GoldReviewer) throws {
    (self.session, self.reviewer) = (session, reviewer)
    beads = try self.session.align()
  }

  func isAnswered(_ index: Int) -> Bool { answered.contains([beads[index].source, beads[index].target]) }

  var tally: (right: Int, all: Int) {
    let pairs = beads.filter { !$0.isNull }
    return (pairs.count(where: reviewer.isRight), pairs.count + reviewer.count)
  }

  /// Of beads with two sides that are not answered for: how many are expected to be wrong, and how many are.
  var expectedErrors: Double {
    beads.indices.filter { !isAnswered($0) && !beads[$0].isNull }.reduce(0) { $0 + 1 - beads[$1].confidence }
  }
  var errors: Int { beads.indices.count { !isAnswered($0) && !beads[$0].isNull && !reviewer.isRight(beads[$0]) } }

  /// One answer at a bead, and what follows.
  mutating func answer(at index: Int, realigns: Bool) throws {
    let bead = beads[index]
    for anchors in reviewer.answers(at: bead) where !anchors.allSatisfy({ answered.contains([$0.source, $0.target]) }) {
      var more = constraints
      more.anchors += anchors
      // The whole of what the answer touches.
      let (source, target) = (anchors.map(\.source) + [bead.source], anchors.map(\.target) + [bead.target])
      do {
        if realigns {
          let found = try session.realign(around: hull(source), hull(target), in: beads, under: more)
          beads.replaceSubrange(found.replaced, with: found.beads)
        } else {
          _ = try session.realign(around: bead.source, bead.target, in: beads, under: more)
          for anchor in anchors { put(anchor) }
        }
      } catch is AnchorError { continue }
      constraints = more
      for anchor in anchors { answered.insert([anchor.source, anchor.target]) }
      return
    }
    answered.insert([bead.source, bead.target])
  }

  mutating func learn() throws { try session.learn(from: beads) }

  mutating func realignAll() throws { beads = try session.realignAll(beads, under: constraints) }

  private func hull(_ ranges: [Range<Int>]) -> Range<Int> {
    let held = ranges.filter { !$0.isEmpty }
    guard let first = held.map(\.lowerBound).min(), let end = held.map(\.upperBound).max() else { return ranges[0] }
    return first..<end
  }

  /// Puts a bead into the list, and what is left of those that it takes segments from beside it.
  private mutating func put(_ anchor: Anchor) {
    let touched = beads.indices.filter {
      beads[$0].source.overlaps(anchor.source) || beads[$0].target.overlaps(anchor.target)
    }
    guard let first = touched.first, let last = touched.last else { return }
    func rest(_ source: Range<Int>, _ target: Range<Int>, of bead: Bead) -> [Bead] {
      if source.isEmpty && target.isEmpty { return [] }
      return [Bead(source: source, target: target, confidence: min(bead.confidence, 0.5))]
    }
    var (before, behind): ([Bead], [Bead]) = ([], [])
    for bead in beads[first...last] {
      before += rest(
        bead.source.clamped(to: 0..<anchor.source.lowerBound), bead.target.clamped(to: 0..<anchor.target.lowerBound),
        of: bead)
      behind += rest(
        bead.source.clamped(to: anchor.source.upperBound..<Int.max),
        bead.target.clamped(to: anchor.target.upperBound..<Int.max), of: bead)
    }
    beads.replaceSubrange(
      first...last, with: before + [Bead(source: anchor.source, target: anchor.target, confidence: 1)] + behind)
  }
}

private func seconds(_ work: () throws -> Void) rethrows -> Double {
  let start = ContinuousClock.now
  try work()
  let taken = (ContinuousClock.now - start).components
  return Double(taken.seconds) + Double(taken.attoseconds) / 1e18
}
