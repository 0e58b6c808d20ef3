import Files

/// What is known of a spelling, worked out once for each.
@usableFromInline package struct WordEntry: Sendable {
  // The larger ones first, so that they lie close: each word of a text has a copy.
  /// Forms under which dictionaries know it: of the spelling itself and of the lemmas of an irregular form; -1 for none.
  package internal(set) var forms = SIMD4<Int32>(repeating: -1)
  /// Lower-cased, typographic apostrophes made plain.
  @usableFromInline package internal(set) var lower = ""
  /// Of `lower`: two that differ are hardly ever of one hash.
  @usableFromInline package internal(set) var hash: UInt64 = 0
  /// Its letters in Latin, for look-alikes.
  package var spelling: Spelling?
  /// The number that it means by itself (trois, mille); NaN for none.
  @usableFromInline package internal(set) var number = Double.nan
  /// How many of `forms` there are.
  package internal(set) var formCount = 0
  /// How many translations dictionaries give it.
  package internal(set) var translationCount = 0
  /// Scalars.
  package internal(set) var length = 0
  /// What the client of the reader has marked it with.
  package internal(set) var marks: UInt32 = 0
  /// "@month:3" or "@weekday:1" as 103 and 201; 0 for none.
  package internal(set) var calendar: Int16 = 0
  /// The class that it has among its neighbours; see `WordSequences`.
  package internal(set) var sequenceClass: Int16 = 0
  /// Starts with a capital letter.
  package internal(set) var isCapitalized = false
  /// Two letters or more, all capitals.
  package internal(set) var isAllCapitals = false
  /// Has a capital behind its first character: iPhone, PIN.
  package internal(set) var hasInnerCapital = false
  /// Holds a digit.
  @usableFromInline package internal(set) var hasDigit = false
  /// Has letters.
  @usableFromInline package internal(set) var hasLetter = false
  /// The classes it can have.
  @usableFromInline package internal(set) var classes: WordClass = []
  /// The class that it mostly has; empty where unknown.
  package internal(set) var mainClass: WordClass = []
  /// An adverb or the like that comes and goes easily: also, already.
  package internal(set) var isLight = false
  /// A word that phrases need rather than what they say: take place, de l'ordre de.
  package internal(set) var isSupport = false
  /// Whether a quantity in words may start with it: a number, an article before a share, a phrase before an hour.
  package internal(set) var mayStartQuantity = false

  /// Whether it carries content: no word of a closed class, no number.
  @inlinable package var isContent: Bool { hasLetter && !hasDigit && !classes.contains(.function) && number.isNaN }
  /// Whether it is the same word but for capitals; quicker than comparing the strings, as most words differ.
  @inlinable package func isSame(as other: borrowing WordEntry) -> Bool { hash == other.hash && lower == other.lower }
  /// Whether it denies by a prefix or suffix: unpopular, hopeless, impopulaire.
  package internal(set) var isAffixallyNegative = false
  /// Whether a word list gives this very spelling, or one that it is a regular form of.
  package internal(set) var isSpelled = false
  /// Whether a dictionary or word list knows its stem.
  package internal(set) var isKnown = false
}

/// A word at its place in a text.
package struct Word: Hashable, Sendable {
  /// UTF-8 offsets.
  package var range: Range<Int>
  /// Index into `WordReader.entries`.
  package var entry: Int
  /// The first word of the text, or behind a mark that ends a sentence.
  package var startsSentence: Bool
}

extension WordEntry {
  /// The hash of the entry of a word in lower case.
  package static func hash(of lower: String) -> UInt64 {
    var lower = lower
    return lower.withUTF8 { bytes in
      var hash = StableHash()
      hash.combine(bytes)
      return hash.finish()
    }
  }
}
