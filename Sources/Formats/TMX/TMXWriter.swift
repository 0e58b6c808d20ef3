import Bitext
import Files

/// Writes TMX: what ``TMXReader`` reads as it stands, and new units; UTF-8 without a byte order mark.
public final class TMXWriter {
  /// How many units were written.
  public private(set) var count = 0
  /// How many characters were removed from new units, since XML forbids them.
  var removed: (texts: Int, properties: Int) { (texts.reduce(0) { $0 + $1.removed }, property.removed) }
  private let xml: XMLWriter
  /// Those of the unit at hand, kept for their memory.
  private var texts: [XMLText] = []
  private var property = XMLText()

  /// Starts a document with `head`, which was read.
  public init(_ head: TMXHead, to sink: any ByteSink) {
    xml = XMLWriter(to: sink, declares: head.source == nil)
    xml.raw(head.written)
  }

  /// Starts a document of version 1.4.
  ///
  /// - Parameters:
  ///   - source: the language for `srclang`.
  ///   - toolVersion: of this program.
  ///   - date: in seconds since 1970; nil to write none.
  public init(source: String, toolVersion: String, date: Int?, to sink: any ByteSink) {
    xml = XMLWriter(to: sink)
    xml.start("tmx", [("version", "1.4")])
    // All that the DTD requires.
    let header = [
      ("creationtool", "enregard"), ("creationtoolversion", toolVersion), ("segtype", "sentence"),
      ("o-tmf", "enregard"), ("adminlang", "en"), ("srclang", source), ("datatype", "plaintext"),
    ]
    xml.start("header", header + (date.map { [("creationdate", tmxDate($0))] } ?? []))
    xml.end()
    xml.start("body")
  }

  /// Writes a unit with what precedes it, as it is or as `xml`.
  /// - Throws: what the sink throws.
  public func write(_ unit: TMXUnit, as xml: [UInt8]? = nil) throws {
    self.xml.raw(unit.lead)
    try write(xml ?? unit.written)
  }

  /// Writes a unit that is XML already.
  /// - Throws: what the sink throws.
  public func write(_ unit: [UInt8]) throws {
    xml.raw(unit)
    count += 1
    try xml.flush()
  }

  /// Writes a new unit with those of its texts that have something visible in them, if these are two or more.
  /// - Returns: whether it was written.
  /// - Throws: what the sink throws.
  func write(_ unit: NewTMXUnit) throws -> Bool {
    let codes = NumberedCodes(unit.variants.map(\.codes)).texts
    while texts.count < unit.variants.count { texts.append(XMLText()) }
    let written = unit.variants.indices.map { texts[$0].set(unit.variants[$0].text, codes[$0]) }
    let visible = unit.variants.indices.filter { !texts[$0].isEmpty }
    guard visible.count > 1 else { return false }
    xml.start("tu", unit.attributes)
    for property in unit.properties { write(property) }
    for index in visible { write(unit.variants[index], texts[index], written[index]) }
    xml.end()
    count += 1
    try xml.flush()
    return true
  }

  private func write(_ variant: NewTMXUnit.Variant, _ text: XMLText, _ codes: [NumberedCodes.Code]) {
    xml.start("tuv", [("xml:lang", variant.language)])
    for property in variant.properties { write(property) }
    xml.segment(text, codes)
    xml.end()
  }

  private func write(_ property: BitextPair.Property) {
    self.property.set(property.text)
    guard !self.property.isEmpty else { return }
    if let type = property.type { xml.start("prop", [("type", allowedInXML(type))]) } else { xml.start("note") }
    xml.text(self.property.bytes)
    xml.end()
  }

  /// Writes what is left of a unit that is left out: comments and the like in front of it.
  /// - Throws: what the sink throws.
  public func leaveOut(_ unit: TMXUnit) throws {
    guard unit.lead.contains(where: { $0 > 0x20 }) else { return }
    xml.raw(unit.lead)
    try xml.flush()
  }

  /// Ends the document, one that was read with what followed its last unit.
  /// - Throws: what the sink throws.
  public func finish(_ tail: [UInt8] = []) throws {
    if !tail.isEmpty { xml.raw(tail) }
    try xml.finish()
  }
}

/// A unit that is made of texts, from which what XML forbids goes when it is written.
struct NewTMXUnit {
  struct Variant {
    var language: String
    var properties: [BitextPair.Property] = []
    var text: String
    var codes: [InlineCode] = []
  }

  var attributes: [(name: String, value: String)] = []
  /// Those without a type are notes.
  var properties: [BitextPair.Property] = []
  /// The text, and its translations.
  var variants: [Variant]
}
