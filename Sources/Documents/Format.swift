import Bitext
import Files

/// A kind of file that documents are read from.
///
/// A new one is a file that extends `Format` with a static value, and its line in `all`.
public struct Format: Sendable {
  /// What `--format` calls it.
  public let name: String
  /// File name extensions, lower case, without the dot.
  public let extensions: [String]

  /// What it is, in less than a line, without a full stop.
  public let summary: String
  /// The program that it is read with; nil where none is needed.
  public let program: HelperProgram?

  /// What a format reads: bytes as they are, for it to decode.
  struct Source: Sendable {
    var name: String
    var bytes: [UInt8]
    var options: ReadingOptions
  }

  let read: @Sendable (Source) throws(ReadingError) -> ReadDocument

  init(
    name: String, extensions: [String], summary: String, program: HelperProgram? = nil,
    read: @escaping @Sendable (Source) throws(ReadingError) -> ReadDocument
  ) {
    self.name = name
    self.extensions = extensions
    self.summary = summary
    self.program = program
    self.read = read
  }

  /// Every format, in the order in which users see them.
  public static let all: [Format] =
    [.plainText, .markdown, .html, .pdf, .rtf, .subRip, .webVTT] + pandocFormats

  /// The format of that name, if there is one; case does not count.
  public static func named(_ name: String) -> Format? {
    all.first { $0.name == name.lowercased() }
  }

  /// The format of a file by its extension; by its first bytes where no format claims that; plain text by default.
  static func of(fileNamed name: String, bytes: [UInt8]) -> Format {
    of(fileNamed: name) ?? of(bytes: bytes) ?? .plainText
  }

  /// The format that the extension of a file name stands for, if it stands for one; case does not count.
  public static func of(fileNamed name: String) -> Format? {
    let base = Compression.uncompressedName(of: name).split(separator: "/").last ?? ""
    guard let dot = base.lastIndex(of: ".") else { return nil }
    let suffix = base[base.index(after: dot)...].lowercased()
    return all.first { $0.extensions.contains(suffix) }
  }

  /// The format that a file's first bytes tell.
  private static func of(bytes: [UInt8]) -> Format? {
    switch BinaryKind(of: bytes) {
    case .pdf: return .pdf
    case .docx: return named("docx")
    case .openDocument: return named("odt")
    case .epub: return named("epub")
    case .rtf: return .rtf
    default: break
    }
    let start = String(decoding: bytes.prefix(1024), as: UTF8.self).drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if start.hasPrefix("WEBVTT") { return .webVTT }
    let lowered = start.lowercased()
    let isHTML = lowered.hasPrefix("<!doctype html") || lowered.hasPrefix("<html") || lowered.contains("<html xmlns")
    return isHTML ? .html : nil
  }
}
