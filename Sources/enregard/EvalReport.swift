import Bitext
import Evaluation
import Foundation

/// What `enregard eval` found out.
struct EvalReport {
  /// All sets, aligned in one way.
  struct Run {
    /// Whether dictionaries were used; nil where nothing was aligned here.
    var dictionary: Bool?
    var sets: [Row]

    /// The sets taken together.
    var all: Row {
      sets.dropFirst().reduce(into: sets.first ?? Row(name: "all", documents: 0)) { sum, row in
        sum.name = "all"
        sum.documents += row.documents
        sum.evaluation += row.evaluation
        if let seconds = row.seconds { sum.seconds = (sum.seconds ?? 0) + seconds }
        sum.languages = nil
      }
    }
  }

  /// A set, or a pair of files.
  struct Row {
    var name: String
    var languages: (source: Language, target: Language)?
    var documents: Int
    var evaluation = Evaluation()
    var seconds: Double?
  }

  var runs: [Run]
}

// As JSON: what `score.py` of the gold sets writes, under the same names, and more.
extension EvalReport {
  /// One object, indented, its keys in order; figures to four decimals.
  func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let runs = runs.map { RunText(dictionary: $0.dictionary, sets: $0.sets.map(RowText.init), all: RowText($0.all)) }
    return Array(try encoder.encode(["runs": runs])) + Array("\n".utf8)
  }

  private struct RunText: Encodable {
    var dictionary: Bool?
    var sets: [RowText]
    var all: RowText
  }

  private struct RowText: Encodable {
    var name: String
    var languages: [String]?
    var documents: Int
    var beads: [String: Int]
    var strict: RatioText
    var lax: RatioText
    var kinds: [TallyText]
    var nulls: [String: TallyText]
    var calibration: CalibrationText?
    var seconds: Double?

    init(_ row: Row) {
      let evaluation = row.evaluation
      name = row.name
      languages = row.languages.map { [$0.source.tag, $0.target.tag] }
      documents = row.documents
      beads = ["gold": evaluation.strict.gold, "test": evaluation.strict.found]
      strict = RatioText(evaluation.strictRatio)
      lax = RatioText(evaluation.laxRatio)
      kinds = evaluation.kinds.map { TallyText($0.tally, kind: $0.kind) }
      nulls = ["source": TallyText(evaluation.nulls.source), "target": TallyText(evaluation.nulls.target)]
      calibration = evaluation.calibration.count > 0 ? CalibrationText(evaluation) : nil
      seconds = row.seconds.map(fourDecimals)
    }
  }

  private struct RatioText: Encodable {
    var precision: Double
    var recall: Double
    var f1: Double

    init(_ ratio: Ratio) {
      (precision, recall, f1) = (fourDecimals(ratio.precision), fourDecimals(ratio.recall), fourDecimals(ratio.f1))
    }
  }

  private struct TallyText: Encodable {
    var kind: String?
    var gold: Int
    var found: Int
    var right: Int
    var ratio: RatioText

    init(_ tally: Tally, kind: String? = nil) {
      (self.kind, gold, found, right, ratio) = (kind, tally.gold, tally.found, tally.right, RatioText(tally.ratio))
    }
  }

  private struct CalibrationText: Encodable {
    struct Bin: Encodable {
      var from: Double
      var to: Double
      var beads: Int
      var meanConfidence: Double
      var shareRight: Double
    }

    var beads: Int
    var withoutConfidence: Int
    var expectedError: Double
    var brierScore: Double
    var bins: [Bin]

    init(_ evaluation: Evaluation) {
      let calibration = evaluation.calibration
      beads = calibration.count
      withoutConfidence = evaluation.withoutConfidence
      expectedError = fourDecimals(calibration.expectedError)
      brierScore = fourDecimals(calibration.brierScore)
      bins = calibration.bins.enumerated().map { index, bin in
        Bin(
          from: Double(index) / 10, to: Double(index + 1) / 10, beads: bin.count,
          meanConfidence: fourDecimals(bin.meanConfidence), shareRight: fourDecimals(bin.shareRight))
      }
    }
  }
}

private func fourDecimals(_ value: Double) -> Double {
  (value * 10_000).rounded(.toNearestOrEven) / 10_000
}
