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
  /// The unit with what the lint's rules mend, and all else as it stands: attributes that TMX does not give `tu` and `tuv`
  /// become properties, those of other elements go, `lang` becomes `xml:lang`, codes and dates become canonical,
  /// properties come before variants, what is empty goes; nil where no text is left.
  func mended() -> [UInt8]? {
    func isFilled(_ range: Range<Int>) -> Bool { xml[range].contains { $0 > 0x20 } }
    guard variants.contains(where: { $0.segment.map(isFilled) ?? false }) else { return nil }
    var mending = UnitMending(unit: self)
    mending.mend(
      "tu", attributes, properties, startTag, before: variants.first?.whole.lowerBound ?? xml.count, indent: indent)
    for variant in variants {
      if variant.segment.map(isFilled) ?? false {
        mending.mend(
          "tuv", variant.attributes, variant.properties, variant.startTag,
          before: variant.wholeSegment?.lowerBound ?? variant.whole.upperBound, indent: [])
      } else {
        mending.remove(variant.whole)
      }
    }
    mending.removeForeignAttributes()
    return edited(mending.edits)
  }
}

/// Gathers what is to be changed of a unit.
private struct UnitMending {
  let unit: TMXUnit
  var edits: [TMXUnit.Edit] = []
  private let foreign: [Range<Int>]
  /// Elements that go, and start tags whose attributes were seen to.
  private var done: [Range<Int>] = []

  init(unit: TMXUnit) {
    (self.unit, foreign) = (unit, TMX.foreignAttributes(in: unit.xml))
  }

  /// Mends the attributes of an element and the order of its properties, which come before the place `before`.
  mutating func mend(
    _ element: String, _ attributes: [TMXUnit.Attribute], _ properties: [TMXUnit.Property], _ startTag: Range<Int>,
    before: Int, indent: [UInt8]
  ) {
    done.append(startTag)
    var (place, added): (Int, [UInt8]) = (startTag.upperBound, [])
    for property in properties {
      if unit.xml[property.content].allSatisfy({ $0 <= 0x20 }) {
        remove(property.whole)
      } else if property.whole.lowerBound < before {
        place = property.whole.upperBound
      } else {
        added += indent + bytes(property.whole)
        remove(property.whole)
      }
    }
    let names = Set(attributes.map { String(decoding: unit.xml[$0.name], as: UTF8.self) })
    for attribute in attributes { added += mend(attribute, of: element, names).flatMap { indent + $0 } ?? [] }
    if !added.isEmpty { edits.append(TMXUnit.Edit(place..<place, added)) }
  }

  /// Mends an attribute; the property that it becomes, where TMX does not have it.
  private mutating func mend(_ attribute: TMXUnit.Attribute, of element: String, _ names: Set<String>) -> [UInt8]? {
    guard let grammar = TMXGrammar.elements[element] else { return nil }
    var name = String(decoding: unit.xml[attribute.name], as: UTF8.self)
    if name.hasPrefix("xmlns") { return nil }
    let text = unit.text(attribute.value)
    var value = text
    if element == "tuv", name == "lang", !names.contains("xml:lang") {
      name = "xml:lang"
      edits.append(TMXUnit.Edit(attribute.name, Array(name.utf8)))
    }
    if name == "xml:lang" || name == "srclang", let language = Language(parsing: value),
      language.tag.lowercased() != value.lowercased()
    {
      value = language.tag
    }
    if dateAttributes.contains(name), !isTMXDate(value), let mended = mendedDate(value) { value = mended }
    let isKnown = grammar.required.contains(name) || grammar.optional.contains(name)
    let isAllowed = grammar.values[name]?.contains(value) ?? true
    guard isKnown && isAllowed else {
      edits.append(TMXUnit.Edit(attribute.whole, []))
      return isKnown || !value.isEmpty ? tmxProperty("x-\(name)", value) : nil
    }
    if value != text { edits.append(TMXUnit.Edit(attribute.value, xmlEscaped(value, inAttribute: true))) }
    return nil
  }

  /// An element that is put elsewhere, without attributes that are not its own.
  private func bytes(_ whole: Range<Int>) -> [UInt8] {
    let found = foreign.filter { whole.contains($0.lowerBound) }
    guard !found.isEmpty else { return unit.written([whole])[0] }
    var bytes = unit.xml
    for range in found { bytes.removeSubrange(range) }
    return Array(bytes[whole.lowerBound..<(whole.upperBound - found.reduce(0) { $0 + $1.count })])
  }

  /// Takes an element out, with the white space in front of it.
  mutating func remove(_ whole: Range<Int>) {
    done.append(whole)
    edits.append(TMXUnit.Edit(unit.withGap(whole), []))
  }

  mutating func removeForeignAttributes() {
    for range in foreign where !done.contains(where: { $0.contains(range.lowerBound) }) {
      edits.append(TMXUnit.Edit(range, []))
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
