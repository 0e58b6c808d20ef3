import Bitext
import Files
import Foundation
import ICU

extension Format {
  /// HTML and XHTML as found on the web: any encoding that it declares, unclosed and wrong tags mended by libxml2.
  ///
  /// What no reader reads as text is left out: scripts, styles, navigation, hidden parts. Texts for pictures, tips,
  /// buttons and options are labels behind the block that they stand in. Of a page with parts in
  /// several languages, those marked as another language than the one asked for are left out.
  public static let html = Format(
    name: "html", extensions: ["html", "htm", "xhtml", "xht"],
    summary: "web pages, without scripts, navigation and hidden parts"
  ) { source throws(ReadingError) in
    let limit = 1 << 28
    guard source.bytes.count <= limit else {
      throw ReadingError(name: source.name, reason: .tooLarge(bytes: source.bytes.count, limit: limit))
    }
    let (utf8, encoding) = try decodeHTML(source)
    try AttributeCount.check(utf8, named: source.name, html: true)
    var blocks = HTMLBlocks(lineOffset: 0, labels: source.options.labels)
    try blocks.read(utf8, named: source.name)
    var document = blocks.text.document(named: source.name, counting: .lines)
    document.blocks = blocks.blocks(in: source.options.language)
    var read = ReadDocument(
      document: document, encoding: encoding, layout: .marked(format: "HTML"), declaredLanguage: blocks.language)
    read.leftOut = blocks.leftOut
    read.leftOut.add(.otherLanguage, blocks.text.blocks.count - document.blocks.count)
    return read
  }
}

/// The text in the encoding asked for, else that of a byte order mark, else the one declared, else one that fits.
func decodeHTML(_ source: Format.Source) throws(ReadingError) -> (utf8: [UInt8], encoding: Encoding) {
  let bytes = source.bytes
  let hasMark = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]].contains { bytes.starts(with: $0) }
  if source.options.encoding == nil, !hasMark, let declared = declaredCharset(bytes) {
    // Latin letters that are valid UTF-8 from end to end are UTF-8: a page saved anew, whose declaration stayed.
    if declared == "windows-1252", firstInvalidUTF8(in: bytes) == nil, bytes.contains(where: { $0 >= 0x80 }) {
      return try decode(named: source.name, bytes, encoding: nil)
    }
    // A page that is not in the encoding that it declares is common, and browsers show it, too.
    if let (utf8, _) = try? decode(named: source.name, bytes, encoding: declared) {
      return (utf8, Encoding(name: Charset.canonicalName(declared) ?? declared, origin: .declared))
    }
  }
  return try decode(named: source.name, bytes, encoding: source.options.encoding)
}

/// The charset of `<meta charset>`, of `<meta http-equiv content>` or of the XML declaration, in the first 1024 bytes
/// as in the HTML standard (13.2.3.2), whose reading of the names it follows for the most usual ones.
private func declaredCharset(_ bytes: [UInt8]) -> String? {
  let start = String(decoding: bytes.prefix(1024).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
  let isXML = start.hasPrefix("<?xml")
  guard let mark = start.range(of: "charset=") ?? (isXML ? start.range(of: "encoding=") : nil) else { return nil }
  let name = start[mark.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
    .prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
  guard Charset.canonicalName(String(name)) != nil else { return nil }
  switch name {
  case "iso-8859-1", "latin1", "us-ascii", "ascii": return "windows-1252"
  // Bytes in which this could be read are none of UTF-16.
  case _ where name.hasPrefix("utf-16"): return "UTF-8"
  default: return String(name)
  }
}
