import BitextTesting
import Bitext
import Documents
import Files
import Testing

private let sentence =
  "L’été dernier, à Orléans, cœur et âme… déçus, ils sont rentrés après une journée trop mouvementée."

private func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
  ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
    let high = UInt8(unit >> 8)
    let low = UInt8(unit & 0xFF)
    return bigEndian ? [high, low] : [low, high]
  }
}

private func windows1252(_ text: String) -> [UInt8] {
  let special: [Unicode.Scalar: UInt8] = ["’": 0x92, "œ": 0x9C, "…": 0x85]
  return text.unicodeScalars.map { special[$0] ?? UInt8($0.value) }
}

private func reason(_ bytes: [UInt8], name: String = "a.txt", encoding: String? = nil) -> ReadingError.Reason? {
  do {
    _ = try readDocument(named: name, bytes: bytes, options: ReadingOptions(encoding: encoding))
    return nil
  } catch {
    return error.reason
  }
}

@Suite struct Encodings {
  @Test(
    arguments: [
      ("UTF-8", Array(sentence.utf8), Encoding.Origin.valid),
      ("UTF-8", [0xEF, 0xBB, 0xBF] + Array(sentence.utf8), .byteOrderMark),
      ("UTF-16LE", utf16(sentence, bigEndian: false, mark: true), .byteOrderMark),
      ("UTF-16BE", utf16(sentence, bigEndian: true, mark: true), .byteOrderMark),
      ("UTF-16LE", utf16(sentence, bigEndian: false, mark: false), .guessed(confidence: 100)),
      ("UTF-16BE", utf16(sentence, bigEndian: true, mark: false), .guessed(confidence: 100)),
    ] as [(String, [UInt8], Encoding.Origin)])
  func `one text comes out of any encoding`(name: String, bytes: [UInt8], origin: Encoding.Origin) throws {
    let read = try readDocument(named: "a.txt", bytes: bytes)
    #expect(String(decoding: read.document.utf8, as: UTF8.self) == sentence)
    #expect(read.encoding?.name == name && read.encoding?.origin == origin)
  }

  @Test func `windows-1252 is guessed, and says how sure that is`() throws {
    let read = try readDocument(named: "a.txt", bytes: windows1252(sentence))
    #expect(String(decoding: read.document.utf8, as: UTF8.self) == sentence)
    #expect(read.encoding?.name == "windows-1252")
    guard case .guessed = read.encoding?.origin else {
      Issue.record("\(read.encoding)")
      return
    }
  }

  @Test(arguments: ["Été", "Le café est fermé.", "Señor Nuñez llegó", "Die Größe"])
  func `a few Western words in one byte a letter`(text: String) throws {
    let read = try readDocument(named: "a.txt", bytes: windows1252(text))
    #expect(String(decoding: read.document.utf8, as: UTF8.self) == text)
  }

  @Test func `one sentence of Russian in windows-1251`() throws {
    let text = "Украинские военные сообщили о потерях в Курской области"
    let bytes = text.unicodeScalars.map { $0.value < 0x80 ? UInt8($0.value) : UInt8($0.value - 0x410 + 0xC0) }
    let read = try readDocument(named: "a.txt", bytes: bytes)
    #expect(String(decoding: read.document.utf8, as: UTF8.self) == text)
  }

  @Test(arguments: ["Они пришли домой. Было темно.", "她昨天来了。今天又走了。", "日本語のテキスト、です。", "Hi", "Ναι, έτσι είναι."])
  func `UTF-16 without a mark is told from binary and from UTF-8`(text: String) throws {
    for bigEndian in [false, true] {
      let read = try readDocument(named: "a.txt", bytes: utf16(text, bigEndian: bigEndian, mark: false))
      #expect(String(decoding: read.document.utf8, as: UTF8.self) == text)
    }
  }

  @Test func `the user's encoding wins over what the bytes look like`() throws {
    let read = try readDocument(
      named: "a.txt", bytes: Array("é".utf8), options: ReadingOptions(encoding: "latin1"))
    #expect(String(decoding: read.document.utf8, as: UTF8.self) == "Ã©")
    #expect(read.encoding == Encoding(name: "ISO-8859-1", origin: .given))
    #expect(reason([65], encoding: "klingon") == .unknownEncoding("klingon"))
  }

  @Test func `the place of an undecodable byte is told`() {
    func undecodable(_ bytes: [UInt8], _ encoding: String?) -> ReadingError.Undecodable? {
      guard case .undecodable(let place)? = reason(bytes, encoding: encoding) else { return nil }
      return place
    }
    let broken = Array(String(repeating: "été ", count: 20).utf8) + [0xFF] + Array("x".utf8)
    let place = undecodable(broken, nil)
    #expect(place?.offset == 120 && place?.bytes == [0xFF] && place?.encoding == "UTF-8" && place?.isGiven == false)
    // Too much damage to be sure of UTF-8, and bytes that windows-1252 lacks: the first bad one is the place.
    let quoted = Array("“Yes.” ".utf8) + [0xFF, 0xFE] + Array("“No.” x".utf8)
    let inQuotes = undecodable(quoted, nil)
    #expect(inQuotes?.offset == 11 && inQuotes?.encoding == "UTF-8")
    let open = undecodable([0x61, 0x81, 0x62], "windows-1252")
    #expect(open?.offset == 1 && open?.bytes == [0x81] && open?.isGiven == true)
    let truncated = undecodable([0x61, 0x00, 0x62], "UTF-16LE")
    #expect(truncated?.offset == 2 && truncated?.isTruncated == true)
    let marked = undecodable([0xEF, 0xBB, 0xBF, 0x61, 0xFF], nil)
    #expect(marked?.offset == 4)
  }

  @Test(
    arguments: [
      (Array("%PDF-1.7\n%âãÏÓ".utf8), BinaryKind.pdf),
      (archive(["[Content_Types].xml": "", "word/document.xml": ""]), .docx),
      (archive(["[Content_Types].xml": "", "word/document2.xml": "", "word/theme/theme1.xml": ""]), .docx),
      (archive(["mimetype": "application/epub+zip", "a.xhtml": ""]), .epub),
      (archive(["mimetype": "application/vnd.oasis.opendocument.text", "content.xml": ""]), .openDocument),
      // Names and contents that are only alike.
      (archive(["[Content_Types].xml": "", "password/": "", "password/document.xml": ""]), .zip),
      (archive(["a.txt": "word/document.xml [Content_Types].xml"]), .zip),
      (archive(["word/document.xml": ""]), .zip),
      (archive(["[Content_Types].xml": "", "xl/workbook.xml": ""]), .workbook),
      (archive(["[Content_Types].xml": "", "ppt/presentation.xml": ""]), .presentation),
      (archive(["a.txt": "mimetypeapplication/epub+zip"]), .zip),
      (archive(["[Content_Types].xml": "", "word/document.xml": ""], hasTable: false), .docx),
      (Array("PK\u{3}\u{4}other".utf8), .zip),
      ([0x1F, 0x8B, 0x08, 0, 0], .gzip),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], .png),
      (Array("abc\u{0}\u{1}\u{2}def".utf8), nil),
      ((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 / 7) }, nil),
    ] as [([UInt8], BinaryKind?)])
  func `binary files are refused by what they are`(bytes: [UInt8], kind: BinaryKind?) {
    #expect(reason(bytes) == .binary(kind: kind))
  }

  @Test func `a stray control character does not make a text binary`() throws {
    let text = String(repeating: "word ", count: 60) + "\u{B}\u{1}\u{FFFE}"
    #expect(try readDocument(named: "a.txt", bytes: Array(text.utf8)).document.utf8 == Array(text.utf8))
  }

  @Test(arguments: ["", " ", "\n\n\u{FEFF}", "\u{A0}\u{2029}\t", "\u{200B}\n"])
  func `a file without text says so`(text: String) {
    #expect(reason(Array(text.utf8)) == .noText)
  }

  @Test("of several byte order marks, as files put together have them, none stays")
  func marks() throws {
    for bytes: [UInt8] in [
      [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 0x61], [0xFF, 0xFE, 0xFF, 0xFE, 0x61, 0], [0xFE, 0xFF, 0xFE, 0xFF, 0, 0x61],
    ] { #expect(try readDocument(named: "a.txt", bytes: bytes).document.utf8 == [0x61]) }
  }
}
