import Bitext

/// Two texts that correspond, as a file of pairs has them.
public struct BitextPair: Hashable, Sendable {
  /// One of the two texts.
  public struct Side: Hashable, Sendable {
    /// What a reader sees; empty where the other side has no counterpart.
    public var text: String
    /// The language, once it is known.
    public var language: Language?
    /// Where in the file the text stands; empty where it stands nowhere. The first anchor is that of offset 0.
    public var anchors: [Anchor]
    /// The inline codes in the text, in order; none where the format has no such. Of a file's pair their native forms
    /// stand in the text.
    public var codes: [InlineCode] = []
    /// What the anchors' lines count.
    public var positions = Document.Positions.lines

    /// A text and where it stands.
    public init(text: String, language: Language? = nil, anchors: [Anchor] = []) {
      self.text = text
      self.language = language
      self.anchors = anchors
    }

    /// The line of the file on which the text starts, from 1; nil where it stands nowhere.
    public var line: Int? { anchors.first?.line }
  }

  /// A place of a text that is known in the file, too.
  public struct Anchor: Hashable, Sendable {
    /// UTF-8 offset in the text.
    public var offset: Int
    /// Of the file, from 1.
    public var line: Int
    /// In code points, from 1; nil where only the line is known, as where the file holds the text in escaped form.
    public var column: Int?

    /// An anchor at a UTF-8 offset of the text.
    public init(offset: Int = 0, line: Int, column: Int? = nil) {
      self.offset = offset
      self.line = line
      self.column = column
    }
  }

  /// A property of a translation unit.
  public struct Property: Hashable, Sendable {
    /// Its type; nil for a note.
    public var type: String?
    /// What it says.
    public var text: String
    /// What else its JSON object holds: members as they stand there, parted by commas, without braces.
    public var members: [UInt8] = []

    /// A property, or with no type a note.
    public init(type: String?, text: String) {
      self.type = type
      self.text = text
    }
  }

  /// The attributes of a `tu` that tell where it comes from.
  public struct History: Hashable, Sendable {
    /// When it was made, as the file writes it: in TMX `YYYYMMDDThhmmssZ`.
    public var created: String?
    /// Who made it.
    public var creator: String?
    /// When it was changed last.
    public var changed: String?
    /// Who changed it last.
    public var changer: String?

    /// Nothing is known.
    public init() {}
  }

  /// From 0, counting the pairs of the input.
  public var index: Int
  /// The text translated from.
  public var source: Side
  /// Its translation.
  public var target: Side
  /// The probability that the two correspond, if the file gives one.
  public var confidence: Double?
  /// The numbers of segments on both sides, such as `2-1`, if known.
  public var kind: String?
  /// The identifier that the file gives the pair (`tuid`), if any.
  public var id: String?
  /// Who made it and who changed it last, and when.
  public var history = History()
  /// What else the file says about the pair, in its order (`prop` and `note` of a `tu`).
  public var properties: [Property] = []
  /// What else the line's JSON object holds: members as they stand there, separated by commas, without braces.
  public var members: [UInt8] = []
  /// The unit of a TMX that the pair was read from, where that is wanted (``PairReadingOptions/keepsUnits``).
  package var unit: KeptUnit?

  /// A pair of two texts.
  public init(index: Int, source: Side, target: Side, confidence: Double? = nil, id: String? = nil) {
    self.index = index
    self.source = source
    self.target = target
    self.confidence = confidence
    self.id = id
  }
}

extension BitextPair {
  /// The type of the property that moved pairs have.
  package static let movedType = "x-align-moved"

  /// Whether the texts stand in another order on the two sides (`Bead.isMoved`), as the alignment or the file has
  /// it; kept among the properties, which formats that know properties hold.
  package var isMoved: Bool {
    get { properties.contains { $0.type == Self.movedType } }
    set {
      properties.removeAll { $0.type == Self.movedType }
      if newValue { properties.append(Property(type: Self.movedType, text: "yes")) }
    }
  }
}

extension BitextPair.Side {
  /// The line and column of a UTF-8 offset of the text; nil where the text stands nowhere.
  package func place(of offset: Int) -> (line: Int, column: Int?)? {
    guard let anchor = anchors.last(where: { $0.offset <= offset }) ?? anchors.first else { return nil }
    guard let column = anchor.column else { return (anchor.line, nil) }
    let utf8 = text.utf8
    guard let start = utf8.index(utf8.startIndex, offsetBy: anchor.offset, limitedBy: utf8.endIndex),
      let end = utf8.index(utf8.startIndex, offsetBy: offset, limitedBy: utf8.endIndex), start <= end
    else { return (anchor.line, column) }
    return (anchor.line, column + text.unicodeScalars[start..<end].count)
  }
}
