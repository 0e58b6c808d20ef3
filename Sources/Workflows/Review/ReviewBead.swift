import Bitext

/// A bead of a review: so many segments of either side, and what a person said of them.
///
/// Where its segments stand follows from the beads before it, so that an answer changes only the beads that it is about.
package struct ReviewBead: Hashable, Sendable {
  /// The same as long as the bead stands.
  package var id: Int
  /// How many segments of the source it has.
  package var source: Int
  /// How many of the target.
  package var target: Int
  /// What the aligner gives it, 0 to 1, whatever a person said.
  package var confidence: Double
  /// Whether a person said that it is right.
  package var isConfirmed = false
  /// Whether it shall not be in what is written.
  package var isLeftOut = false
  /// The id of the bead, elsewhere in the other text, that corresponds to this one without a counterpart of its own.
  package var counterpart: Int?
  /// What a person wrote about it.
  package var note: String?

  package init(id: Int, source: Int, target: Int, confidence: Double) {
    (self.id, self.source, self.target, self.confidence) = (id, source, target, confidence)
  }

  /// Whether one side is empty.
  package var isNull: Bool { source == 0 || target == 0 }

  /// The probability that it is wrong.
  package var doubt: Double { isConfirmed ? 0 : 1 - confidence }
}

/// As an array, of which long journals hold many: id, segments of the source, of the target, confidence, marks (1 for
/// confirmed, 2 for left out) and, where there are any, counterpart and note.
extension ReviewBead: Codable {
  package init(from decoder: any Decoder) throws {
    var values = try decoder.unkeyedContainer()
    id = try values.decode(Int.self)
    source = try values.decode(Int.self)
    target = try values.decode(Int.self)
    confidence = try values.decode(Double.self)
    let marks = try values.decode(Int.self)
    (isConfirmed, isLeftOut) = (marks & 1 != 0, marks & 2 != 0)
    counterpart = try values.isAtEnd || values.decodeNil() ? nil : values.decode(Int.self)
    note = try values.isAtEnd || values.decodeNil() ? nil : values.decode(String.self)
    guard id >= 0, source >= 0, target >= 0, (1...Self.mostSegments).contains(source + target),
      (0...1).contains(confidence)
    else { throw DecodingError.dataCorruptedError(in: values, debugDescription: "no bead") }
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.unkeyedContainer()
    try values.encode(id)
    try values.encode(source)
    try values.encode(target)
    try values.encode((confidence * 10_000).rounded() / 10_000)
    try values.encode((isConfirmed ? 1 : 0) + (isLeftOut ? 2 : 0))
    guard counterpart != nil || note != nil else { return }
    if let counterpart { try values.encode(counterpart) } else { try values.encodeNil() }
    if let note { try values.encode(note) }
  }

  /// No text has more; a journal that says so is damaged.
  private static let mostSegments = 1 << 30
}

/// A bead and where its segments stand.
struct PlacedBead: Hashable, Sendable {
  var bead: ReviewBead
  var source: Range<Int>
  var target: Range<Int>

  subscript(side: PairSide) -> Range<Int> {
    get { side == .source ? source : target }
    set { if side == .source { source = newValue } else { target = newValue } }
  }

  /// The bead with as many segments as it has here.
  var counted: ReviewBead {
    var bead = bead
    (bead.source, bead.target) = (source.count, target.count)
    return bead
  }

  var isNull: Bool { source.isEmpty || target.isEmpty }
}
