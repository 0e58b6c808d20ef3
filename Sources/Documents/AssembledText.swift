import Bitext

/// The document that blocks of a plain text make: the text as it is, where only ends of lines and the white space around
/// them part the pieces of a block; else one that is put together from the pieces, with their filePlaces. Linear.
func assemble(_ blocks: [TextBlock], of utf8: [UInt8], named name: String) -> Document {
  utf8.withUnsafeBufferPointer { text in
    let joints = joints(in: blocks, of: text)
    guard !isKept(blocks, joints, in: text) else {
      return Document(
        name: name, utf8: utf8,
        blocks: blocks.map { block in
          let all = block.pieces[0].lowerBound..<block.pieces[block.pieces.count - 1].upperBound
          return Block(kind: block.kind, range: trimmed(all, in: text), line: block.line)
        })
    }
    let places = Places(text)
    var (bytes, filePlaces, made): ([UInt8], [FilePlace], [Block]) = ([], [], [])
    for (block, joints) in zip(blocks, joints) {
      if !bytes.isEmpty { bytes.append(0x0A) }
      let start = bytes.count
      for (index, piece) in block.pieces.enumerated() {
        switch index > 0 ? joints[index - 1] : .nothing {
        case .space: bytes.append(0x0A)
        case .nothing: break
        case .noHyphen: while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
        }
        filePlaces.append(places.filePlace(of: piece.lowerBound, at: bytes.count))
        bytes += text[piece]
      }
      made.append(Block(kind: block.kind, range: start..<bytes.count, line: block.line))
    }
    var document = Document(name: name, utf8: bytes, blocks: made)
    document.filePlaces = filePlaces
    return document
  }
}

/// What stands between the pieces of each block.
private func joints(in blocks: [TextBlock], of text: UnsafeBufferPointer<UInt8>) -> [[LineJoint]] {
  let ends = blocks.lazy.flatMap { $0.pieces.dropLast() }
  // Without hyphens at ends of lines nothing has to be learned.
  let hyphens: Set<UInt8> = [0x2D, 0xAD, 0x90]
  let isHyphenated = ends.contains { piece in piece.last.map { hyphens.contains(text[$0]) } ?? false }
  let hyphenation = Hyphenation(
    isHyphenated ? blocks.flatMap(\.pieces).map { Substring(decoding: text[$0], as: UTF8.self) } : [])
  var joining: LineJoining?
  func touch(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    // No script without spaces starts with a lower byte.
    guard !one.isEmpty, !other.isEmpty, text[one.upperBound - 1] >= 0x80 || text[other.lowerBound] >= 0xE0 else {
      return false
    }
    let (before, after) = (lastScalar(of: one, in: text).value, firstScalar(of: other, in: text).value)
    guard LineJoining.concerns(before) || LineJoining.concerns(after) else { return false }
    let custom = joining ?? LineJoining(String(decoding: text, as: UTF8.self).unicodeScalars)
    joining = custom
    return custom.joins(before, after)
  }
  return blocks.map { block in
    zip(block.pieces, block.pieces.dropFirst()).map { one, other in
      if touch(one, other) { return .nothing }
      guard mayJoin(one, in: text) else { return .space }
      // A word is not longer.
      let (start, end) = (max(one.lowerBound, one.upperBound - 400), min(other.upperBound, other.lowerBound + 400))
      return hyphenation.joint(
        Substring(decoding: text[start..<one.upperBound], as: UTF8.self),
        Substring(decoding: text[other.lowerBound..<end], as: UTF8.self)) ?? .space
    }
  }
}

/// Whether all that stands between pieces is what a reader of the text folds into a space anyway.
private func isKept(_ blocks: [TextBlock], _ joints: [[LineJoint]], in text: UnsafeBufferPointer<UInt8>) -> Bool {
  var end = 0
  for (block, joints) in zip(blocks, joints) {
    guard joints.allSatisfy({ $0 == .space }) else { return false }
    for (index, piece) in block.pieces.enumerated() {
      guard piece.lowerBound >= end else { return false }
      if index > 0, !text[end..<piece.lowerBound].allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) {
        return false
      }
      end = piece.upperBound
    }
  }
  return true
}

/// Whether a piece ends with a hyphen, a stroke or a mark of an address, by its last byte.
private func mayJoin(_ piece: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let last = piece.last else { return false }
  return [0x2D, 0x2F, 0x2E, 0x3A, 0x5F, 0x3F, 0x26, 0x3D, 0x23, 0x25, 0x7E, 0xAD, 0x90, 0x93].contains(text[last])
}

private func lastScalar(of piece: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar {
  var start = piece.upperBound - 1
  while start > piece.lowerBound, text[start] & 0xC0 == 0x80 { start -= 1 }
  return firstScalar(of: start..<piece.upperBound, in: text)
}

private func firstScalar(of piece: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar {
  String(decoding: text[piece.prefix(4)], as: UTF8.self).unicodeScalars.first ?? " "
}

/// Lines and code points of a text.
private struct Places {
  private let text: UnsafeBufferPointer<UInt8>
  /// Of each line, in bytes and in code points.
  private var starts = [0]
  private var codePoints = [0]

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    var (index, count) = (0, 0)
    while index < text.count {
      let length = Characters.lineEndLength(at: index, in: text)
      let next = index + max(length, 1)
      count += text[index..<next].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
      index = next
      if length > 0 {
        starts.append(index)
        codePoints.append(count)
      }
    }
  }

  func filePlace(of place: Int, at offset: Int) -> FilePlace {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= place { low = middle + 1 } else { high = middle }
    }
    let count = text[starts[low - 1]..<place].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    return FilePlace(offset: offset, codePoint: codePoints[low - 1] + count, line: low, column: count + 1)
  }
}
