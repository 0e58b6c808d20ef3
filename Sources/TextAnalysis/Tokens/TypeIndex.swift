/// The distinct tokens of a text: their forms, classes and values.
package struct TypeIndex: Sendable {
  package private(set) var forms = Vocabulary(minimumCapacity: 1 << 13)
  private(set) var classes: [TokenClass] = []
  /// Values of the types that stand for numbers, in digits or in words.
  package var values: [Int32: Double] = [:]
  /// Times a word was seen with a small letter, and with a capital inside a segment.
  private var small: [Int32] = []
  private var capital: [Int32] = []
  /// The types that are codes: `{name}`, `--no-cache`.
  package private(set) var codes: Set<Int32> = []

  package var count: Int { forms.count }

  package mutating func id(ofForm form: UnsafeBufferPointer<UInt8>) -> Int32 {
    enter(forms.id(adding: form), .word)
  }

  package mutating func id(ofNumber value: Double) -> Int32 {
    let id = enter(forms.id(adding: NumberSeparators.key(of: value)), .number)
    values[id] = value
    return id
  }

  /// A month or weekday by its number in `CalendarNames`, in a class with numbers, which it is like; a month may stand in
  /// digits in the other text.
  package mutating func id(ofDate number: Int) -> Int32 {
    let id = enter(forms.id(adding: CalendarNames.key(of: number)), .number)
    if number < 200 { values[id] = Double(number - 100) }
    return id
  }

  package mutating func id(ofMark mark: UInt32) -> Int32 {
    let text = Unicode.Scalar(mark).map { String(Character($0)) } ?? "?"
    return enter(forms.id(adding: text), .punctuation)
  }

  /// Codes are names in all but that letters don't tell them: nobody translates them, and each is rare in the language at
  /// large.
  package mutating func id(ofCode code: UnsafeBufferPointer<UInt8>) -> Int32 {
    let known = count
    let id = enter(forms.id(adding: code), .name)
    // An address of one word may be spelled as one that stands in the text.
    if Int(id) == known { codes.insert(id) }
    return id
  }

  private mutating func enter(_ id: Int32, _ tokenClass: TokenClass) -> Int32 {
    if Int(id) == classes.count {
      classes.append(tokenClass)
      small.append(0)
      capital.append(0)
    }
    return id
  }

  /// Counts how a word is written, for `settleNames`.
  package mutating func note(_ surface: Surface, isFirst: Bool) {
    guard !surface.isDigits else { return }
    for type in [surface.first, surface.second] where type >= 0 {
      if surface.isSmall {
        small[Int(type)] += 1
      } else if surface.isCapitalized, !isFirst {
        capital[Int(type)] += 1
      }
    }
  }

  /// Makes names of the words that are always written with a capital, also where no sentence starts.
  ///
  /// - Parameter capitalsMark: false in German, which writes every noun so.
  package mutating func settleNames(capitalsMark: Bool) {
    guard capitalsMark else { return }
    for type in classes.indices where classes[type] == .word && capital[type] > 0 && small[type] == 0 {
      classes[type] = .name
    }
  }

  /// Sets the words and codes apart that make up more than a 250th of a text, a short one taken to be 2,000 tokens longer.
  package mutating func settleCommonWords(counts: [Int32], total: Int) {
    for type in classes.indices where Int(counts[type]) * 250 > total + 2000 {
      if classes[type] == .word || codes.contains(Int32(type)) { classes[type] = .common }
    }
  }

  /// What each type's length lets expect of its frequency; see `TokenizedText.typicalFrequencies`.
  package func typicalFrequencies() -> [Float] {
    (0..<Int32(count)).map { type in
      switch classes[Int(type)] {
      case .number, .name: return 1e-4
      case .punctuation: return 1e-2
      case .word, .common:
        // An ideograph holds as much as two letters.
        let length = forms[type].unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) }
        return [1e-2, 1e-2, 1e-2, 5e-3, 1e-3, 3e-4][min(length, 5)] / (length > 5 ? 3 : 1)
      }
    }
  }
}
