import Bitext
import Files

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
  private let streams: [FileStream]
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

  /// Opens two files that hold a side each, as `format` wants them.
  ///
  /// - Throws: `ReadingError`, `PairReadingError`.
  public convenience init(
    source: String, target: String, format: PairFormat, options: PairReadingOptions = PairReadingOptions()
  ) throws {
    try self.init([FileStream(path: source), FileStream(path: target)], format: format, options: options)
  }

  /// Reads what `stream` holds.
  public convenience init(_ stream: FileStream, format: PairFormat? = nil, options: PairReadingOptions) throws {
    try self.init([stream], format: format, options: options)
  }

  init(_ streams: [FileStream], format given: PairFormat?, options: PairReadingOptions) throws {
    format =
      try given ?? PairFormat.of(path: streams[0].name) ?? PairFormat.of(firstBytes: streams[0].peek(1 << 16))
    if format.decodesItself {
      (self.streams, encoding) = (streams, nil)
    } else {
      let decoded = try streams.map { try $0.decoded(encoding: options.encoding) }
      (self.streams, encoding) = (decoded.map(\.stream), decoded.first?.encoding)
    }
    if given == nil, format.name == PairFormat.tsv.name, PairFormat.of(path: streams[0].name) == nil {
      try Self.checkTabs(self.streams[0])
    }
    source = try format.open(self.streams, options)
  }

  /// Nothing but the lack of another format speaks for a table: in its first lines there should be tabs.
  private static func checkTabs(_ stream: FileStream) throws {
    let start = try stream.peek(1 << 16)
    let lines = start.split(separator: UInt8(ascii: "\n"), maxSplits: 20).prefix(20)
      .filter { $0.contains { $0 > 0x20 } }
    if !lines.isEmpty, !lines.contains(where: { $0.contains(UInt8(ascii: "\t")) }) {
      throw PairReadingError(name: stream.name, reason: .noTable)
    }
  }

  /// The next pair, or the next line that cannot be read; nil at the end.
  ///
  /// - Throws: `PairReadingError` or `ReadingError` where nothing after it can be read, either.
  public func next() throws -> Item? {
    try source.next()
  }

  /// The share of the file that was read, 0 to 1; nil where its size is not known.
  public var progress: Double? {
    streams[0].size.map { $0 == 0 ? 1 : Double(streams[0].position) / Double($0) }
  }

  /// Units skipped so far because they lack one of the two languages.
  public var unpaired: Int { source.unpaired }
}
