import Testing

@testable import Formats

@Suite("Reading XLIFF")
struct XLIFFPairTests {
  private func version1(_ units: String, attributes: String = #"source-language="en" target-language="fr""#) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a.txt" \(attributes) datatype="plaintext">
    <body>\(units)</body></file></xliff>
    """
  }

  private func version2(_ units: String) -> String {
    """
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr"><file id="f">
    \(units)</file></xliff>
    """
  }

  @Test func readsWhatTheXLIFFWriterWrites() throws {
    let read = pairs(try items(written(.xliff).text))
    #expect(
      shown(read) == [
        "Six soldiers died.|Six soldats sont morts.", "He left, and she stayed.|Il est parti. Elle est restée.",
        "|Ajout.", "Nobody knows.|Qui sait ?",
      ])
    #expect(read.map(\.confidence) == [0.97, 0.8125, 0.9, 0.25])
    #expect(read[1].properties == [BitextPair.Property(type: nil, text: "Doubtful: confidence 0.8125, 1-2.")])
    #expect(read[0].source.language?.tag == "en" && read[0].target.language?.tag == "fr")
    #expect(read[0].id == "u0" && read[0].source.line == 12)
  }

  @Test(
    "1.2: units, and the segments that a tool has marked in them",
    arguments: [
      ("<trans-unit id='1'><source>A.</source><target>B.</target></trans-unit>", ["A.|B."]),
      ("<group><trans-unit id='1'><source>A.</source><target/></trans-unit></group>", ["A.|"]),
      (
        """
        <trans-unit id='1'><source>A. C.</source><seg-source><g id='9'><mrk mtype='seg' mid='1'>A.</mrk> \
        <mrk mtype='seg' mid='2'>C.</mrk></g></seg-source><target><mrk mtype='seg' mid='1'>B.</mrk> \
        <mrk mtype='seg' mid='2'>D.</mrk></target></trans-unit>
        """, ["A.|B.", "C.|D."]
      ),
      (
        """
        <trans-unit id='1'><source>A. C.</source><seg-source><mrk mtype='seg' mid='1'>A.</mrk> \
        <mrk mtype='seg' mid='2'>C.</mrk></seg-source><target><mrk mtype='seg' mid='1'>B et D.</mrk></target></trans-unit>
        """, ["A. C.|B et D."]
      ),
      (
        """
        <trans-unit id='1'><source>A.</source><target>B.</target><alt-trans><source>X</source><target>Y</target>\
        </alt-trans></trans-unit>
        """, ["A.|B."]
      ),
    ])
  func units(_ xml: String, expected: [String]) throws {
    #expect(shown(pairs(try items(version1(xml)))) == expected)
  }

  @Test(
    "inline codes stand as their native form, else numbered",
    arguments: [
      ("<g id='1'>bold</g> word", "<1>bold</1> word"), ("a<x id='2'/>b", "a<2/>b"),
      ("<bpt id='1'>&lt;b></bpt>x<ept id='1'>&lt;/b></ept>", "<b>x</b>"), ("<ph id='3'/>%", "<3/>%"),
      ("<bx id='4'/>x<ex id='4'/>", "<4>x</4>"),
    ])
  func codes(xml: String, expected: String) throws {
    let unit = "<trans-unit id='1'><source>\(xml)</source><target>B.</target></trans-unit>"
    #expect(shown(pairs(try items(version1(unit)))) == ["\(expected)|B."])
  }

  @Test("2.0: a pair a segment, codes by their original data, forbidden characters back")
  func segments() throws {
    let xml = version2(
      """
      <unit id="u" name="title"><notes><note>Keep it short.</note></notes>
      <originalData><data id="d1">&lt;b&gt;</data><data id="d2">&lt;/b&gt;</data></originalData>
      <segment><source><pc id="1" dataRefStart="d1" dataRefEnd="d2">A</pc>.</source><target>B<ph id="2"/>.</target></segment>
      <ignorable><source> </source></ignorable>
      <segment><source>C<cp hex="0001"/></source><target>D</target></segment>
      <segment><source>E</source></segment></unit>
      """)
    let reader = try PairReader(.init(name: "x", bytes: Array(xml.utf8)), options: PairReadingOptions())
    var read: [BitextPair] = []
    while case .pair(let pair)? = try reader.next() { read.append(pair) }
    #expect(shown(read) == ["<b>A</b>.|B<2/>.", "C\u{1}|D"])
    #expect(read[0].id == "title" && read[0].properties.map(\.text) == ["Keep it short."])
    #expect(reader.unpaired == 1 && reader.format.name == "xliff")
  }

  @Test("languages asked for the other way round turn the sides, others find nothing")
  func languages() throws {
    let xml = version1("<trans-unit id='1'><source>A.</source><target>B.</target></trans-unit>")
    #expect(shown(pairs(try items(xml, from: "fr", to: "en"))) == ["B.|A."])
    #expect(throws: PairReadingError(name: "x", reason: .untranslated(["en", "fr"]))) { try items(xml, to: "de") }
  }

  @Test(
    "what is not translated is passed over",
    arguments: [
      "<trans-unit id='1'><source>A.</source></trans-unit>",
      "<trans-unit id='1'><source>A.</source><target state='needs-translation'>A.</target></trans-unit>",
      "<trans-unit id='1' translate='no'><source>A.</source><target>A.</target></trans-unit>",
    ])
  func untranslated(unit: String) throws {
    let rest = "<trans-unit id='2'><source>C.</source><target>D.</target></trans-unit>"
    #expect(shown(pairs(try items(version1(unit + rest)))) == ["C.|D."])
  }

  @Test("a copy of the source in a segment of XLIFF 2 that nobody has touched is no translation")
  func copies() throws {
    let units = ["initial", "translated"].map {
      "<unit id='u'><segment state='\($0)'><source>OK</source><target>OK</target></segment></unit>"
    }
    #expect(shown(pairs(try items(version2(units.joined())))) == ["OK|OK"])
  }

  @Test("what is no XLIFF is an error that says so")
  func wrong() throws {
    #expect(throws: PairReadingError(name: "x", line: 1, reason: .notXLIFF(root: "html"))) {
      try items("<html></html>", .xliff)
    }
    #expect(throws: PairReadingError(name: "x", reason: .noPairs)) { try items(version1(""), .xliff) }
    let bomb = """
      <!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>
      """ + version2("<unit id='u'><segment><source>&b;</source><target>x</target></segment></unit>")
    #expect(throws: PairReadingError(name: "x", line: 2, reason: .entity("b"))) { try items(bomb, .xliff) }
  }
}
