import Bitext

/// What the user says about a document.
public struct ReadingOptions: Hashable, Sendable {
  /// The text's encoding, by any name ICU knows; nil to find out.
  public var encoding: String?
  /// Whether each line is a segment already, with blank lines between blocks.
  public var segmented: Bool

  /// By default everything is found out.
  public init(encoding: String? = nil, segmented: Bool = false) {
    self.encoding = encoding
    self.segmented = segmented
  }
}

/// A document and what was assumed to read it.
public struct ReadDocument: Sendable {
  /// The text and its blocks; its language is not set.
  public var document: Document
  /// The encoding it was read in, and how that was known.
  public var encoding: Encoding
  /// How its lines make blocks.
  public var layout: Layout

  /// A document read as stated.
  public init(document: Document, encoding: Encoding, layout: Layout) {
    self.document = document
    self.encoding = encoding
    self.layout = layout
  }
}

/// Makes a document of a file's bytes. The decoded text is kept as it is, line ends included; only a byte order mark
/// is left out.
///
/// Linear. Block ranges leave out white space at a block's ends. Lines end with LF, CR, CRLF, NEL, LS or PS (with
/// `segmented` only the first three).
/// - Parameter name: what the user called it; its extension chooses the format.
/// - Throws: `.tooLarge` for 2 GiB and more, `.unknownEncoding`, `.undecodable`, `.binary`, `.noText`.
public func readDocument(
  named name: String, bytes: [UInt8], options: ReadingOptions = ReadingOptions()
) throws(ReadingError) -> ReadDocument {
  try readDocument(named: name, bytes: bytes, options: options, limit: Int(Int32.max))
}

/// The same with another limit, for tests.
func readDocument(
  named name: String, bytes: [UInt8], options: ReadingOptions, limit: Int
) throws(ReadingError) -> ReadDocument {
  func checkSize(_ count: Int) throws(ReadingError) {
    guard count < limit else { throw ReadingError(name: name, reason: .tooLarge(bytes: count, limit: limit)) }
  }
  try checkSize(bytes.count)
  let source = Format.Source(name: name, bytes: bytes, options: options)
  let result = try Format.of(fileNamed: name).read(source)
  try checkSize(result.document.utf8.count)
  guard !result.document.blocks.isEmpty else { throw ReadingError(name: name, reason: .noText) }
  return result
}
