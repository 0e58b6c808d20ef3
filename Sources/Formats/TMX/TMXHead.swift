import Files

/// What a TMX has before its first unit: declaration, document type, `tmx`, `header` and `body`'s start tag.
public struct TMXHead: Sendable {
  /// From after the XML declaration to `<body>`, in the form of ``TMXReader``. All ranges are of these bytes.
  public var xml: [UInt8] = []
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
    value(name, attributes)
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

  /// Appends elements to the header.
  public mutating func append(children new: [[UInt8]]) {
    guard hasHeader, !new.isEmpty else { return }
    let name = xml[startTag].dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    if isEmptyElement {
      // `<header .../>` becomes `<header ...>...</header>`.
      let bytes = Array(">".utf8) + new.flatMap { Array("\n".utf8) + $0 } + Array("\n</".utf8) + name + Array(">".utf8)
      xml.replaceSubrange((startTag.upperBound - 2)..<startTag.upperBound, with: bytes)
      isEmptyElement = false
    } else {
      xml.replaceSubrange(content.upperBound..<content.upperBound, with: new.flatMap { $0 + Array("\n".utf8) })
    }
    // Ranges behind the place are no longer needed by anyone who adds.
  }

  /// Sets an attribute of the header, adding it where it isn't there. Ranges in front of it stay valid only.
  public mutating func set(_ name: String, _ value: String) {
    guard hasHeader else { return }
    if let index = attributes.firstIndex(where: { xml[$0.name].elementsEqual(name.utf8) }) {
      replace(attributes[index].value, xmlEscaped(value, inAttribute: true))
    } else {
      let end = startTag.upperBound - (isEmptyElement ? 2 : 1)
      replace(end..<end, xmlAttributes([(name, value)]))
    }
  }

  /// Replaces bytes of the header's start tag and moves every range behind.
  public mutating func replace(_ range: Range<Int>, _ bytes: [UInt8]) {
    xml.replaceSubrange(range, with: bytes)
    let shift = bytes.count - range.count
    func moved(_ old: Range<Int>) -> Range<Int> {
      let lower = old.lowerBound >= range.upperBound && old != range ? old.lowerBound + shift : old.lowerBound
      let upper = old.upperBound >= range.upperBound ? old.upperBound + shift : old.upperBound
      return lower..<max(lower, upper)
    }
    func moved(_ old: TMXUnit.Attribute) -> TMXUnit.Attribute {
      TMXUnit.Attribute(name: moved(old.name), value: moved(old.value), whole: moved(old.whole))
    }
    attributes = attributes.map(moved)
    rootAttributes = rootAttributes.map(moved)
    startTag = moved(startTag)
    content = moved(content)
    children = children.map(moved)
    properties = properties.map {
      TMXUnit.Property(
        isNote: $0.isNote, type: $0.type.map(moved), content: moved($0.content), whole: moved($0.whole))
    }
  }
}
