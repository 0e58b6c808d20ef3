import ArgumentParser
import Bitext
import Files
import Segmentation

/// By which rules texts are segmented; the same words in every command that segments.
struct SegmentationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Segment by the SRX rules in this file instead of the built-in ones.", valueName: "file"), completion: .file())
  var srx: String?

  var reads: [FileUse] { FileUse.all("--srx", [srx]) }

  /// What the file says; nil where there is none.
  func rules() throws -> FileRules? {
    try srx.map { path in
      do { return FileRules(path: path, rules: try SRXRules(srx: readFile(path))) } catch let error as SRXError {
        throw SRXFileError(path: path, error: error)
      }
    }
  }
}

/// Rules and the file that they are from.
struct FileRules {
  var path: String
  var rules: SRXRules

  /// The segments of `document` by these rules.
  func segment(_ document: Document) throws -> SegmentedDocument {
    do { return try SRXSegmenter(rules, language: document.language).segment(document) } catch {
      throw SRXFileError(path: path, error: error)
    }
  }
}

/// What is wrong with a file of rules, and which file that is.
struct SRXFileError: Error {
  var path: String
  var error: SRXError
}
