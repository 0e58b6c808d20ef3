import CLibXML2
import Files

/// Reads a TMX, of any version and level, unit by unit so that it can be written again with nothing lost, in memory that
/// grows with the largest unit only.
///
/// What it returns is the document in one form of XML: UTF-8, attributes in their order between double quotation
/// marks, character data escaped, CDATA sections as escaped text; and, of a file in UTF-8, the very bytes of each part
/// beside it, which are what is written again. A document that declares entities, or refers to ones that XML doesn't define, is rejected; nothing that it refers to is
/// ever fetched. Elements go by their names without a prefix, and a `tu` may stand anywhere.
///
/// For one thread at a time.
public final class TMXReader {
  /// What comes before the first unit.
  public private(set) var head = TMXHead()
  /// What follows the last unit; known once ``next()`` has given nil.
  public private(set) var tail: [UInt8] = []
  /// How many units were given so far.
  public private(set) var count = 0
  /// What the user called the file.
  public let name: String
  private let stream: FileStream
  private let nodes: XMLNodes
  private var lead: [UInt8] = []
  /// A start tag of a unit that was met while the head was read.
  private var isAtUnit = false
  private var isAtEnd = false
  /// Whether nothing is written again. What stands between units is then passed over, and what cannot be written again
  /// need not be refused.
  private let isOnlyRead: Bool
  private let mayDeclareEntities: Bool

  /// Reads the head of the TMX that `stream` holds.
  ///
  /// - Parameter encoding: where the file itself doesn't say the right one; nil to go by its mark and declaration.
  /// - Throws: `PairReadingError`, `ReadingError`.
  public convenience init(_ stream: FileStream, encoding: String? = nil) throws {
    try self.init(stream, encoding: encoding, isOnlyRead: false)
  }

  init(_ stream: FileStream, encoding: String?, isOnlyRead: Bool, mayDeclareEntities: Bool = false) throws {
    self.stream = stream
    (self.isOnlyRead, self.mayDeclareEntities) = (isOnlyRead, isOnlyRead || mayDeclareEntities)
    name = stream.name
    nodes = try XMLNodes(stream, encoding: encoding, keepsSource: !isOnlyRead)
    try readHead()
  }

  /// Opens the file at `path` ("-" for standard input).
  public convenience init(path: String, encoding: String? = nil) throws {
    try self.init(FileStream(path: path), encoding: encoding)
  }

  /// The share of the file that was read, 0 to 1; nil where its size is not known.
  public var progress: Double? {
    stream.size.map { $0 == 0 ? 1 : Double(stream.position) / Double($0) }
  }

  /// The next unit; nil at the end of the file.
  /// - Throws: `PairReadingError`, `ReadingError`.
  public func next() throws -> TMXUnit? {
    guard !isAtEnd else { return nil }
    if isAtUnit {
      isAtUnit = false
      return try unit()
    }
    while let kind = try nodes.next() {
      if kind == .start, nodes.hasName("tu") { return try unit() }
      try pass(kind, to: &lead)
    }
    isAtEnd = true
    tail = try nodes.sourceAtEnd() ?? lead + [0x0A]
    return nil
  }

  // MARK: - The head

  private func readHead() throws {
    var hasRoot = false
    var openHeader = false
    while let kind = try nodes.next() {
      if kind == .start {
        let depth = nodes.depth
        if depth > 0, nodes.hasName("tu") {
          isAtUnit = true
          break
        }
        if depth == 0 {
          guard nodes.hasName("tmx") else { throw nodes.error(.notTMX(root: nodes.element)) }
          hasRoot = true
          head.rootAttributes = nodes.appendStartTag(to: &head.xml).attributes
          let end = head.xml.count - (nodes.isEmptyElement ? 2 : 1)
          head.endOfRootName = head.rootAttributes.first?.whole.lowerBound ?? end
          head.line = nodes.line
          continue
        }
        if depth == 1, nodes.hasName("header"), !head.hasHeader {
          head.hasHeader = true
          head.line = nodes.line
          let (whole, attributes) = nodes.appendStartTag(to: &head.xml)
          (head.startTag, head.attributes) = (whole, attributes)
          head.isEmptyElement = nodes.isEmptyElement
          head.content = whole.upperBound..<whole.upperBound
          openHeader = !head.isEmptyElement
          continue
        }
        if depth == 2, openHeader {
          let start = head.xml.count
          if nodes.hasName("prop") || nodes.hasName("note") {
            head.properties.append(try property(into: &head.xml))
          } else {
            _ = try element(into: &head.xml)
          }
          head.children.append(start..<head.xml.count)
          continue
        }
        if depth == 1, nodes.hasName("body") {
          _ = nodes.appendStartTag(to: &head.xml)
          break
        }
      }
      if kind == .end, openHeader, nodes.depth == 1 {
        head.content = head.content.lowerBound..<head.xml.count
        openHeader = false
      }
      if kind == .other, nodes.isDocumentType {
        guard mayDeclareEntities || !nodes.declaresEntities else { throw nodes.declarationError }
        head.hasDocumentType = true
      }
      try pass(kind, to: &head.xml)
      // What stands beside the root has no white space of its own.
      if kind == .other, !hasRoot, !isOnlyRead { head.xml.append(0x0A) }
    }
    guard hasRoot else { throw nodes.error(.noPairs) }
    head.source = try nodes.source(withTag: !isAtUnit)
  }

  /// Keeps what belongs to no unit, for writing it again.
  private func pass(_ kind: XMLNodes.Kind, to xml: inout [UInt8]) throws {
    guard !isOnlyRead else { return }
    nodes.append(kind, to: &xml)
    try nodes.checkUnit(size: xml.count)
  }

  // MARK: - Units

  private func unit() throws -> TMXUnit {
    var unit = TMXUnit(line: nodes.line)
    swap(&unit.lead, &lead)
    if let source = try nodes.source(withTag: false) { unit.lead = source }
    unit.xml.reserveCapacity(1024)
    (unit.startTag, unit.attributes) = nodes.appendStartTag(to: &unit.xml)
    count += 1
    guard !nodes.isEmptyElement else {
      unit.source = try nodes.source(withTag: true)
      return unit
    }
    let depth = nodes.depth
    while let kind = try nodes.next() {
      if kind == .end, nodes.depth == depth {
        nodes.appendEndTag(to: &unit.xml)
        break
      }
      if kind == .start, nodes.hasName("tuv") {
        unit.variants.append(try variant(into: &unit.xml))
      } else if kind == .start, nodes.hasName("prop") || nodes.hasName("note") {
        unit.properties.append(try property(into: &unit.xml))
      } else {
        nodes.append(kind, to: &unit.xml)
      }
      try nodes.checkUnit(size: unit.xml.count)
    }
    let source = try nodes.source(withTag: true)
    if source != unit.xml { unit.source = source }
    return unit
  }

  private func variant(into xml: inout [UInt8]) throws -> TMXUnit.Variant {
    let line = nodes.line
    let (tag, attributes) = nodes.appendStartTag(to: &xml)
    var variant = TMXUnit.Variant(attributes: attributes, startTag: tag, whole: tag, line: line)
    guard !nodes.isEmptyElement else { return variant }
    let depth = nodes.depth
    while let kind = try nodes.next() {
      if kind == .end, nodes.depth == depth {
        nodes.appendEndTag(to: &xml)
        break
      }
      if kind == .start, nodes.depth == depth + 1, nodes.hasName("seg"), variant.segment == nil {
        let (start, line) = (xml.count, nodes.line)
        let segment = try element(into: &xml)
        (variant.segment, variant.textLine) = (segment.content, segment.textLine ?? line)
        variant.wholeSegment = start..<xml.count
      } else if kind == .start, nodes.depth == depth + 1, nodes.hasName("prop") || nodes.hasName("note") {
        variant.properties.append(try property(into: &xml))
      } else {
        nodes.append(kind, to: &xml)
      }
      try nodes.checkUnit(size: xml.count)
    }
    variant.whole = tag.lowerBound..<xml.count
    return variant
  }

  private func property(into xml: inout [UInt8]) throws -> TMXUnit.Property {
    let (start, isNote) = (xml.count, nodes.hasName("note"))
    let element = try element(into: &xml)
    let named = element.attributes.first { xml[$0.name].elementsEqual("type".utf8) }
    return TMXUnit.Property(
      isNote: isNote, type: isNote ? nil : named?.value, content: element.content, whole: start..<xml.count)
  }

  private struct Element {
    var attributes: [TMXUnit.Attribute]
    /// Between its tags.
    var content: Range<Int>
    /// The line of the first text in it.
    var textLine: Int?
  }

  /// Appends the element that has just started, to its end.
  private func element(into xml: inout [UInt8]) throws -> Element {
    let (tag, attributes) = nodes.appendStartTag(to: &xml)
    var element = Element(attributes: attributes, content: tag.upperBound..<tag.upperBound)
    guard !nodes.isEmptyElement else { return element }
    let depth = nodes.depth
    while let kind = try nodes.next() {
      if kind == .end, nodes.depth == depth { break }
      if kind == .text, element.textLine == nil { element.textLine = nodes.line }
      nodes.append(kind, to: &xml)
      try nodes.checkUnit(size: xml.count)
    }
    element.content = tag.upperBound..<xml.count
    nodes.appendEndTag(to: &xml)
    return element
  }
}
