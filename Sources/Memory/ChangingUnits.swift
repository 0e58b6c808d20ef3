import Bitext
import Formats
import GRDB
import TMX

/// The result of changing units of a memory.
public struct EditingReport: Hashable, Sendable {
  /// Units that were meant.
  public var chosen = 0
  /// Units that are others now.
  public var changed = 0
  /// Those among them that became what another unit is, and were folded into it.
  public var folded = 0
}

extension MemoryStore {
  /// Changes the units that are meant, in one transaction. They keep their numbers and where they came from.
  ///
  /// - Parameter mayBeAll: whether it is right that all units are meant.
  /// - Throws: ``MemoryError`` as ``remove(_:mayBeAll:)`` does; `UnitEditError`, and then nothing is changed.
  public func edit(_ choice: UnitChoice, by edit: UnitEdit, mayBeAll: Bool = false) throws -> EditingReport {
    try write { db in
      let chosen = try chosenForChange(choice, mayBeAll: mayBeAll, in: db)
      var report = EditingReport(chosen: chosen.count)
      var (preparation, names) = (UnitPreparation(), VariantLanguages())
      var writer = try BatchWriter(db, FrequentTexts())
      var removal = try UnitRemoval(db)
      let stored = try RawStatement(db, "SELECT properties FROM unit WHERE id = ?")
      var gone: Int64?
      let nowhere = AddedFile(name: "")
      try forEachUnit(chosen, in: db) { number, unit, header in
        let xml: [UInt8]?
        do throws(UnitEditError.Reason) { xml = try edit.applied(to: unit, header, &names) } catch {
          throw UnitEditError(unit: "unit \(number)", reason: error)
        }
        guard let xml, let old = try preparation.prepare(unit, header: header, file: nowhere),
          var new = try preparation.prepare(TMXUnit(xml: xml), header: header, file: nowhere)
        else { return }
        report.changed += 1
        let told = new.origin.properties
        stored.bind(number, at: 1)
        let own = try stored.step() ? Array(stored.bytes(at: 0)) : []
        stored.reset()
        if edit.properties.isEmpty {
          // They stay where they are, with the origins or, where an edit set them, with the unit.
          new.properties = own
        } else {
          new.properties += (told ?? "").utf8
        }
        new.origin.properties = nil
        writer.frequent.forget(old, id: number)
        if let other = try writer.existing(new), other != number {
          // What the unit itself tells goes along with where it came from.
          let keepsOrigins = try edit.properties.isEmpty && !isDescribed(own)
          for var origin in try origins(of: number, in: db) {
            if !keepsOrigins { origin.properties = told }
            try writer.addOrigin(origin, to: other)
          }
          try removal.removeTexts(of: number)
          try writer.deleteOrigins(of: number)
          gone = number
          report.folded += 1
          return
        }
        try removal.removeTexts(of: number)
        try writer.insert(new, id: number)
        removal.index(new, id: number)
        if !edit.properties.isEmpty { try writer.dropProperties(ofOriginsOf: number) }
      }
      if report.changed > 0 { try removal.finish(newest: gone) }
      return report
    }
  }
}

/// Whether the properties of a unit, as XML, have some that are else kept with its origins.
private func isDescribed(_ properties: [UInt8]) throws -> Bool {
  let unit = try soundXML { try TMXUnit(xml: Array("<tu>".utf8) + properties + Array("</tu>".utf8)) }
  return unit.properties.contains { property in
    property.type.map { UnitPreparation.descriptive.contains(unit.text($0)) } ?? false
  }
}
