/// A language as a canonical BCP 47 tag, such as `fr`, `en-GB` or `zh-Hant`.
public struct Language: Hashable, Sendable, CustomStringConvertible {
  /// The canonical, hyphenated BCP 47 tag.
  public let tag: String

  /// Takes a tag that is known to be canonical; `Language.init(parsing:)` checks one that a user wrote.
  public init(canonical tag: String) {
    self.tag = tag
  }

  /// The primary language subtag: `en` of `en-GB`.
  public var base: String {
    String(tag.prefix { $0 != "-" })
  }

  /// The region's code: `CA` of `fr-CA`; nil without one.
  public var region: String? {
    let subtags: [Substring] = tag.split(separator: "-" as Character).dropFirst().map { $0 }
    return subtags.first { $0.count == 2 || $0.count == 3 && $0.allSatisfy(\.isNumber) }.map(String.init)
  }

  /// The tag.
  public var description: String { tag }
}
