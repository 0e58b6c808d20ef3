/// A mark inside a text, of which the text alone shows nothing (where bold starts, where a link ends, a picture), or a
/// placeholder, which stands in it (`%s`).
public struct InlineCode: Hashable, Sendable {
  /// Whether it opens something, closes it, or stands alone.
  public enum Role: Hashable, Sendable {
    case start, end, single
  }

  /// What it means.
  public enum Kind: Hashable, Sendable {
    case bold, italic, underline, strikethrough, superscript, `subscript`, code, link, image, note, other
  }

  /// UTF-8 offsets in the text: empty where the code stands between characters, else those that stand for it.
  public var range: Range<Int>
  /// Whether it opens something, closes it, or stands alone.
  public var role: Role
  /// What it means.
  public var kind: Kind
  /// What a start and its end have in common and no other code of the text has; of a single code without meaning.
  public var pair: Int
  /// As its format writes it, such as `<b>`.
  public var native: String

  /// A code at UTF-8 offsets `range` of a text.
  public init(range: Range<Int>, role: Role, kind: Kind, pair: Int = 0, native: String) {
    self.range = range
    self.role = role
    self.kind = kind
    self.pair = pair
    self.native = native
  }
}
