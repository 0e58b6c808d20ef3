import Bitext
import Documents
import Testing

@testable import Files
@testable import Formats
@testable import Workflows

/// A document read from HTML, cut into segments at `|`, which goes with the segment before it.
private func cut(_ html: String, _ tag: String) throws -> SegmentedDocument {
  var document = try readDocument(named: "a.\(tag).html", bytes: Array("<html><p>\(html)".utf8)).document
  document.language = Language(canonical: tag)
  var segments: [Segment] = []
  for (index, block) in document.blocks.enumerated() {
    var start = block.range.lowerBound
    for place in block.range where document.utf8[place] == UInt8(ascii: "|") || place + 1 == block.range.upperBound {
      segments.append(Segment(range: start..<place + 1, block: index, line: 1))
      start = place + 1
    }
  }
  return SegmentedDocument(document: document, segments: segments)
}

private func bitext(_ one: String, _ other: String) throws -> Bitext {
  let (source, target) = (try cut(one, "en"), try cut(other, "fr"))
  let beads = zip(source.segments.indices, target.segments.indices).map { one, other in
    Bead(source: one..<one + 1, target: other..<other + 1, confidence: 1)
  }
  return Bitext(source: source, target: target, beads: beads)
}

/// What stands in each element `name`, without line breaks.
private func contents(_ name: String, _ xml: String) -> [String] {
  xml.components(between: "<\(name)>", "</\(name)>")
}

extension String {
  fileprivate func components(between start: String, _ end: String) -> [String] {
    split(separator: start).dropFirst().map { String($0.split(separator: end, omittingEmptySubsequences: false)[0]) }
  }
}

@Suite("Inline codes, written and read")
struct CodeTests {
  @Test("in TMX are bpt and ept, ph, and it where the other half is in another unit")
  func tmx() throws {
    let text = try written(
      .tmx, bitext("A <b>bold <img src='i'> one|and</b> more", "Un <img src='i'> <b>gras|et</b> plus")
    ).text
    #expect(
      contents("seg", text) == [
        "A <it pos=\"begin\" x=\"1\" type=\"bold\">&lt;b&gt;</it>bold <ph x=\"2\" type=\"image\">&lt;img src=&quot;i&quot;&gt;</ph>one|",
        "Un <ph x=\"2\" type=\"image\">&lt;img src=&quot;i&quot;&gt;</ph><it pos=\"begin\" x=\"1\" type=\"bold\">&lt;b&gt;</it>gras|",
        "and<it pos=\"end\" x=\"1\" type=\"bold\">&lt;/b&gt;</it> more",
        "et<it pos=\"end\" x=\"1\" type=\"bold\">&lt;/b&gt;</it> plus",
      ])
  }

  @Test(
    "keep the spaces at their ends, where control words of RTF end", arguments: [ExchangeFormat.tmx, .xliff1, .xliff])
  func spaces(format: ExchangeFormat) throws {
    let source =
      "<trans-unit id='1'><source>The <bpt id='1'>{\\b </bpt>red<ept id='1'>}</ept><ph id='2'> </ph>door.</source>"
    let xliff =
      "<xliff version='1.2'><file source-language='en' target-language='fr'><body>\(source)"
      + "<target>La porte <bpt id='1'>{\\b </bpt>rouge<ept id='1'>}</ept><ph id='2'> </ph>.</target></trans-unit></body></file></xliff>"
    let sink = ByteBuffer()
    let (english, french) = (Language(canonical: "en"), Language(canonical: "fr"))
    let writer = try format.pairWriter(
      to: [sink], options: PairWritingOptions(source: english, target: french, name: "x", toolVersion: "1"))
    for pair in pairs(try items(xliff, .xliff)) { try writer.write(pair) }
    try writer.finish()
    let text = String(decoding: sink.bytes, as: UTF8.self)
    #expect(text.contains(">{\\b </"), "\(text)")
    #expect(text.contains("> </"), "\(text)")
  }

  @Test("are numbered so that those that correspond have one number")
  func numbers() throws {
    let text = try written(
      .tmx, bitext("<b>a</b> <i>b</i> <a href='x'>c</a>", "<a href='y'>c</a> <u>d</u> <strong>a</strong>")
    ).text
    let segments = contents("seg", text)
    #expect(segments[0].contains("<bpt i=\"3\" x=\"3\" type=\"link\">") && segments[0].contains("<ept i=\"3\">"))
    #expect(segments[1].contains("<bpt i=\"3\" x=\"3\" type=\"link\">") && segments[1].contains("<ept i=\"3\">"))
    #expect(segments[1].contains("<bpt i=\"4\" x=\"4\" type=\"ulined\">"))
    #expect(segments[1].contains("<bpt i=\"1\" x=\"1\" type=\"bold\">&lt;strong&gt;</bpt>a<ept i=\"1\">"))
  }

  @Test("are left out where they are not wanted")
  func without() throws {
    let buffer = ByteBuffer()
    for format in [ExchangeFormat.tmx, .xliff] {
      _ = try format.write(
        bitext("A <b>b</b>", "Un <b>b</b>"), options: .init(codes: false, toolVersion: "1"), to: buffer)
    }
    let text = String(decoding: buffer.bytes, as: UTF8.self)
    #expect(text.contains("<seg>A b</seg>") && text.contains("<source>A b</source>") && !text.contains("originalData"))
  }

  @Test("in XLIFF are pc, ph, sc and ec, with their native forms in originalData")
  func xliff() throws {
    let text = try written(.xliff, bitext("A <b>bold <i>x</i></b><img src='i'>|<u>y|z</u>", "Un <b>gras</b>|y|z")).text
    #expect(text.contains("<data id=\"d1\">&lt;b&gt;</data>"))
    let sources = contents("source", text)
    #expect(
      sources[0] == """
        A <pc id="1" dataRefStart="d1" dataRefEnd="d4" type="fmt" subType="xlf:b">bold \
        <pc id="2" dataRefStart="d2" dataRefEnd="d3" type="fmt" subType="xlf:i">x</pc></pc>\
        <ph id="3" dataRef="d5" type="image"/>|
        """)
    #expect(sources[1].contains("<sc id=\"1\" isolated=\"yes\" dataRef=\"d1\""))
    #expect(sources[2].contains("<ec id=\"1\" isolated=\"yes\" dataRef=\"d1\""))
  }

  @Test("in XLIFF 1.2 are bpt and ept, it and ph, which come back as codes")
  func xliff1() throws {
    let text = try written(.xliff1, bitext("A <b>bold</b> <img src='i'><u>one|two</u>", "Un <b>gras</b>|deux")).text
    #expect(
      contents("source", text) == [
        """
        A <bpt id="1" ctype="bold">&lt;b&gt;</bpt>bold<ept id="1">&lt;/b&gt;</ept> \
        <ph id="2" ctype="image">&lt;img src=&quot;i&quot;&gt;</ph><it id="3" pos="open" ctype="underlined">&lt;u&gt;</it>one|
        """, "two<it id=\"1\" pos=\"close\" ctype=\"underlined\">&lt;/u&gt;</it>",
      ])
    guard case .pair(let pair) = try items(text)[0] else { return }
    let side = withoutTags(pair.source)
    #expect(side.text == "A bold one|" && side.codes.map(\.native) == ["<b>", "</b>", "<img src=\"i\">", "<u>"])
  }

  @Test("overlapping in XLIFF are sc and ec")
  func overlapping() throws {
    var text = try bitext("abc", "abc")
    text.source.document.codes = [
      InlineCode(range: 0..<0, role: .start, kind: .bold, pair: 0, native: "<b>"),
      InlineCode(range: 1..<1, role: .start, kind: .italic, pair: 1, native: "<i>"),
      InlineCode(range: 2..<2, role: .end, kind: .bold, pair: 0, native: "</b>"),
      InlineCode(range: 3..<3, role: .end, kind: .italic, pair: 1, native: "</i>"),
    ]
    #expect(
      contents("source", try written(.xliff, text).text) == [
        """
        <sc id="1" dataRef="d1" type="fmt" subType="xlf:b"/>a<sc id="2" dataRef="d2" type="fmt" subType="xlf:i"/>b\
        <ec startRef="1" dataRef="d3"/>c<ec startRef="2" dataRef="d4"/>
        """
      ])
    #expect(
      contents("seg", try written(.tmx, text).text)[0]
        == """
        <bpt i="1" x="1" type="bold">&lt;b&gt;</bpt>a<bpt i="2" x="2" type="italic">&lt;i&gt;</bpt>b\
        <ept i="1">&lt;/b&gt;</ept>c<ept i="2">&lt;/i&gt;</ept>
        """)
  }

  @Test("with a character that XML forbids get no line break into their native form")
  func forbidden() throws {
    var text = try bitext("abc", "abc")
    text.source.document.codes = [
      InlineCode(range: 0..<0, role: .single, kind: .other, pair: 0, native: "a\u{1}b")
    ]
    #expect(try written(.xliff, text).text.contains("<data id=\"d1\">a<cp hex=\"0001\"/>b</data>"))
  }

  @Test("of XLIFF and TMX are codes of the document that a side makes; other placeholders stay in its text")
  func sides() throws {
    let read = try items(
      """
      <xliff version="1.2"><file original="a" source-language="en" target-language="fr" datatype="x"><body>\
      <trans-unit id="1"><source>A <g id="1">b</g> <x id="2"/><ph id="3">%s</ph>.</source><target>B.</target>\
      </trans-unit></body></file></xliff>
      """)
    guard case .pair(let pair) = read[0] else { return }
    #expect(pair.source.text == "A <1>b</1> <2/>%s.")
    let side = withoutTags(pair.source)
    #expect(side.text == "A b %s." && side.codes.map(\.native) == ["<1>", "</1>", "<2/>", "%s"])
    #expect(side.codes.map(\.range) == [2..<2, 3..<3, 4..<4, 4..<6])
  }
}

private func items(_ xml: String) throws -> [PairReader.Item] {
  let reader = try PairReader(.init(name: "x", bytes: Array(xml.utf8)), options: PairReadingOptions())
  var items: [PairReader.Item] = []
  while let item = try reader.next() { items.append(item) }
  return items
}
