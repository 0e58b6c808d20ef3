import Bitext
import Checks

/// Every check with what was measured of it, as `--list` shows them.
func checkList() -> String {
  var rows = [["check", "category", "severity", "on", "precision", "recall"]]
  for check in Check.all {
    let figures = check.figures
    rows.append([
      check.id, check.category.rawValue, check.severity.rawValue, check.isOnByDefault ? "yes" : "no",
      percent(figures?.precision), percent(figures?.recall),
    ])
  }
  let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
  var text = ""
  for (index, row) in rows.enumerated() {
    let cells = row.enumerated().map { column, cell in
      let padding = String(repeating: " ", count: widths[column] - cell.count)
      // Figures stand to the right.
      return column > 3 ? padding + cell : cell + padding
    }
    text += cells.joined(separator: "  ").trimmingSpacesAtEnd() + "\n"
    if index > 0 { text += "  \(Check.all[index - 1].summary)\n" }
  }
  return text + """

    Precision: of the sentences on which a check spoke at warning or above, the share that had an error it is there to
    find. Recall: of the sentences with such an error, the share on which it spoke. Measured by enregard eval checks on
    French-English sentences with one planted error each, and the same without; - where that says nothing of a check.

    """
}

private func percent(_ share: Double?) -> String {
  share.map { "\(Int(clamping: ($0 * 100).rounded()))%" } ?? "-"
}

extension String {
  fileprivate func trimmingSpacesAtEnd() -> String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
