/// What sort of token a type is; each has its own odds of surviving translation.
@usableFromInline package enum TokenClass: UInt8, Sendable, CaseIterable {
  case word
  /// A number, in digits or by its value.
  case number
  /// A word that the document writes with a capital wherever it stands.
  case name
  case punctuation
  /// A word so common in the document that it is likely grammar: le, the, of.
  case common

  /// Whether it carries meaning by itself. Marks and grammar stand everywhere, and where they do says little about what
  /// corresponds.
  package var isContent: Bool { self != .punctuation && self != .common }
}

/// The tokens of a document's segments as integers, for the hot loops.
package struct TokenizedText: Sendable {
  /// Type ids of all segments' tokens, in order.
  package var tokens: [Int32] = []
  /// Segment `i` holds `tokens[starts[i]..<starts[i + 1]]`; one more entry than segments.
  package var starts: [Int32] = [0]
  /// Visible characters of each segment, in Unicode scalars.
  package var lengths: [Int32] = []
  /// How often each type stands in the document.
  package var counts: [Int32] = []
  /// How frequent a type is in the language at large, as far as its length tells: short words are common (Zipf 1935, the
  /// law of abbreviation).
  package var typicalFrequencies: [Float] = []
  /// The class of each type.
  package var classes: [TokenClass] = []
  /// What each segment ends with and whether it starts like a sentence; see `SegmentShape`.
  package var shapes: [SegmentShape] = []
  /// How many marks of each kind of `MarkCounts` each segment holds.
  package var marks: [MarkCounts] = []
  /// The kind of the block that each segment starts, as `Block.Kind.code`; 0 where it goes on with one.
  package var blockKinds: [UInt8] = []
  /// The types themselves.
  package var types = TypeIndex()

  /// An empty text.
  package init() {}

  /// How many segments there are.
  package var count: Int { starts.count - 1 }
  /// How many types there are.
  package var typeCount: Int { counts.count }

  /// The tokens of segment `index`.
  package func tokens(of index: Int) -> ArraySlice<Int32> {
    tokens[Int(starts[index])..<Int(starts[index + 1])]
  }
}

/// Marks of a segment's form that translations tend to keep.
@usableFromInline package struct SegmentShape: OptionSet, Sendable, Hashable {
  /// The bits.
  @usableFromInline package let rawValue: UInt16
  /// A set of marks.
  @inlinable package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Ends with a question mark.
  @inlinable package static var question: SegmentShape { SegmentShape(rawValue: 1) }
  /// Ends with an exclamation mark.
  @inlinable package static var exclamation: SegmentShape { SegmentShape(rawValue: 2) }
  /// Ends with a full stop.
  @inlinable package static var fullStop: SegmentShape { SegmentShape(rawValue: 4) }
  /// Ends with a colon.
  @inlinable package static var colon: SegmentShape { SegmentShape(rawValue: 8) }
  /// Ends with a comma.
  @inlinable package static var comma: SegmentShape { SegmentShape(rawValue: 16) }
  /// Ends with a semicolon.
  @inlinable package static var semicolon: SegmentShape { SegmentShape(rawValue: 32) }
  /// Ends with an ellipsis.
  @inlinable package static var ellipsis: SegmentShape { SegmentShape(rawValue: 64) }
  /// Opens with a dash or a quotation mark.
  @inlinable package static var speech: SegmentShape { SegmentShape(rawValue: 128) }
  /// The first letter is lower case.
  @inlinable package static var lowerCase: SegmentShape { SegmentShape(rawValue: 256) }
  /// The first segment of its block.
  @inlinable package static var startsBlock: SegmentShape { SegmentShape(rawValue: 512) }

  /// What the segment ends with.
  @inlinable package static var endings: SegmentShape { SegmentShape(rawValue: 127) }

  // The set algebra's own are generic, and not made for it in other targets.
  @inlinable package func contains(_ other: SegmentShape) -> Bool { rawValue & other.rawValue == other.rawValue }
  @inlinable package func intersection(_ other: SegmentShape) -> SegmentShape {
    SegmentShape(rawValue: rawValue & other.rawValue)
  }
  @inlinable package var isEmpty: Bool { rawValue == 0 }
}

/// Marks that translations tend to keep: question marks, exclamation marks, brackets, quotation marks.
package typealias MarkCounts = SIMD4<Int16>
