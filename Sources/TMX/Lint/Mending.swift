import Bitext
import Files
import Formats
import Languages

extension TMXHead {
  /// The head with what the lint's rules mend.
  ///
  /// - Parameter source: what to write for `srclang="*all*"`; nil to leave it.
  func mended(source: String?) -> TMXHead {
    var head = self
    if head.rootAttribute("version") == nil {
      head.replace(head.endOfRootName..<head.endOfRootName, Array(" version=\"1.4\"".utf8))
    } else if head.rootAttribute("version") != "1.4",
      let attribute = head.rootAttributes.first(where: { head.xml[$0.name].elementsEqual("version".utf8) })
    {
      head.replace(attribute.value, Array("1.4".utf8))
    }
    guard head.hasHeader else {
      for attribute in foreignAttributes(in: head.xml) { head.replace(attribute, []) }
      return head
    }
    let defaults = [
      ("creationtool", "unknown"), ("creationtoolversion", "unknown"), ("segtype", "sentence"), ("o-tmf", "unknown"),
      ("adminlang", "en"), ("srclang", source ?? "en"), ("datatype", "unknown"),
    ]
    for (name, value) in defaults where head.attribute(name) == nil { head.set(name, value) }
    if let type = head.attribute("segtype"), !TMXGrammar.segmentTypes.contains(type) { head.set("segtype", "sentence") }
    if head.attribute("srclang")?.lowercased() == "*all*", let source { head.set("srclang", source) }
    for name in ["srclang", "adminlang"] {
      if let spelling = head.attribute(name), let language = Language(parsing: spelling),
        language.tag.lowercased() != spelling.lowercased()
      {
        head.set(name, language.tag)
      }
    }
    for name in ["creationdate", "changedate"] {
      if let date = head.attribute(name), !isTMXDate(date), let mended = mendedDate(date) { head.set(name, mended) }
    }
    for attribute in foreignAttributes(in: head.xml) { head.replace(attribute, []) }
    for property in head.properties.reversed() where head.xml[property.content].allSatisfy({ $0 <= 0x20 }) {
      head.replace(property.whole, [])
    }
    return head
  }
}

extension TMXUnit {
  /// The unit's XML with what the lint's rules mend: attributes that TMX does not give `tu` and `tuv` become properties, those
  /// of other elements go, `lang` becomes `xml:lang`, codes and dates become canonical, properties come before variants, what is empty goes; nil where no text
  /// is left.
  func mended() -> [UInt8]? {
    let filled = variants.filter { $0.segment.map { xml[$0].contains { $0 > 0x20 } } ?? false }
    guard !filled.isEmpty else { return nil }
    let indent = Array(
      xml[
        startTag
          .upperBound..<(([properties.first?.whole.lowerBound, variants.first?.whole.lowerBound].compactMap { $0 }.min())
          ?? startTag.upperBound)
      ]
      .reversed().prefix { $0 <= 0x20 }.reversed())
    var result: [UInt8] = Array("<tu".utf8)
    var extra: [UInt8] = []
    appendAttributes(attributes, of: "tu", to: &result, extra: &extra, indent)
    result.append(UInt8(ascii: ">"))
    for property in properties where xml[property.content].contains(where: { $0 > 0x20 }) {
      result += indent + xml[property.whole]
    }
    result += extra
    for variant in filled {
      result += indent + Array("<tuv".utf8)
      var inner: [UInt8] = []
      appendAttributes(variant.attributes, of: "tuv", to: &result, extra: &inner, [])
      result.append(UInt8(ascii: ">"))
      for property in variant.properties where xml[property.content].contains(where: { $0 > 0x20 }) {
        result += xml[property.whole]
      }
      result += inner
      if let segment = variant.wholeSegment { result += xml[segment] }
      result += "</tuv>".utf8
    }
    let last = variants.last?.whole.upperBound ?? xml.count
    let tail = xml[last...].prefix { $0 <= 0x20 }
    result += tail + Array("</tu>".utf8)
    for attribute in foreignAttributes(in: result) { result.removeSubrange(attribute) }
    return result
  }

  private func appendAttributes(
    _ attributes: [Attribute], of element: String, to result: inout [UInt8], extra: inout [UInt8], _ indent: [UInt8]
  ) {
    guard let grammar = TMXGrammar.elements[element] else { return }
    let names = Set(attributes.map { String(decoding: xml[$0.name], as: UTF8.self) })
    for attribute in attributes {
      var name = String(decoding: xml[attribute.name], as: UTF8.self)
      var value = text(attribute.value)
      if element == "tuv", name == "lang", !names.contains("xml:lang") { name = "xml:lang" }
      if name == "xml:lang" || name == "srclang", let language = Language(parsing: value),
        language.tag.lowercased() != value.lowercased()
      {
        value = language.tag
      }
      if dateAttributes.contains(name), !isTMXDate(value), let mended = mendedDate(value) { value = mended }
      let isKnown = grammar.required.contains(name) || grammar.optional.contains(name)
      let isAllowed = grammar.values[name]?.contains(value) ?? true
      if isKnown && isAllowed {
        result += xmlAttributes([(name, value)])
      } else if isKnown || !value.isEmpty {
        extra += indent + tmxProperty("x-\(name)", value)
      }
    }
  }
}

/// The attributes that TMX does not give the elements they stand in, each with the space before it, the last first.
private func foreignAttributes(in xml: [UInt8]) -> [Range<Int>] {
  var found: [Range<Int>] = []
  var scan = XMLScan(xml, 0..<xml.count)
  while let piece = scan.next() {
    guard case .start(let tag) = piece else { continue }
    let element = String(decoding: xml[tag.name], as: UTF8.self)
    guard TMXGrammar.elements[element] != nil else { continue }
    for (name, value) in tag.attributes where !name.hasPrefix("xmlns") && !isTMXAttribute(name, of: element) {
      // As the reader writes them: a space, the name, an equals sign and quotation marks.
      found.append((value.lowerBound - name.utf8.count - 3)..<(value.upperBound + 1))
    }
  }
  return found.reversed()
}
