import Bitext
import ICU

/// Takes single texts of one language of a pair apart into words, each spelling looked up once.
///
/// Holds C state and a cache of spellings: one for each thread. Memory is bounded, whatever the number of texts.
package final class WordReader {
  /// By `Word.entry`; good until the next `beginPair`.
  package private(set) var entries: [WordEntry] = []
  /// The primary language subtag.
  package var language: String { words.language }

  private let words: SideWords
  private let graph: FormGraph
  private let breaks: WordBreaks
  private let forms: WordForms
  private let latin: LatinLetters
  private let marks: @Sendable (WordEntry) -> UInt32
  private let elision: Elision
  private var spellings = Vocabulary(minimumCapacity: 1 << 15)
  private var form: [UInt8] = []
  /// Spellings kept at most.
  private static let capacity = 50_000

  /// A reader of texts in the language of `words`, whose forms have the translations that `translations` leads to.
  /// - Parameter marks: what a client wants to know of a spelling, asked once for each that has letters.
  package init(
    words: SideWords, translations: FormGraph, language: Language?,
    marks: @escaping @Sendable (WordEntry) -> UInt32 = { _ in 0 }
  ) throws(ICUError) {
    self.words = words
    self.marks = marks
    graph = translations
    breaks = try WordBreaks(language: language)
    forms = WordForms(language: words.language)
    elision = Elision(language: words.language)
    try ICUData.check()
    latin = try LatinLetters()
  }

  /// To be called between pairs: forgets the spellings when there are too many.
  package func beginPair() {
    guard entries.count > Self.capacity else { return }
    entries.removeAll(keepingCapacity: true)
    spellings = Vocabulary(minimumCapacity: 1 << 15)
  }

  /// The words of a text, in order; numbers in digits among them. Linear.
  package func read(_ text: UnsafeBufferPointer<UInt8>, into found: inout [Word]) {
    found.removeAll(keepingCapacity: true)
    guard !text.isEmpty else { return }
    breaks.split(text)
    let (boundaries, statuses) = (breaks.boundaries, breaks.statuses)
    var starts = true
    for index in boundaries.indices.dropFirst() {
      let range = Int(boundaries[index - 1])..<Int(boundaries[index])
      if statuses[index] < BreakIterator.WordKind.number.rawValue {
        let byte = text[range.lowerBound]
        // A bar stands behind the context of a message: |N|Please enter the PIN.
        if byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3A || byte == 0x7C { starts = true }
        // An opening quotation mark or bracket.
        if byte == 0x22 || byte == 0x28 || byte == 0xC2 || byte == 0xE2 {
          starts = starts || byte != 0x28 && isOpening(text, range)
        }
        continue
      }
      var rest = range
      while let stop = gluedStop(text, rest) {
        appendParts(rest.lowerBound..<stop, of: text, starts, &found)
        rest = (stop + 1)..<rest.upperBound
        starts = true
      }
      appendParts(rest, of: text, starts, &found)
      starts = false
    }
  }

  private func appendParts(
    _ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, _ starts: Bool, _ found: inout [Word]
  ) {
    if let cut = cut(text, range) {
      append(range.lowerBound..<cut.lowerBound, of: text, starts, &found)
      append(cut.upperBound..<range.upperBound, of: text, false, &found)
    } else {
      append(range, of: text, starts, &found)
    }
  }

  /// The full stop between two sentences that lack the space: "came.Later"; U.S. and node.js are no such thing.
  private func gluedStop(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    func isSmall(_ place: Int) -> Bool { text[place] >= 0x61 && text[place] <= 0x7A }
    guard range.count >= 5 else { return nil }
    return ((range.lowerBound + 2)..<(range.upperBound - 1)).first { place in
      text[place] == 0x2E && isSmall(place - 1) && isSmall(place - 2)
        && (text[place + 1] >= 0x41 && text[place + 1] <= 0x5A || text[place + 1] == 0xC3)
    }
  }

  private func isOpening(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let mark = text[range]
    return mark.elementsEqual("«".utf8) || mark.elementsEqual("“".utf8) || mark.elementsEqual("‘".utf8)
      || mark.elementsEqual("\"".utf8)
  }

  private func append(
    _ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, _ starts: Bool, _ found: inout [Word]
  ) {
    guard !range.isEmpty else { return }
    let bytes = UnsafeBufferPointer(rebasing: text[range])
    let known = spellings.count
    let id = Int(spellings.id(adding: bytes))
    if id == known { entries.append(makeEntry(bytes)) }
    found.append(Word(range: range, entry: id, startsSentence: starts))
  }

  /// Where a word with an apostrophe falls in two: l'|homme, Ukraine|'s, could|n't.
  private func cut(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    guard range.count > 2, range.count < 120 else { return nil }
    let word = UnsafeBufferPointer(rebasing: text[range])
    guard word.contains(0x27) || word.contains(0xE2) else { return nil }
    guard let apostrophe = elision.cut(word) else { return nil }
    var place = apostrophe.lowerBound
    if elision.apostrophe == .partsEndings {
      // Keep the mark with the ending: 's is no word, n't is one.
      if place > 1, word[place - 1] | 0x20 == 0x6E, word[word.count - 1] | 0x20 == 0x74 { place -= 1 }
      return (range.lowerBound + place)..<(range.lowerBound + place)
    }
    return (range.lowerBound + place)..<(range.lowerBound + apostrophe.upperBound)
  }

  private func makeEntry(_ bytes: UnsafeBufferPointer<UInt8>) -> WordEntry {
    var entry = WordEntry()
    let text = String(decoding: bytes, as: UTF8.self)
    var capitals = 0
    var letters = 0
    for scalar in text.unicodeScalars {
      entry.length += 1
      if scalar.isLetter {
        letters += 1
        let isCapital = scalar.isCapital
        if isCapital { capitals += 1 }
        if entry.length == 1 { entry.isCapitalized = isCapital }
      } else if scalar.isNumeral {
        entry.hasDigit = true
      }
    }
    entry.hasLetter = letters > 0
    entry.isAllCapitals = letters >= 2 && capitals == letters
    entry.lower = text.lowercased()
    if bytes.contains(0xE2) { entry.lower = entry.lower.replacing("\u{2019}", with: "'") }
    entry.hash = WordEntry.hash(of: entry.lower)
    entry.mayStartQuantity = words.numbers.mayStartQuantity(entry.lower)
    if let sequences = words.sequences {
      entry.sequenceClass = sequences.of(
        entry.lower, isCapitalized: entry.isCapitalized, hasDigit: entry.hasDigit,
        classes: words.classes(ofSpelling: entry.lower))
    }
    guard entry.hasLetter else { return entry }
    entry.hasInnerCapital = capitals > (entry.isCapitalized ? 1 : 0) && text.dropFirst().contains { $0.isUppercase }
    // U.S is US, when its letters are parted by full stops.
    if entry.length <= 8, !entry.hasDigit, bytes.contains(0x2E) {
      var undotted = text.filter { $0 != "." }
      if undotted.count * 2 <= text.count + 1 {
        let hasInnerCapital = entry.hasInnerCapital
        entry = undotted.withUTF8 { makeEntry($0) }
        entry.hasInnerCapital = hasInnerCapital
        return entry
      }
    }
    form.removeAll(keepingCapacity: true)
    forms.append(formOf: bytes, to: &form)
    let ownForm = String(decoding: form, as: UTF8.self)
    var found: [Int32] = []
    if let id = form.withUnsafeBufferPointer({ words.forms.id(of: $0) }) { found.append(id) }
    for id in words.irregularForms(of: entry.lower) where !found.contains(id) { found.append(id) }
    if let base = words.positive(of: entry.lower) {
      form.removeAll(keepingCapacity: true)
      var base = base
      base.withUTF8 { forms.append(formOf: $0, to: &form) }
      if let id = form.withUnsafeBufferPointer({ words.forms.id(of: $0) }), !found.contains(id) { found.append(id) }
    }
    for (index, id) in found.prefix(4).enumerated() {
      entry.forms[index] = id
      let classes = words.classes(of: id)
      entry.classes.formUnion(classes.all)
      if entry.mainClass.isEmpty { entry.mainClass = classes.main }
    }
    let spelled = words.classes(ofSpelling: entry.lower)
    if !spelled.all.isEmpty {
      entry.classes.formUnion(spelled.all)
      entry.mainClass = spelled.main
    }
    if entry.classes.isEmpty, let guess = words.guess(entry.lower) {
      (entry.classes, entry.mainClass) = (guess, guess)
    }
    entry.formCount = min(4, found.count)
    entry.isKnown = entry.formCount > 0
    let bare = entry.lower.utf8.first == 0x27 ? String(entry.lower.dropFirst()) : entry.lower
    if words.isFunctionWord(bare), !(entry.isAllCapitals && entry.length <= 4) {
      entry.classes = .function
      entry.mainClass = .function
    } else if !words.knowsFunctionWords, entry.length <= 3 {
      entry.classes = .function
    }
    entry.isLight = words.isLightWord(entry.lower)
    entry.isSupport = words.isSupportWord(entry.lower)
    for index in 0..<entry.formCount { entry.translationCount += graph.neighbors(of: entry.forms[index]).count }
    entry.isSpelled = words.isSpelled(entry.lower)
    entry.isAffixallyNegative = words.isAffixallyNegative(entry.lower)
    if let number = words.numberWords.value(of: ownForm) {
      entry.number = number
      entry.mayStartQuantity = true
    }
    entry.calendar = words.calendar.number(of: entry.lower)
    entry.spelling = Spelling(latin: latin.letters(of: entry.lower))
    entry.marks = marks(entry)
    return entry
  }
}

// Nearly all text is ASCII, of which no table need be asked.
extension Unicode.Scalar {
  fileprivate var isLetter: Bool {
    isASCII ? (0x61...0x7A).contains(value | 0x20) : properties.isAlphabetic
  }
  fileprivate var isCapital: Bool { isASCII ? (0x41...0x5A).contains(value) : properties.isUppercase }
  fileprivate var isNumeral: Bool { isASCII ? (0x30...0x39).contains(value) : properties.numericType != nil }
}
