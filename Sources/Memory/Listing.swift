import Formats
import GRDB
import TMX

/// A unit of a memory, to be shown.
public struct ListedUnit: Hashable, Sendable {
  /// One of its texts.
  public struct Text: Hashable, Sendable {
    /// Its tag.
    public var language: String
    /// With inline codes in their native form.
    public var text: String
  }

  /// Its number in the memory, which no other unit ever gets.
  public var number: Int64
  /// Its texts, the source first.
  public var texts: [Text]
  /// What it says of itself; notes have no type.
  public var properties: [BitextPair.Property]
  /// Where it came from, the oldest first.
  public var origins: [Origin]
}

extension MemoryStore {
  /// The first units that are meant, and how many there are.
  ///
  /// - Throws: ``MemoryError``; `ICUError` where a pattern takes too long.
  public func list(_ choice: UnitChoice, limit: Int = .max) throws -> (units: [ListedUnit], count: Int) {
    try read { db in
      let numbers = try chosen(choice, in: db)
      var units: [ListedUnit] = []
      try forEachUnit(Array(numbers.prefix(limit)), in: db) { number, unit, _ in
        units.append(
          ListedUnit(
            number: number,
            texts: unit.variants.map {
              ListedUnit.Text(language: unit.language(of: $0), text: unit.text(of: $0, codes: .native))
            },
            properties: unit.properties.map { property in
              BitextPair.Property(
                type: property.isNote ? nil : property.type.map(unit.text) ?? "", text: unit.text(property.content))
            }, origins: try origins(of: number, in: db)))
      }
      return (units, numbers.count)
    }
  }
}
