import Bitext

extension Check {
  /// The table of all checks in Markdown, for `docs/checks.md`, which a test keeps in step with it.
  public static func markdown() -> String {
    var lines = ["| check | category | severity | finds | precision | recall |", "|---|---|---|---|---|---|"]
    for check in all {
      let figures = check.figures
      lines.append(
        "| `\(check.id)` | \(check.category.rawValue) | \(check.severity.rawValue) | \(check.summary) | "
          + "\(percent(figures?.precision)) | \(percent(figures?.recall)) |")
    }
    lines.append("")
    for check in all {
      lines.append("- **`\(check.id)`**: \(check.details)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func percent(_ share: Double?) -> String {
    share.map { "\(Int(clamping: ($0 * 100).rounded()))%" } ?? "–"
  }
}
