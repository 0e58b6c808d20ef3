import Bitext
import Checks

/// Every check with what was measured of it, as `--list` shows them.
func checkList() -> String {
  var rows = [["check", "category", "severity", "on", "precision", "recall", "errors"]]
  for check in Check.all {
    let figures = check.figures
    rows.append([
      check.id, check.category.rawValue, check.mostSevere.rawValue, check.isOnByDefault ? "yes" : "no",
      share(figures, \.precision, \.precisionInterval), share(figures, \.recall, \.recallInterval),
      figures.map { "\($0.errors)" } ?? "-",
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

    Severity: at most; what was not right often enough is a note. Precision: of a check's findings at warning or above, the
    share that is right where one sentence in twenty has an error it is there to find. Recall: of the sentences with such
    an error, the share in which it found it. In brackets 95% intervals. Measured by enregard eval checks, English and
    French in both directions, on news, encyclopedia and medical sentences on which nothing was learned or chosen, and
    on errors planted in them; - where that says nothing of a check, or it gives notes alone.

    """
}

private func share(
  _ figures: CheckFigures?, _ value: KeyPath<CheckFigures, Double?>,
  _ interval: KeyPath<CheckFigures, ClosedRange<Double>?>
) -> String {
  guard let figures, figures.errors > 0 else { return "-" }
  return figures.isFew ? "too few" : figures.percent(value, interval) ?? "-"
}

extension String {
  fileprivate func trimmingSpacesAtEnd() -> String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
