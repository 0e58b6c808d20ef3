import ICU
import TextAnalysis

/// Finds the types of two texts that look alike: names (Koursk and Kursk, Zelensky and Зеленський) and cognates.
struct LookAlikes {
  /// A pair of types and how alike they look, 0 to 1.
  struct Pair {
    var source: Int32
    var target: Int32
    var similarity: Float
    var areNames: Bool
  }

  /// All pairs that share their consonant skeleton and pass the bars below.
  ///
  /// Types meet in buckets by skeleton, so the cost stays near linear in the number of types; very full buckets are cut
  /// to the types that stand in the text most often.
  static func pairs(source: TokenizedText, target: TokenizedText) -> [Pair] {
    let sources = spellings(of: source)
    let targets = spellings(of: target)
    var buckets: [UInt32: [Int]] = [:]
    for (index, entry) in targets.enumerated() where buckets[entry.spelling.skeleton, default: []].count < 4000 {
      buckets[entry.spelling.skeleton, default: []].append(index)
    }
    var found: [Pair] = []
    for (type, spelling) in sources {
      let isName = source.classes[Int(type)] == .name
      for index in buckets[spelling.skeleton] ?? [] {
        let other = targets[index]
        let lengths = (spelling.letters.count, other.spelling.letters.count)
        guard abs(lengths.0 - lengths.1) * 2 <= max(lengths.0, lengths.1) else { continue }
        let areNames = isName && target.classes[Int(other.type)] == .name
        guard min(lengths.0, lengths.1) >= (areNames ? 3 : 4) else { continue }
        let similarity = Spelling.similarity(spelling, other.spelling)
        let prefix = Spelling.commonPrefix(spelling, other.spelling)
        if similarity >= (areNames ? 0.55 : 0.65) || (prefix >= 5 && similarity >= 0.55) {
          found.append(Pair(source: type, target: other.type, similarity: similarity, areNames: areNames))
        }
      }
    }
    return found
  }

  private static func spellings(of text: TokenizedText) -> [(type: Int32, spelling: Spelling)] {
    // That ICU has it is what the tokenizer of the texts made sure of (`ICUData`).
    let latin = try? Transliterator(id: "Any-Latin; Latin-ASCII; Lower")
    var found: [(type: Int32, spelling: Spelling)] = []
    for type in 0..<Int32(text.typeCount) {
      let tokenClass = text.classes[Int(type)]
      guard tokenClass == .word || tokenClass == .name else { continue }
      let form = text.types.forms[type]
      let letters = form.utf8.allSatisfy { $0 < 0x80 } ? form : latin?.transliterate(form) ?? form
      if let spelling = Spelling(latin: letters.utf8), spelling.letters.count >= 3 {
        found.append((type, spelling))
      }
    }
    return found
  }
}
