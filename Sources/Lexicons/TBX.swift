import Bitext
import CLibXML2
import Files
import Languages

/// Reads a terminology in TBX (ISO 30042): TBX-Basic and other dialects of the 2008 edition (`martif`, `termEntry`,
/// `langSet`, `tig` or `ntig`) and of the 2019 edition (`tbx`, `conceptEntry`, `langSec`, `termSec`).
///
/// Each term that an entry has in one language is paired with each it has in the other; regions don't matter. All terms
/// serve, deprecated ones too, since texts hold them; but a deprecated or superseded term of the target language is
/// forbidden. Nothing outside the bytes is read: no DTD, no entity, no address.
///
/// - Parameters:
///   - name: for messages, and the name of the lexicon.
///   - weight: of each pair; a user's own terms are worth as much as many dictionaries.
/// - Throws: `LexiconError.malformedXML`, `.unreadableEntity`, `.tooDeep`, `.tooLarge`, `.notTBX`, and `.otherLanguages`
///   where it holds no term in one of the two languages.
func readTBX(
  _ bytes: [UInt8], name: String, source: Language, target: Language, weight: Float
) throws(LexiconError) -> Lexicon {
  guard bytes.count <= largestTBX else { throw .tooLarge(path: name, limit: largestTBX) }
  var attributes = AttributeCount()
  if let line = bytes.withUnsafeBytes({ attributes.lineOfTooMany(in: $0) }) {
    throw .tooManyAttributes(name: name, line: line, limit: AttributeCount.limit)
  }
  var entries = TermEntries(
    lexicon: Lexicon(name: name, source: source, target: target), weight: weight)
  let failure = bytes.withUnsafeBytes { bytes -> LexiconError? in
    do throws(LexiconError) {
      try XMLNodes(bytes, name: name).read { node throws(LexiconError) in try entries.take(node, of: name) }
      return nil
    } catch {
      return error
    }
  }
  if let failure { throw failure }
  for language in [source, target] where !entries.languages.contains(language.base) {
    throw .otherLanguages(name: name, found: entries.languages.sorted().map(Language.init(canonical:)))
  }
  return entries.lexicon
}

/// In bytes. Far above any terminology that people keep (the European Union's whole IATE is split into such files).
private let largestTBX = 1 << 28
/// Nested elements; TBX needs ten.
private let deepestTBX = 64
/// An entry with more pairs than this is no concept, and pairing all with all would cost quadratically.
private let mostPairsOfOneEntry = 1024

/// What of an XML document matters here, in its order.
private enum XMLNode {
  case start(name: String, language: String?, type: String?, depth: Int)
  case end(name: String)
  case text(String)
}

/// Gathers the terms of the entries as nodes come.
private struct TermEntries {
  var lexicon: Lexicon
  let weight: Float
  /// Base subtags of all languages that have terms.
  private(set) var languages: Set<String> = []
  private var path: [String] = []
  private var language = ""
  private var term: String?
  private var terms: (source: [[UInt8]], target: [[UInt8]]) = ([], [])
  /// By target term.
  private var forbidden: [Bool] = []
  /// The administrative status of a term while it is read.
  private var status: String?

  init(lexicon: Lexicon, weight: Float) {
    self.lexicon = lexicon
    self.weight = weight
  }

  mutating func take(_ node: XMLNode, of name: String) throws(LexiconError) {
    switch node {
    case .start(let element, let tag, let type, let depth):
      if depth == 0, element != "martif", element != "tbx" { throw .notTBX(name: name, root: element) }
      if element == "langSet" || element == "langSec" {
        language = tag.flatMap(Language.init(parsing:))?.base ?? ""
      }
      let isTerm = element == "term" && ["tig", "ntig", "termGrp", "termSec"].contains(path.last)
      if isTerm { term = "" }
      if element == "administrativeStatus" || element == "termNote" && type == "administrativeStatus" { status = "" }
      path.append(element)
    case .text(let text):
      term? += text
      status? += text
    case .end(let element):
      path.removeLast()
      switch element {
      case "term": finishTerm()
      case "termNote", "administrativeStatus": finishStatus()
      case "langSet", "langSec": language = ""
      case "termEntry", "conceptEntry": finishEntry()
      default: break
      }
    }
  }

  private mutating func finishTerm() {
    guard let text = term else { return }
    term = nil
    var form: [UInt8] = []
    Array(text.utf8).withUnsafeBufferPointer { appendWordForm(of: $0, to: &form) }
    guard !form.isEmpty, !language.isEmpty else { return }
    languages.insert(language)
    if language == lexicon.source.base { terms.source.append(form) }
    if language == lexicon.target.base {
      terms.target.append(form)
      forbidden.append(false)
    }
  }

  /// TBX-Basic's values end in -admn-sts, those of the 2019 edition don't.
  private mutating func finishStatus() {
    guard let text = status else { return }
    status = nil
    let isForbidden = ["deprecated", "superseded", "forbidden"].contains {
      text.drop(while: \.isWhitespace).lowercased().hasPrefix($0)
    }
    if isForbidden, language == lexicon.target.base, !forbidden.isEmpty { forbidden[forbidden.count - 1] = true }
  }

  private mutating func finishEntry() {
    defer { (terms, forbidden) = (([], []), []) }
    guard terms.source.count * terms.target.count <= mostPairsOfOneEntry else { return }
    for source in terms.source {
      for (target, isForbidden) in zip(terms.target, forbidden) {
        lexicon.append(source[...], target[...], weight: weight)
        if isForbidden { lexicon.forbidLast() }
      }
    }
  }
}

/// libxml2's streaming reader over bytes in memory, shut in: what the document refers to is never fetched.
private final class XMLNodes {
  private let reader: xmlTextReaderPtr
  private let name: String
  private let complaint = Complaint()

  /// The first error that the parser reports, with the line it stands on.
  private final class Complaint {
    var first: (line: Int, message: String)?
  }

  /// - Parameter bytes: must stay where they are while this lives.
  init(_ bytes: UnsafeRawBufferPointer, name: String) throws(LexiconError) {
    // No XML_PARSE_NOENT, _DTDLOAD or _HUGE: entities stay nodes, DTDs unread, and libxml2's own limits on.
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_COMPACT.rawValue)
    let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
    cxml_prepare()
    guard let reader = xmlReaderForMemory(start, Int32(bytes.count), nil, nil, options) else {
      throw .malformedXML(name: name, line: 1, message: "there is nothing in it")
    }
    (self.reader, self.name) = (reader, name)
    xmlTextReaderSetStructuredErrorHandler(
      reader,
      { context, error in
        guard let context, let error, error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
        let complaint = Unmanaged<Complaint>.fromOpaque(context).takeUnretainedValue()
        guard complaint.first == nil else { return }
        let message = error.pointee.message.map { String(cString: $0) } ?? ""
        complaint.first = (Int(error.pointee.line), message.split(separator: "\n").first.map(String.init) ?? "")
      }, Unmanaged.passUnretained(complaint).toOpaque())
  }

  deinit { xmlFreeTextReader(reader) }

  func read(_ body: (XMLNode) throws(LexiconError) -> Void) throws(LexiconError) {
    while true {
      let status = xmlTextReaderRead(reader)
      if let (line, message) = complaint.first {
        if let limit = XMLLimit(message: message) { throw .xmlTooLong(name: name, line: line, limit: limit.rawValue) }
        throw .malformedXML(name: name, line: line, message: message)
      }
      guard status == 1 else {
        if status == 0 { return }
        throw .malformedXML(name: name, line: line, message: "")
      }
      switch xmlReaderTypes(rawValue: UInt32(xmlTextReaderNodeType(reader))) {
      case XML_READER_TYPE_ELEMENT:
        let depth = Int(xmlTextReaderDepth(reader))
        guard depth < deepestTBX else { throw .tooDeep(name: name, line: line, limit: deepestTBX) }
        let element = text(xmlTextReaderConstLocalName(reader))
        let isEmpty = xmlTextReaderIsEmptyElement(reader) == 1
        try body(
          .start(name: element, language: attribute("xml:lang"), type: attribute("type"), depth: depth))
        if isEmpty { try body(.end(name: element)) }
      case XML_READER_TYPE_END_ELEMENT: try body(.end(name: text(xmlTextReaderConstLocalName(reader))))
      case XML_READER_TYPE_TEXT, XML_READER_TYPE_CDATA, XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
        try body(.text(text(xmlTextReaderConstValue(reader))))
      case XML_READER_TYPE_ENTITY_REFERENCE:
        throw .unreadableEntity(name: name, line: line, entity: text(xmlTextReaderConstName(reader)))
      default: break
      }
    }
  }

  /// Of the node, since the parser reads ahead; libxml2 2.9 keeps no more than 65,535 with a node.
  private var line: Int {
    let line = xmlTextReaderCurrentNode(reader).map { Int(xmlGetLineNo($0)) } ?? 0
    return (1..<65_535).contains(line) ? line : Int(xmlTextReaderGetParserLineNumber(reader))
  }

  private func attribute(_ name: String) -> String? {
    // Not xmlTextReaderGetAttribute, whose result is for xmlFree: a variable, which Swift 6 takes for a data race.
    guard xmlTextReaderMoveToAttribute(reader, name) == 1 else { return nil }
    defer { xmlTextReaderMoveToElement(reader) }
    return text(xmlTextReaderConstValue(reader))
  }

  private func text(_ characters: UnsafePointer<xmlChar>?) -> String {
    characters.map { String(cString: $0) } ?? ""
  }
}
