import Files

/// What a TMX has before its first unit: declaration, document type, `tmx`, `header` and `body`'s start tag.
///
/// It is written as it stands in the file, with what was changed since in its place.
public struct TMXHead: Sendable {
  /// From after the XML declaration to `<body>`, in the form of ``TMXReader``, as it was read. All ranges are of these
  /// bytes.
  public var xml: [UInt8] = []
  /// The same as the file writes it, with the declaration; nil of a file that is not in UTF-8.
  var source: [UInt8]?
  private var edits: [TMXUnit.Edit] = []
  /// The attributes of the header that were set, by their names.
  private var settings: [String: String] = [:]
  /// The attributes of `tmx`.
  public var rootAttributes: [TMXUnit.Attribute] = []
  /// Where attributes can be added to `tmx`.
  public var endOfRootName = 0
  /// The attributes of `header`.
  public var attributes: [TMXUnit.Attribute] = []
  /// The start tag of `header`.
  public var startTag = 0..<0
  /// The header's notes, properties and `ude`s, with their tags.
  public var children: [Range<Int>] = []
  /// The properties and notes among them.
  public var properties: [TMXUnit.Property] = []
  /// Between the header's tags; empty at the end of its tag where it is written `<header/>`.
  public var content = 0..<0
  /// Whether the header is one empty tag.
  public var isEmptyElement = false
  /// Whether there is a `header` at all.
  public var hasHeader = false
  /// Whether there is a document type declaration.
  public var hasDocumentType = false
  /// The line of the header, and of the root.
  public var line = 1

  /// The value of an attribute of the header.
  public func attribute(_ name: String) -> String? {
    settings[name] ?? value(name, attributes)
  }

  /// The value of an attribute of `tmx`.
  public func rootAttribute(_ name: String) -> String? {
    value(name, rootAttributes)
  }

  private func value(_ name: String, _ list: [TMXUnit.Attribute]) -> String? {
    list.first { xml[$0.name].elementsEqual(name.utf8) }.map { text($0.value) }
  }

  /// What the escaped bytes of a range stand for.
  public func text(_ range: Range<Int>) -> String {
    unescaped(xml[range])
  }

  /// The head as it is to be written.
  var written: [UInt8] { applying(edits, to: xml, of: source) }

  /// The children of the header as the file writes them.
  package var writtenChildren: [[UInt8]] {
    guard let source, let places = SourcePlaces(xml, source) else { return children.map { Array(xml[$0]) } }
    return children.map { Array(source[places.range($0)]) }
  }

  /// Appends elements to the header.
  public mutating func append(children new: [[UInt8]]) {
    guard hasHeader, !new.isEmpty else { return }
    let name = xml[startTag].dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    if isEmptyElement {
      // `<header .../>` becomes `<header ...>...</header>`.
      let bytes = Array(">".utf8) + new.flatMap { Array("\n".utf8) + $0 } + Array("\n</".utf8) + name + Array(">".utf8)
      replace((startTag.upperBound - 2)..<startTag.upperBound, bytes)
    } else {
      replace(content.upperBound..<content.upperBound, new.flatMap { $0 + Array("\n".utf8) })
    }
  }

  /// Sets an attribute of the header, adding it where it isn't there.
  public mutating func set(_ name: String, _ value: String) {
    guard hasHeader else { return }
    let isThere = attributes.first { xml[$0.name].elementsEqual(name.utf8) }
    if let isThere {
      replace(isThere.value, xmlEscaped(value, inAttribute: true))
    } else {
      let end = startTag.upperBound - (isEmptyElement ? 2 : 1)
      if let old = settings[name] { edits.removeAll { $0.bytes == xmlAttributes([(name, old)]) } }
      replace(end..<end, xmlAttributes([(name, value)]))
    }
    settings[name] = value
  }

  /// Replaces bytes of ``xml`` when it is written, or adds some; what replaced the same bytes before is forgotten.
  public mutating func replace(_ range: Range<Int>, _ bytes: [UInt8]) {
    if !range.isEmpty { edits.removeAll { $0.range == range } }
    edits.append(TMXUnit.Edit(range, bytes))
  }
}
