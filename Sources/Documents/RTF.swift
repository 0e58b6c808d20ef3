import Bitext
import Files

extension Format {
  /// Rich Text Format 1.x.
  ///
  /// Read here and not by pandoc, whose version 2.17 loses the character after each one beyond ASCII.
  public static let rtf = Format(
    name: "rtf", extensions: ["rtf"], summary: "Rich Text Format"
  ) { source throws(ReadingError) in
    guard source.bytes.starts(with: Array("{\\rtf".utf8)) else {
      throw ReadingError(name: source.name, reason: .malformed(format: "RTF"))
    }
    var reader = RTFReader(source.bytes)
    reader.read()
    guard !reader.isTooDeep else {
      throw ReadingError(name: source.name, reason: .tooDeep(limit: RTFReader.deepest))
    }
    if let charset = reader.missingCharset {
      throw ReadingError(name: source.name, reason: .unknownEncoding(charset))
    }
    var read = ReadDocument(
      document: reader.text.document(named: source.name, counting: .blocks), encoding: nil,
      layout: .marked(format: "RTF"))
    read.leftOut = reader.leftOut
    return read
  }
}
