import Bitext
import Files
import Formats

/// Makes source and target change places: `srclang`, the order of the variants, and what properties say of one side.
///
/// In a file of many languages the target is the one asked for. `prev` and `next`, which OmegaT takes for the source's
/// neighbours, become `x-target-prev` and `x-target-next`, and the other way round; `x-align-type` 2-1 becomes 1-2.
/// inverting twice restores the unit.
///
/// - Parameter target: nil where units have two languages.
/// - Throws: `PairReadingError` where it is not clear which language is to be the source; what the sink throws.
public func invert(
  _ reader: TMXReader, target wanted: Language? = nil, to sink: any ByteSink,
  progress: (Double) -> Void = { _ in }
) throws -> PassReport {
  var (languages, report) = (VariantLanguages(), PassReport())
  var writer: TMXWriter?
  var target = wanted
  while let unit = try reader.next() {
    report.read += 1
    if report.read & 1023 == 0 { reader.progress.map(progress) }
    let source = languages.statedSource(of: unit, header: reader.head)
    if target == nil {
      let others = unit.variants.indices.filter { $0 != source }
      guard others.count < 2 else {
        throw PairReadingError(
          name: reader.name, line: unit.line,
          reason: .manyLanguages(unit.variants.map { unit.language(of: $0) }.sorted()))
      }
      target = others.first.flatMap { languages.language(of: unit.variants[$0], in: unit) }
    }
    let other = target.flatMap { languages.variant($0, in: unit, not: source.map { [$0] } ?? []) }
    let output: TMXWriter
    if let writer {
      output = writer
    } else {
      var head = reader.head
      if let target, head.attribute("srclang")?.lowercased() != "*all*" {
        let spelling = other.map { unit.language(of: unit.variants[$0]) } ?? target.tag
        let old = source.map { unit.language(of: unit.variants[$0]) } ?? ""
        head.set("srclang", spelled(spelling, as: head.attribute("srclang") ?? "", is: old))
      }
      output = TMXWriter(head, to: sink)
      writer = output
    }
    guard let source, let other else {
      try output.write(unit)
      continue
    }
    try output.write(unit, as: unit.inverted(source, other))
    report.changed += 1
  }
  guard let writer else { throw PairReadingError(name: reader.name, reason: .noPairs) }
  try writer.finish(reader.tail)
  report.written = writer.count
  return report
}

/// `language` written as `model` is, which means `original`: without its region, or in other letters, as headers do. So
/// inverting twice gives back what the header said.
private func spelled(_ language: String, as model: String, is original: String) -> String {
  func base(_ tag: String) -> String { String(tag.prefix { $0 != "-" && $0 != "_" }) }
  let forms: [(String) -> String] = [
    { $0 }, base, { $0.lowercased() }, { $0.uppercased() }, { base($0).lowercased() }, { base($0).uppercased() },
  ]
  return forms.first { $0(original) == model }?(language) ?? language
}

/// Properties that change their names with the sides.
private let counterparts = [
  "prev": "x-target-prev", "next": "x-target-next", "x-target-prev": "prev", "x-target-next": "next",
]

extension TMXUnit {
  /// The XML with two variants in each other's places.
  fileprivate func inverted(_ source: Int, _ target: Int) -> [UInt8] {
    let (one, other) = (variants[source], variants[target])
    let bytes = written([one.whole, other.whole])
    var edits = [Edit(one.whole, bytes[1]), Edit(other.whole, bytes[0])]
    if let attribute = attributes.first(where: { xml[$0.name].elementsEqual("srclang".utf8) }) {
      let language = spelled(language(of: other), as: text(attribute.value), is: language(of: one))
      edits.append(Edit(attribute.value, xmlEscaped(language, inAttribute: true)))
    }
    for property in properties {
      guard let type = property.type else { continue }
      let name = text(type)
      if let counterpart = counterparts[name] {
        edits.append(Edit(type, Array(counterpart.utf8)))
      } else if name == "x-align-type" {
        let counts = xml[property.content].split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        if counts.count == 2 { edits.append(Edit(property.content, Array(counts[1]) + [0x2D] + Array(counts[0]))) }
      }
    }
    return edited(edits)
  }
}
