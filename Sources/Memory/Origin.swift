import GRDB

/// Where a unit of a memory came from.
public struct Origin: Hashable, Sendable {
  /// The file, as it was named.
  public var file: String
  /// Where the file lay, by which it is told from others of its name; nil where only a name was given.
  public var path: String?
  /// When it was made or changed, `YYYYMMDDThhmmssZ`.
  public var date: String?
  /// Who made or changed it last.
  public var author: String?
  /// The confidence that the texts correspond, 0 to 1.
  public var confidence: Double?
  /// The source text before it.
  public var before: String?
  /// The source text after it.
  public var after: String?
  /// What the file says of the unit's client, project and subject, and what was stamped on all its units: `prop` elements.
  public var properties: String?
}

/// Where a unit came from, the oldest first.
func origins(of unit: Int64, in db: Database) throws -> [Origin] {
  try numberedOrigins(of: unit, in: db).map(\.origin)
}

/// The same with the ids of the rows, which are in order.
func numberedOrigins(of unit: Int64, in db: Database) throws -> [(id: Int64, origin: Origin)] {
  let rows = try Row.fetchAll(
    db.cachedStatement(
      sql: """
        SELECT name, date, author, confidence, before, after, nullif(path, ''), origin.properties, origin.id
        FROM origin JOIN file ON file.id = origin.file WHERE origin.id BETWEEN ? AND ? ORDER BY origin.id
        """), arguments: [unit << 16, unit << 16 | 0xFFFF])
  return try rows.map {
    try (
      $0.decode(atIndex: 8),
      Origin(
        file: $0.decode(atIndex: 0), path: $0.decode(atIndex: 6), date: $0.decode(atIndex: 1),
        author: $0.decode(atIndex: 2), confidence: $0.decode(atIndex: 3), before: $0.decode(atIndex: 4),
        after: $0.decode(atIndex: 5), properties: $0.decode(atIndex: 7))
    )
  }
}
