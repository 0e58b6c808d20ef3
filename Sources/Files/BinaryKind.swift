/// Kinds of files that are no plain text, known by their first bytes.
public enum BinaryKind: String, Hashable, Sendable, CaseIterable {
  case pdf = "PDF"
  case docx = "Word (docx)"
  case openDocument = "OpenDocument"
  case epub = "EPUB"
  case workbook = "Excel workbook"
  case presentation = "PowerPoint presentation"
  case zip = "ZIP archive"
  case gzip = "gzip"
  case oldOffice = "Word 97-2003 (doc) or another OLE file"
  case rtf = "RTF"
  case xz = "xz"
  case bzip2 = "bzip2"
  case zstandard = "Zstandard"
  case sevenZip = "7-Zip archive"
  case png = "PNG image"
  case jpeg = "JPEG image"
  case gif = "GIF image"
  case sqlite = "SQLite database"
  case executable = "ELF program"

  /// A program that makes text of it.
  public enum Converter: String, Hashable, Sendable {
    case pandoc, pdftotext, gunzip, xz, bunzip2, zstd, unzip, libreoffice
  }

  /// What to turn it into text with; nil when there is no text to be had.
  public var converter: Converter? {
    switch self {
    case .pdf: .pdftotext
    case .docx, .openDocument, .epub, .rtf: .pandoc
    case .oldOffice, .workbook, .presentation: .libreoffice
    case .zip, .sevenZip: .unzip
    case .gzip: .gunzip
    case .xz: .xz
    case .bzip2: .bunzip2
    case .zstandard: .zstd
    case .png, .jpeg, .gif, .sqlite, .executable: nil
    }
  }

  /// Of a file's bytes; nil when they start like none of these.
  public init?(of bytes: [UInt8]) {
    guard let found = Self.magic.first(where: { bytes.starts(with: $0.0) })?.1 else { return nil }
    self = found == .zip ? Self.kind(ofArchive: bytes) : found
  }

  private static let magic: [([UInt8], BinaryKind)] = [
    (Array("%PDF-".utf8), .pdf),
    (Array("PK\u{3}\u{4}".utf8), .zip),
    ([0x1F, 0x8B, 0x08], .gzip),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldOffice),
    (Array("{\\rtf".utf8), .rtf),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .xz),
    (Array("BZh".utf8), .bzip2),
    ([0x28, 0xB5, 0x2F, 0xFD], .zstandard),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .sevenZip),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png),
    ([0xFF, 0xD8, 0xFF], .jpeg),
    (Array("GIF87a".utf8), .gif),
    (Array("GIF89a".utf8), .gif),
    (Array("SQLite format 3\u{0}".utf8), .sqlite),
    ([0x7F, 0x45, 0x4C, 0x46], .executable),
  ]

  /// Office formats are ZIP archives: OpenDocument and EPUB say their type in the first file, Word by what parts it
  /// has (ISO/IEC 29500-2: a package names the types of its parts; Word's main part is `word/document.xml`, of some
  /// programs `word/document2.xml`).
  private static func kind(ofArchive bytes: [UInt8]) -> BinaryKind {
    let entries = ZipEntries(bytes)
    if let type = entries.mediaType {
      if type.hasPrefix("application/vnd.oasis.opendocument") { return .openDocument }
      if type.hasPrefix("application/epub+zip") { return .epub }
    }
    guard entries.names.contains("[Content_Types].xml") else { return .zip }
    func has(_ part: String) -> Bool { entries.names.contains { $0.hasPrefix(part) && $0.hasSuffix(".xml") } }
    if has("word/document") { return .docx }
    if has("xl/workbook") { return .workbook }
    return has("ppt/presentation") ? .presentation : .zip
  }
}
