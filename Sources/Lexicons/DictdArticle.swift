/// Reads the articles of FreeDict's dictd dictionaries into word pairs.
///
/// The layouts differ with what a dictionary was made from, and come down to one rule. The first line holds the
/// headwords, each with its pronunciation and grammar. Then each sense, numbered where there are several, starts
/// with its translations; what follows (definitions, examples, synonyms, notes) is not for us.
///
///     Winkel /ˈvɪŋkl̩/ <n, masc>          WikDict          aerial /ˈeəɹɪəl/ <n>              Ding
///     1. angle, coin                                       Antenne <fem> [electr.]
///     Raum zwischen zwei Linien                               Synonym: {antenna}
///     2. équerre
///
///     茵 /…/, 褥 /…/, しとね /ɕitˈo̞ne̞/    JMdict
///     (noun (common) (futsuumeishi))
///     cushion (esp. a round one), seat
struct DictdArticleReader {
  /// Words longer than this, in bytes, or of more than `longestExpression` tokens are not for aligning.
  static let longestWord = 96
  static let longestExpression = 3

  let headwords: CitationForms
  let translations: CitationForms

  private var sources = CitedWords()
  private var targets = CitedWords()

  /// - Parameters: the languages of headwords and translations, as primary subtags.
  init(source: String, target: String) {
    headwords = CitationForms(language: source)
    translations = CitationForms(language: target)
  }

  /// Adds the pairs of one article to `lexicon`, each with weight 1.
  mutating func read(_ article: UnsafeBufferPointer<UInt8>, into lexicon: inout Lexicon) {
    var end = lineEnd(article, from: 0)
    sources.removeAll()
    appendPieces(of: article[0..<end], forms: headwords, to: &sources)
    if sources.isEmpty { return }
    var awaitsTranslations = true
    var start = end + 1
    while start < article.count {
      end = lineEnd(article, from: start)
      defer { start = end + 1 }
      var line = trimmed(article[start..<end])
      if line.isEmpty { continue }
      if let rest = afterSenseNumber(line) {
        line = rest
        awaitsTranslations = !rest.isEmpty
      }
      guard awaitsTranslations else { continue }
      if isRemark(line) { continue }
      if isReference(line) {
        awaitsTranslations = false
        continue
      }
      targets.removeAll()
      appendPieces(of: line, forms: translations, to: &targets)
      // A line that is all brackets is grammar; the translations follow.
      if targets.sawNothing { continue }
      awaitsTranslations = false
      for source in sources.ranges {
        for target in targets.ranges {
          lexicon.append(sources.bytes[source], targets.bytes[target], weight: 1)
        }
      }
    }
  }
}

/// Words end to end, in the form in which texts have them.
struct CitedWords {
  var bytes: [UInt8] = []
  var ranges: [Range<Int>] = []
  /// Whether the line held no text outside brackets (not even a word that is too long).
  var sawNothing = true
  fileprivate var raw: [UInt8] = []

  var isEmpty: Bool { ranges.isEmpty }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ranges.removeAll(keepingCapacity: true)
    sawNothing = true
  }

  /// Adds a word as dictionaries cite it, unless it is none: too long, or without a letter.
  mutating func append(_ raw: [UInt8], forms: CitationForms) {
    guard raw.contains(where: { $0 > 0x20 }) else { return }
    sawNothing = false
    guard raw.count <= 2 * DictdArticleReader.longestWord else { return }
    let start = bytes.count
    raw.withUnsafeBufferPointer { appendWordForm(of: $0, to: &bytes) }
    forms.reduce(&bytes, from: start)
    let word = bytes[start...]
    let tokens = 1 + word.count { $0 == 0x20 }
    if word.isEmpty || word.count > DictdArticleReader.longestWord || tokens > DictdArticleReader.longestExpression
      || !word.contains(where: { $0 >= 0x80 || (0x61...0x7A).contains($0) })
    {
      bytes.removeSubrange(start...)
    } else {
      ranges.append(start..<bytes.count)
    }
  }
}

private typealias Line = Slice<UnsafeBufferPointer<UInt8>>

private func lineEnd(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  var end = start
  while end < text.count, text[end] != 0x0A { end += 1 }
  return end
}

private func trimmed(_ line: Line) -> Line {
  var line = line.drop { $0 <= 0x20 }
  while let last = line.last, last <= 0x20 { line.removeLast() }
  return line
}

/// What follows `12.` or `IV.` at the start of a line; nil if there is no such number.
private func afterSenseNumber(_ line: Line) -> Line? {
  let number = line.prefix { (0x30...0x39).contains($0) }
  let roman = number.isEmpty ? line.prefix { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 } : number
  guard (1...4).contains(roman.count) else { return nil }
  let rest = line[roman.endIndex...]
  guard rest.first == 0x2E, rest.count == 1 || rest[rest.startIndex + 1] == 0x20 else { return nil }
  return trimmed(rest.dropFirst())
}

/// A note before the translations. (The printer of JMdict runs the first translation into it: that one is lost.)
private func isRemark(_ line: Line) -> Bool { line.starts(with: "Note:".utf8) }

/// An article without translations of its own.
private func isReference(_ line: Line) -> Bool {
  line.starts(with: "see:".utf8) || line.starts(with: "Synonym".utf8) || line.first == 0x22
}

/// Cuts a line at commas, semicolons and spaced slashes, leaves out brackets and pronunciations, and adds each piece.
func appendPieces(of line: Slice<UnsafeBufferPointer<UInt8>>, forms: CitationForms, to list: inout CitedWords) {
  var raw: [UInt8] = []
  swap(&raw, &list.raw)
  defer { swap(&raw, &list.raw) }
  raw.removeAll(keepingCapacity: true)
  var index = line.startIndex
  func byte(_ offset: Int) -> UInt8 {
    let place = index + offset
    return place >= line.startIndex && place < line.endIndex ? line[place] : 0x20
  }
  while index < line.endIndex {
    let current = line[index]
    switch current {
    case 0x28, 0x3C, 0x5B, 0x7B:  // ( < [ {
      index = afterBracket(line, index)
      continue
    case 0x2F where byte(-1) == 0x20:  // " /": a pronunciation, or an alternative
      if let end = afterPronunciation(line, index) {
        index = end
        continue
      }
      if byte(1) == 0x20 {
        list.append(raw, forms: forms)
        raw.removeAll(keepingCapacity: true)
      } else {
        raw.append(current)
      }
    case 0x2C where byte(1) == 0x20, 0x3B where byte(1) == 0x20:
      list.append(raw, forms: forms)
      raw.removeAll(keepingCapacity: true)
    default:
      raw.append(current)
    }
    index += 1
  }
  list.append(raw, forms: forms)
}

/// Where the bracket that opens at `open` has been closed, nested ones of its kind counted; the line's end if never.
private func afterBracket(_ line: Line, _ open: Int) -> Int {
  let opening = line[open]
  let closing: UInt8 = opening == 0x28 ? 0x29 : opening + 2
  var (depth, index) = (0, open)
  while index < line.endIndex {
    if line[index] == opening { depth += 1 }
    if line[index] == closing {
      depth -= 1
      if depth == 0 { return index + 1 }
    }
    index += 1
  }
  return line.endIndex
}

/// Where the pronunciation `/…/` or `//…//` that opens at `open` ends; nil if it is no pronunciation.
private func afterPronunciation(_ line: Line, _ open: Int) -> Int? {
  var index = open + 1
  if index < line.endIndex, line[index] == 0x2F { index += 1 }
  if index >= line.endIndex || line[index] == 0x20 { return nil }
  while index < line.endIndex {
    if line[index] == 0x2F, index + 1 == line.endIndex || line[index + 1] == 0x20 || line[index + 1] == 0x2C {
      return index + 1
    }
    index += 1
  }
  return nil
}
