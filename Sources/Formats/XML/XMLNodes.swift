import CLibXML2
import Files

/// libxml2's streaming reader over a stream, shut in: what the document refers to is never fetched, entities are not
/// replaced, and libxml2's own limits apply (10 MB for a text, 256 nested elements).
///
/// Memory grows with the longest text and the depth only.
final class XMLNodes {
  enum Kind {
    case start, end, text, other
  }

  /// Nested elements; TMX needs ten.
  static let deepest = 100
  /// In bytes of a unit. libxml2 bounds a single text, but not their number.
  static let largestUnit = 1 << 26
  /// For what the lossless reader needs beyond this type's own members.
  let reader: xmlTextReaderPtr
  /// Where bytes were met that are no UTF-8 and that the parser has let pass: an error before the next node.
  var lineOfBadBytes: Int?
  /// Start tags and end tags met so far; the tag of an empty element is one.
  private(set) var tags = 0
  private let name: String
  private let inlet: Inlet

  /// The stream, its error and the parser's first complaint, behind a pointer that C can carry.
  private final class Inlet {
    let stream: FileStream
    private var attributes = AttributeCount()
    /// What was read before the root element was met, with more behind it: it tells the lines of declarations, which
    /// libxml2 does not know. Not kept beyond ``XMLLimit/text``.
    var prolog: [UInt8]? = []
    /// Bytes of white space that were read last. libxml2 keeps all of it that stands outside of texts, and a small
    /// compressed file may hold any amount.
    private var blanks = 0
    /// What was read, where it is wanted as it stands.
    var source: SourceTags?
    var error: (any Error)?
    var complaint: (line: Int, message: String)?

    init(_ stream: FileStream) {
      self.stream = stream
    }

    func read(_ buffer: UnsafeMutableRawBufferPointer) -> Int32 {
      do {
        let count = try stream.read(into: buffer)
        let bytes = UnsafeRawBufferPointer(rebasing: buffer[..<count])
        // No letter is below the space, in UTF-16 neither.
        blanks = bytes.allSatisfy { $0 <= 0x20 } ? blanks + count : 0
        guard blanks <= XMLLimit.text.rawValue else {
          throw PairReadingError(name: stream.name, reason: .xmlTooLong(limit: XMLLimit.text.rawValue))
        }
        if let line = attributes.lineOfTooMany(in: bytes) {
          throw ReadingError(
            name: stream.name, reason: .tooManyAttributes(line: line, limit: AttributeCount.limit))
        }
        prolog?.append(contentsOf: bytes)
        if prolog?.count ?? 0 > XMLLimit.text.rawValue { prolog = nil }
        source?.append(bytes)
        return Int32(count)
      } catch {
        self.error = error
        return -1
      }
    }
  }

  /// - Parameter keepsSource: whether what is read is wanted as it stands; it is in files that are UTF-8 and say nothing
  ///   else.
  /// - Throws: `PairReadingError` where the stream has nothing.
  init(_ stream: FileStream, encoding: String?, keepsSource: Bool = false) throws {
    (name, inlet) = (stream.name, Inlet(stream))
    // No XML_PARSE_NOENT, _DTDLOAD or _HUGE; _BIG_LINES keeps line numbers of texts above 65,535.
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_COMPACT.rawValue | XML_PARSE_BIG_LINES.rawValue)
    guard try !stream.peek(1).isEmpty else { throw PairReadingError(name: name, reason: .noPairs) }
    if keepsSource, isDeclaredUTF8(try stream.peek(1 << 10), given: encoding) { inlet.source = SourceTags() }
    let context = Unmanaged.passUnretained(inlet).toOpaque()
    cxml_prepare()
    let reader = xmlReaderForIO(
      { context, bytes, count in
        guard let context, let bytes else { return -1 }
        return Unmanaged<Inlet>.fromOpaque(context).takeUnretainedValue()
          .read(UnsafeMutableRawBufferPointer(start: bytes, count: Int(count)))
      },
      { _ in 0 }, context, nil, encoding, options)
    guard let reader else { throw PairReadingError(name: name, line: 1, reason: .malformedXML("")) }
    self.reader = reader
    xmlTextReaderSetStructuredErrorHandler(
      reader,
      { context, error in
        guard let context, let error, error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
        // A namespace that nobody declared harms nothing here.
        guard error.pointee.domain != Int32(XML_FROM_NAMESPACE.rawValue) else { return }
        let inlet = Unmanaged<Inlet>.fromOpaque(context).takeUnretainedValue()
        guard inlet.complaint == nil else { return }
        let message = error.pointee.message.map { String(cString: $0) } ?? ""
        inlet.complaint = (Int(error.pointee.line), message.split(separator: "\n").first.map(String.init) ?? "")
      }, context)
  }

  deinit { xmlFreeTextReader(reader) }

  /// The next node; nil at the end of the document.
  /// - Throws: `PairReadingError`, `ReadingError`.
  func next() throws -> Kind? {
    if let line = lineOfBadBytes {
      throw PairReadingError(name: name, line: line, reason: .malformedXML("Input is not proper UTF-8"))
    }
    let status = xmlTextReaderRead(reader)
    if let error = inlet.error { throw error }
    if let (line, message) = inlet.complaint {
      let limit = XMLLimit(message: message).map(\.rawValue)
      throw PairReadingError(
        name: name, line: line, reason: limit.map { .xmlTooLong(limit: $0) } ?? .malformedXML(message))
    }
    guard status == 1 else {
      if status == 0 { return nil }
      throw error(.malformedXML(""))
    }
    switch xmlReaderTypes(rawValue: UInt32(xmlTextReaderNodeType(reader))) {
    case XML_READER_TYPE_ELEMENT:
      guard depth < Self.deepest else { throw error(.tooDeep(limit: Self.deepest)) }
      inlet.prolog = nil
      tags += 1
      return .start
    case XML_READER_TYPE_END_ELEMENT:
      tags += 1
      return .end
    case XML_READER_TYPE_TEXT, XML_READER_TYPE_CDATA, XML_READER_TYPE_SIGNIFICANT_WHITESPACE,
      XML_READER_TYPE_WHITESPACE:
      return .text
    case XML_READER_TYPE_ENTITY_REFERENCE: throw error(.entity(element))
    default: return .other
    }
  }

  /// The name of the element, without a prefix.
  var element: String { string(xmlTextReaderConstLocalName(reader)) }

  /// Whether the element, which has just started, ends at once: no `.end` follows.
  var isEmptyElement: Bool { xmlTextReaderIsEmptyElement(reader) == 1 }

  /// How many elements the node is inside of.
  var depth: Int { Int(xmlTextReaderDepth(reader)) }

  /// Of the text node.
  var text: String { string(xmlTextReaderConstValue(reader)) }

  /// The line that the node starts on, or, beyond line 65,535 and for elements, that the parser has come to.
  var line: Int {
    let line = xmlTextReaderCurrentNode(reader).map { Int(xmlGetLineNo($0)) } ?? 0
    return line > 0 && line != 65_535 ? line : Int(xmlTextReaderGetParserLineNumber(reader))
  }

  /// The value of an attribute of the element.
  func attribute(_ name: String) -> String? {
    // Not xmlTextReaderGetAttribute, whose result is for xmlFree: a variable, which Swift 6 takes for a data race.
    guard xmlTextReaderMoveToAttribute(reader, name) == 1 else { return nil }
    defer { xmlTextReaderMoveToElement(reader) }
    return string(xmlTextReaderConstValue(reader))
  }

  /// An error at the node.
  func error(_ reason: PairReadingError.Reason) -> PairReadingError {
    PairReadingError(name: name, line: line, reason: reason)
  }

  /// An error at the document type declaration at hand: that it declares entities, on the line of the first.
  var declarationError: PairReadingError {
    let line = inlet.prolog.flatMap(lineOfEntityDeclaration) ?? self.line
    return PairReadingError(name: name, line: line, reason: .declaredEntities)
  }

  /// What stands in front of the tag at hand, or up to its end, as the file writes it; each byte once. nil where the
  /// source is not kept.
  func source(withTag: Bool) throws -> [UInt8]? {
    guard inlet.source != nil else { return nil }
    guard let bytes = inlet.source?.take(tags, withTag: withTag) else { throw error(.malformedXML("")) }
    return bytes
  }

  /// What is left behind the last tag; nil where the source is not kept.
  func sourceAtEnd() throws -> [UInt8]? {
    guard inlet.source != nil else { return nil }
    guard let rest = inlet.source?.takeRest(behind: tags) else { throw error(.malformedXML("")) }
    return rest
  }

  /// - Throws: where a unit has come to more than memory should hold.
  func checkUnit(size: Int) throws(PairReadingError) {
    guard size <= Self.largestUnit else { throw error(.unitTooLarge(limit: Self.largestUnit)) }
  }

  private func string(_ characters: UnsafePointer<xmlChar>?) -> String {
    characters.map { String(cString: $0) } ?? ""
  }
}

/// Whether a document that starts so is UTF-8 by what it says, and by what the user says.
private func isDeclaredUTF8(_ start: ArraySlice<UInt8>, given: String?) -> Bool {
  func isUTF8(_ name: String) -> Bool { ["utf-8", "utf8"].contains(name.lowercased()) }
  if let given, !isUTF8(given) { return false }
  // UTF-16 and UTF-32 have a mark or a zero beside the first character.
  if start.prefix(4).contains(where: { $0 == 0 || $0 == 0xFE || $0 == 0xFF }) { return false }
  let text = String(decoding: start, as: UTF8.self).drop { $0 == "\u{FEFF}" }
  guard text.hasPrefix("<?xml"), let end = text.firstRange(of: "?>") else { return true }
  guard let name = text[..<end.lowerBound].firstRange(of: "encoding") else { return true }
  let value = text[name.upperBound..<end.lowerBound].split { "=\"' \t\r\n".contains($0) }.first
  return value.map { isUTF8(String($0)) } ?? true
}
