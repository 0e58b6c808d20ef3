import Bitext
import Files
import Formats
import GRDB
import TMX

/// Which units of a memory are meant: those that meet all that is set.
public struct UnitChoice {
  /// Their numbers in the memory; empty for any.
  public var numbers: Set<Int64> = []
  /// Files that they came from, by path or name; empty for any.
  public var files: [AddedFile] = []
  /// What they are as TMX.
  public var filter = UnitFilter()

  /// All units.
  public init() {}

  /// Whether nothing is set.
  public var isEverything: Bool { numbers.isEmpty && files.isEmpty && filter.isEverything }
}

extension MemoryStore {
  /// The numbers of the units that are meant, in order.
  func chosen(_ choice: UnitChoice, in db: Database) throws -> [Int64] {
    var numbers: [Int64]
    if !choice.files.isEmpty {
      let ofFiles = Set(try originIDs(of: choice.files, in: db).map { $0 >> 16 })
      numbers = (choice.numbers.isEmpty ? ofFiles : ofFiles.intersection(choice.numbers)).sorted()
    } else if !choice.numbers.isEmpty {
      numbers = try choice.numbers.sorted().filter { number in
        try Int64.fetchOne(
          db.cachedStatement(sql: "SELECT id FROM unit WHERE id = ?"), arguments: [number]) != nil
      }
    } else {
      numbers = try Int64.fetchAll(db, sql: "SELECT id FROM unit ORDER BY id")
    }
    guard !choice.filter.isEverything else { return numbers }
    var (found, names): ([Int64], VariantLanguages) = ([], VariantLanguages())
    try forEachUnit(numbers, in: db) { number, unit, header in
      if try choice.filter.wants(unit, header, &names) { found.append(number) }
    }
    return found
  }

  /// The ids of the origins that are of these files, in order.
  /// - Throws: ``MemoryError/noFile(_:known:)``, ``MemoryError/manyFiles(_:paths:)``.
  func originIDs(of files: [AddedFile], in db: Database) throws -> [Int64] {
    var ids: [Int64] = []
    for file in files {
      ids += try Int64.fetchAll(db, sql: "SELECT id FROM origin WHERE file = ?", arguments: [number(of: file, in: db)])
    }
    return Array(Set(ids)).sorted()
  }

  /// The file at the path, else the only one of that name.
  private func number(of file: AddedFile, in db: Database) throws -> Int64 {
    if file.path != nil, let number = try file.id(in: db) { return number }
    let rows = try Row.fetchAll(
      db, sql: "SELECT id, path FROM file WHERE name = ? ORDER BY path", arguments: [file.name])
    guard let row = rows.first else {
      let known = try String.fetchAll(db, sql: "SELECT DISTINCT name FROM file ORDER BY id DESC LIMIT 20")
      throw MemoryError.noFile(file.name, known: known)
    }
    guard rows.count == 1 else {
      throw MemoryError.manyFiles(file.name, paths: try rows.map { try $0.decode(String.self, atIndex: 1) })
    }
    return try row.decode(atIndex: 0)
  }

  /// Gives `body` the units of these numbers as TMX, some hundreds at a time read from the memory.
  func forEachUnit(
    _ numbers: [Int64], in db: Database, _ body: (Int64, TMXUnit, TMXHead) throws -> Void
  ) throws {
    let units = try UnitXML(db)
    var rest = numbers[...]
    while !rest.isEmpty {
      var (bytes, batch): ([UInt8], [Int64]) = (Array("<tmx><header srclang=\"*all*\"/><body>".utf8), [])
      while let number = rest.first, batch.count < 500, bytes.count < 1 << 22 {
        rest.removeFirst()
        guard let xml = try units.xml(of: number) else { continue }
        bytes += xml
        batch.append(number)
      }
      bytes += "</body></tmx>".utf8
      let reader = try soundXML { try TMXReader(FileStream(name: path, bytes: bytes)) }
      for number in batch {
        guard let unit = try soundXML(reader.next) else { throw damaged("unit \(number) is not the XML of one unit") }
        try body(number, unit, reader.head)
      }
    }
  }
}

/// Reads what a memory holds as XML: where it is none, the memory is at fault.
func soundXML<Result>(_ read: () throws -> Result) throws -> Result {
  do { return try read() } catch let error as PairReadingError { throw damaged("a unit is not XML: \(error.reason)") }
}

/// Whether a unit has all these properties.
func hasProperties(_ conditions: [PropertyCondition.Compiled], _ number: Int64, in db: Database) throws -> Bool {
  guard let xml = try UnitXML(db).xml(of: number) else { return false }
  let unit = try soundXML { try TMXUnit(xml: xml) }
  return try conditions.allSatisfy { try unit.meets($0) }
}
