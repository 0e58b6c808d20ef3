import Glibc

/// The bytes of a document that libxml2 reads, as they stand in the file, found again by counting tags: the reader tells
/// how many it has met, and as many are passed over here.
///
/// What was read before the last tag asked for must be well-formed. Linear, and as large as what was not taken yet.
struct SourceTags {
  private var bytes: [UInt8] = []
  /// What was not taken yet starts here.
  private var start = 0
  /// The last tag that was passed.
  private var tag = 0..<0
  private var passed = 0

  mutating func append(_ more: UnsafeRawBufferPointer) {
    if start >= 1 << 16 {
      bytes.removeFirst(start)
      (tag, start) = ((tag.lowerBound - start)..<(tag.upperBound - start), 0)
    }
    bytes.append(contentsOf: more)
  }

  /// What comes before the tag that is `count`th in the document, or with it; each byte once. nil where there are not so
  /// many tags.
  mutating func take(_ count: Int, withTag: Bool) -> [UInt8]? {
    let isThere = bytes.withUnsafeBytes { bytes in
      while passed < count {
        guard let next = rangeOfTag(in: bytes, from: tag.upperBound) else { return false }
        (tag, passed) = (next, passed + 1)
      }
      return true
    }
    return isThere ? take(upTo: withTag ? tag.upperBound : tag.lowerBound) : nil
  }

  /// What is left behind the `count`th tag, which is the last; nil where it is not.
  mutating func takeRest(behind count: Int) -> [UInt8]? {
    let isLast = bytes.withUnsafeBytes { bytes in
      while let next = rangeOfTag(in: bytes, from: tag.upperBound) { (tag, passed) = (next, passed + 1) }
      return passed == count
    }
    return isLast ? take(upTo: bytes.count) : nil
  }

  private mutating func take(upTo end: Int) -> [UInt8] {
    defer { start = end }
    return Array(bytes[start..<end])
  }
}

/// The next start tag or end tag of well-formed XML; comments, instructions, CDATA sections and the document type
/// declaration are passed over. Linear.
func rangeOfTag(in bytes: UnsafeRawBufferPointer, from: Int) -> Range<Int>? {
  var place = from
  while let start = index(of: UInt8(ascii: "<"), in: bytes, from: place), start + 1 < bytes.count {
    let end: Int?
    switch bytes[start + 1] {
    case UInt8(ascii: "!"):
      if starts("<!--", at: start, in: bytes) {
        end = endOf("-->", in: bytes, from: start + 4)
      } else if starts("<![CDATA[", at: start, in: bytes) {
        end = endOf("]]>", in: bytes, from: start + 9)
      } else {
        end = endOfDocumentType(in: bytes, from: start + 2)
      }
    case UInt8(ascii: "?"): end = endOf("?>", in: bytes, from: start + 2)
    default: return endOfTag(in: bytes, from: start + 1).map { start..<$0 }
    }
    guard let end else { return nil }
    place = end
  }
  return nil
}

/// Behind the `>` that stands between no quotation marks.
private func endOfTag(in bytes: UnsafeRawBufferPointer, from: Int) -> Int? {
  var place = from
  while place < bytes.count {
    switch bytes[place] {
    case UInt8(ascii: ">"): return place + 1
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard let end = index(of: bytes[place], in: bytes, from: place + 1) else { return nil }
      place = end + 1
    default: place += 1
    }
  }
  return nil
}

/// `<!DOCTYPE tmx SYSTEM "a>b" [ <!ELEMENT a ANY> <!-- ]> --> ]>`.
private func endOfDocumentType(in bytes: UnsafeRawBufferPointer, from: Int) -> Int? {
  var (place, depth) = (from, 1)
  while place < bytes.count {
    switch bytes[place] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard let end = index(of: bytes[place], in: bytes, from: place + 1) else { return nil }
      place = end + 1
    case UInt8(ascii: "<"):
      if starts("<!--", at: place, in: bytes) {
        guard let end = endOf("-->", in: bytes, from: place + 4) else { return nil }
        place = end
      } else if starts("<?", at: place, in: bytes) {
        guard let end = endOf("?>", in: bytes, from: place + 2) else { return nil }
        place = end
      } else {
        depth += 1
        place += 1
      }
    case UInt8(ascii: ">"):
      depth -= 1
      place += 1
      if depth == 0 { return place }
    default: place += 1
    }
  }
  return nil
}

private func index(of byte: UInt8, in bytes: UnsafeRawBufferPointer, from: Int) -> Int? {
  guard from < bytes.count, let start = bytes.baseAddress,
    let found = memchr(start + from, Int32(byte), bytes.count - from)
  else { return nil }
  return UnsafeRawPointer(found) - start
}

private func starts(_ sign: StaticString, at place: Int, in bytes: UnsafeRawBufferPointer) -> Bool {
  guard place + sign.utf8CodeUnitCount <= bytes.count, let start = bytes.baseAddress else { return false }
  return memcmp(start + place, sign.utf8Start, sign.utf8CodeUnitCount) == 0
}

/// Behind the next `sign`.
private func endOf(_ sign: StaticString, in bytes: UnsafeRawBufferPointer, from: Int) -> Int? {
  var place = from
  while let found = index(of: sign.utf8Start[0], in: bytes, from: place) {
    if starts(sign, at: found, in: bytes) { return found + sign.utf8CodeUnitCount }
    place = found + 1
  }
  return nil
}
