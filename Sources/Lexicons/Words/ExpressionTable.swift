import TextAnalysis

/// Dictionary entries of which a side has several words: they answer each other as a whole, not word by word (*quelque
/// chose*, *something*). Of words of one or two bytes only that there are some is known: tout *le* monde.
struct ExpressionTable: Sendable {
  /// The forms of an entry, in the order of each side.
  private struct Entry {
    var source: Range<Int32>
    var target: Range<Int32>
  }

  /// Of all entries, end to end.
  private let forms: [Int32]
  /// By their first source form, the longest first.
  private let entries: [Entry]
  /// Those that start with form `f` are `entries[starts[f]..<starts[f + 1]]`.
  private let starts: [Int32]

  /// Stands for words of one or two bytes.
  static let short: Int32 = -1

  /// Collects entries.
  struct Builder {
    private var forms: [Int32] = []
    private var entries: [Entry] = []
    /// Expressions of more words are not looked for.
    private static let mostWords = 6

    /// An entry by the forms of its words; entries of one word on either side are no expressions, nor those of none.
    mutating func add(_ source: [Int32], _ target: [Int32]) {
      guard max(source.count, target.count) > 1, max(source.count, target.count) <= Self.mostWords,
        !source.isEmpty, !target.isEmpty
      else { return }
      let start = Int32(forms.count)
      forms += source
      forms += target
      let middle = start + Int32(source.count)
      entries.append(Entry(source: start..<middle, target: middle..<Int32(forms.count)))
    }

    /// - Parameter count: how many source forms there are.
    func table(count: Int) -> ExpressionTable {
      ExpressionTable(
        forms,
        entries.sorted {
          (forms[Int($0.source.lowerBound)], -$0.source.count - $0.target.count, $0.source.lowerBound)
            < (forms[Int($1.source.lowerBound)], -$1.source.count - $1.target.count, $1.source.lowerBound)
        }, count: count)
    }
  }

  private init(_ forms: [Int32], _ entries: [Entry], count: Int) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for entry in entries { starts[Int(forms[Int(entry.source.lowerBound)]) + 1] += 1 }
    for form in 0..<count { starts[form + 1] += starts[form] }
    (self.forms, self.entries, self.starts) = (forms, entries, starts)
  }

  /// The entries whose source starts with a form.
  func starting(with form: Int32) -> Range<Int> {
    guard form >= 0, Int(form) + 1 < starts.count else { return 0..<0 }
    return Int(starts[Int(form)])..<Int(starts[Int(form) + 1])
  }

  /// The first form of an entry's target.
  func targetStart(of entry: Int) -> Int32 { forms[Int(entries[entry].target.lowerBound)] }

  /// Where the words of an entry's source stand, from word `first`; none where they don't.
  func source(of entry: Int, at first: Int, _ words: [Word], _ known: [WordEntry], into places: inout [Int]) -> Bool {
    find(entries[entry].source, at: first, words, known, into: &places)
  }

  /// The same of its target.
  func target(of entry: Int, at first: Int, _ words: [Word], _ known: [WordEntry], into places: inout [Int]) -> Bool {
    find(entries[entry].target, at: first, words, known, into: &places)
  }

  /// Words of one or two bytes between two others at most.
  private static let mostShort = 2

  private func find(
    _ range: Range<Int32>, at first: Int, _ words: [Word], _ known: [WordEntry], into places: inout [Int]
  ) -> Bool {
    places.removeAll(keepingCapacity: true)
    var place = first
    for form in range {
      if forms[Int(form)] == Self.short {
        let start = place
        while place < words.count, place - start < Self.mostShort, words[place].range.count < 3 { place += 1 }
        if place == start { return false }
        continue
      }
      guard place < words.count, known[words[place].entry].has(form: forms[Int(form)]) else { return false }
      places.append(place)
      place += 1
    }
    return true
  }
}

extension WordEntry {
  /// Whether `form` is one of those under which dictionaries know it.
  fileprivate func has(form: Int32) -> Bool {
    for index in 0..<formCount where forms[index] == form { return true }
    return false
  }
}
