import ICU
import Testing

@Suite struct Charsets {
  @Test(arguments: [("utf8", "UTF-8"), ("latin1", "ISO-8859-1"), ("cp1252", "windows-1252"), ("UTF-16LE", "UTF-16LE")])
  func `names become the usual ones`(name: String, expected: String) {
    #expect(Charset.canonicalName(name) == expected)
  }

  @Test func `an unknown charset has no name and can't be decoded`() {
    #expect(Charset.canonicalName("klingon-1") == nil)
    #expect(Charset.canonicalName("") == nil)
    #expect(throws: Charset.DecodingError.unknownCharset("klingon-1")) {
      try Charset.decode([65], charset: "klingon-1")
    }
  }

  @Test func `decoding gives UTF-8`() throws {
    #expect(try Charset.decode([0xE9, 0x80, 0x9C], charset: "windows-1252") == Array("é€œ".utf8))
    #expect(try Charset.decode([0x81], charset: "windows-1252") == Array("\u{81}".utf8))
    #expect(try Charset.decode([], charset: "UTF-8").isEmpty)
  }

  @Test(arguments: ["UTF-16LE", "UTF-16BE"])
  func `pairs that straddle the chunks of a long text come out whole`(charset: String) throws {
    let text = "a" + String(repeating: "\u{1F600}", count: 20_000)
    let bytes = text.utf16.flatMap { unit in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return charset == "UTF-16LE" ? pair : pair.reversed()
    }
    #expect(try Charset.decode(bytes, charset: charset) == Array(text.utf8))
  }

  @Test(
    arguments: [
      ("UTF-8", [0x61, 0x62, 0xFF, 0x63], 2, [0xFF], false),
      ("UTF-8", [0x61, 0xC3], 1, [0xC3], true),
      ("UTF-16LE", [0x61, 0x00, 0x00, 0xDC, 0x61, 0x00], 2, [0x00, 0xDC], false),
      ("Shift_JIS", [0x61, 0x81], 1, [0x81], true),
      ("US-ASCII", [0x61, 0xE9], 1, [0xE9], false),
    ] as [(String, [UInt8], Int, [UInt8], Bool)])
  func `the first undecodable bytes are named`(
    charset: String, bytes: [UInt8], offset: Int, bad: [UInt8], truncated: Bool
  ) {
    #expect(
      throws: Charset.DecodingError.undecodable(charset: charset, offset: offset, bytes: bad, truncated: truncated)
    ) { try Charset.decode(bytes, charset: charset) }
  }

  @Test func `an offset far into the text is exact`() {
    let bytes = [UInt8](repeating: 0x61, count: 100_000) + [0xFE] + [UInt8](repeating: 0x61, count: 10)
    #expect(
      throws: Charset.DecodingError.undecodable(charset: "UTF-8", offset: 100_000, bytes: [0xFE], truncated: false)
    ) { try Charset.decode(bytes, charset: "UTF-8") }
  }

  @Test func `guesses come best first, with their language`() throws {
    let french = try Charset.decode(
      Array("L'été dernier, à Orléans, les élèves déçus ont préféré rentrer après une journée très mouvementée.".utf8),
      charset: "UTF-8")
    let latin = String(decoding: french, as: UTF8.self).unicodeScalars.map { UInt8($0.value) }
    let guesses = Charset.detect(latin)
    #expect(guesses.first?.name == "ISO-8859-1")
    #expect(guesses.first?.language == "fr")
    #expect(guesses.map(\.confidence) == guesses.map(\.confidence).sorted(by: >))
  }
}
