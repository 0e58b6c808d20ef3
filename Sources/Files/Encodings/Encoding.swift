import ICU

/// The encoding that a text was read in, and how that was known.
public struct Encoding: Hashable, Sendable {
  /// The usual (MIME or IANA) name, such as `UTF-8`.
  public let name: String
  /// How it was known.
  public let origin: Origin

  /// An encoding by its usual name.
  public init(name: String, origin: Origin) {
    self.name = name
    self.origin = origin
  }

  /// How an encoding was known.
  public enum Origin: Hashable, Sendable {
    /// The user said so.
    case given
    /// The document itself says so.
    case declared
    /// By the byte order mark.
    case byteOrderMark
    /// The bytes are valid UTF-8, which other text is not by chance.
    case valid
    /// By the frequencies of letters; `confidence` is 0 to 100, and below 50 worth a word to the user.
    case guessed(confidence: Int)
  }
}

/// The text of `bytes` as UTF-8 without a byte order mark, and its encoding. Linear.
package func decode(
  named name: String, _ bytes: [UInt8], encoding given: String?
) throws(ReadingError) -> (utf8: [UInt8], encoding: Encoding) {
  if let given {
    guard let usual = Charset.canonicalName(given) else {
      throw ReadingError(name: name, reason: .unknownEncoding(given))
    }
    return (try decode(named: name, bytes, charset: given, isGiven: true), Encoding(name: usual, origin: .given))
  }
  if let mark = byteOrderMark(of: bytes) {
    let text = try decode(named: name, bytes, charset: mark)
    return (text, Encoding(name: mark, origin: .byteOrderMark))
  }
  if let kind = BinaryKind(of: bytes) { throw ReadingError(name: name, reason: .binary(kind: kind)) }

  // UTF-16 of many scripts happens to be valid UTF-8, too, but then every second or third byte is a control.
  let invalid = firstInvalidUTF8(in: bytes)
  let controls = bytes.withUnsafeBufferPointer(countControls)
  if invalid == nil, controls.all * 10 <= bytes.count * 3 {
    return (bytes, Encoding(name: "UTF-8", origin: .valid))
  }
  if let (charset, confidence) = utf16WithoutMark(bytes) {
    let text = try decode(named: name, bytes, charset: charset)
    return (text, Encoding(name: charset, origin: .guessed(confidence: confidence)))
  }
  if looksBinary(controls, of: bytes.count) { throw ReadingError(name: name, reason: .binary(kind: nil)) }
  if invalid != nil, isDamagedUTF8(bytes) {
    return (try decode(named: name, bytes, charset: "UTF-8"), Encoding(name: "UTF-8", origin: .valid))
  }
  let guess = guessCharset(bytes)
  do {
    let text = try decode(named: name, bytes, charset: guess.name)
    return (text, Encoding(name: guess.name, origin: .guessed(confidence: guess.confidence)))
  } catch {
    // UTF-8 with a few bad bytes in it: they are the place to mend, not what they would be in the guess.
    guard invalid != nil, isDamagedUTF8(bytes, goodForEachBad: 1) else { throw error }
    _ = try decode(named: name, bytes, charset: "UTF-8")
    throw error
  }
}

private func decode(
  named name: String, _ bytes: [UInt8], charset: String, isGiven: Bool = false
) throws(ReadingError) -> [UInt8] {
  let usual = Charset.canonicalName(charset) ?? charset
  var text: [UInt8]
  if usual == "UTF-8", firstInvalidUTF8(in: bytes) == nil {
    text = bytes
  } else {
    do {
      text = try Charset.decode(bytes, charset: charset)
    } catch {
      switch error {
      case .undecodable(_, let offset, let bad, let truncated):
        let place = ReadingError.Undecodable(
          encoding: usual, isGiven: isGiven, offset: offset, bytes: bad, isTruncated: truncated)
        throw ReadingError(name: name, reason: .undecodable(place))
      case .unknownCharset, .failed:
        throw ReadingError(name: name, reason: .unknownEncoding(charset))
      }
    }
  }
  // ICU gives the bytes that windows-125x leaves open as C1 controls; they mean nothing there.
  if usual.hasPrefix("windows-125"), let bad = firstC1Control(in: text), let offset = bytes.firstIndex(of: bad) {
    let place = ReadingError.Undecodable(
      encoding: usual, isGiven: isGiven, offset: offset, bytes: [bad], isTruncated: false)
    throw ReadingError(name: name, reason: .undecodable(place))
  }
  // Programs that put files together leave a mark for each.
  var marks = 0
  while text[marks...].starts(with: [0xEF, 0xBB, 0xBF]) { marks += 3 }
  text.removeFirst(marks)
  return text
}

private func byteOrderMark(of bytes: [UInt8]) -> String? {
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return "UTF-8" }
  if bytes.starts(with: [0xFF, 0xFE, 0x00, 0x00]) { return "UTF-32LE" }
  if bytes.starts(with: [0x00, 0x00, 0xFE, 0xFF]) { return "UTF-32BE" }
  if bytes.starts(with: [0xFF, 0xFE]) { return "UTF-16LE" }
  if bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16BE" }
  return nil
}

/// The first C1 control, as the byte it stands for in a one-byte charset.
private func firstC1Control(in utf8: [UInt8]) -> UInt8? {
  var index = 0
  while index + 1 < utf8.count {
    if utf8[index] == 0xC2, utf8[index + 1] < 0xA0 { return utf8[index + 1] }
    index += 1
  }
  return nil
}
