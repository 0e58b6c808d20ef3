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
  /// Types meet in buckets by skeleton. In a bucket of very many, as of part numbers, a type meets only those that it
  /// stands among in the order of spellings, so that the cost stays linear in the number of types.
  static func pairs(source: TokenizedText, target: TokenizedText) -> [Pair] {
    let sources = spellings(of: source)
    let targets = spellings(of: target)
    var buckets: [UInt32: [Int]] = [:]
    for (index, entry) in targets.enumerated() { buckets[entry.spelling.skeleton, default: []].append(index) }
    for (skeleton, bucket) in buckets where bucket.count > fullest {
      buckets[skeleton] = bucket.sorted { precedes(targets[$0], targets[$1]) }
    }
    var found: [Pair] = []
    for entry in sources {
      let (type, spelling) = (entry.type, entry.spelling)
      guard let bucket = buckets[spelling.skeleton] else { continue }
      let isName = source.classes[Int(type)] == .name
      for index in bucket.count > fullest ? neighbours(of: entry, in: bucket, of: targets) : bucket[...] {
        let other = targets[index]
        let lengths = (spelling.count, other.spelling.count)
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

  /// A bucket of more is searched around a type's place in it; a novel's have a hundred.
  static let fullest = 512
  /// How many of such a bucket a type meets.
  static let nearest = 128

  private typealias Entry = (type: Int32, form: String, spelling: Spelling)

  /// By letters, then by all that is in the form: the digits of part numbers.
  private static func precedes(_ first: Entry, _ second: Entry) -> Bool {
    first.spelling.letters == second.spelling.letters
      ? first.form < second.form : first.spelling.letters < second.spelling.letters
  }

  /// Those of a sorted bucket around the place where `entry` would stand.
  private static func neighbours(of entry: Entry, in bucket: [Int], of targets: [Entry]) -> ArraySlice<Int> {
    var (from, to) = (0, bucket.count)
    while from < to {
      let middle = (from + to) / 2
      if precedes(targets[bucket[middle]], entry) { from = middle + 1 } else { to = middle }
    }
    return bucket[max(0, from - nearest / 2)..<min(bucket.count, from + nearest / 2)]
  }

  private static func spellings(of text: TokenizedText) -> [Entry] {
    // That ICU has it is what the tokenizer of the texts made sure of (`ICUData`).
    let latin = try? Transliterator(id: "Any-Latin; Latin-ASCII; Lower")
    var found: [Entry] = []
    for type in 0..<Int32(text.typeCount) {
      let tokenClass = text.classes[Int(type)]
      guard tokenClass == .word || tokenClass == .name else { continue }
      let form = text.types.forms[type]
      let letters = form.utf8.allSatisfy { $0 < 0x80 } ? form : latin?.transliterate(form) ?? form
      if let spelling = Spelling(latin: letters.utf8), spelling.count >= 3 {
        found.append((type, form, spelling))
      }
    }
    return found
  }
}
