/// How a file may be compressed: every text that is read may be, whatever its name, and outputs are where their name says so.
public enum Compression: CaseIterable, Sendable {
  /// RFC 1952; dictzip and bgzip are such, too.
  case gzip
  /// Zstandard, RFC 8878.
  case zstd

  /// By the extension of a name; case does not count.
  public init?(path: String) {
    guard
      let found = Self.allCases.first(where: { path.lowercased().hasSuffix($0.suffix) && path.count > $0.suffix.count })
    else { return nil }
    self = found
  }

  /// By the first bytes; four are enough.
  init?(firstBytes bytes: some Collection<UInt8>) {
    guard let found = Self.allCases.first(where: { bytes.starts(with: $0.magic) }) else { return nil }
    self = found
  }

  /// The name of what is compressed: `a.tmx` of `a.tmx.gz`; other names as they are.
  public static func uncompressedName(of path: String) -> String {
    guard let compression = Compression(path: path) else { return path }
    return String(path.dropLast(compression.suffix.count))
  }

  /// What people call it.
  var name: String {
    switch self {
    case .gzip: "gzip"
    case .zstd: "Zstandard"
    }
  }

  /// The extension that names have, with its dot.
  public var suffix: String {
    switch self {
    case .gzip: ".gz"
    case .zstd: ".zst"
    }
  }

  /// What files start with.
  var magic: [UInt8] {
    switch self {
    case .gzip: [0x1F, 0x8B, 0x08]
    case .zstd: [0x28, 0xB5, 0x2F, 0xFD]
    }
  }
}
