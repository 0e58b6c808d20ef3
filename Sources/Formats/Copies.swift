import Bitext

extension Bitext {
  /// The beads, by number, that were never translated: with the same text on both sides, though the languages differ, and
  /// more in it than a name, a number or a code.
  ///
  /// None where a language is not known. O(text); most beads differ within the first bytes.
  public func copies() -> [Int] {
    guard mayHaveCopies else { return [] }
    return beads.indices.filter { isCopy(beads[$0]) }
  }

  /// Whether ``copies()`` has the bead.
  func isCopy(_ bead: Bead) -> Bool {
    guard mayHaveCopies, !bead.isNull, startsAlike(bead) else { return false }
    let text = source.text(of: bead.source)
    return text == target.text(of: bead.target) && isProse(text)
  }

  private var mayHaveCopies: Bool {
    guard let one = source.document.language, let other = target.document.language else { return false }
    return one.base != other.base
  }

  private func startsAlike(_ bead: Bead) -> Bool {
    func start(_ side: SegmentedDocument, _ segments: Range<Int>) -> ArraySlice<UInt8> {
      side.document.utf8[side.segments[segments.lowerBound].range].drop { $0 <= 0x20 }.prefix(8).prefix { $0 > 0x20 }
    }
    return start(source, bead.source) == start(target, bead.target)
  }
}

/// Words that a text of names alone does not have.
private let fewestWords = 3
/// Letters of a word that is no part of a name: `Museum of the West`.
private let fewestLetters = 4
/// Characters of a script without spaces, and words of one without capitals, that are more than a name.
private let (fewestCharacters, fewestCaselessWords) = (9, 4)

/// Whether a text says something: three words, one of them with small letters that is more than a particle. Paths, options
/// and numbers are no words.
private func isProse(_ text: String) -> Bool {
  var (words, plainWords, caselessWords, characters) = (0, 0, 0, 0)
  for token in text.unicodeScalars.split(whereSeparator: { $0.properties.isWhitespace }) {
    let trimmed = token.drop { !$0.properties.isAlphabetic }
    guard let last = trimmed.lastIndex(where: { $0.properties.isAlphabetic }) else { continue }
    // Before it a quotation mark or a bracket, but no digit and no mark of a path.
    guard !token[..<trimmed.startIndex].contains(where: isOfCode) else { continue }
    let word = trimmed[...last]
    if word.contains(where: { $0.properties.isIdeographic || (0x3040...0x30FF).contains($0.value) }) {
      characters += word.count { $0.properties.isAlphabetic }
      continue
    }
    guard !word.contains(where: isOfCode) else { continue }
    words += 1
    if word.allSatisfy({ !$0.properties.isCased }) {
      caselessWords += 1
    } else if word.count >= fewestLetters, !word.contains(where: { $0.properties.isUppercase }) {
      plainWords += 1
    }
  }
  return words >= fewestWords && plainWords > 0 || caselessWords >= fewestCaselessWords
    || characters >= fewestCharacters
}

private func isOfCode(_ scalar: Unicode.Scalar) -> Bool {
  "0123456789/\\_=<>@:{}$%#.".unicodeScalars.contains(scalar)
}
