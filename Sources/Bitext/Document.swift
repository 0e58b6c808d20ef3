/// A text as its reader found it: decoded characters and the blocks they fall into.
///
/// Positions everywhere are UTF-8 offsets into `utf8`, in bytes from 0, half open.
public struct Document: Sendable {
  /// What the user called it (a path, or "-"), for messages and properties.
  public var name: String
  /// The language, once it is known.
  public var language: Language?
  /// The decoded text. Always valid UTF-8; never starts with a byte order mark.
  public let utf8: [UInt8]
  /// In the order of the text, without overlap; white space and ornaments between blocks belong to none.
  public var blocks: [Block]
  /// Marks inside the blocks that `utf8` shows nothing of, and placeholders, in the order of the text.
  public var codes: [InlineCode] = []
  /// Where stretches of `utf8` stand in the file, in the order of `utf8`; empty where it is the file's text as it is.
  public var filePlaces: [FilePlace] = []
  /// What the blocks' and segments' `line` counts.
  public var positions = Positions.text

  /// What places in a document's file are counted in.
  public enum Positions: Hashable, Sendable {
    /// Lines; the file is text, and lines and columns can be read off `utf8`, or off `filePlaces`.
    case text
    /// Lines of the file, from which `utf8` was taken.
    case lines
    /// Pages.
    case pages
    /// Blocks, since nothing else in the file can be counted.
    case blocks

    /// Whether lines of the file are counted.
    public var areLines: Bool { self == .text || self == .lines }

    /// What one place is called.
    public var noun: String {
      switch self {
      case .text, .lines: "line"
      case .pages: "page"
      case .blocks: "paragraph"
      }
    }
  }

  /// Takes a text that is valid UTF-8, without a byte order mark, and blocks in order.
  public init(name: String, language: Language? = nil, utf8: [UInt8], blocks: [Block]) {
    self.name = name
    self.language = language
    self.utf8 = utf8
    self.blocks = blocks
  }

  /// The characters in `range`, exactly as they stand.
  public func text(in range: Range<Int>) -> String {
    String(decoding: utf8[range], as: UTF8.self)
  }
}

/// A paragraph, heading, list item or table cell.
public struct Block: Hashable, Sendable {
  /// What part a block plays in its document.
  public enum Kind: Hashable, Sendable {
    case paragraph
    case heading(level: Int)
    case listItem
    case cell
    case caption
    /// What stands beside the text: a button, an option, the text for a picture, a tip.
    case label
  }

  /// What part it plays.
  public var kind: Kind
  /// UTF-8 offsets in the document.
  public var range: Range<Int>
  /// The line of the file on which the block starts, from 1; or the page, or the block: see `Document.Positions`.
  public var line: Int

  /// A block at UTF-8 offsets `range`, starting on `line`, counted from 1.
  public init(kind: Kind = .paragraph, range: Range<Int>, line: Int) {
    self.kind = kind
    self.range = range
    self.line = line
  }
}
