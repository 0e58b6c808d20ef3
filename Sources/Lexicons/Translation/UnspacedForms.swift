import TextAnalysis

/// Which forms of a vocabulary the types of a text are, where ICU's words and a dictionary's need not be the same.
///
/// Scripts without spaces are cut into words by ICU's dictionary, and the entries of a lexicon by its authors. A word that
/// the lexicon lacks is taken for the longest of its parts that it has, and two neighbours that are one of its words for
/// that word.
struct UnspacedForms {
  /// A type, a form that it is or has a share in, and the share, in order of types.
  private(set) var all: [(type: Int32, form: Int32, share: Float)] = []

  /// A word's part is so much less sure to mean what it means by itself.
  private static let trustOfPart: Float = 0.6

  init(of text: TokenizedText, in forms: Vocabulary) {
    all.reserveCapacity(text.typeCount)
    var hasUnspaced = false
    for type in 0..<Int32(text.typeCount) {
      text.types.forms.withBytes(of: type) { bytes in
        let isUnspaced = Self.isUnspaced(bytes)
        hasUnspaced = hasUnspaced || isUnspaced
        if let form = forms.id(of: bytes) {
          all.append((type, form, 1))
        } else if isUnspaced {
          addParts(of: bytes, type, forms)
        }
      }
    }
    if hasUnspaced { addNeighbours(text, forms) }
  }

  /// Whether a word is written in Han or kana.
  private static func isUnspaced(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    return (0xE3...0xE9).contains(first) || first == 0xF0
  }

  /// The longest entries, from the left on.
  private mutating func addParts(of bytes: UnsafeBufferPointer<UInt8>, _ type: Int32, _ forms: Vocabulary) {
    let starts = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
    guard starts.count > 2, starts.count < 16 else { return }
    var parts: [Int32] = []
    var first = 0
    while first < starts.count - 1 {
      var last = starts.count - 1
      var found: Int32?
      while last > first, found == nil {
        // A character by itself has too many meanings.
        if last - first > 1 || starts.count == 3 {
          found = forms.id(of: UnsafeBufferPointer(rebasing: bytes[starts[first]..<starts[last]]))
        }
        if found == nil { last -= 1 }
      }
      if let found { parts.append(found) }
      first = found == nil ? first + 1 : last
    }
    for part in parts { all.append((type, part, Self.trustOfPart / Float(parts.count))) }
  }

  private mutating func addNeighbours(_ text: TokenizedText, _ forms: Vocabulary) {
    var seen = Set<Int64>()
    var joined: [UInt8] = []
    for segment in 0..<text.count {
      let tokens = text.tokens(of: segment)
      for (first, second) in zip(tokens, tokens.dropFirst())
      where seen.insert(Int64(first) << 32 | Int64(second)).inserted {
        joined.removeAll(keepingCapacity: true)
        var isUnspaced = true
        for type in [first, second] {
          text.types.forms.withBytes(of: type) { bytes in
            isUnspaced = isUnspaced && Self.isUnspaced(bytes)
            joined.append(contentsOf: bytes)
          }
        }
        guard isUnspaced, let form = joined.withUnsafeBufferPointer({ forms.id(of: $0) }) else { continue }
        all.append((first, form, 0.5))
        all.append((second, form, 0.5))
      }
    }
  }
}
