import Bitext
import Files

/// Whether a text is a list as MUSE's: on each line two words, set apart by a space or a tab, and nothing else.
///
/// Where all have tabs it is a glossary without weights, which is read as such.
///
/// - Parameter isWhole: whether it is all of the file; else its last line may be cut.
func isPlainPairs(_ start: ArraySlice<UInt8>, isWhole: Bool) -> Bool {
  var (lines, tabs) = (0, 0)
  var end = start.endIndex
  if !isWhole, let last = start.lastIndex(of: 0x0A) { end = last }
  for line in start[..<end].split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
    let words = line.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 })
    if words.isEmpty { continue }
    guard words.count == 2, words[0].first != 0x23 else { return false }
    lines += 1
    if line.contains(0x09) { tabs += 1 }
  }
  return lines > 0 && tabs * 2 < lines
}

/// Reads a list as MUSE's.
///
/// Nothing in such a file says which language is which: its name may (`fr-en.txt`), or the words themselves.
///
/// - Throws: `LexiconError.malformed` with the first line that is not two words.
func readPlainPairs(
  _ bytes: [UInt8], name: String, source: Language, target: Language
) throws(LexiconError) -> Lexicon {
  let outcome = bytes.withUnsafeBufferPointer { bytes -> Result<Lexicon, LexiconError> in
    var lexicon = Lexicon(name: name, source: source, target: target)
    lexicon.reserveCapacity(pairs: bytes.count / 16, bytes: bytes.count)
    var (first, second): ([UInt8], [UInt8]) = ([], [])
    return Result { () throws(LexiconError) in
      try forEachLine(of: bytes) { line, number throws(LexiconError) in
        let words = line.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 })
        if words.isEmpty { return }
        guard words.count == 2 else { throw .malformed(name: name, line: number, reason: .notTwoWords) }
        guard String(validating: line, as: UTF8.self) != nil else {
          throw .malformed(name: name, line: number, reason: .notUTF8)
        }
        first.removeAll(keepingCapacity: true)
        second.removeAll(keepingCapacity: true)
        appendWordForm(of: UnsafeBufferPointer(rebasing: words[0]), to: &first)
        appendWordForm(of: UnsafeBufferPointer(rebasing: words[1]), to: &second)
        // Invisible characters alone are no word; a list of a million may well hold some.
        if first.isEmpty || second.isEmpty { return }
        lexicon.append(first[...], second[...], weight: 1)
      }
      return lexicon
    }
  }
  return oriented(try outcome.get())
}

/// Calls `body` with each line, without its end, and its number from 1.
func forEachLine(
  of bytes: UnsafeBufferPointer<UInt8>,
  _ body: (_ line: UnsafeBufferPointer<UInt8>, _ number: Int) throws(LexiconError) -> Void
) throws(LexiconError) {
  var (start, number) = (0, 0)
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
  while start < bytes.count {
    number += 1
    var end = start
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    let last = end > start && bytes[end - 1] == 0x0D ? end - 1 : end
    try body(UnsafeBufferPointer(rebasing: bytes[start..<last]), number)
    start = end + 1
  }
}
