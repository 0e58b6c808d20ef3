import Bitext
import Files

/// What the user says about a document.
public struct ReadingOptions: Sendable {
  /// The text's encoding, by any name ICU knows; nil to find out.
  public var encoding: String?
  /// Whether each line is a segment already, with blank lines between blocks.
  public var segmented: Bool
  /// What separates the paragraphs of a plain text; nil to find out.
  public var paragraphs: ParagraphSeparator?
  /// The language wanted of a document in several; nil for all of it.
  public var language: Language?
  /// What the document is; nil to go by its name and its first bytes.
  public var format: Format?
  /// Whether buttons, options, and texts for pictures, tips and empty fields are blocks, too.
  public var labels = true

  /// By default everything is detected.
  public init(
    encoding: String? = nil, segmented: Bool = false, paragraphs: ParagraphSeparator? = nil,
    language: Language? = nil, format: Format? = nil
  ) {
    self.paragraphs = paragraphs
    self.format = format
    self.encoding = encoding
    self.segmented = segmented
    self.language = language
  }
}

/// A document and what was assumed to read it.
public struct ReadDocument: Sendable {
  /// The text and its blocks; its language is not set.
  public var document: Document
  /// The encoding it was read in, and how that was known; nil where the format leaves no choice.
  public var encoding: Encoding?
  /// How its lines make blocks.
  public var layout: Layout
  /// The language that the document says it is in.
  public var declaredLanguage: Language?
  /// What is in the file and not in the document.
  public var leftOut = UnreadParts()

  /// A document read as stated.
  public init(document: Document, encoding: Encoding?, layout: Layout, declaredLanguage: Language? = nil) {
    self.document = document
    self.encoding = encoding
    self.layout = layout
    self.declaredLanguage = declaredLanguage
  }
}

/// Makes a document of a file's bytes. Plain text is kept as it is, line ends included, but for a byte order mark; of
/// other formats the text is taken out, a line a block.
///
/// Linear. With `segmented` the file is read as plain text whatever its name. Block ranges leave out white space at a block's ends. Lines end with LF, CR, CRLF, NEL, LS or PS (with
/// `segmented` only the first three).
/// - Parameter name: what the user called it; its extension chooses the format where `options` do not.
/// - Throws: `.tooLarge` for 2 GiB and more, `.unknownEncoding`, `.undecodable`, `.binary`, `.noText`, and what goes
///   wrong with a helper program or a format's limits.
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
  let format = options.segmented ? .plainText : options.format ?? Format.of(fileNamed: name, bytes: bytes)
  var result = try format.read(source)
  // Of what is cut into segments already, each is one for somebody who counts them.
  if !options.segmented { result.document.removeOrnaments() }
  try checkSize(result.document.utf8.count)
  guard !result.document.blocks.isEmpty else { throw ReadingError(name: name, reason: .noText) }
  return result
}
