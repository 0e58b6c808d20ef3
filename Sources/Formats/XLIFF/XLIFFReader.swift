import CLibXML2
import Files

/// Reads an XLIFF, 1.0 to 2.1, unit by unit, so that it can be written again with translations put in where it has
/// none, and nothing else changed. Memory grows with the largest unit, and with what stands between two of them.
///
/// What it hands out has the form that ``TMXReader`` describes.
public final class XLIFFReader {
  /// The languages that the file, or of 1.x the part of it at hand, names.
  public private(set) var languages: (source: String?, target: String?)
  private let nodes: XMLNodes
  private let stream: FileStream
  private var isVersion2 = false
  private var hasRoot = false
  /// Whether nothing is written again. What stands between units is then passed over, and what cannot be written again
  /// need not be refused.
  private let isOnlyRead: Bool
  private var lead: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)

  /// - Throws: `PairReadingError`, `ReadingError`.
  public convenience init(path: String, encoding: String? = nil) throws {
    try self.init(FileStream(path: path), encoding: encoding, isOnlyRead: false)
  }

  init(_ stream: FileStream, encoding: String?, isOnlyRead: Bool) throws {
    (self.stream, self.isOnlyRead) = (stream, isOnlyRead)
    nodes = try XMLNodes(stream, encoding: encoding)
  }

  /// The share of the file that was read, 0 to 1; nil where its size is not known.
  public var progress: Double? {
    stream.size.map { $0 == 0 ? 1 : Double(stream.position) / Double($0) }
  }

  /// The next unit with what stands before it; at the end of the file what is left, without segments; then nil.
  /// - Throws: `PairReadingError`, `ReadingError`.
  public func next() throws -> XLIFFUnit? {
    while let kind = try nodes.next() {
      if kind == .other, !isOnlyRead, nodes.isDocumentType, nodes.declaresEntities {
        throw nodes.declarationError
      }
      if kind == .start {
        let element = nodes.element
        if !hasRoot {
          guard element == "xliff" else { throw nodes.error(.notXLIFF(root: element)) }
          hasRoot = true
          isVersion2 = nodes.attribute("version")?.hasPrefix("2") ?? false
          languages = (nodes.attribute("srcLang"), nodes.attribute("trgLang"))
        } else if element == "file", !isVersion2 {
          languages = (nodes.attribute("source-language"), nodes.attribute("target-language"))
        } else if element == (isVersion2 ? "unit" : "trans-unit") {
          return try unit()
        }
      }
      // Which may be a whole document, in `internal-file`.
      if !isOnlyRead { try append(kind, to: &lead) }
    }
    guard !lead.isEmpty else { return nil }
    let rest = XLIFFUnit(lead: lead + [0x0A], isVersion2: isVersion2)
    lead = []
    return rest
  }

  private func unit() throws -> XLIFFUnit {
    var unit = XLIFFUnit(lead: lead, isVersion2: isVersion2)
    (unit.languages, unit.line) = (languages, nodes.line)
    lead = []
    unit.isLocked = nodes.attribute("translate") == "no"
    unit.startTag = nodes.appendStartTag(to: &unit.xml).whole
    guard !nodes.isEmptyElement else { return unit }
    let depth = nodes.depth
    if !isVersion2 { unit.segments = [XLIFFUnit.Segment()] }
    while let kind = try nodes.next() {
      if kind == .end, nodes.depth == depth {
        unit.endTag = unit.xml.count
        nodes.appendEndTag(to: &unit.xml)
        break
      }
      guard kind == .start else {
        try append(kind, to: &unit.xml)
        continue
      }
      let element = nodes.element
      if isVersion2, element == "segment", nodes.depth == depth + 1 {
        var segment = XLIFFUnit.Segment()
        segment.id = nodes.attribute("id")
        segment.state = nodes.attribute("state")
        (segment.startTag, segment.attributes) = nodes.appendStartTag(to: &unit.xml)
        unit.segments.append(segment)
      } else if isVersion2 ? nodes.depth == depth + 2 && unit.isInSegment : nodes.depth == depth + 1,
        ["source", "target", "seg-source"].contains(element)
      {
        try part(element, of: &unit)
      } else {
        if element == "matches" { unit.hasMatches = true }
        try append(kind, to: &unit.xml)
        unit.isInSegment = false
      }
      if isVersion2, element == "segment" { unit.isInSegment = true }
      try nodes.checkUnit(size: unit.xml.count)
    }
    return unit
  }

  private func part(_ element: String, of unit: inout XLIFFUnit) throws {
    let last = unit.segments.count - 1
    var part = XLIFFUnit.Part()
    let start = unit.xml.count
    var (line, isBeforeText) = (nodes.line, true)
    (part.startTag, part.attributes) = nodes.appendStartTag(to: &unit.xml)
    part.content = part.startTag.upperBound..<part.startTag.upperBound
    if !nodes.isEmptyElement {
      let depth = nodes.depth
      while let kind = try nodes.next(), !(kind == .end && nodes.depth == depth) {
        if kind == .text, isBeforeText { (line, isBeforeText) = (nodes.line, false) }
        try append(kind, to: &unit.xml)
      }
      part.content = part.startTag.upperBound..<unit.xml.count
      nodes.appendEndTag(to: &unit.xml)
    }
    part.whole = start..<unit.xml.count
    unit.textLines[start] = line
    switch element {
    case "source": unit.segments[last].source = part
    case "target": unit.segments[last].target = part
    default: unit.segments[last].segmented = part
    }
  }

  private func append(_ kind: XMLNodes.Kind, to xml: inout [UInt8]) throws {
    nodes.append(kind, to: &xml)
    try nodes.checkUnit(size: xml.count)
  }
}
