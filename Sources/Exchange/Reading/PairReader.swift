import Bitext
import Documents

/// Reads a file of pairs, one after the other, in memory that grows with the longest pair only.
///
/// For one thread at a time. A text in another encoding than UTF-8 is held in memory whole, except TMX, whose parser
/// decodes as it goes.
public final class PairReader {
  /// What the file has next.
  public enum Item: Sendable {
    case pair(BitextPair)
    /// A line that cannot be read; those after it can.
    case bad(PairReadingError)
  }

  /// What the file was read as.
  public let format: PairFormat
  /// What it was decoded from, where the format itself does not say.
  public let encoding: Encoding?
  private let stream: FileStream
  private let source: any PairSource

  /// Opens the file at `path` ("-" for standard input).
  ///
  /// - Parameter format: by the extension, else by the first bytes, when not given.
  /// - Throws: `ReadingError`, `PairReadingError`.
  public convenience init(
    path: String, format: PairFormat? = nil, options: PairReadingOptions = PairReadingOptions()
  ) throws {
    try self.init(FileStream(path: path), format: format, options: options)
  }

  /// Reads what `stream` holds.
  public init(_ stream: FileStream, format given: PairFormat? = nil, options: PairReadingOptions) throws {
    let start = try stream.peek(1 << 16)
    format = given ?? PairFormat.of(path: stream.name) ?? PairFormat.of(firstBytes: start)
    if format.decodesItself {
      (self.stream, encoding) = (stream, nil)
    } else {
      (self.stream, encoding) = try stream.decoded(encoding: options.encoding)
    }
    source = try format.open(self.stream, options)
  }

  /// The next pair, or the next line that cannot be read; nil at the end.
  ///
  /// - Throws: `PairReadingError` or `ReadingError` where nothing after it can be read, either.
  public func next() throws -> Item? {
    try source.next()
  }

  /// The share of the file that was read, 0 to 1; nil where its size is not known.
  public var progress: Double? {
    stream.size.map { $0 == 0 ? 1 : Double(stream.position) / Double($0) }
  }

  /// Units passed over so far since they lack one of the two languages.
  public var unpaired: Int { source.unpaired }
}
