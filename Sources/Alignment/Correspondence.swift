import Bitext
import Foundation
import Lexicons
import TextAnalysis

/// Whether two texts belong together at all, bead by bead.
///
/// A lattice takes for granted that they do: its posteriors say which of all alignments is the likeliest, and of two texts
/// of different content one is, too. What it does not weigh is how much the beads around speak for it. So each bead's
/// posterior is multiplied by the probability that the texts correspond there: a logistic model of what the words of the
/// bead, of its neighbours and of the whole text say, by what is known of them beforehand, for what was learned from a wrong
/// alignment confirms it.
package struct Correspondence: Sendable {
  /// By `Sign.rawValue`.
  package var weights: [Float]
  /// How many words of the two texts have to be known for these to be able to tell; with fewer, texts are taken to belong
  /// together in proportion. Set by hand: a sentence or two, and texts without a word list, have little to say for
  /// themselves, and mostly are translations.
  var enough: Float = 40

  /// What the probability is told by.
  package enum Sign: Int, CaseIterable, Sendable {
    /// The lexical score of the bead's own words, by the root of the number of those that could have one.
    case own
    /// The lexical score for each such word of the beads around, each as far as it is believed: near by, and in the whole
    /// text.
    case near
    case everywhere
    /// How many such words there are near by, from 0 to 1.
    case known
    /// The share of segments that are left alone on the side that leaves fewer alone: an abridged version leaves many alone
    /// on one side.
    case aloneNear
    case aloneEverywhere
    /// The mean posterior of beads.
    case sureNear
    case sureEverywhere
    case constant
  }

  /// As far as this many beads is near.
  static let reach = 8
  /// What is less likely to correspond is left alone.
  private static let least: Float = 0.15

  package init(weights: [Float]) {
    self.weights = weights
  }

  /// Of texts that certainly belong together.
  package static let certain = Correspondence(weights: [0, 0, 0, 0, 0, 0, 0, 0, 20])

  /// The path with what each bead's confidence is worth, and without beads where nothing corresponds.
  ///
  /// - Parameters:
  ///   - sums: of the path.
  ///   - whole: of all of the text, of which the path may be a stretch.
  func applied(to path: Engine.Path, _ sums: Sums, whole: Whole, anchors: Anchors) -> Engine.Path {
    let signs = Self.signs(of: path, sums, whole: whole)
    let trust = whole.known < enough ? whole.known / enough : 1
    let doubts = Self.doubtsLeft(by: anchors, in: path)
    var result: Engine.Path = []
    result.reserveCapacity(path.count)
    for (index, (step, signs)) in zip(path, signs).enumerated() {
      guard let signs else {
        result.append(step)
        continue
      }
      let (i, m, j, n) = step.bead
      let probability = 1 - trust * doubts[index] * (1 - self.probability(signs))
      if probability < Self.least, anchors.exclusions.allowAlone(i, m, j, n) {
        let confidence = 1 - step.confidence * probability
        for at in 0..<m { result.append(((i + at, 1, j, 0), confidence)) }
        for at in 0..<n { result.append(((i + m, 0, j + at, 1), confidence)) }
      } else {
        result.append((step.bead, step.confidence * probability))
      }
    }
    return anchors.joined(Self.sourceFirst(result, anchors))
  }

  /// By bead, the share of the doubt that is left by confirmed beads near by: where a person, or a memory, knows of two
  /// sentences that correspond, the texts do.
  private static func doubtsLeft(by anchors: Anchors, in path: Engine.Path) -> [Float] {
    var doubts = [Float](repeating: 1, count: path.count)
    if anchors.all.isEmpty { return doubts }
    let isConfirmed = path.map { $0.bead.m > 0 && $0.bead.n > 0 && anchors.confirm(Bead($0)) }
    for order in [Array(path.indices), path.indices.reversed()] {
      var distance = reach + 1
      for index in order {
        distance = isConfirmed[index] ? 0 : min(reach + 1, distance + 1)
        doubts[index] = min(doubts[index], Float(distance) / Float(reach + 1))
      }
    }
    return doubts
  }

  /// The probability that the texts correspond where these are the signs.
  package func probability(_ signs: [Float]) -> Float {
    let sum = zip(weights, signs).reduce(0) { $0 + $1.0 * $1.1 }
    return 1 / (1 + exp(-sum))
  }

  /// Of two neighbouring runs of null beads the source's comes first, as everywhere; but none is moved over a fence.
  private static func sourceFirst(_ path: Engine.Path, _ anchors: Anchors) -> Engine.Path {
    var result: Engine.Path = []
    result.reserveCapacity(path.count)
    var run: Engine.Path = []
    func close() {
      guard let start = run.first?.bead else { return }
      let (sources, targets) = (run.filter { $0.bead.n == 0 }, run.filter { $0.bead.m == 0 })
      let end = start.i + sources.reduce(0) { $0 + $1.bead.m }
      result += sources.map { (($0.bead.i, $0.bead.m, start.j, 0), $0.confidence) }
      result += targets.map { ((end, 0, $0.bead.j, $0.bead.n), $0.confidence) }
      run.removeAll(keepingCapacity: true)
    }
    var fences = anchors.fences[...]
    for step in path {
      fences = fences.drop { $0 < (step.bead.i, step.bead.j) }
      if let fence = fences.first, fence == (step.bead.i, step.bead.j) { close() }
      if step.bead.m > 0, step.bead.n > 0 {
        close()
        result.append(step)
      } else {
        run.append(step)
      }
    }
    close()
    return result
  }

  /// The signs of each bead by `Sign.rawValue`; nil for null beads.
  package static func signs(
    of path: Engine.Path, source: ScoredText, target: ScoredText, prior: TranslationTable, lexical: LexicalWeights
  ) -> [[Float]?] {
    let sums = Sums(
      path, source, target, prior, prior.inverted(targetTypes: target.text.typeCount), lexical,
      in: Section(source: 0..<source.text.count, target: 0..<target.text.count))
    return signs(of: path, sums, whole: sums.whole)
  }

  private static func signs(of path: Engine.Path, _ sums: Sums, whole: Whole) -> [[Float]?] {
    path.indices.map { at in
      guard path[at].bead.m > 0, path[at].bead.n > 0 else { return nil }
      let near = max(0, at - reach)..<min(path.count, at + reach + 1)
      let (here, around, all) = (sums.of(at..<at + 1), sums.of(near), whole.content)
      return [
        here.score / (here.words + 1).squareRoot(), around.scorePerWord(without: here), all.scorePerWord(without: here),
        around.words / (around.words + 20), around.alone, all.alone, around.sure, all.sure, 1,
      ]
    }
  }

  /// What beads hold, summed up.
  struct Content: AdditiveArithmetic, Sendable {
    var score: Float = 0
    /// Those of which it is known what may answer them.
    var words: Float = 0
    /// The same, each bead as far as it is believed.
    var believedScore: Float = 0
    var believedWords: Float = 0
    var beads: Float = 0
    var believed: Float = 0
    /// Segments of the source and of the target, and of these those in null beads.
    var segments = SIMD2<Float>(0, 0)
    var nulls = SIMD2<Float>(0, 0)

    static let zero = Content()

    static func + (a: Content, b: Content) -> Content {
      Content(
        score: a.score + b.score, words: a.words + b.words, believedScore: a.believedScore + b.believedScore,
        believedWords: a.believedWords + b.believedWords, beads: a.beads + b.beads, believed: a.believed + b.believed,
        segments: a.segments + b.segments, nulls: a.nulls + b.nulls)
    }

    static func - (a: Content, b: Content) -> Content {
      Content(
        score: a.score - b.score, words: a.words - b.words, believedScore: a.believedScore - b.believedScore,
        believedWords: a.believedWords - b.believedWords, beads: a.beads - b.beads, believed: a.believed - b.believed,
        segments: a.segments - b.segments, nulls: a.nulls - b.nulls)
    }

    func scorePerWord(without bead: Content) -> Float {
      (believedScore - bead.believedScore) / (believedWords - bead.believedWords + 10)
    }

    var alone: Float { (nulls / (segments + 2)).min() }
    var sure: Float { believed / (beads + 0.5) }
  }

  /// What all beads of a text hold, and how many words of both sides, in whatever beads, are known.
  struct Whole: Sendable {
    var content: Content
    var known: Float
  }

  /// Sums over any stretch of beads.
  struct Sums {
    private var running: [Content] = [.zero]
    private let known: Float

    /// - Parameters:
    ///   - path: of all segments of `window`, counted from its first ones on.
    ///   - inverse: `prior` with sides exchanged.
    init(
      _ path: Engine.Path, _ source: ScoredText, _ target: ScoredText, _ prior: TranslationTable,
      _ inverse: TranslationTable, _ lexical: LexicalWeights, in window: Section
    ) {
      let corridor = Corridor(
        path: path.map { ($0.bead.i, $0.bead.j) } + [(window.source.count, window.target.count)], radius: 0,
        sourceCount: window.source.count, targetCount: window.target.count)
      let origin = (source: window.source.lowerBound, target: window.target.lowerBound)
      let cells = LexicalScores(
        source: source, target: target, table: prior, inverse: inverse, corridor: corridor, origin: origin,
        weights: lexical, judgesBoundaries: false)
      known = Float(
        Self.words(source.text, window.source, prior) + Self.words(target.text, window.target, inverse))
      running.reserveCapacity(path.count + 1)
      for step in path {
        let (i, m, j, n) = step.bead
        var content = Content(segments: [Float(m), Float(n)])
        if m > 0, n > 0 {
          content.score = cells.bead(i, BeadKind(source: m, target: n), j)
          content.words = Float(
            Self.words(source.text, i + origin.source..<i + origin.source + m, prior)
              + Self.words(target.text, j + origin.target..<j + origin.target + n, inverse))
          (content.beads, content.believed) = (1, step.confidence)
          content.believedScore = content.score * step.confidence
          content.believedWords = content.words * step.confidence
        } else {
          content.nulls = content.segments
        }
        running.append(running[running.count - 1] + content)
      }
    }

    /// Of all beads.
    var whole: Whole { Whole(content: running[running.count - 1], known: known) }

    func of(_ beads: Range<Int>) -> Content { running[beads.upperBound] - running[beads.lowerBound] }

    /// How many words, names and numbers of the segments the table knows.
    private static func words(_ text: TokenizedText, _ segments: Range<Int>, _ table: TranslationTable) -> Int {
      segments.reduce(0) { sum, segment in
        sum
          + text.tokens(of: segment).count {
            text.classes[Int($0)].isContent && !table.row($0).isEmpty
          }
      }
    }
  }
}
