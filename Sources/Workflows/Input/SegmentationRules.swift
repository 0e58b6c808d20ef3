import Bitext
import Files
import Segmentation

/// Segmentation rules of the user's own, and the file that they are from.
public struct SegmentationRules: Sendable {
  /// The file's.
  public let path: String
  /// What it says.
  public let rules: SRXRules

  /// Reads the SRX file at `path`.
  /// - Throws: `ReadingError`, `SRXFileError`.
  public init(srx path: String) throws {
    self.path = path
    let bytes = try readFile(path)
    try AttributeCount.check(bytes, named: path)
    do { rules = try SRXRules(srx: bytes) } catch {
      throw SRXFileError(path: path, error: error)
    }
  }

  /// The segments of `document` by these rules.
  /// - Throws: `SRXFileError`.
  func segment(_ document: Document) throws -> SegmentedDocument {
    do { return try SRXSegmenter(rules, language: document.language).segment(document) } catch {
      throw SRXFileError(path: path, error: error)
    }
  }
}

/// What is wrong with a file of rules, and which file that is.
public struct SRXFileError: Error {
  /// The file's.
  public var path: String
  /// What is wrong.
  public var error: SRXError
}
