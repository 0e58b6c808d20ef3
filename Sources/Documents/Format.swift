import Bitext

/// A kind of file that documents are read from.
///
/// A new one is a file that extends `Format` with a static value, and its line in `all`.
public struct Format: Sendable {
  /// What `--format` calls it.
  public let name: String
  /// File name extensions, lower case, without the dot.
  public let extensions: [String]

  /// What a format reads: bytes as they are, for it to decode.
  struct Source: Sendable {
    var name: String
    var bytes: [UInt8]
    var options: ReadingOptions
  }

  let read: @Sendable (Source) throws(ReadingError) -> ReadDocument

  init(
    name: String, extensions: [String], read: @escaping @Sendable (Source) throws(ReadingError) -> ReadDocument
  ) {
    self.name = name
    self.extensions = extensions
    self.read = read
  }

  /// Every format, in the order in which users see them.
  public static let all: [Format] = [.plainText]

  /// The format of a file by its extension; plain text when no format claims it.
  public static func of(fileNamed name: String) -> Format {
    let base = name.split(separator: "/").last ?? ""
    guard let dot = base.lastIndex(of: ".") else { return .plainText }
    let suffix = base[base.index(after: dot)...].lowercased()
    return all.first { $0.extensions.contains(suffix) } ?? .plainText
  }
}
