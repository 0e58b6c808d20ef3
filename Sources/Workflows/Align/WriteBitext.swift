import Bitext
import Files
import Formats

/// Writes `bitext` to a file, which appears whole or not at all.
///
/// A format of two files gets one for each language, named after `path`.
///
/// - Parameters:
///   - format: by the extension of `path` when not given.
///   - options: what of it is written.
/// - Returns: how many items were written, and what was left out.
/// - Throws: `WorkflowError.unknownExtension`, `ExchangeError`, `OutputError`, and `FileConflict` where `path` is one of the
///   documents.
@discardableResult
public func write(
  _ bitext: Bitext, to path: String, format: ExchangeFormat? = nil,
  options: ExchangeOptions = ExchangeOptions(toolVersion: enregardVersion)
) throws -> ExchangeReport {
  let format = try format ?? exchangeFormat(ofOutput: path)
  let files = RunFiles(
    reading: FileUse.all("a document", [bitext.source.document.name, bitext.target.document.name]))
  var outputs = try BitextOutputs([(path, format)], named: "path", among: files)
  do {
    try outputs.open()
    try outputs.open(source: bitext.source, target: bitext.target)
    return try outputs.write(bitext, options)[0].report
  } catch {
    outputs.discard()
    throw error
  }
}

/// The format that the extension of an output stands for.
/// - Throws: `WorkflowError.unknownExtension`.
package func exchangeFormat(
  ofOutput path: String, among formats: [ExchangeFormat] = ExchangeFormat.all
) throws -> ExchangeFormat {
  guard let format = ExchangeFormat.of(path: path), formats.contains(where: { $0.name == format.name }) else {
    throw WorkflowError.unknownExtension(path: path, formats: formats.map(\.name))
  }
  return format
}
