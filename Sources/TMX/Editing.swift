import Bitext
import Files
import Formats

/// What is changed in units.
public struct UnitEdit {
  /// The source's new text.
  public var source: String?
  /// The target's.
  public var target: String?
  /// Which text is the target; nil for the only one beside the source.
  public var targetLanguage: Language?
  /// What is replaced in every target, to the letter and outside of inline codes.
  public var replacements: [(old: String, new: String)] = []
  /// Properties that take the place of all of their types; an empty text takes them away. `author` and `date` are the
  /// attributes `changeid` and `changedate`.
  public var properties: [BitextPair.Property] = []
  /// The `changedate` of units whose texts change, where ``properties`` do not have one; seconds since 1970.
  public var date: Int?

  /// No change.
  public init() {}

  /// What a unit is afterwards, all else as it stands; nil where that is what it was.
  package func applied(
    to unit: TMXUnit, _ header: TMXHead, _ names: inout VariantLanguages
  ) throws(UnitEditError.Reason) -> [UInt8]? {
    var edits: [TMXUnit.Edit] = []
    let own = names.source(of: unit, header: header)
    if let source, let own { edits += try unit.setting(own, to: source) }
    let targets =
      if let targetLanguage {
        [names.variant(targetLanguage, in: unit, not: own.map { [$0] } ?? [])].compactMap { $0 }
      } else {
        unit.variants.indices.filter { $0 != own }
      }
    if let target {
      guard targets.count == 1 else {
        throw .targets(unit.variants.map { unit.language(of: $0) }, wanted: targetLanguage?.tag)
      }
      edits += try unit.setting(targets[0], to: target)
    }
    if !replacements.isEmpty {
      for index in targets { edits += try unit.replacing(replacements, in: index) }
    }
    if !edits.isEmpty, let date, !properties.contains(where: { $0.type == "date" }) {
      edits += unit.setting(attribute: "changedate", to: tmxDate(date))
    }
    for property in properties { edits += unit.setting(property) }
    return edits.isEmpty ? nil : unit.edited(edits)
  }
}

/// Why a unit cannot be changed.
public struct UnitEditError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Error, Hashable, Sendable {
    /// It has these languages, and not one target, or none in the language wanted.
    case targets([String], wanted: String?)
    /// Its text has inline codes, which a new text would not have.
    case codes(String)
    /// The text would have nothing visible left.
    case empty(String)
  }

  /// Which, in words.
  public var unit: String
  /// What is wrong.
  public var reason: Reason

  package init(unit: String, reason: Reason) { (self.unit, self.reason) = (unit, reason) }
}

/// Changes the units that `filter` wants and writes all, those that stay the same byte for byte.
///
/// - Returns: what was read, written and changed.
/// - Throws: ``UnitEditError``; what ``filter(_:by:to:progress:)`` throws.
public func edit(
  _ reader: TMXReader, where filter: UnitFilter, by edit: UnitEdit, to sink: any ByteSink,
  progress: (Double) -> Void = { _ in }
) throws -> PassReport {
  var (names, report) = (VariantLanguages(), PassReport())
  let writer = TMXWriter(reader.head, to: sink)
  while let unit = try reader.next() {
    report.read += 1
    if report.read & 1023 == 0 { reader.progress.map(progress) }
    var xml: [UInt8]?
    if try filter.wants(unit, reader.head, &names) {
      do throws(UnitEditError.Reason) { xml = try edit.applied(to: unit, reader.head, &names) } catch {
        throw UnitEditError(unit: "line \(unit.line)", reason: error)
      }
    }
    if xml != nil { report.changed += 1 }
    try writer.write(unit, as: xml)
  }
  try writer.finish(reader.tail)
  report.written = writer.count
  return report
}

extension TMXUnit {
  fileprivate func setting(_ index: Int, to text: String) throws(UnitEditError.Reason) -> [Edit] {
    let variant = variants[index]
    guard let segment = variant.segment, let whole = variant.wholeSegment else { return [] }
    guard !xml[segment].contains(UInt8(ascii: "<")) else { throw .codes(language(of: variant)) }
    let new = allowedInXML(text)
    guard new.contains(where: { !$0.isWhitespace }) else { throw .empty(language(of: variant)) }
    if new == self.text(of: variant) { return [] }
    return [segment.isEmpty ? Edit(whole, xmlElement("seg", new)) : Edit(segment, xmlEscaped(new))]
  }

  fileprivate func replacing(
    _ replacements: [(old: String, new: String)], in index: Int
  ) throws(UnitEditError.Reason) -> [Edit] {
    var (edits, rest): ([Edit], [UInt8]) = ([], [])
    for run in textRuns(of: variants[index]) {
      let text = Array(self.text(run).utf8)
      var new = text
      for (old, replacement) in replacements {
        new = replaced(Array(old.utf8), by: Array(allowedInXML(replacement).utf8), in: new)
      }
      rest += new
      if new != text { edits.append(Edit(run, xmlEscaped(String(decoding: new, as: UTF8.self)))) }
    }
    if !edits.isEmpty, !rest.contains(where: { $0 > 0x20 }) { throw .empty(language(of: variants[index])) }
    return edits
  }

  fileprivate func setting(_ property: BitextPair.Property) -> [Edit] {
    switch property.type {
    case "author": return setting(attribute: "changeid", to: property.text, alone: true)
    case "date": return setting(attribute: "changedate", to: property.text, alone: true)
    case let type?:
      let old = properties.filter { $0.type.map(text) == type }
      let new = allowedInXML(property.text)
      if old.map({ text($0.content) }) == (new.isEmpty ? [] : [new]) { return [] }
      return old.map { Edit(withGap($0.whole), []) } + (new.isEmpty ? [] : [adding(property: type, new)])
    case nil: return []
    }
  }

  /// - Parameter alone: whether variants lose theirs, which would say something else.
  fileprivate func setting(attribute name: String, to text: String, alone: Bool = false) -> [Edit] {
    func attribute(_ list: [Attribute]) -> Attribute? { list.first { xml[$0.name].elementsEqual(name.utf8) } }
    let value = allowedInXML(text)
    var edits = alone ? variants.compactMap { attribute($0.attributes) }.map { Edit($0.whole, []) } : []
    if let old = attribute(attributes) {
      if self.text(old.value) != value {
        edits.append(value.isEmpty ? Edit(old.whole, []) : Edit(old.value, xmlEscaped(value, inAttribute: true)))
      }
    } else if !value.isEmpty {
      let end = startTag.upperBound - 1
      edits.append(Edit(end..<end, xmlAttributes([(name, value)])))
    }
    return edits
  }
}

/// `bytes` with every `old`, from left to right, replaced. Linear in the product of both lengths at worst.
private func replaced(_ old: [UInt8], by new: [UInt8], in bytes: [UInt8]) -> [UInt8] {
  guard !old.isEmpty else { return bytes }
  var (result, index): ([UInt8], Int) = ([], 0)
  while index < bytes.count {
    if bytes[index] == old[0], bytes[index...].starts(with: old) {
      result += new
      index += old.count
    } else {
      result.append(bytes[index])
      index += 1
    }
  }
  return result
}
