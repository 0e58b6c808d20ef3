import Bitext

/// What a person says of an alignment.
///
/// Beads are named by their ids, segments by their numbers from 0, ranges of segments by their first and their last.
package enum ReviewAnswer: Hashable, Sendable {
  /// The bead is right.
  case confirm(bead: Int)
  /// So are all up to it.
  case confirmBefore(bead: Int)
  /// So are all that are as sure.
  case acceptAbove(confidence: Double)
  /// Nobody has said anything of it.
  case reopen(bead: Int)
  /// These do not belong together.
  case reject(bead: Int)
  /// The first segment of a side belongs to the bead before, or the last one to the bead behind.
  case move(bead: Int, side: PairSide, edge: BeadEnd)
  /// It is one with the next.
  case merge(bead: Int)
  /// The first so many segments of the sides part from the others; where none is given, the aligner says where.
  case split(bead: Int, source: Int?, target: Int?)
  /// Each side of it stands alone.
  case unlink(bead: Int)
  /// These segments correspond to those, wherever they stand.
  case link(source: ClosedRange<Int>, target: ClosedRange<Int>)
  /// These segments have no counterpart.
  case alone(side: PairSide, segments: ClosedRange<Int>)
  /// A segment is two; the offset is of its text as shown, in UTF-16 units.
  case cut(side: PairSide, segment: Int, offset: Int)
  /// A segment is one with the next.
  case join(side: PairSide, segment: Int)
  /// A segment should read so.
  case correct(side: PairSide, segment: Int, text: String)
  /// It shall not be in what is written, or shall again.
  case leaveOut(bead: Int, isLeftOut: Bool)
  /// A note on it; an empty one takes it away.
  case note(bead: Int, text: String)

  /// The end of a side of a bead.
  package enum BeadEnd: String, Codable, Sendable { case first, last }
}

/// Why an answer cannot be.
public enum ReviewError: Error, Hashable, Sendable {
  /// There is no such bead any more.
  case noBead
  /// There are no such segments.
  case noSegments
  /// Nothing is there to move to, to merge with or to join.
  case noNeighbour
  /// It cannot be split, or not there.
  case indivisible
  /// A part of a moved passage cannot be.
  case isMoved
  /// It contradicts what was confirmed; one has to be reopened first.
  case contradiction
  /// A segment cannot be cut there.
  case noPlaceToCut
  /// No text can stand there: it is empty, too long, or holds characters that no text has.
  case badText
  /// Nothing is there to take back, or to do again.
  case nothingToUndo
}

extension PairSide: Codable {}

/// As an object with its `kind`, in the words of the service's interface (docs/review.md).
extension ReviewAnswer: Codable {
  private enum Key: String, CodingKey {
    case kind, bead, side, edge, source, target, segments, segment, offset, text, value, confidence
  }

  package init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Key.self)
    func number(_ key: Key) throws -> Int { try object.decode(Int.self, forKey: key) }
    func side() throws -> PairSide { try object.decode(PairSide.self, forKey: .side) }
    func range(_ key: Key) throws -> ClosedRange<Int> {
      let ends = try object.decode([Int].self, forKey: key)
      guard ends.count == 2, 0 <= ends[0], ends[0] <= ends[1] else {
        throw DecodingError.dataCorruptedError(forKey: key, in: object, debugDescription: "no range")
      }
      return ends[0]...ends[1]
    }
    func bead() throws -> Int { try number(.bead) }
    let kind = try object.decode(String.self, forKey: .kind)
    switch kind {
    case "confirm": self = .confirm(bead: try bead())
    case "confirm-before": self = .confirmBefore(bead: try bead())
    case "accept-above": self = .acceptAbove(confidence: try object.decode(Double.self, forKey: .confidence))
    case "reopen": self = .reopen(bead: try bead())
    case "reject": self = .reject(bead: try bead())
    case "move":
      self = .move(bead: try bead(), side: try side(), edge: try object.decode(BeadEnd.self, forKey: .edge))
    case "merge": self = .merge(bead: try bead())
    case "split":
      self = .split(
        bead: try bead(), source: try object.decodeIfPresent(Int.self, forKey: .source),
        target: try object.decodeIfPresent(Int.self, forKey: .target))
    case "unlink": self = .unlink(bead: try bead())
    case "link": self = .link(source: try range(.source), target: try range(.target))
    case "alone": self = .alone(side: try side(), segments: try range(.segments))
    case "cut": self = .cut(side: try side(), segment: try number(.segment), offset: try number(.offset))
    case "join": self = .join(side: try side(), segment: try number(.segment))
    case "correct":
      self = .correct(
        side: try side(), segment: try number(.segment), text: try object.decode(String.self, forKey: .text))
    case "leave-out": self = .leaveOut(bead: try bead(), isLeftOut: try object.decode(Bool.self, forKey: .value))
    case "note": self = .note(bead: try bead(), text: try object.decode(String.self, forKey: .text))
    default:
      throw DecodingError.dataCorruptedError(forKey: .kind, in: object, debugDescription: "no kind of answer")
    }
  }

  /// What the interface calls its kind.
  package var kind: String {
    switch self {
    case .confirm: "confirm"
    case .confirmBefore: "confirm-before"
    case .acceptAbove: "accept-above"
    case .reopen: "reopen"
    case .reject: "reject"
    case .move: "move"
    case .merge: "merge"
    case .split: "split"
    case .unlink: "unlink"
    case .link: "link"
    case .alone: "alone"
    case .cut: "cut"
    case .join: "join"
    case .correct: "correct"
    case .leaveOut: "leave-out"
    case .note: "note"
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(kind, forKey: .kind)
    func put(_ range: ClosedRange<Int>, _ key: Key) throws {
      try object.encode([range.lowerBound, range.upperBound], forKey: key)
    }
    switch self {
    case .confirm(let bead), .confirmBefore(let bead), .reopen(let bead), .reject(let bead), .merge(let bead),
      .unlink(let bead):
      try object.encode(bead, forKey: .bead)
    case .acceptAbove(let confidence): try object.encode(confidence, forKey: .confidence)
    case .move(let bead, let side, let edge):
      try object.encode(bead, forKey: .bead)
      try object.encode(side, forKey: .side)
      try object.encode(edge, forKey: .edge)
    case .split(let bead, let source, let target):
      try object.encode(bead, forKey: .bead)
      try object.encodeIfPresent(source, forKey: .source)
      try object.encodeIfPresent(target, forKey: .target)
    case .link(let source, let target):
      try put(source, .source)
      try put(target, .target)
    case .alone(let side, let segments):
      try object.encode(side, forKey: .side)
      try put(segments, .segments)
    case .cut(let side, let segment, let offset):
      try object.encode(side, forKey: .side)
      try object.encode(segment, forKey: .segment)
      try object.encode(offset, forKey: .offset)
    case .join(let side, let segment):
      try object.encode(side, forKey: .side)
      try object.encode(segment, forKey: .segment)
    case .correct(let side, let segment, let text):
      try object.encode(side, forKey: .side)
      try object.encode(segment, forKey: .segment)
      try object.encode(text, forKey: .text)
    case .leaveOut(let bead, let isLeftOut):
      try object.encode(bead, forKey: .bead)
      try object.encode(isLeftOut, forKey: .value)
    case .note(let bead, let text):
      try object.encode(bead, forKey: .bead)
      try object.encode(text, forKey: .text)
    }
  }
}
