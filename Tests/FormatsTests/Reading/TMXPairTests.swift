import Bitext
import Testing

@testable import Files
@testable import Formats

/// A TMX whose header says `srclang` and whose body is `body`.
func tmx(_ body: String, srclang: String = "en", before: String = "") -> String {
  "<?xml version=\"1.0\"?>\n\(before)<tmx version=\"1.4\"><header srclang=\"\(srclang)\"/><body>\n\(body)\n</body></tmx>\n"
}

/// A unit of `language, text`.
func unit(_ variants: (String, String)..., id: String? = nil) -> String {
  "<tu\(id.map { " tuid=\"\($0)\"" } ?? "")>"
    + variants.map { "<tuv xml:lang=\"\($0.0)\"><seg>\($0.1)</seg></tuv>" }.joined() + "</tu>"
}

@Suite("Reading TMX")
struct TMXPairTests {
  @Test func readsWhatTheWriterWrites() throws {
    let read = pairs(try items(written(.tmx).text))
    #expect(
      shown(read) == [
        "Six soldiers died.|Six soldats sont morts.", "He left, and she stayed.|Il est parti. Elle est restée.",
        "Nobody knows.|Qui sait ?",
      ])
    #expect(read.map(\.confidence) == [0.97, 0.8125, 0.25])
    #expect(read[0].source.line == 12 && read[0].target.line == 16)
    #expect(read[0].properties.first == BitextPair.Property(type: "id", text: "0"))
  }

  @Test(
    "the pair of languages",
    arguments: [
      // header, --from, --to, what is found
      ("en", nil, nil, ["one|un"]), ("FR", nil, nil, ["un|one"]), ("*all*", nil, nil, ["one|un"]),
      ("en", "fr", nil, ["un|one"]), ("en", nil, "en", ["un|one"]), ("en", "en-US", "fr-CA", ["one|un"]),
    ] as [(String, String?, String?, [String])])
  func languages(srclang: String, from: String?, to: String?, expected: [String]) throws {
    let text = tmx(unit(("en", "one"), ("fr-FR", "un")), srclang: srclang)
    #expect(shown(pairs(try items(text, .tmx, from: from, to: to))) == expected)
  }

  @Test func choosesAPairOfManyLanguages() throws {
    let text = tmx(
      unit(("en", "one"), ("de", "eins"), ("fr", "un")) + unit(("en", "two"), ("de", "zwei"))
        + unit(("fr", "trois"), ("en-GB", "three"), ("en-US", "3")))
    #expect(shown(pairs(try items(text, .tmx, from: "fr", to: "en"))) == ["un|one", "trois|three"])
    #expect(shown(pairs(try items(text, .tmx, from: "en-US", to: "fr"))) == ["one|un", "3|trois"])
    #expect(throws: PairReadingError(name: "x", line: 3, reason: .manyLanguages(["de", "en", "fr"]))) {
      try items(text, .tmx)
    }
    #expect(throws: PairReadingError(name: "x", reason: .otherLanguages(["de", "en", "en-GB", "en-US", "fr"]))) {
      try items(text, .tmx, from: "es", to: "fr")
    }
  }

  @Test(
    "inline codes stand as their native form, else numbered",
    arguments: [
      (#"a <bpt i="1">&lt;b></bpt>c<ept i="1">&lt;/b></ept>"#, "a <b>c</b>"),
      (#"a <bpt i="1"/>c<ept i="1"/> <ph x="2"/>"#, "a <1>c</1> <2/>"), ("a <hi>b</hi> c", "a b c"),
      (#"<ph>{0}<sub>x</sub></ph> <it pos="begin">[</it>"#, "{0}x ["), ("<![CDATA[<b>&]]> &amp;&#233;", "<b>& &é"),
      ("a\n  b", "a\n  b"), ("", ""),
    ])
  func inlineCodes(segment: String, expected: String) throws {
    let read = pairs(try items(tmx(unit(("en", segment), ("fr", "x"))), .tmx))
    #expect(shown(read) == ["\(expected)|x"])
  }

  @Test("what stands between units and beside them is passed over, however long it is", .timeLimit(.minutes(1)))
  func betweenUnits() throws {
    let comment = "<!--\(String(repeating: "x", count: 9_000_000))-->"
    let comments = String(repeating: comment, count: 8)
    let text = tmx(unit(("en", "a"), ("fr", "b")) + comments + unit(("en", "c"), ("fr", "d")))
    #expect(shown(pairs(try items(text, .tmx))) == ["a|b", "c|d"])
    let header = "<header srclang='en'>\(comments)</header>"
    let other = "<tmx version='1.4'>\(header)<body>\(unit(("en", "a"), ("fr", "b")))</body></tmx>"
    #expect(shown(pairs(try items(other, .tmx))) == ["a|b"])
  }

  @Test("white space is, too, as long as it is not what a file is made of")
  func whiteSpace() throws {
    let text = tmx(unit(("en", "a"), ("fr", "b")))
    let (gap, flood) = (String(repeating: " ", count: 9_000_000), String(repeating: "\n", count: 11_000_000))
    #expect(shown(pairs(try items(text + gap, .tmx))) == ["a|b"])
    for flooded in [flood + text, text + flood] {
      #expect(throws: PairReadingError(name: "x", reason: .xmlTooLong(limit: 10_000_000))) {
        try items(flooded, .tmx)
      }
    }
  }

  @Test(
    "what is no TMX, or a hostile one, is refused with its line",
    arguments: [
      ("<html><body/></html>", 1, "notTMX"), (tmx("<tu><tuv>"), 4, "malformedXML"),
      (
        tmx(unit(("en", "&x;"), ("fr", "b")), before: "<!DOCTYPE tmx [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"), 3,
        "entity"
      ),
      (tmx(unit(("en", "&x;"), ("fr", "b")), before: "<!DOCTYPE tmx [<!ENTITY x \"y\">]>"), 3, "entity"),
      (tmx(unit(("en", "&nosuch;"), ("fr", "b"))), 3, "malformedXML"), ("", nil, "noPairs"), (tmx(""), nil, "noPairs"),
      (tmx(unit(("en", String(repeating: "<hi>", count: 200)), ("fr", "b"))), 3, "tooDeep"),
      (tmx(unit(("en", String(repeating: "x", count: 10_500_000)), ("fr", "b"))), 3, "xmlTooLong(limit: 10000000)"),
      (
        tmx(unit(("en", "<![CDATA[\(String(repeating: "x", count: 10_500_000))]]>"), ("fr", "b"))), 3,
        "xmlTooLong(limit: 10000000)"
      ),
      (tmx(unit(("en", "<\(String(repeating: "x", count: 60_000))/>"), ("fr", "b"))), 3, "xmlTooLong(limit: 50000)"),
      ("\u{1}<tmx/>", 1, "malformedXML"),
    ] as [(String, Int?, String)])
  func refused(text: String, line: Int?, reason: String) throws {
    let error = #expect(throws: PairReadingError.self) { try items(text, .tmx) }
    #expect(error?.line == line)
    #expect("\(error.map { "\($0.reason)" } ?? "")".hasPrefix(reason), "\(String(describing: error))")
  }

  @Test func neitherReadsADTDNorMindsOne() throws {
    let text = tmx(unit(("en", "a"), ("fr", "b"), id: "7"), before: "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n")
    let read = pairs(try items(text, .tmx))
    #expect(shown(read) == ["a|b"])
    #expect(read[0].id == "7")
  }

  @Test func readsUTF16() throws {
    let text = tmx(unit(("en", "café"), ("fr", "b")))
    let utf16 = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(shown(pairs(try items([0xFF, 0xFE] + utf16))) == ["café|b"])
  }

  @Test func knowsLinesBeyond65535() throws {
    let text = tmx(String(repeating: "\n", count: 70_000) + unit(("en", "a"), ("fr", "b")))
    #expect(pairs(try items(text, .tmx))[0].source.line == 70_003)
  }

  @Test func countsUnitsWithoutThePair() throws {
    let text = tmx(unit(("en", "one"), ("fr", "un")) + unit(("en", "two")))
    let reader = try PairReader(
      FileStream(name: "x", bytes: Array(text.utf8)), format: .tmx, options: PairReadingOptions())
    while try reader.next() != nil {}
    #expect(reader.unpaired == 1)
    #expect(reader.progress == 1)
  }
}
