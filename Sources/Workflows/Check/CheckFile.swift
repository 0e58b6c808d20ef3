import Checks
import Formats
import Reports

/// What checking a file has found.
public struct CheckedFile: Sendable {
  /// The pairs of texts with findings, in order.
  public var texts: [CheckedText] = []
  /// All pairs that were checked.
  public var pairs = 0
  /// Lines that could not be read.
  public var badLines: [PairReadingError] = []
}

/// Checks a file of pairs: XLIFF, TMX, PO, a table or another of `PairFormat.all`.
///
///     for text in try checkFile("article.xlf").texts {
///       for finding in text.findings { print(text.pair.source.line ?? 0, finding.check, finding.message) }
///     }
///
/// All findings are held in memory; `FileChecker` gives them batch by batch.
///
/// - Parameter path: "-" for standard input.
/// - Throws: `ReadingError`, `PairReadingError`, `WorkflowError`, and what reading word lists throws.
public func checkFile(
  _ path: String, options: CheckOptions = CheckOptions(), baseline: Baseline? = nil
) throws -> CheckedFile {
  try check(.pairs(path), options: options, baseline: baseline)
}

/// Aligns two documents and checks the pairs.
public func checkDocuments(
  _ source: String, _ target: String, options: CheckOptions = CheckOptions(), baseline: Baseline? = nil
) throws -> CheckedFile {
  try check(.documents(source: source, target: target), options: options, baseline: baseline)
}

private func check(_ input: CheckInput, options: CheckOptions, baseline: Baseline?) throws -> CheckedFile {
  var checked = CheckedFile()
  let checker = try FileChecker(input, options: options, baseline: baseline) { checked.badLines.append($0) }
  while let batch = try checker.next() { checked.texts += batch.filter { !$0.findings.isEmpty } }
  checked.pairs = checker.pairs
  return checked
}
