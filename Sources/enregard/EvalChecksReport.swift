import Checks
import Evaluation
import Foundation

extension CheckEvaluation {
  /// Tables to read.
  func text() -> String {
    directions.map { direction in
      "\(direction.tags[0]) to \(direction.tags[1]): \(counted(direction.clean, "pair")) without errors\n\n"
        + columns(errors(of: direction)) + "\n" + columns(checks(of: direction))
    }.joined(separator: "\n") + """

      Caught, recall and precision: at \(threshold.rawValue) or above. 1,000: the pairs in a thousand without errors in
      which a check found something. Precision: at one error in twenty sentences; in brackets 95% intervals. Labelled:
      findings of which it is known whether they are right; ECE: how far their confidences are from that.

      """
  }

  private func errors(of direction: CheckedDirection) -> [[String]] {
    var rows = [["error", "items", "caught", "share", "scored lower", "right categories"]]
    for kind in direction.kinds.sorted(by: { ($0.isMarked ? 1 : 0, $0.error) < ($1.isMarked ? 1 : 0, $1.error) }) {
      let isTold = kind.isMarked || !kind.categories.isEmpty
      rows.append([
        kind.error, "\(kind.items)", isTold ? "\(kind.caught)" : "", isTold ? share(kind.caught, kind.items) : "",
        kind.isMarked ? "" : share(kind.rankedLower, kind.items),
        kind.isMarked ? "any, in its place" : kind.categories.map(\.rawValue).joined(separator: " "),
      ])
    }
    return rows
  }

  private func checks(of direction: CheckedDirection) -> [[String]] {
    var rows = [
      [
        "check", "1,000: error", "warning", "note", "found", "of", "recall", "precision", "right", "labelled", "ECE",
        "",
      ]
    ]
    // Of what was neither wanted nor found nothing is known.
    for row in direction.rows where row.wanted + row.labelled + (row.alarms[.note] ?? 0) > 0 {
      let reliability = direction.reliability(of: row)
      let figures = direction.figures(of: row, at: threshold)
      let alarms = [Severity.error, .warning, .note].map { severity in
        direction.clean == 0
          ? "" : String(format: "%.1f", 1000 * Double(row.alarms[severity] ?? 0) / Double(direction.clean))
      }
      rows.append(
        [row.check] + alarms + [
          "\(row.found)", "\(row.wanted)", interval(figures.recall, figures.recallInterval),
          figures.isFew ? "too few" : interval(figures.precision, figures.precisionInterval), "\(row.right)",
          "\(row.labelled)", reliability.count == 0 ? "" : String(format: "%.3f", reliability.expectedError), "",
        ])
    }
    return rows
  }

  /// The same for programs.
  func json() throws -> [UInt8] {
    let object: [String: Any] = [
      "severity": threshold.rawValue,
      "directions": directions.map { direction -> [String: Any] in
        [
          "from": direction.tags[0], "to": direction.tags[1], "clean": direction.clean,
          "errors": direction.kinds.map { kind -> [String: Any] in
            var object: [String: Any] = [
              "error": kind.error, "marked": kind.isMarked, "items": kind.items, "caught": kind.caught,
              "categories": kind.categories.map(\.rawValue),
            ]
            if !kind.isMarked { object["scoredLower"] = kind.rankedLower }
            return object
          },
          "checks": direction.rows.map { check($0, in: direction) },
        ]
      },
    ]
    return Array(try JSONSerialization.data(withJSONObject: object, options: [.prettyPrinted, .sortedKeys])) + [0x0A]
  }

  private func check(_ row: CheckedDirection.Row, in direction: CheckedDirection) -> [String: Any] {
    let figures = direction.figures(of: row, at: threshold)
    func rounded(_ value: Double) -> Double { (value * 10000).rounded() / 10000 }
    var object: [String: Any] = [
      "check": row.check, "wanted": row.wanted, "found": row.found, "clean": direction.clean,
      "alarms": Dictionary(uniqueKeysWithValues: Severity.allCases.map { ($0.rawValue, row.alarms[$0] ?? 0) }),
      "labelled": row.labelled, "right": row.right,
    ]
    if let recall = figures.recall, let interval = figures.recallInterval {
      object["recall"] = rounded(recall)
      object["recallInterval"] = [rounded(interval.lowerBound), rounded(interval.upperBound)]
    }
    if let precision = figures.precision, let interval = figures.precisionInterval, !figures.isFew {
      object["precision"] = rounded(precision)
      object["precisionInterval"] = [rounded(interval.lowerBound), rounded(interval.upperBound)]
    }
    let reliability = direction.reliability(of: row)
    if reliability.count > 0 {
      object["expectedCalibrationError"] = rounded(reliability.expectedError)
      object["bins"] = reliability.bins.map { bin -> [String: Any] in
        [
          "findings": bin.findings, "share": rounded(bin.weight), "meanConfidence": rounded(bin.meanConfidence),
          "shareRight": rounded(bin.shareRight),
        ]
      }
    }
    return object
  }

  private func share(_ part: Int, _ whole: Int) -> String {
    whole == 0 ? "" : String(format: "%.1f%%", 100 * Double(part) / Double(whole))
  }

  private func interval(_ value: Double?, _ interval: ClosedRange<Double>?) -> String {
    guard let value, let interval else { return "" }
    return String(
      format: "%.0f%% (%.0f to %.0f)", 100 * value, 100 * interval.lowerBound, 100 * interval.upperBound)
  }

  /// The first column and the last flush left, those between flush right.
  private func columns(_ rows: [[String]]) -> String {
    let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + padding : column == row.count - 1 ? cell : padding + cell
      }
      var line = cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
