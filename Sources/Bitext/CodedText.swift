/// A text and the codes inside it.
public struct CodedText: Hashable, Sendable {
  /// Without codes, but for placeholders.
  public var text: String
  /// In order; ranges are UTF-8 offsets in `text`. A start whose end is elsewhere, or an end without its start, is in a
  /// text that was cut out of a larger one.
  public var codes: [InlineCode]

  /// A text and its codes, in order.
  public init(text: String, codes: [InlineCode] = []) {
    self.text = text
    self.codes = codes
  }
}

extension SegmentedDocument {
  /// The segments of `range` joined as `text(of:)` joins them, with the codes inside.
  ///
  /// What opens at a place where two segments meet belongs to the second, and what closes there to the first, as SRX
  /// has it by default (SRX 2.0, `formathandle`). Logarithmic in the number of codes, linear in the text.
  public func codedText(of range: Range<Int>) -> CodedText {
    guard !document.codes.isEmpty else { return CodedText(text: text(of: range)) }
    let separator = document.language?.writesSpaces == false ? "" : " "
    var whole = CodedText(text: "")
    for index in range {
      if index > range.lowerBound { whole.text += separator }
      let shift = whole.text.utf8.count
      let part = codedText(of: index)
      whole.text += part.text
      whole.codes += part.codes.map { code in
        var code = code
        code.range = code.range.lowerBound + shift..<code.range.upperBound + shift
        return code
      }
    }
    return whole
  }

  private func codedText(of index: Int) -> CodedText {
    let segment = segments[index].range
    let isFirst = segment.lowerBound == document.blocks[segments[index].block].range.lowerBound
    let isLast = segment.upperBound == document.blocks[segments[index].block].range.upperBound
    var found: [InlineCode] = []
    var next = firstCode(from: segment.lowerBound)
    while next < document.codes.count, document.codes[next].range.lowerBound <= segment.upperBound {
      let code = document.codes[next]
      next += 1
      let place = code.range.lowerBound
      guard code.range.upperBound <= segment.upperBound else { continue }
      if code.role == .end {
        if place > segment.lowerBound || isFirst { found.append(code) }
      } else if place < segment.upperBound || isLast {
        found.append(code)
      }
    }
    guard !found.isEmpty else { return CodedText(text: text(of: index)) }
    return placing(found, in: segment)
  }

  /// The number of the first code at `offset` or behind.
  private func firstCode(from offset: Int) -> Int {
    var (low, high) = (0, document.codes.count)
    while low < high {
      let middle = (low + high) / 2
      if document.codes[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The text of `segment` as `text(of:)` gives it, and where in it `codes` come to stand.
  private func placing(_ codes: [InlineCode], in segment: Range<Int>) -> CodedText {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    let bytes = document.utf8[segment]
    var folded: [UInt8] = []
    // For each byte of the segment, and its end, where it comes to stand.
    var places: [Int] = []
    places.reserveCapacity(bytes.count + 1)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard isSpace(bytes[index]) else {
        places.append(folded.count)
        folded.append(bytes[index])
        index += 1
        continue
      }
      let run = bytes[index...].prefix(while: isSpace)
      // A code before the run stays before it; inside, it comes to stand behind.
      if folded.isEmpty || run.endIndex == bytes.endIndex {
        places += run.map { _ in folded.count }
      } else if run.contains(where: { $0 == 0x0A || $0 == 0x0D }) {
        places += run.indices.map { folded.count + ($0 == run.startIndex ? 0 : 1) }
        folded.append(0x20)
      } else {
        places += run.indices.map { folded.count + $0 - run.startIndex }
        folded += run
      }
      index = run.endIndex
    }
    places.append(folded.count)
    let placed = codes.map { code in
      var code = code
      let (start, end) = (code.range.lowerBound - segment.lowerBound, code.range.upperBound - segment.lowerBound)
      code.range = places[start]..<max(places[start], places[end])
      return code
    }
    return CodedText(text: String(decoding: folded, as: UTF8.self), codes: placed)
  }
}
