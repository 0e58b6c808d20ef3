import Bitext

/// Whether a text is what marks a note: a number, several, a letter or a sign, as it is or in brackets.
func isNoteMark(_ text: some StringProtocol) -> Bool {
  var mark = Substring(text.trimmingSpaces())
  guard let first = mark.first, mark.utf8.count <= 24 else { return false }
  if "[(".contains(first), let last = mark.last, "])".contains(last) {
    mark = mark.dropFirst().dropLast()
    // `[note 3]`, `[nb 2]`
    let words = mark.split(separator: " ")
    if first == "[", words.count == 2, words[0].count <= 6, words[1].allSatisfy(\.isWholeNumber) { return true }
  } else if mark.count > 1, let last = mark.last, ".)".contains(last) {
    mark = mark.dropLast()
  }
  if mark.count == 1, let letter = mark.first, letter.isLetter { return true }
  return isNumbersOrSigns(mark)
}

/// `12`, `1, 2`, `3–5`, `*`, `††`
private func isNumbersOrSigns(_ mark: Substring) -> Bool {
  guard let first = mark.first else { return false }
  if signs.contains(first) { return mark.count <= 3 && mark.allSatisfy(signs.contains) }
  return first.isWholeNumber && mark.allSatisfy { $0.isWholeNumber || ",–- ".contains($0) }
    && mark.split(whereSeparator: { !$0.isWholeNumber }).allSatisfy { $0.count <= 3 }
}

private let signs: Set<Character> = ["*", "⁎", "∗", "†", "‡", "§", "‖", "¶"]

extension CodedRun {
  /// Makes a note's mark a code, where what stands raised since `place` is one and not a power or an ordinal: a number
  /// behind a mark of punctuation, or one in brackets.
  mutating func takeOutNoteMark(since place: Place) {
    let mark = text(since: place).trimmingSpaces()
    guard let first = mark.first, isNoteMark(mark) else { return }
    if first == "[" || isNumbersOrSigns(Substring(mark)) && mayPrecedeNote(text(before: place)) {
      replaceWithNote(since: place)
    }
  }

  /// Puts the code of a note's mark in place of what was added since then; at the start of a block, where it is the note
  /// itself that is marked, nothing.
  mutating func replaceWithNote(since place: Place) {
    let isLabel = text(before: place).allSatisfy(\.isWhitespace)
    remove(since: place)
    if !isLabel { single(.note, "<note/>") }
  }
}

/// Whether a raised number behind this text marks a note: behind a stop, a comma, or what closes a quotation.
private func mayPrecedeNote(_ text: Substring) -> Bool {
  for character in text.unicodeScalars.reversed() {
    if EndMark(character) != nil || ",،、，:：;；".unicodeScalars.contains(character) { return true }
    if "”»“」』".unicodeScalars.contains(character) { return true }
    guard EndMark.mayFollow(character) else { return false }
  }
  return false
}
