import Bitext
import ICU
import Languages

/// Turns the segments of documents in one language into tokens: words by ICU (UAX #29, and by dictionary where a script
/// has no spaces), folded and stemmed; numbers by value; codes as they stand; punctuation.
///
/// Holds C state: one for each thread.
package final class Tokenizer {
  /// The primary language subtag; "und" when the language isn't known.
  package let language: String
  private let words: WordBreaks
  private let forms: WordForms
  private let numberWords: NumberWords
  private let numberFormat: NumberSeparators
  private let myriads: MyriadTables?
  private let elision: Elision
  private let semicolonAsks: Bool
  private let nounsHaveCapitals: Bool
  private var surfaces: [Surface] = []
  private var surfaceIds = Vocabulary(minimumCapacity: 1 << 14)
  private var types = TypeIndex()
  private var form: [UInt8] = []

  /// - Parameter language: what the text is in; nil splits by the root rules and stems nothing.
  package init(language: Language?) throws(ICUError) {
    try ICUData.check()
    self.language = language?.base ?? "und"
    words = try WordBreaks(language: language)
    forms = WordForms(language: self.language)
    numberWords = NumberWords.of(self.language)
    numberFormat = NumberSeparators(language: self.language)
    myriads = MyriadTables(language: self.language)
    elision = Elision(language: self.language)
    let data = LanguageData.of(self.language)
    semicolonAsks = data.typography.semicolonAsks
    nounsHaveCapitals = data.nounsHaveCapitals
  }

  /// The tokens of all segments. Linear, about 30 MB/s.
  package func tokenize(_ document: SegmentedDocument) -> TokenizedText {
    var text = TokenizedText()
    text.starts.reserveCapacity(document.segments.count + 1)
    types = TypeIndex()
    surfaces.removeAll()
    surfaceIds = Vocabulary(minimumCapacity: 1 << 14)
    var previousBlock = -1
    document.document.utf8.withUnsafeBufferPointer { utf8 in
      for segment in document.segments {
        let bytes = UnsafeBufferPointer(rebasing: utf8[segment.range])
        let startsBlock = segment.block != previousBlock
        var scan = SegmentScan(startsBlock: startsBlock)
        text.blockKinds.append(startsBlock ? document.document.blocks[segment.block].kind.code : 0)
        previousBlock = segment.block
        scanText(bytes, &scan) { type, _ in text.tokens.append(type) }
        text.starts.append(Int32(text.tokens.count))
        text.lengths.append(scan.visible)
        text.shapes.append(scan.shape)
        text.marks.append(scan.marks)
      }
    }
    text.counts = [Int32](repeating: 0, count: types.count)
    for token in text.tokens { text.counts[Int(token)] += 1 }
    types.settleNames(capitalsMark: !nounsHaveCapitals)
    types.settleCommonWords(counts: text.counts, total: text.tokens.count)
    text.classes = types.classes
    text.typicalFrequencies = types.typicalFrequencies()
    text.types = types
    return text
  }

  /// The tokens of one text with their places in it, in types of the last `tokenize`; words it did not see are left out.
  package func tokens(of bytes: UnsafeBufferPointer<UInt8>) -> [(type: Int32, range: Range<Int>)] {
    var found: [(type: Int32, range: Range<Int>)] = []
    var scan = SegmentScan(startsBlock: false)
    scanText(bytes, &scan) { found.append(($0, $1)) }
    return found
  }

  // MARK: - One segment

  /// What a segment's scan keeps from piece to piece.
  private struct SegmentScan {
    var shape: SegmentShape
    var visible: Int32 = 0
    var marks = MarkCounts()
    var seenWord = false
    /// Number words and digits that may go on.
    var composer = NumberComposer()
    var pending: [(type: Int32, range: Range<Int>)] = []
    /// A number grouped by spaces so far.
    var grouped: [UInt8] = []
    var groupedRange = 0..<0
    /// The last pieces: digits, then one space.
    var gap = 0
    /// Where the last month in numerals ended.
    var monthEnd = 0

    init(startsBlock: Bool) {
      shape = startsBlock ? .startsBlock : []
    }
  }

  /// Codes are tokens as they stand, and the words of what is between them are those that are read: `_Open` is *Open*.
  private func scanText(
    _ bytes: UnsafeBufferPointer<UInt8>, _ scan: inout SegmentScan, emit: (Int32, Range<Int>) -> Void
  ) {
    let codes = codes(in: bytes)
    if let readable = ReadableText(bytes, codes: codes) {
      readable.bytes.withUnsafeBufferPointer {
        scanPieces(of: $0, around: readable.codes(codes), &scan) { emit($0, readable.placeInText(of: $1)) }
      }
    } else {
      scanPieces(of: bytes, around: codes, &scan, emit)
    }
  }

  private func scanPieces(
    of bytes: UnsafeBufferPointer<UInt8>, around codes: [Code], _ scan: inout SegmentScan,
    _ emit: (Int32, Range<Int>) -> Void
  ) {
    var place = 0
    for code in codes {
      scanProse(bytes, place..<code.range.lowerBound, &scan, emit)
      scanCode(bytes, code, &scan, emit)
      place = code.range.upperBound
    }
    scanProse(bytes, place..<bytes.count, &scan, emit)
  }

  private func scanProse(
    _ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>, _ scan: inout SegmentScan,
    _ emit: (Int32, Range<Int>) -> Void
  ) {
    guard !part.isEmpty else { return }
    words.split(UnsafeBufferPointer(rebasing: bytes[part]))
    let (boundaries, statuses) = (words.boundaries, words.statuses)
    // Copied once for all words of a stretch.
    let (myriads, text) = (self.myriads, UnsafeBufferPointer(rebasing: bytes[..<part.upperBound]))
    // Where the last number ended that need not end with a word.
    var taken = part.lowerBound
    for index in boundaries.indices.dropFirst() {
      var range = part.lowerBound + Int(boundaries[index - 1])..<part.lowerBound + Int(boundaries[index])
      if let myriads {
        range = max(range.lowerBound, taken)..<max(range.upperBound, taken)
        while !range.isEmpty, statuses[index] >= BreakIterator.WordKind.number.rawValue,
          let end = scanMyriads(myriads, text, range, &scan, emit)
        {
          taken = end
          range = end..<max(range.upperBound, end)
        }
        if range.isEmpty { continue }
      }
      let piece = UnsafeBufferPointer(rebasing: bytes[range])
      if statuses[index] < BreakIterator.WordKind.number.rawValue {
        scanMark(piece, range, &scan, emit)
      } else {
        scanWord(piece, range, &scan, emit)
      }
    }
    flushGroup(&scan, emit)
    flushNumber(&scan, emit)
  }

  /// Scans a number or date that is written without spaces; gives the place behind it, or nil where there is none.
  private func scanMyriads(
    _ myriads: borrowing MyriadTables, _ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>,
    _ scan: inout SegmentScan,
    _ emit: (Int32, Range<Int>) -> Void
  ) -> Int? {
    guard
      let found = myriads.tokens(in: text, word: word, behindMonth: scan.monthEnd, format: numberFormat)
    else { return nil }
    flushGroup(&scan, emit)
    flushNumber(&scan, emit)
    scan.gap = 0
    scan.shape.subtract(.endings)
    scan.seenWord = true
    for byte in text[word.lowerBound..<found.end] where byte & 0xC0 != 0x80 && byte > 0x20 { scan.visible += 1 }
    for token in found.tokens {
      switch token.meaning {
      case .number(let value): emit(types.id(ofNumber: value), token.range)
      case .date(let number):
        scan.monthEnd = found.end
        emit(types.id(ofDate: number), token.range)
      }
    }
    return found.end
  }

  private func scanCode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ code: Code, _ scan: inout SegmentScan, _ emit: (Int32, Range<Int>) -> Void
  ) {
    scan.gap = 0
    switch code.kind {
    // A space, or marks.
    case .escape: return scanProse(bytes, code.range, &scan, emit)
    case .message: break
    // Tokenized texts set what follows a hyphen apart, too: dit -il.
    case .literal where bytes[code.range.lowerBound] == 0x2D && bytes[code.range.lowerBound + 1] != 0x2D:
      return scanProse(bytes, code.range, &scan, emit)
    case .address, .email, .tag, .placeholder, .entity, .literal:
      // Tags stand around words, the others for words.
      if code.kind != .tag {
        scan.shape.subtract(.endings)
        scan.seenWord = true
      }
      emit(types.id(ofCode: UnsafeBufferPointer(rebasing: bytes[code.range])), code.range)
    }
    for byte in bytes[code.range] where byte & 0xC0 != 0x80 && byte > 0x20 { scan.visible += 1 }
  }

  private func scanMark(
    _ piece: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ scan: inout SegmentScan,
    _ emit: (Int32, Range<Int>) -> Void
  ) {
    if piece.count == 1, piece[0] == 0x20 {
      scan.gap += 1
      return
    }
    for scalar in String(decoding: piece, as: UTF8.self).unicodeScalars {
      let mark = Punctuation.canonical(scalar)
      if mark == 0 {
        scan.gap += 1
        continue
      }
      flushGroup(&scan, emit)
      flushNumber(&scan, emit)
      scan.visible += 1
      if let kind = Punctuation.countedKind(mark, semicolonAsks: semicolonAsks) { scan.marks[kind] &+= 1 }
      if !scan.seenWord, mark == 0x22 || mark == 0x2D || mark == 0x27 { scan.shape.insert(.speech) }
      if let ending = Punctuation.ending(mark, semicolonAsks: semicolonAsks) {
        // Of "?!" and "..." the first mark counts, but an ellipsis is no full stop.
        if scan.shape.isDisjoint(with: .endings) {
          scan.shape.insert(ending)
        } else if ending == .fullStop, scan.shape.contains(.fullStop) {
          scan.shape.remove(.fullStop)
          scan.shape.insert(.ellipsis)
        }
      } else if !Punctuation.closes(mark) {
        scan.shape.subtract(.endings)
      }
      emit(types.id(ofMark: mark), range)
    }
  }

  private func scanWord(
    _ piece: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ scan: inout SegmentScan,
    _ emit: (Int32, Range<Int>) -> Void
  ) {
    scan.shape.subtract(.endings)
    for byte in piece where byte & 0xC0 != 0x80 { scan.visible += 1 }
    let surface = self.surface(of: piece)
    if !scan.seenWord, surface.isSmall { scan.shape.insert(.lowerCase) }
    types.note(surface, isFirst: !scan.seenWord)
    scan.seenWord = true

    // 10 000: groups of three digits behind single spaces.
    if surface.digitCount == 3, !scan.grouped.isEmpty, scan.gap == 1 {
      scan.grouped += piece
      scan.groupedRange = scan.groupedRange.lowerBound..<range.upperBound
      scan.gap = 0
      return
    }
    flushGroup(&scan, emit)
    scan.gap = 0
    if surface.digitCount > 0, numberFormat.decimal == UInt8(ascii: ",") {
      flushNumber(&scan, emit)
      scan.grouped += piece
      scan.groupedRange = range
      return
    }
    emitWord(surface, range, &scan, emit)
  }

  private func flushGroup(_ scan: inout SegmentScan, _ emit: (Int32, Range<Int>) -> Void) {
    guard !scan.grouped.isEmpty else { return }
    let surface = scan.grouped.withUnsafeBufferPointer { self.surface(of: $0) }
    scan.grouped.removeAll(keepingCapacity: true)
    emitWord(surface, scan.groupedRange, &scan, emit)
  }

  private func emitWord(
    _ surface: Surface, _ range: Range<Int>, _ scan: inout SegmentScan, _ emit: (Int32, Range<Int>) -> Void
  ) {
    guard let value = surface.value else {
      flushNumber(&scan, emit)
      let cut = range.lowerBound + Int(surface.cut.lowerBound)..<range.lowerBound + Int(surface.cut.upperBound)
      if surface.first >= 0 {
        emit(surface.first, range.lowerBound..<(cut.isEmpty ? range.upperBound : cut.lowerBound))
      }
      if surface.second >= 0 { emit(surface.second, cut.upperBound..<range.upperBound) }
      return
    }
    if !scan.composer.append(value) {
      flushNumber(&scan, emit)
      _ = scan.composer.append(value)
    }
    scan.pending.append((surface.first, range))
  }

  /// Emits the number that is complete: several words as their value, a single one as it stands.
  private func flushNumber(_ scan: inout SegmentScan, _ emit: (Int32, Range<Int>) -> Void) {
    guard let first = scan.pending.first, let last = scan.pending.last else { return }
    if scan.pending.count == 1 {
      emit(first.type, first.range)
    } else {
      emit(types.id(ofNumber: scan.composer.value), first.range.lowerBound..<last.range.upperBound)
    }
    scan.pending.removeAll(keepingCapacity: true)
    scan.composer = NumberComposer()
  }

  // MARK: - One spelling

  private func surface(of piece: UnsafeBufferPointer<UInt8>) -> Surface {
    let known = surfaceIds.count
    let id = surfaceIds.id(adding: piece)
    if Int(id) == known { surfaces.append(makeSurface(piece)) }
    return surfaces[Int(id)]
  }

  private func makeSurface(_ piece: UnsafeBufferPointer<UInt8>) -> Surface {
    if let digits = digitsSurface(piece) { return digits }
    let initial = String(decoding: piece.prefix(4), as: UTF8.self).unicodeScalars.first?.properties
    let (isCapitalized, isSmall) = (initial?.isUppercase ?? false, initial?.isLowercase ?? false)
    if let cut = elision.cut(piece) {
      let first = typeOfWord(UnsafeBufferPointer(rebasing: piece[..<cut.lowerBound]))
      let second = typeOfWord(UnsafeBufferPointer(rebasing: piece[cut.upperBound...]))
      return Surface(
        first: first, second: second, cut: UInt8(cut.lowerBound)..<UInt8(cut.upperBound), isCapitalized: isCapitalized,
        isSmall: isSmall)
    }
    if let roman = RomanNumeral.value(of: piece) {
      return Surface(first: types.id(ofNumber: Double(roman)), value: nil, isDigits: true)
    }
    var surface = Surface(first: typeOfWord(piece), isCapitalized: isCapitalized, isSmall: isSmall)
    surface.value = types.values[surface.first]
    return surface
  }

  /// Digits with separators, an ordinal's letters or a unit behind them.
  private func digitsSurface(_ piece: UnsafeBufferPointer<UInt8>) -> Surface? {
    var text = Array(piece)
    if text.contains(where: { $0 >= 0x80 }) {
      // Digits of other scripts, and no-break spaces inside grouped ones.
      text = []
      for scalar in String(decoding: piece, as: UTF8.self).unicodeScalars {
        if let digit = scalar.properties.numericType == .decimal ? scalar.properties.numericValue : nil {
          text.append(UInt8(ascii: "0") + UInt8(digit))
        } else if scalar.properties.isWhitespace {
          // UAX #29 keeps a narrow no-break space inside a number.
          text.append(0x20)
        } else {
          text += String(Character(scalar)).utf8
        }
      }
    }
    guard let first = text.first, (0x30...0x39).contains(first) else { return nil }
    let lastDigit = text.lastIndex { (0x30...0x39).contains($0) } ?? 0
    let letters = text.count - 1 - lastDigit
    let number = text[...lastDigit].withUnsafeBufferPointer { numberFormat.value(of: $0) }
    if let number, letters == 0 || (letters <= 3 && Self.ordinalEndings.contains(Array(text[(lastDigit + 1)...]))) {
      let isPlain = text.allSatisfy { (0x30...0x39).contains($0) }
      return Surface(
        first: types.id(ofNumber: number), value: number, isDigits: true,
        digitCount: isPlain && text.count <= 3 ? text.count : 0)
    }
    return Surface(first: typeOfWord(piece), isDigits: true)
  }

  /// In texts of any language.
  private static let ordinalEndings = Set(LanguageData.union(\.numbers.alignedOrdinals).map { Array($0.utf8) })

  private func typeOfWord(_ word: UnsafeBufferPointer<UInt8>) -> Int32 {
    guard !word.isEmpty else { return -1 }
    form.removeAll(keepingCapacity: true)
    forms.append(formOf: word, to: &form)
    let known = types.count
    let id = form.withUnsafeBufferPointer { types.id(ofForm: $0) }
    if Int(id) == known, let value = numberWords.value(of: String(decoding: form, as: UTF8.self)) {
      types.values[id] = value
    }
    return id
  }
}
