import ArgumentParser
import Documents
import Files
import Formats
import Reports

/// `enregard formats`: what can be read and written.
struct FormatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats",
    abstract: "List the formats that are read and written, and what each needs.",
    discussion: "A helper program or library that a format needs and that is missing is named with what installs it.")

  func run() throws {
    try writeToStandardOutput(formatList())
  }
}

/// Every format, by what it is for.
func formatList() -> String {
  var rows: [(heading: String, rows: [(name: String, extensions: [String], summary: String, need: String)])] = []
  rows.append(
    (
      "Documents (align, segment, check)",
      Format.all.map { ($0.name, $0.extensions, $0.summary, $0.program.map(need) ?? "") }
    ))
  rows.append(
    (
      "Files of pairs (check; one side of them: align, segment)",
      PairFormat.all.map { ($0.name, $0.fileExtensions, $0.summary, $0.name == "po" ? libraryNeed() : "") }
    ))
  rows.append(("Written by align", ExchangeFormat.all.map { ($0.name, $0.fileExtensions, $0.summary, "") }))
  rows.append(("Written by segment", SegmentFormat.all.map { ($0.name, $0.fileExtensions, $0.summary, "") }))
  rows.append(("Written by check", ReportFormat.all.map { ($0.name, $0.fileExtensions, $0.summary, "") }))
  let width = rows.flatMap(\.rows).map(\.name.count).max() ?? 0
  return rows.map { group in
    group.heading + ":\n"
      + group.rows.map { row in
        let extensions =
          row.extensions.isEmpty ? "" : " (" + row.extensions.map { ".\($0)" }.joined(separator: " ") + ")"
        let space = String(repeating: " ", count: width - row.name.count + 2)
        return "  \(row.name)\(space)\(row.summary)\(extensions)\(row.need.isEmpty ? "" : "; " + row.need)\n"
      }.joined()
  }.joined(separator: "\n")
}

private func need(_ program: HelperProgram) -> String {
  program.isInstalled ? "with \(program.name)" : "needs \(program.name): apt-get install \(program.package)"
}

private func libraryNeed() -> String {
  isPOReaderInstalled() ? "with libgettextpo" : "needs libgettextpo: apt-get install libgettextpo0"
}
