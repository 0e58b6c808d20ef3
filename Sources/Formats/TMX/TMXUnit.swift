import Files

/// A `tu` of a TMX as it stands in the file: XML in bytes, and where its parts are in them.
///
/// What a program doesn't understand of a unit stays in ``xml`` as it was, so that a unit that is read and written loses
/// nothing: unknown properties, notes, inline codes, comments, the order of attributes. All ranges are of ``xml``, which
/// is UTF-8 in the form of ``TMXReader``. What is written is ``written``: the bytes of the file.
public struct TMXUnit: Sendable {
  /// An attribute of an element.
  public struct Attribute: Sendable {
    /// With its prefix, as in `xml:lang`.
    public var name: Range<Int>
    /// Without the quotation marks, escaped.
    public var value: Range<Int>
    /// From the space before the name to the closing quotation mark.
    public var whole: Range<Int>
  }

  /// A `prop` or a `note`.
  public struct Property: Sendable {
    /// Whether it is a note, which has no type.
    public var isNote: Bool
    /// The escaped value of `type`; nil where it has none.
    public var type: Range<Int>?
    /// Between the tags, escaped.
    public var content: Range<Int>
    /// With its tags.
    public var whole: Range<Int>
  }

  /// A `tuv`.
  public struct Variant: Sendable {
    /// Its attributes, in order.
    public var attributes: [Attribute] = []
    /// Its properties and notes.
    public var properties: [Property] = []
    /// The start tag of the `tuv`.
    public var startTag: Range<Int>
    /// With its tags.
    public var whole: Range<Int>
    /// Between the tags of the first `seg`; nil where there is none.
    public var segment: Range<Int>?
    /// The `seg` with its tags.
    public var wholeSegment: Range<Int>?
    /// The line of the file that the variant starts on.
    public var line: Int
    /// The line that its text starts on, or its `seg` where there is no text.
    var textLine = 0
  }

  /// The line of the file that the unit starts on, from 1.
  public var line: Int
  /// What stands between the unit before and this one: mostly white space.
  public var lead: [UInt8] = []
  /// From `<tu` to `</tu>`.
  public var xml: [UInt8] = []
  /// The same as the file writes it, where that differs.
  var source: [UInt8]?
  /// The start tag of the `tu`.
  public var startTag = 0..<0
  /// The attributes of the `tu`, in order.
  public var attributes: [Attribute] = []
  /// The properties and notes of the `tu` itself, in order.
  public var properties: [Property] = []
  /// The variants, in order.
  public var variants: [Variant] = []

  /// A unit with nothing in it yet.
  public init(line: Int) {
    self.line = line
  }

  /// What the escaped bytes of a range stand for.
  public func text(_ range: Range<Int>) -> String {
    unescaped(xml[range])
  }

  /// The value of an attribute of the `tu`.
  public func attribute(_ name: String) -> String? {
    attribute(name, in: attributes)
  }

  /// The value of an attribute of a variant.
  public func attribute(_ name: String, of variant: Variant) -> String? {
    attribute(name, in: variant.attributes)
  }

  private func attribute(_ name: String, in list: [Attribute]) -> String? {
    list.first { xml[$0.name].elementsEqual(name.utf8) }.map { text($0.value) }
  }

  /// The language of a variant as the file writes it; empty where it says none.
  public func language(of variant: Variant) -> String {
    attribute("xml:lang", of: variant) ?? attribute("lang", of: variant) ?? ""
  }

  /// The text of the first property of that type, of the unit itself.
  public func property(_ type: String) -> String? {
    properties.first { $0.type.map { xml[$0].elementsEqual(type.utf8) } ?? false }.map { text($0.content) }
  }

  /// A replacement of a range of ``xml``.
  public struct Edit: Sendable {
    /// What goes.
    public var range: Range<Int>
    /// What comes in its place.
    public var bytes: [UInt8]

    /// `bytes` in place of `range`.
    public init(_ range: Range<Int>, _ bytes: [UInt8]) {
      (self.range, self.bytes) = (range, bytes)
    }
  }

  /// The unit as the file writes it.
  public var written: [UInt8] { source ?? xml }

  /// ``written`` with `edits`, whose ranges are of ``xml`` and must not overlap. Those at the same place come in the
  /// order given.
  public func edited(_ edits: [Edit]) -> [UInt8] {
    applying(edits, to: xml, of: source)
  }

  /// What the file writes where ``xml`` has each of these ranges, which end at tags.
  package func written(_ ranges: [Range<Int>]) -> [[UInt8]] {
    guard let source, let places = SourcePlaces(xml, source) else { return ranges.map { Array(xml[$0]) } }
    return ranges.map { Array(source[places.range($0)]) }
  }

  /// The edit that adds a property to the unit, behind those that it has, on a line of its own where they are.
  public func adding(property type: String, _ text: String) -> Edit {
    let place = properties.last?.whole.upperBound ?? startTag.upperBound
    return Edit(place..<place, indent + tmxProperty(type, text))
  }

  /// The white space before the first child, which is how the file indents children.
  package var indent: [UInt8] {
    let first = [properties.first?.whole.lowerBound, variants.first?.whole.lowerBound].compactMap { $0 }.min()
    let gap = written([startTag.upperBound..<(first ?? startTag.upperBound)])[0]
    return Array(gap.reversed().prefix { $0 <= 0x20 }.reversed())
  }
}

/// A `prop` in the form of ``TMXReader``.
package func tmxProperty(_ type: String, _ text: String) -> [UInt8] {
  xmlElement("prop", text, attributes: [("type", type)])
}

extension TMXUnit {
  /// A unit out of XML that a unit had: ``xml``.
  public init(xml: [UInt8]) throws {
    let document: [UInt8] = Array("<tmx><body>".utf8) + xml + Array("</body></tmx>".utf8)
    let reader = try TMXReader(FileStream(name: "", bytes: document))
    self = try reader.next() ?? TMXUnit(line: 0)
  }
}
