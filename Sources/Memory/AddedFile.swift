import GRDB

/// A file whose units a memory gets.
///
/// Files are told apart by where they lie, whatever they are called; one of which only a name is given, by that name.
public struct AddedFile: Hashable, Sendable {
  /// What users see.
  public var name: String
  /// Where it lies, absolute and without links; nil for what is no file, or where the name is to stand for it.
  public var path: String?

  /// A file of that name at that path.
  public init(name: String, path: String? = nil) {
    (self.name, self.path) = (name, path)
  }

  /// The same by the name that it was added with first.
  func registered(in db: Database) throws -> AddedFile {
    guard let path else { return self }
    let name = try String.fetchOne(db, sql: "SELECT name FROM file WHERE path = ?", arguments: [path])
    return AddedFile(name: name ?? self.name, path: path)
  }

  /// Its number in the memory; nil where it has no unit of it.
  func id(in db: Database) throws -> Int64? {
    guard let path else {
      return try Int64.fetchOne(db, sql: "SELECT id FROM file WHERE path = '' AND name = ?", arguments: [name])
    }
    return try Int64.fetchOne(db, sql: "SELECT id FROM file WHERE path = ?", arguments: [path])
  }
}
