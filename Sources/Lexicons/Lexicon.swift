import Bitext
import Files

/// Word pairs of two languages, as a dictionary or a derived list gives them.
///
/// Pairs lie end to end in one byte buffer, so that a million of them load as fast as a file is read.
public struct Lexicon: Sendable {
  /// One word pair.
  public struct Entry: Hashable, Sendable {
    /// Lower-cased, NFC; words of an expression are set apart by one space.
    public var source: String
    /// Lower-cased, NFC; words of an expression are set apart by one space.
    public var target: String
    /// How much supports the pair: the number of dictionaries or pivot languages that give it, 1 or more.
    public var weight: Float
    /// Whether a user's glossary says that the target is *not* to be used for the source.
    public var isForbidden: Bool

    /// One pair.
    public init(source: String, target: String, weight: Float, isForbidden: Bool = false) {
      self.source = source
      self.target = target
      self.weight = weight
      self.isForbidden = isForbidden
    }
  }

  /// Where it came from, for messages, such as "FreeDict fra-eng" or "built in".
  public var name: String
  /// The language of the first words.
  public var source: Language
  /// The language of the second words.
  public var target: Language
  /// What a file of it says at its head, line by line: the dictionaries it was made from, their licences.
  public var provenance: [String]

  /// All words, end to end in UTF-8: source and target of the first pair, of the second, and so on.
  private(set) var bytes: [UInt8] = []
  /// Where each word ends in `bytes`: two numbers for each pair.
  private(set) var ends: [UInt32] = []
  /// One for each pair.
  private(set) var weights: [Float] = []
  /// The pairs, by number, that are forbidden: still evidence, since texts hold them, and no translation to ask for.
  private(set) var forbidden: Set<Int> = []

  /// A lexicon of the given pairs.
  public init(
    name: String, source: Language, target: Language, provenance: [String] = [], entries: [Entry] = []
  ) {
    self.name = name
    self.source = source
    self.target = target
    self.provenance = provenance
    for entry in entries {
      append(Array(entry.source.utf8)[...], Array(entry.target.utf8)[...], weight: entry.weight)
      if entry.isForbidden { forbidLast() }
    }
  }

  /// Takes buffers in the layout of `bytes`, `ends` and `weights`; nil unless they agree with one another.
  init?(
    name: String, source: Language, target: Language, provenance: [String],
    bytes: [UInt8], ends: [UInt32], weights: [Float]
  ) {
    guard ends.count == 2 * weights.count, Int(ends.last ?? 0) == bytes.count, isAscending(ends),
      weights.allSatisfy(\.isFinite)
    else { return nil }
    self.init(name: name, source: source, target: target, provenance: provenance)
    self.bytes = bytes
    self.ends = ends
    self.weights = weights
  }

  /// Adds a pair.
  mutating func append(_ source: ArraySlice<UInt8>, _ target: ArraySlice<UInt8>, weight: Float) {
    bytes += source
    ends.append(UInt32(bytes.count))
    bytes += target
    ends.append(UInt32(bytes.count))
    weights.append(weight)
  }

  /// Forbids the pair that was added last.
  mutating func forbidLast() { forbidden.insert(count - 1) }

  /// Adds a pair.
  mutating func append(
    _ source: UnsafeBufferPointer<UInt8>, _ target: UnsafeBufferPointer<UInt8>, weight: Float
  ) {
    bytes.append(contentsOf: source)
    ends.append(UInt32(bytes.count))
    bytes.append(contentsOf: target)
    ends.append(UInt32(bytes.count))
    weights.append(weight)
  }

  mutating func reserveCapacity(pairs: Int, bytes count: Int) {
    bytes.reserveCapacity(count)
    ends.reserveCapacity(2 * pairs)
    weights.reserveCapacity(pairs)
  }

  /// Calls `body` with each pair: source and target word as UTF-8, valid only during the call, and the weight.
  ///
  /// For hot loops; `entries` is easier to read.
  public func forEachPair(
    _ body: (_ source: UnsafeBufferPointer<UInt8>, _ target: UnsafeBufferPointer<UInt8>, _ weight: Float) -> Void
  ) {
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for pair in weights.indices {
        let (middle, end) = (Int(ends[2 * pair]), Int(ends[2 * pair + 1]))
        body(
          UnsafeBufferPointer(rebasing: bytes[start..<middle]), UnsafeBufferPointer(rebasing: bytes[middle..<end]),
          weights[pair])
        start = end
      }
    }
  }

  /// The same pairs, read from the other language.
  public func inverted() -> Lexicon {
    var inverse = Lexicon(name: name, source: target, target: source, provenance: provenance)
    inverse.reserveCapacity(pairs: weights.count, bytes: bytes.count)
    forEachPair { inverse.append($1, $0, weight: $2) }
    inverse.forbidden = forbidden
    return inverse
  }
}

extension Lexicon {
  /// The pairs of a lexicon; each `Entry` is made when it is asked for.
  public struct Entries: RandomAccessCollection, Sendable {
    fileprivate let lexicon: Lexicon

    /// Always 0.
    public var startIndex: Int { 0 }
    /// How many pairs there are.
    public var endIndex: Int { lexicon.weights.count }

    /// The pair with that number, built on each call.
    public subscript(pair: Int) -> Entry {
      let start = pair == 0 ? 0 : Int(lexicon.ends[2 * pair - 1])
      let (middle, end) = (Int(lexicon.ends[2 * pair]), Int(lexicon.ends[2 * pair + 1]))
      return Entry(
        source: String(decoding: lexicon.bytes[start..<middle], as: UTF8.self),
        target: String(decoding: lexicon.bytes[middle..<end], as: UTF8.self),
        weight: lexicon.weights[pair], isForbidden: lexicon.forbidden.contains(pair))
    }
  }

  /// The pairs, in the order of their making.
  public var entries: Entries { Entries(lexicon: self) }

  /// How many pairs there are.
  public var count: Int { weights.count }
}
