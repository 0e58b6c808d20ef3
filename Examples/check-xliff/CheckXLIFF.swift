import Workflows

/// Prints what looks wrong in a file of pairs: `check-xliff translated.xlf`.
@main
struct CheckXLIFF {
  static func main() throws {
    guard let path = CommandLine.arguments.dropFirst().first else { return print("usage: check-xliff FILE") }
    for text in try checkFile(path).texts {
      for finding in text.findings where finding.severity != .note {
        print(
          "\(path):\(text.pair.source.line ?? 0): \(finding.severity.rawValue): \(finding.message) [\(finding.check)]")
      }
    }
  }
}
