extension FileStream {
  /// The same text as UTF-8 without a byte order mark, and the encoding that it was in.
  ///
  /// UTF-8 passes through piece by piece, unchecked beyond its first 64 KiB; anything else is decoded whole.
  /// - Parameter given: the encoding, by any name ICU knows; nil to find out.
  /// - Throws: as `readDocument` does of encodings, and what reading throws.
  public func decoded(encoding given: String?) throws(ReadingError) -> (stream: FileStream, encoding: Encoding) {
    let start = try peek(1 << 16)
    let isUTF8 = given.map { ["utf-8", "utf8"].contains($0.lowercased()) } ?? looksUTF8(start)
    guard isUTF8 else {
      let decoded = try decode(named: name, readAll(), encoding: given)
      return (FileStream(name: name, bytes: decoded.utf8), decoded.encoding)
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let hasMark = start.starts(with: mark)
    if hasMark { try skip(mark.count) }
    let origin: Encoding.Origin = given != nil ? .given : hasMark ? .byteOrderMark : .valid
    return (self, Encoding(name: "UTF-8", origin: origin))
  }

  private func skip(_ count: Int) throws(ReadingError) {
    var failure: ReadingError?
    withUnsafeTemporaryAllocation(byteCount: count, alignment: 1) { buffer in
      do throws(ReadingError) { _ = try read(into: buffer) } catch { failure = error }
    }
    if let failure { throw failure }
  }
}

/// Whether a text that starts so is UTF-8; a character may be cut at the end of `start`.
private func looksUTF8(_ start: ArraySlice<UInt8>) -> Bool {
  if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) { return false }
  // A NUL is no text in UTF-8, and every second byte of much UTF-16.
  if start.contains(0) { return false }
  let bytes = Array(start)
  guard let bad = firstInvalidUTF8(in: bytes) else { return true }
  // The one line that is in another encoding does not make the file so: those are reported one by one.
  return bad >= bytes.count - 3 || isDamagedUTF8(bytes)
}
