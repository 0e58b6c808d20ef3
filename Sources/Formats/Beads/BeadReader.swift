/// One line of a file of beads: which segments correspond, by index from 0.
///
/// Unlike ``Bitext/Bead``, the indexes need not be contiguous or in order: gold alignments may cross.
package struct BeadLine: Hashable, Sendable {
  /// Indexes of source segments, in the order of the file.
  package var source: [Int]
  /// Indexes of target segments, in the order of the file.
  package var target: [Int]
  /// The third field, where it is a number.
  package var confidence: Double?

  /// A line as its three fields.
  package init(source: [Int], target: [Int], confidence: Double? = nil) {
    self.source = source
    self.target = target
    self.confidence = confidence
  }
}

/// A line of a file of beads that cannot be read.
package struct BeadLineError: Error, Hashable, Sendable {
  /// From 1.
  package var line: Int
  /// The line as it stands.
  package var text: String
}

/// Reads `[source segments]:[target segments]`, one bead a line; what follows a second colon is a confidence if it is
/// a number, and is skipped if not. Blank lines, spaces, CR LF and a byte order mark are allowed.
///
/// - Complexity: linear.
package func readBeads(_ utf8: [UInt8]) throws(BeadLineError) -> [BeadLine] {
  var beads: [BeadLine] = []
  var bytes = utf8[...]
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
  var number = 0
  for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
    number += 1
    let trimmed = trimming(line)
    guard !trimmed.isEmpty else { continue }
    guard let bead = beadLine(trimmed) else {
      throw BeadLineError(line: number, text: String(decoding: trimmed, as: UTF8.self))
    }
    beads.append(bead)
  }
  return beads
}

private func beadLine(_ line: ArraySlice<UInt8>) -> BeadLine? {
  let fields = line.split(separator: UInt8(ascii: ":"), maxSplits: 2, omittingEmptySubsequences: false)
  guard fields.count >= 2, let source = indexes(fields[0]), let target = indexes(fields[1]) else { return nil }
  let rest = fields.count > 2 ? String(decoding: trimming(fields[2]), as: UTF8.self) : ""
  return BeadLine(source: source, target: target, confidence: Double(rest))
}

/// The numbers of `[3, 4]`; nil when it is no such list.
private func indexes(_ field: ArraySlice<UInt8>) -> [Int]? {
  let list = trimming(field)
  guard list.count >= 2, list.first == UInt8(ascii: "["), list.last == UInt8(ascii: "]") else { return nil }
  let inside = list.dropFirst().dropLast()
  guard !trimming(inside).isEmpty else { return [] }
  var found: [Int] = []
  for item in inside.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
    guard let index = Int(String(decoding: trimming(item), as: UTF8.self)), index >= 0 else { return nil }
    found.append(index)
  }
  return found
}

private func trimming(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
  var trimmed = bytes.drop(while: isSpace)
  while let last = trimmed.last, isSpace(last) { trimmed.removeLast() }
  return trimmed
}
