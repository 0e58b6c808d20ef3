import Evaluation
import Foundation

extension CheckEvaluation {
  /// Tables to read.
  func text() -> String {
    var rows = [["error", "items", "caught", "share", "scored lower", "right categories"]]
    for kind in kinds.sorted(by: { $0.error < $1.error }) {
      rows.append([
        kind.error, "\(kind.items)", kind.categories.isEmpty ? "" : "\(kind.caught)",
        kind.categories.isEmpty ? "" : share(kind.caught, kind.items),
        share(kind.rankedLower, kind.items), kind.categories.map(\.rawValue).joined(separator: " "),
      ])
    }
    var checks = [["check", "good", "reference", "right", "found", "of", "recall", "precision"]]
    for row in self.rows {
      let figures = row.figures
      checks.append([
        row.check, "\(row.onGood)", "\(row.onReference)", "\(row.right)", "\(row.found)", "\(row.wanted)",
        figures.recall.map(decimals) ?? "", figures.precision.map(decimals) ?? "",
      ])
    }
    return "Errors caught at \(threshold.rawValue) or above\n" + columns(rows)
      + "\nFalse alarms: \(good.flagged) of \(good.count) good translations (\(share(good.flagged, good.count))), "
      + "\(reference.flagged) of \(reference.count) references (\(share(reference.flagged, reference.count)))\n\n"
      + columns(checks)
  }

  /// The same for programs.
  func json() throws -> [UInt8] {
    let object: [String: Any] = [
      "severity": threshold.rawValue,
      "errors": kinds.map { kind -> [String: Any] in
        [
          "error": kind.error, "items": kind.items, "caught": kind.caught, "scoredLower": kind.rankedLower,
          "categories": kind.categories.map(\.rawValue),
        ]
      },
      "good": ["sentences": good.count, "flagged": good.flagged],
      "reference": ["sentences": reference.count, "flagged": reference.flagged],
      "checks": rows.map { row -> [String: Any] in
        var object: [String: Any] = [
          "check": row.check, "good": row.onGood, "reference": row.onReference, "right": row.right, "found": row.found,
          "wanted": row.wanted,
        ]
        if let recall = row.figures.recall { object["recall"] = (recall * 10000).rounded() / 10000 }
        if let precision = row.figures.precision { object["precision"] = (precision * 10000).rounded() / 10000 }
        return object
      },
    ]
    return Array(try JSONSerialization.data(withJSONObject: object, options: [.prettyPrinted, .sortedKeys])) + [0x0A]
  }

  private func share(_ part: Int, _ whole: Int) -> String {
    whole == 0 ? "" : String(format: "%.1f%%", 100 * Double(part) / Double(whole))
  }

  private func decimals(_ value: Double) -> String { String(format: "%.3f", value) }

  /// The first column flush left, the last as it is, those between flush right.
  private func columns(_ rows: [[String]]) -> String {
    let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      row.enumerated().map { column, cell in
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 || column == 5 && cell.contains("/") ? cell + (column == 0 ? padding : "") : padding + cell
      }.joined(separator: "  ") + "\n"
    }.joined()
  }
}
