/// Where a unit of a memory came from.
public struct Origin: Hashable, Sendable {
  /// The file, as it was named.
  public var file: String
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
}
