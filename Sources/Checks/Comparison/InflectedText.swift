import Languages
import TextAnalysis

/// A text's words with the readings that a dictionary gives them: what is joined by hyphens is one word.
struct InflectedText {
  /// A word at its place.
  struct Token {
    /// UTF-8 offsets.
    var range: Range<Int>
    /// Lower-cased, with the apostrophe that it ends in.
    var spelling: String
    /// None of a name, a code or a word that the dictionary lacks.
    var readings: [WordReading]
    /// What all readings can be.
    var kinds: WordReading.Kinds
    /// Whether only a space or an apostrophe stands before it.
    var isJoined: Bool
    /// Whether a comma and a space stand before it; a colon or semicolon.
    var isBehindComma: Bool
    var isBehindColon: Bool
    /// Whether it looks like a word and the dictionary lacks it.
    var isUnknown: Bool
    var startsSentence: Bool
    /// What its spelling is listed as.
    var roles: AgreementWords.Roles
    /// Whether the dictionary has it as a verb, too, of a person that nothing in the text stands for: *vannes*, but *tu vannes*.
    var isUnlikelyVerb = false

    /// Whether it is read, and only as these.
    func isOnly(_ kinds: WordReading.Kinds) -> Bool { !self.kinds.isEmpty && self.kinds.isSubset(of: kinds) }
    /// Whether it is a finite verb and nothing else.
    var isVerb: Bool { kinds.contains(.finiteVerb) && kinds.isSubset(of: [.finiteVerb, .imperative]) }
    /// Whether it is a name, a number or a code, of which nothing is known.
    var isOpaque: Bool { kinds.isEmpty && !isUnknown }
    func canBe(_ kind: WordReading.Kinds) -> Bool { !kinds.isDisjoint(with: kind) }
    /// The genders and numbers of those readings that are one of `kinds`.
    func forms(_ kinds: WordReading.Kinds) -> [WordReading.Forms] {
      readings.compactMap { $0.kinds.isDisjoint(with: kinds) ? nil : $0.forms }
    }
  }

  private(set) var tokens: [Token] = []
  /// As bits, the persons that something in the text stands for, or that need nothing.
  private(set) var persons = AgreementReader.thirdSingular | AgreementReader.thirdPlural

  init(_ text: ExaminedText, speller: Speller, words: AgreementWords) {
    tokens.reserveCapacity(text.words.count)
    var index = 0
    while index < text.words.count {
      var last = index
      while last + 1 < text.words.count,
        text.utf8[text.words[last].range.upperBound..<text.words[last + 1].range.lowerBound].elementsEqual([0x2D])
      { last += 1 }
      tokens.append(token(index...last, of: text, speller, words))
      index = last + 1
    }
    for entry in text.entries { persons |= words.personMarks[entry.lower] ?? 0 }
    for index in tokens.indices { dropUnlikelyVerbs(index) }
  }

  /// Many plurals of nouns are second persons of verbs as well.
  private mutating func dropUnlikelyVerbs(_ index: Int) {
    guard tokens[index].canBe([.noun, .adjective]), tokens[index].canBe(.finiteVerb) else { return }
    let likely = tokens[index].readings.filter { !$0.kinds.contains(.finiteVerb) || $0.persons & persons != 0 }
    guard likely.count < tokens[index].readings.count else { return }
    tokens[index].readings = likely
    tokens[index].kinds = likely.reduce(into: []) { $0.formUnion($1.kinds) }
    tokens[index].isUnlikelyVerb = true
  }

  private func token(
    _ run: ClosedRange<Int>, of text: ExaminedText, _ speller: Speller, _ words: AgreementWords
  ) -> Token {
    let range = text.range(of: run)
    let first = text.words[run.lowerBound]
    var spelling = text.lower(run.lowerBound)
    for index in run.dropFirst() { spelling += "-" + text.lower(index) }
    let mayHaveRole = run.count > 1 || text.entries[run.lowerBound].isMarked(.agreement)
    let roles = mayHaveRole ? words.roles[spelling] ?? [] : []
    if text.hasApostrophe(behind: run.upperBound) { spelling += "'" }
    // A hyphen or a number at either end makes it part of something else.
    let touches = [range.lowerBound - 1, range.upperBound].contains {
      text.utf8.indices.contains($0) && [0x2D, 0x5F, 0x2F, 0x40].contains(text.utf8[$0])
    }
    let isReadable =
      text.entries[run.lowerBound].hasLetter && !touches && !text.touchesCode(range)
      && !(text.entries[run.lowerBound].isCapitalized && !first.startsSentence)
      && !run.contains { text.entries[$0].hasDigit || text.entries[$0].hasInnerCapital }
    let readings = isReadable ? speller.readings(of: spelling) : []
    let gap = run.lowerBound > 0 ? text.utf8[text.words[run.lowerBound - 1].range.upperBound..<range.lowerBound] : nil
    return Token(
      range: range, spelling: spelling, readings: readings,
      kinds: readings.reduce(into: []) { $0.formUnion($1.kinds) },
      isJoined: gap.map(Self.isJoint) ?? false, isBehindComma: gap?.elementsEqual([0x2C, 0x20]) ?? false,
      isBehindColon: gap.map { $0.last == 0x20 && $0.contains { $0 == 0x3A || $0 == 0x3B } && $0.count <= 4 } ?? false,
      isUnknown: isReadable && readings.isEmpty, startsSentence: first.startsSentence, roles: roles)
  }

  /// One space of any width, or an apostrophe, behind which old texts have a space, too.
  private static func isJoint(_ gap: ArraySlice<UInt8>) -> Bool {
    gap.elementsEqual([0x20]) || gap.elementsEqual([0x27]) || gap.elementsEqual([0xE2, 0x80, 0x99])
      || gap.elementsEqual([0xC2, 0xA0]) || gap.isEmpty || gap.elementsEqual([0x27, 0x20])
  }
}
