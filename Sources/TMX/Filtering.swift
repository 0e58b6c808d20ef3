import Bitext
import Files
import Formats
import ICU

/// Which units of a TMX are kept: those that meet every condition that is set.
public struct UnitFilter {
  /// Identifiers (`tuid`), one of which the unit has; empty for any.
  public var ids: Set<String> = []
  /// Languages in which the unit has a text.
  public var languages: [Language] = []
  /// The unit was made or changed on this day or later: the start of a TMX date (`2024`, `20240131`).
  public var since: String?
  /// The unit was made or changed before this.
  public var before: String?
  /// Properties that the unit has, with what their text matches, where that counts; `author` and `date` are the unit's,
  /// too, where it has them as attributes.
  public var properties: [(type: String, pattern: TextPattern?)] = []
  /// Who made or changed the unit last.
  public var author: String?
  /// Characters of the source, inline codes left out.
  public var length: ClosedRange<Int> = 0...Int.max
  /// The lowest confidence; units without one pass.
  public var confidence: Double?
  /// Patterns that the text of some variant matches.
  public var text: [TextPattern] = []
  /// Patterns that the source matches.
  public var source: [TextPattern] = []
  /// Patterns that some other variant matches.
  public var target: [TextPattern] = []
  /// Whether the units that do not meet them all are kept instead.
  public var isInverted = false

  /// All units.
  public init() {}

  /// Whether no condition is set.
  package var isEverything: Bool {
    !isInverted && ids.isEmpty && languages.isEmpty && since == nil && before == nil && properties.isEmpty
      && author == nil && length == 0...Int.max && confidence == nil && (text + source + target).isEmpty
  }

  /// Whether the unit is wanted.
  package func wants(_ unit: TMXUnit, _ header: TMXHead, _ names: inout VariantLanguages) throws -> Bool {
    try meets(unit, header, &names) != isInverted
  }

  private func meets(_ unit: TMXUnit, _ header: TMXHead, _ names: inout VariantLanguages) throws -> Bool {
    if !ids.isEmpty, !(unit.attribute("tuid").map(ids.contains) ?? false) { return false }
    for language in languages where names.variant(language, in: unit) == nil { return false }
    if since != nil || before != nil {
      guard let date = unit.lastDate else { return false }
      // Dates sort as text; one that stops early sorts before all that begin with it.
      if let since, date < since { return false }
      if let before, date >= before { return false }
    }
    for (type, pattern) in properties {
      guard try unit.meets((type, pattern)) else { return false }
    }
    if let author, unit.author != author { return false }
    if let confidence, let own = unit.confidence, own < confidence { return false }
    let needsText = length != 0...Int.max || !(text + source + target).isEmpty
    guard needsText else { return true }
    let first = names.source(of: unit, header: header)
    let texts = unit.variants.map { variant in
      var bytes: [UInt8] = []
      unit.appendText(of: variant, codes: .dropped, to: &bytes)
      return bytes
    }
    let own = first.map { texts[$0] } ?? []
    guard length.contains(own.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }) else { return false }
    for pattern in source where try !pattern.matches(own) { return false }
    for pattern in text where try !texts.contains(where: pattern.matches) { return false }
    let others = texts.indices.filter { $0 != first }.map { texts[$0] }
    for pattern in target where try !others.contains(where: pattern.matches) { return false }
    return true
  }
}

/// Writes the units that `filter` wants, as they are.
///
/// - Throws: `PairReadingError` where the file can't be read, `ICUError` where a pattern takes too long, what the sink throws.
public func filter(
  _ reader: TMXReader, by filter: UnitFilter, to sink: any ByteSink, progress: (Double) -> Void = { _ in }
) throws -> PassReport {
  var (names, report) = (VariantLanguages(), PassReport())
  let writer = TMXWriter(reader.head, to: sink)
  while let unit = try reader.next() {
    report.read += 1
    if report.read & 1023 == 0 { reader.progress.map(progress) }
    if try filter.wants(unit, reader.head, &names) { try writer.write(unit) } else { try writer.leaveOut(unit) }
  }
  try writer.finish(reader.tail)
  report.written = writer.count
  return report
}
