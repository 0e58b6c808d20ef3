import Bitext
import Files

/// A form in which pairs of texts are read. One format is one file of this folder and one line of ``all``.
public struct PairFormat: Sendable {
  /// What the user calls it.
  public let name: String
  /// File name extensions, without the dot, that mean this format.
  public let fileExtensions: [String]
  /// What it is, in less than a line, without a full stop.
  public let summary: String
  /// Whether the first bytes of a file, white space and a byte order mark passed over, speak for this format.
  let isLikely: @Sendable (ArraySlice<UInt8>) -> Bool
  /// Whether a parser of its own knows encodings; else the stream that it gets is UTF-8 without a mark.
  var decodesItself = false
  private let opening: Opening

  private enum Opening: Sendable {
    case one(@Sendable (FileStream, PairReadingOptions) throws -> any PairSource)
    case two(@Sendable (FileStream, FileStream, PairReadingOptions) throws -> any PairSource)
  }

  /// A format that holds both sides in one file.
  init(
    name: String, fileExtensions: [String], summary: String, isLikely: @escaping @Sendable (ArraySlice<UInt8>) -> Bool,
    decodesItself: Bool = false, open: @escaping @Sendable (FileStream, PairReadingOptions) throws -> any PairSource
  ) {
    (self.name, self.fileExtensions, self.summary, self.isLikely) = (name, fileExtensions, summary, isLikely)
    (self.decodesItself, opening) = (decodesItself, .one(open))
  }

  /// A format that holds each side in a file of its own.
  init(
    name: String, fileExtensions: [String], summary: String,
    twoStreams: @escaping @Sendable (FileStream, FileStream, PairReadingOptions) throws -> any PairSource
  ) {
    (self.name, self.fileExtensions, self.summary) = (name, fileExtensions, summary)
    (isLikely, opening) = ({ _ in false }, .two(twoStreams))
  }

  /// Every format, in the order in which users see them.
  public static let all: [PairFormat] = [.tmx, .xliff, .po, .tsv, .csv, .xlsx, .jsonLines, .moses]

  /// Whether each side is a file of its own.
  public var isTwoFiles: Bool {
    if case .two = opening { true } else { false }
  }

  /// What reads `streams`, one or two of them as the format has files.
  func open(_ streams: [FileStream], _ options: PairReadingOptions) throws -> any PairSource {
    switch (opening, streams.count) {
    case (.one(let open), 1): return try open(streams[0], options)
    case (.two(let open), 2): return try open(streams[0], streams[1], options)
    default: throw PairReadingError(name: streams[0].name, reason: isTwoFiles ? .needsTwoFiles : .needsOneFile)
    }
  }

  /// The format of that name, if there is one; case does not count.
  public static func named(_ name: String) -> PairFormat? {
    all.first { $0.name == name.lowercased() }
  }

  /// The format that the extension of a file name stands for, if it stands for one; case does not count.
  public static func of(path: String) -> PairFormat? {
    guard let fileExtension = fileExtension(of: path) else { return nil }
    return all.first { $0.fileExtensions.contains(fileExtension) }
  }

  /// The format that a file seems to be in by its first bytes; tab-separated where nothing else is likely.
  static func of(firstBytes bytes: ArraySlice<UInt8>) -> PairFormat {
    var bytes = bytes
    for mark: [UInt8] in [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]] where bytes.starts(with: mark) {
      bytes = bytes.dropFirst(mark.count)
    }
    // NUL is the other half of an ASCII character of UTF-16.
    let visible = bytes.drop { $0 <= 0x20 }
    return all.first { $0.isLikely(visible) } ?? .tsv
  }
}

/// What the user says about a file of pairs.
public struct PairReadingOptions: Sendable {
  /// The language of the source; nil for what the file says.
  public var from: Language?
  /// The language of the target.
  public var to: Language?
  /// The encoding; nil to detect it.
  public var encoding: String?
  /// Whether what XLIFF and PO hold untranslated is given, too, with an empty target.
  public var includesUntranslated: Bool
  /// Whether pairs of a TMX hold the unit that they are of, so that the file can be written again.
  package var keepsUnits = false

  /// By default everything is detected.
  public init(
    from: Language? = nil, to: Language? = nil, encoding: String? = nil, includesUntranslated: Bool = false
  ) {
    self.from = from
    self.to = to
    self.encoding = encoding
    self.includesUntranslated = includesUntranslated
  }
}

/// What reads one format.
protocol PairSource: AnyObject {
  /// The next pair, or the next that cannot be read; nil at the end.
  /// - Throws: `PairReadingError` or `ReadingError` where nothing after it can be read, either.
  func next() throws -> PairReader.Item?
  /// Units that were passed over since they lack one of the languages.
  var unpaired: Int { get }
}
