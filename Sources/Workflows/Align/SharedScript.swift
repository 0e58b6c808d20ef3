import Bitext

/// Whether most letters of two texts are of one script, so that names and loans look alike in both.
///
/// True where a text has hardly any letters, which says nothing.
func shareScript(_ one: Document, _ other: Document) -> Bool {
  guard let first = script(of: one), let second = script(of: other) else { return true }
  return first == second
}

/// Looked at: letters from the whole text, so that a preface in another language does not decide.
private let sampledPlaces = 2_000
private let fewestLetters = 20

/// The script of most letters, as an index into `starts`; nil for a text of too few.
private func script(of document: Document) -> Int? {
  var counts: [Int: Int] = [:]
  let step = max(1, document.utf8.count / sampledPlaces)
  for place in stride(from: 0, to: document.utf8.count, by: step) {
    // The character that starts here or next.
    guard let start = document.utf8[place...].prefix(4).firstIndex(where: { $0 & 0xC0 != 0x80 }) else { continue }
    let bytes = document.utf8[start...].prefix(4)
    guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first, scalar.properties.isAlphabetic
    else { continue }
    counts[starts.lastIndex { $0 <= scalar.value } ?? 0, default: 0] += 1
  }
  guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
    counts.values.reduce(0, +) >= fewestLetters
  else { return nil }
  return scripts[most.key]
}

/// Where the letters of a script start (Unicode's blocks), and a number for it: 0 Latin, 1 Greek, 2 Cyrillic and so on; Han
/// and kana count as one, since Chinese and Japanese share words.
private let ranges: [(start: UInt32, script: Int)] = [
  (0x00, 0), (0x370, 1), (0x400, 2), (0x530, 3), (0x590, 4), (0x600, 5), (0x700, 6), (0x750, 5), (0x780, 7),
  (0x900, 8), (0x980, 9), (0xA00, 10), (0xA80, 11), (0xB00, 12), (0xB80, 13), (0xC00, 14), (0xC80, 15), (0xD00, 16),
  (0xD80, 17), (0xE00, 18), (0xE80, 19), (0xF00, 20), (0x1000, 21), (0x10A0, 22), (0x1100, 23), (0x1200, 24),
  (0x13A0, 25), (0x1780, 26), (0x1800, 27), (0x1C90, 22), (0x1D00, 0), (0x1F00, 1), (0x2000, 0), (0x2C80, 28),
  (0x2D00, 22), (0x2D30, 29), (0x2D80, 24), (0x2DE0, 2), (0x2E80, 30), (0x3130, 23), (0x3190, 30), (0xA000, 31),
  (0xA640, 2), (0xA720, 0), (0xAC00, 23), (0xF900, 30), (0xFB00, 0), (0xFB1D, 4), (0xFB50, 5), (0xFF00, 0),
  (0xFF66, 30), (0x10000, 32), (0x20000, 30),
]
private let starts = ranges.map(\.start)
private let scripts = ranges.map(\.script)
