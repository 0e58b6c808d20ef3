import Bitext
import Evaluation
import Foundation

// The report as tables to read, columns parted by spaces, figures to four decimals.
extension EvalReport {
  func text() -> String {
    runs.map { run in
      let title = run.dictionary.map { $0 ? "With dictionaries\n" : "Without a dictionary\n" } ?? ""
      let evaluation = run.all.evaluation
      return
        ([title + scores(run), kinds(evaluation), nulls(evaluation)] + [calibration(evaluation)].compactMap { $0 })
        .joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private func scores(_ run: Run) -> String {
    var rows = [["set", "languages", "beads", "found", "P", "R", "F1", "lax P", "R", "F1", "ECE", "Brier", "seconds"]]
    for row in run.sets.count > 1 ? run.sets + [run.all] : run.sets {
      let evaluation = row.evaluation
      let calibration = evaluation.calibration
      rows.append(
        [
          shown(row.name, limit: 60), row.languages.map { "\($0.source)-\($0.target)" } ?? "",
          "\(evaluation.strict.gold)", "\(evaluation.strict.found)",
        ] + ratio(evaluation.strictRatio) + ratio(evaluation.laxRatio)
          + (calibration.count > 0
            ? [decimals(calibration.expectedError), decimals(calibration.brierScore)] : ["", ""])
          + [row.seconds.map { decimals($0, 2) } ?? ""])
    }
    return table(rows, leading: 2)
  }

  private func kinds(_ evaluation: Evaluation) -> String {
    let rows = evaluation.kinds.map { kind, tally in
      [kind, "\(tally.gold)", "\(tally.found)", "\(tally.right)"] + ratio(tally.ratio)
    }
    return table([["kind", "gold", "found", "right", "P", "R", "F1"]] + rows, leading: 1)
  }

  private func nulls(_ evaluation: Evaluation) -> String {
    let rows = [("source", evaluation.nulls.source), ("target", evaluation.nulls.target)].map { side, tally in
      [side, "\(tally.gold)", "\(tally.found)", "\(tally.right)"] + ratio(tally.ratio)
    }
    return table([["segments alone", "gold", "found", "right", "P", "R", "F1"]] + rows, leading: 1)
  }

  private func calibration(_ evaluation: Evaluation) -> String? {
    let calibration = evaluation.calibration
    guard calibration.count > 0 else { return nil }
    let rows = calibration.bins.enumerated().filter { $0.element.count > 0 }.map { index, bin in
      [
        "\(decimals(Double(index) / 10, 1))-\(decimals(Double(index + 1) / 10, 1))", "\(bin.count)",
        decimals(bin.meanConfidence), decimals(bin.shareRight),
      ]
    }
    let left = evaluation.withoutConfidence
    return table([["confidence", "beads", "mean", "right"]] + rows, leading: 1)
      + (left > 0 ? "\(counted(left, "bead")) without a confidence from 0 to 1 left out\n" : "")
  }

  private func ratio(_ ratio: Ratio) -> [String] {
    [ratio.precision, ratio.recall, ratio.f1].map { decimals($0) }
  }
}

/// Without the user's locale: figures are for other programs, too.
private func decimals(_ value: Double, _ count: Int = 4) -> String {
  String(format: "%.\(count)f", value)
}

/// Columns as wide as they must be; the first `leading` ones flush left, the others right.
private func table(_ rows: [[String]], leading: Int) -> String {
  let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
  return rows.map { row in
    let cells = row.enumerated().map { column, cell in
      let padding = String(repeating: " ", count: widths[column] - cell.count)
      return column < leading ? cell + padding : padding + cell
    }
    let line = cells.joined(separator: "  ")
    return line.prefix(line.count - line.reversed().prefix { $0 == " " }.count) + "\n"
  }.joined()
}
