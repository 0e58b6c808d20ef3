import Bitext
import Testing

@testable import Files
@testable import Formats

/// Every item that `text` holds, read as `format`.
func items(
  _ text: String, _ format: PairFormat? = nil, named name: String = "x", from: String? = nil, to: String? = nil
) throws -> [PairReader.Item] {
  try items(Array(text.utf8), format, named: name, from: from, to: to)
}

func items(
  _ bytes: [UInt8], _ format: PairFormat? = nil, named name: String = "x", from: String? = nil, to: String? = nil
) throws -> [PairReader.Item] {
  let options = PairReadingOptions(from: from.map(Language.init(canonical:)), to: to.map(Language.init(canonical:)))
  let reader = try PairReader(FileStream(name: name, bytes: bytes), format: format, options: options)
  var items: [PairReader.Item] = []
  while let item = try reader.next() { items.append(item) }
  return items
}

/// The pairs among them.
func pairs(_ items: [PairReader.Item]) -> [BitextPair] {
  items.compactMap { if case .pair(let pair) = $0 { pair } else { nil } }
}

/// The errors among them.
func errors(_ items: [PairReader.Item]) -> [PairReadingError] {
  items.compactMap { if case .bad(let error) = $0 { error } else { nil } }
}

/// `pairs` as `source|target`.
func shown(_ pairs: [BitextPair]) -> [String] { pairs.map { "\($0.source.text)|\($0.target.text)" } }

@Suite("Reading tables of pairs")
struct TSVPairTests {
  @Test func readsWhatTheTSVWriterWrites() throws {
    let read = pairs(try items(written(.tsv).text, .tsv))
    #expect(
      shown(read) == [
        "Six soldiers died.|Six soldats sont morts.", "He left, and she stayed.|Il est parti. Elle est restée.",
        "|Ajout.", "Nobody knows.|Qui sait ?",
      ])
    #expect(read.map(\.index) == [0, 1, 2, 3])
    #expect(read.map(\.confidence) == [0.97, 0.8125, 0.9, 0.25])
    #expect(read[0].source.anchors == [BitextPair.Anchor(line: 2, column: 1)])
    #expect(read[0].target.anchors == [BitextPair.Anchor(line: 2, column: 20)])
    #expect(read[2].source.anchors.isEmpty)
  }

  @Test(
    "two columns, with or without names",
    arguments: [
      ("a\tb\nc\td\n", ["a|b", "c|d"]), ("a\tb\r\nc\td", ["a|b", "c|d"]), ("\u{FEFF}a\tb\n", ["a|b"]),
      ("Source\tTarget\na\tb\n", ["a|b"]), ("en\tfr\na\tb\n", ["a|b"]), ("a\tb\tc\n\n \nd\t\n", ["a|b", "d|"]),
    ])
  func columns(text: String, expected: [String]) throws {
    #expect(shown(pairs(try items(text, .tsv))) == expected)
  }

  @Test func takesTheColumnsByTheirNames() throws {
    let read = pairs(try items("fr\ten\nun\tone\n", .tsv, from: "en", to: "fr"))
    #expect(shown(read) == ["one|un"])
    #expect(read[0].source.language?.tag == "en" && read[0].target.language?.tag == "fr")
    #expect(read[0].source.anchors == [BitextPair.Anchor(line: 2, column: 4)])
  }

  @Test func goesOnAfterABadLine() throws {
    let read = try items(Array("éééééééééé\tb\nno tab\n".utf8) + [0x63, 0x09, 0xFF, 0x0A] + Array("d\te\n".utf8), .tsv)
    #expect(shown(pairs(read)) == ["éééééééééé|b", "d|e"])
    #expect(pairs(read).map(\.index) == [0, 1])
    #expect(
      errors(read) == [
        PairReadingError(name: "x", line: 2, reason: .noTab), PairReadingError(name: "x", line: 3, reason: .notUTF8),
      ])
  }

  @Test func readsUTF16AndWindows1252() throws {
    let utf16 = "été\tsummer\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(shown(pairs(try items([0xFF, 0xFE] + utf16, .tsv))) == ["été|summer"])
    let latin = Array("Cet ".utf8) + [0xE9, 0x74, 0xE9] + Array(" il fera beau.\tThis summer it will be fine.\n".utf8)
    #expect(shown(pairs(try items(latin, .tsv))) == ["Cet été il fera beau.|This summer it will be fine."])
  }

  @Test func boundsTheLengthOfALine() throws {
    var lines = LineReader(FileStream(name: "x", bytes: Array("abc\nabcdef\nab".utf8)), limit: 4)
    var seen: [String] = []
    while let line = try lines.next() {
      if case .bytes(let bytes) = line { seen.append(String(decoding: bytes, as: UTF8.self)) } else { seen.append("-") }
    }
    #expect(seen == ["abc", "-", "ab"])
    #expect(lines.number == 3)
  }
}

@Suite("Reading JSON Lines of pairs")
struct JSONLinesPairTests {
  @Test func passesThroughWhatElseThereIs() throws {
    let line = #"{"id": "a\"7", "source": "x", "n": 1.50, "meta": {"source": [1, "}"]}, "target": "y"}"#
    let read = pairs(try items(line, .jsonLines))
    #expect(shown(read) == ["x|y"])
    #expect(read[0].id == #"a"7"#)
    #expect(
      String(decoding: read[0].members, as: UTF8.self) == #""id": "a\"7","n": 1.50,"meta": {"source": [1, "}"]}"#)
  }

  @Test(
    "passes through what else stands in properties",
    arguments: [
      (#"[{"type": "client", "text": "A"}, {"text": "a note"}]"#, #"[{"type":"client","text":"A"},{"text":"a note"}]"#),
      (
        #"[{"text": "A", "by": {"text": [1.50, "]"]}, "type": "client", "n": null}]"#,
        #"[{"type":"client","text":"A","by": {"text": [1.50, "]"]},"n": null}]"#
      ),
      (#"[{"text": "A", "type": 7}, {"text": "B", "type": null}]"#, #"[{"text":"A","type": 7},{"text":"B"}]"#),
      (#"["x", {"text": "A"}, {"type": "client"}, [ ], 1]"#, #"[{"text":"A"},"x",{"type": "client"},[ ],1]"#),
      (#"{"text": "A"}"#, #" {"text": "A"}"#), (#"[ ]"#, #" [ ]"#), (#"["x"]"#, #" ["x"]"#),
    ])
  func passesThroughProperties(properties: String, expected: String) throws {
    let line = #"{"source": "x", "target": "y", "properties": \#(properties)}"#
    let buffer = ByteBuffer()
    let writer = try ExchangeFormat.jsonLines.pairWriter(
      to: [buffer], options: PairWritingOptions(name: "x", toolVersion: "1"))
    for pair in pairs(try items(line, .jsonLines)) { try writer.write(pair) }
    try writer.finish()
    let written = String(decoding: buffer.bytes, as: UTF8.self)
    #expect(written.hasSuffix(#""properties":\#(expected)}"# + "\n"), "\(written)")
  }

  @Test func readsWhatTheJSONLinesWriterWrites() throws {
    let read = pairs(try items(written(.jsonLines).text, .jsonLines))
    #expect(
      shown(read).prefix(2) == [
        "Six soldiers died.|Six soldats sont morts.", "He left, and she stayed.|Il est parti. Elle est restée.",
      ])
    #expect(read[0].source.language?.tag == "en")
    #expect(read.map(\.confidence) == [0.97, 0.8125, 0.9, 0.25])
  }

  @Test(
    "a bad line is named, and the rest is read",
    arguments: [
      ("{", "notJSON"), ("[1]", "notObject"), (#"{"source": "a"}"#, "missingText"),
      (#"{"source": "a", "target": 3}"#, "missingText"), (#"{"source": "\ud800", "target": "b"}"#, "notJSON"),
      (String(repeating: "[", count: 100_000), "notJSON"), (#"{"source": "a", "target": null}"#, "missingText"),
    ])
  func badLine(line: String, reason: String) throws {
    let read = try items(
      "{\"source\":\"a\",\"target\":\"b\"}\n\(line)\n\n{\"source\":\"c\",\"target\":\"d\"}\n", .jsonLines)
    #expect(shown(pairs(read)) == ["a|b", "c|d"])
    let found = errors(read)
    #expect(found.count == 1 && found[0].line == 2)
    #expect("\(found[0].reason)".hasPrefix(reason), "\(found)")
  }

  @Test("names of members may be escaped")
  func escapedNames() throws {
    let read = pairs(try items(#"{"\u0073ource":"a","target":"b","c":"\\"}"#, .jsonLines))
    #expect(shown(read) == ["a|b"])
    #expect(String(decoding: read[0].members, as: UTF8.self) == #""c":"\\""#)
  }
}

@Suite("Formats of pairs")
struct PairFormatTests {
  @Test(
    "by name, else by the first bytes",
    arguments: [
      ("a.tmx", "", "tmx"), ("a.JSONL", "", "jsonl"), ("a.tsv", "<", "tsv"), ("-", "  \n<?xml", "tmx"),
      ("-", "\u{FEFF}{\"source\"", "jsonl"), ("a.txt", "a\tb", "tsv"),
    ])
  func detection(name: String, start: String, format: String) {
    let found = PairFormat.of(path: name) ?? PairFormat.of(firstBytes: Array(start.utf8)[...])
    #expect(found.name == format)
  }
}
