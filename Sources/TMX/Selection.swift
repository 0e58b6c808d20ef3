import Bitext
import Files
import Formats

/// How many units one pass read, wrote, changed and left out.
public struct PassReport: Hashable, Sendable {
  /// Units read.
  public var read = 0
  /// Units written.
  public var written = 0
  /// Units that were changed.
  public var changed = 0
  /// Units left out because another holds their texts now.
  public var dropped = 0

  /// All counts 0.
  public init() {}
}

/// Writes the units that have all of `wanted` languages, with these variants only, in that order; the first is the source.
///
/// A variant in exactly the language comes before one of another region. All else of the units stays as it is.
///
/// - Throws: `PairReadingError` where no unit has them all, or the input can't be read; what the sink throws.
public func select(
  _ wanted: [Language], from reader: TMXReader, to sink: any ByteSink, progress: (Double) -> Void = { _ in }
) throws -> PassReport {
  var (languages, report, seen) = (VariantLanguages(), PassReport(), Set<String>())
  var writer: TMXWriter?
  var pending: [TMXUnit] = []
  while let unit = try reader.next() {
    report.read += 1
    if report.read & 1023 == 0 { reader.progress.map(progress) }
    var chosen: [Int] = []
    for language in wanted {
      guard let index = languages.variant(language, in: unit, not: chosen) else { break }
      chosen.append(index)
    }
    guard chosen.count == wanted.count else {
      if seen.count < 100 { seen.formUnion(unit.variants.map { unit.language(of: $0) }) }
      if let writer {
        try writer.leaveOut(unit)
      } else if let rest = unit.withoutBody() {
        pending.append(rest)
      }
      continue
    }
    if writer == nil {
      var head = reader.head
      // What the variants themselves say, so that a tool that compares letter by letter finds the source.
      let spelling = unit.language(of: unit.variants[chosen[0]])
      if languages.language(head.attribute("srclang") ?? "") != languages.language(spelling) {
        head.set("srclang", spelling)
      }
      let opened = TMXWriter(head, to: sink)
      for unit in pending { try opened.leaveOut(unit) }
      (writer, pending) = (opened, [])
    }
    let xml = unit.keeping(variants: chosen)
    if xml != unit.written { report.changed += 1 }
    try writer?.write(unit, as: xml)
  }
  guard let writer else {
    throw PairReadingError(
      name: reader.name,
      reason: report.read == 0
        ? .noPairs : .otherLanguages(seen.compactMap { languages.language($0) }.map(\.tag).sorted()))
  }
  try writer.finish(reader.tail)
  report.written = writer.count
  return report
}

extension TMXUnit {
  /// Makes the unit's own `srclang`, where it has one, name the language of a variant; nil where it does.
  func settingSource(to variant: Int) -> Edit? {
    guard let attribute = attributes.first(where: { xml[$0.name].elementsEqual("srclang".utf8) }) else { return nil }
    let language = xmlEscaped(language(of: variants[variant]), inAttribute: true)
    return xml[attribute.value].elementsEqual(language) ? nil : Edit(attribute.value, language)
  }

  /// What has to be kept of a unit that is left out: comments before it; nil where there are none.
  func withoutBody() -> TMXUnit? {
    guard lead.contains(where: { $0 > 0x20 }) else { return nil }
    var unit = TMXUnit(line: line)
    unit.lead = lead
    return unit
  }

  /// The unit's XML with these variants only, in this order, each with the white space that its place had; the first is
  /// the source, also where the unit names its own.
  func keeping(variants chosen: [Int]) -> [UInt8] {
    var edits: [Edit] = []
    if let first = chosen.first, let edit = settingSource(to: first) { edits.append(edit) }
    if chosen == Array(variants.indices) { return edited(edits) }
    let bytes = written(variants.map(\.whole))
    // Places are filled in order; a place that is left over goes with the white space before it.
    for (place, variant) in variants.enumerated() {
      if place < chosen.count {
        if chosen[place] != place { edits.append(Edit(variant.whole, bytes[chosen[place]])) }
      } else {
        let end = place == 0 ? startTag.upperBound : variants[place - 1].whole.upperBound
        let gap = xml[end..<variant.whole.lowerBound]
        let isBlank = gap.allSatisfy { $0 <= 0x20 }
        edits.append(Edit((isBlank ? end : variant.whole.lowerBound)..<variant.whole.upperBound, []))
      }
    }
    return edited(edits)
  }
}
