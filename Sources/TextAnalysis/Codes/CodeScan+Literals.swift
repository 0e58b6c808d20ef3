/// Words for a machine: quoted code, paths, options, escapes.
extension CodeScan {
  private static let mostBytes = 200

  /// `` `make install` ``, ``` ``true`` ```; not `` `word' ``, the quotation marks of old manuals, nor a role of
  /// reStructuredText, whose text is prose.
  func quoted(at start: Int) -> Code? {
    let inner = end(of: start, atMost: 3) { $0 == 0x60 }
    guard !isInsideWord(start), byte(start - 1) != 0x60, byte(start - 1) != 0x3A else { return nil }
    let end = end(of: inner, atMost: Self.mostBytes) { $0 != 0x60 && $0 != 0x0A }
    guard end > inner, byte(end) == 0x60, byte(inner) != 0x20, byte(end - 1) != 0x20 else { return nil }
    // What a program puts in is kept, wherever it stands: `%s`.
    if text[inner..<end].contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "{") }) { return nil }
    let close = self.end(of: end, atMost: 4) { $0 == 0x60 }
    guard close - end == inner - start, byte(close) != 0x5F, !isWord(byte(close)) else { return nil }
    return Code(kind: .literal, range: start..<close)
  }

  /// `\n`, `\t`, `\"`, `\u00E9`.
  func escape(at start: Int) -> Code? {
    guard byte(start - 1) != UInt8(ascii: ":"), !isWord(byte(start - 1)) || "nrtu".utf8.contains(byte(start + 1)) else {
      return nil
    }
    switch byte(start + 1) {
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "\""), UInt8(ascii: "\\"):
      return Code(kind: .escape, range: start..<start + 2)
    case UInt8(ascii: "u"), UInt8(ascii: "x"):
      let end = end(of: start + 2, atMost: 4) { isDigit($0) || (0x61...0x66).contains($0 | 0x20) }
      return end - start >= 4 ? Code(kind: .escape, range: start..<end) : nil
    default: return nil
    }
  }

  /// `--no-cache`, `--output=FILE`, and `-maxdepth` inside a line. A dash that is set as two hyphens stands before a word,
  /// too: behind the end of a sentence, only what has a hyphen or a value is an option, and so at the start before a capital.
  func option(at start: Int) -> Code? {
    guard !isInsideWord(start), byte(start - 1) != 0x2D else { return nil }
    guard byte(start + 1) == 0x2D else { return singleDashOption(at: start) }
    guard isLetter(byte(start + 2)) else { return nil }
    var end = end(of: start + 2, atMost: Self.mostBytes) { isWord($0) || $0 == 0x2D }
    let isPlain = !text[start + 2..<end].contains(0x2D) && byte(end) != UInt8(ascii: "=")
    if isPlain, byte(start - 1) == 0x20, endsSentence(before: start - 1) { return nil }
    if isPlain, byte(end) >= 0x80, startsLetter(end) { return nil }
    // A dash before speech.
    if isPlain, start == 0, isUpper(byte(2)) { return nil }
    if byte(end) == UInt8(ascii: "=") {
      end = self.end(of: end + 1, atMost: Self.mostBytes) { $0 > 0x20 && $0 < 0x7F && !",;)]\"'`".utf8.contains($0) }
      while byte(end - 1) == 0x2E { end -= 1 }
    }
    return Code(kind: .literal, range: start..<end)
  }

  private func endsSentence(before end: Int) -> Bool {
    guard byte(end - 1) >= 0x80 else { return ".!?\"".utf8.contains(byte(end - 1)) }
    return scalar(at: startOfCharacter(before: end))?.properties.isAlphabetic == false
  }

  /// `-maxdepth`, `-x`: behind a space, but not where a line or an item of a list may start.
  private func singleDashOption(at start: Int) -> Code? {
    guard start > 1, byte(start - 1) == 0x20, byte(start - 2) > 0x20, isLetter(byte(start + 1)) else { return nil }
    let end = end(of: start + 1, atMost: Self.mostBytes) { isWord($0) || $0 == 0x2D }
    guard byte(end) <= 0x20 || ",.;:)'\"`=".utf8.contains(byte(end)), byte(end - 1) != 0x2D else { return nil }
    return Code(kind: .literal, range: start..<end)
  }

  /// `/usr/share/doc/readme.txt`, `./run`, `~/images`, `src/main/start.c`, `C:\Users\me`; not `and/or`, `km/h`, `1/2`.
  func path(at start: Int) -> Code? {
    guard !isInsideWord(start), byte(start - 1) != 0x2F, byte(start - 1) != 0x2E, byte(start - 1) != 0x3C else {
      return nil
    }
    if isLetter(text[start]), byte(start + 1) == UInt8(ascii: ":"), byte(start + 2) == UInt8(ascii: "\\") {
      let end = endOfPath(start + 3, or: UInt8(ascii: "\\"))
      return end > start + 3 ? Code(kind: .literal, range: start..<end) : nil
    }
    let isRooted = text[start] == 0x2F || has("./", at: start) || has("../", at: start) || has("~/", at: start)
    if !isRooted, !isLetter(text[start]) { return nil }
    let end = endOfPath(start, or: 0x2F)
    let path = text[start..<end]
    let slashes = path.count { $0 == 0x2F }
    guard slashes > 0, !path.contains(where: { $0 >= 0x80 }) else { return nil }
    if isRooted {
      // "/" alone and "et /ou" are none; a folder of the root is.
      guard slashes > 1 || text[start] != 0x2F || path.count > 3 && !path.dropFirst().contains(where: isUpper) else {
        return nil
      }
      return Code(kind: .literal, range: start..<end)
    }
    // Between words a slash means "or": only a file's name at the end, or many folders without a capital, tell a path.
    guard path.dropFirst().last != 0x2F || slashes > 1, hasExtension(path) else { return nil }
    return Code(kind: .literal, range: start..<end)
  }

  private func endOfPath(_ start: Int, or slash: UInt8) -> Int {
    var end = end(of: start, atMost: Self.mostBytes) {
      isWord($0) || $0 == slash || ".-+~@".utf8.contains($0) || $0 >= 0x80
    }
    while end > start, [0x2E, 0x2D].contains(byte(end - 1)) { end -= 1 }
    return end
  }

  private func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  /// Whether it ends in a dot and one to five letters or digits.
  private func hasExtension(_ path: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let name = path.suffix { $0 != 0x2F }
    guard let dot = name.lastIndex(of: 0x2E), dot > name.startIndex else { return false }
    let end = name[(dot + 1)...]
    return (1...5).contains(end.count) && end.allSatisfy { isLetter($0) || isDigit($0) }
      && end.contains(where: isLetter)
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// The longest end of which all bytes fulfil `condition`.
  fileprivate func suffix(while condition: (UInt8) -> Bool) -> Self {
    var start = endIndex
    while start > startIndex, condition(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
