/// What a reader left out of a document, and how often.
public struct UnreadParts: Hashable, Sendable {
  /// What it is.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// What the document itself hides.
    case hidden
    /// Text that was deleted, or moved away, under change tracking.
    case deletion
    /// Remarks of an editor.
    case comment
    case script
    /// Menus, and links from page to page.
    case navigation
    case formula
    /// Pictures, as far as they hold words or might.
    case drawing
    /// Films, frames and other things inside the page.
    case embedding
    /// Buttons, options, texts for pictures, where they are not wanted.
    case label
    /// Blocks in another language than the one asked for.
    case otherLanguage
    /// Text that repeats on every page.
    case margin
    /// Code of another format than the document's.
    case markup
  }

  /// How often each was met; what was not is not in it.
  public private(set) var counts: [Kind: Int] = [:]

  /// Nothing was left out.
  public init() {}

  /// Whether the document was read as a whole.
  public var isEmpty: Bool { counts.isEmpty }

  mutating func add(_ kind: Kind, _ count: Int = 1) {
    if count > 0 { counts[kind, default: 0] += count }
  }

  mutating func add(_ other: UnreadParts) {
    for (kind, count) in other.counts { add(kind, count) }
  }
}
