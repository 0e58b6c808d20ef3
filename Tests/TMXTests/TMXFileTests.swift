import Files
import Formats
import Foundation
import Testing

@testable import TMX
#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What another parser sees of a document: elements, attributes, texts, comments, instructions.
private func events(_ text: String) throws -> [String] {
  final class Recorder: NSObject, XMLParserDelegate {
    var found: [String] = []
    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      found.append("<\(name) \(attributes.sorted { $0.key < $1.key })")
    }
    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
      found.append("/\(name)")
    }
    func parser(_ parser: XMLParser, foundCharacters text: String) {
      if found.last?.hasPrefix("=") == true { found[found.count - 1] += text } else { found.append("=" + text) }
    }
    func parser(_ parser: XMLParser, foundCDATA block: Data) {
      self.parser(parser, foundCharacters: String(decoding: block, as: UTF8.self))
    }
    func parser(_ parser: XMLParser, foundComment comment: String) { found.append("!\(comment)") }
    func parser(_ parser: XMLParser, foundProcessingInstructionWithTarget target: String, data: String?) {
      found.append("?\(target) \(data ?? "")")
    }
  }
  let recorder = Recorder()
  let parser = XMLParser(data: Data(text.utf8))
  parser.delegate = recorder
  guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  return recorder.found
}

@Suite("A TMX read and written")
struct TMXFileTests {
  @Test("loses nothing that another parser sees, whatever is in it", arguments: 0..<40)
  func lossless(seed: UInt64) throws {
    var random = RandomTMX(seed: seed, languages: ["en", "fr", "de"], hasGaps: true)
    let text = random.make(units: 30)
    let copy = try copied(text)
    #expect(try events(copy) == events(text))
    #expect(copy == text)
  }

  @Test("keeps what is usual to the byte")
  func bytes() throws {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE tmx SYSTEM "tmx14.dtd">
      <tmx version="1.4"><header creationtool="unknown" srclang="en"></header><body>
      <tu tuid="1" zeta="1" alpha="2">
      <prop type="x">a &amp; b</prop>
      <tuv xml:lang="en"><seg>One <bpt i="1">&lt;b&gt;</bpt>two<ept i="1"/></seg></tuv>
      </tu>
      </body></tmx>

      """
    #expect(try copied(text) == text)
  }

  @Test(
    "keeps what is unusual to the byte",
    arguments: [
      "\u{FEFF}<?xml version='1.0'?><tmx version = '1.4' >\r\n<header\r\n srclang='en'></header ><body ></body></tmx>\r\n",
      "<!-- <tu> --><tmx><header srclang='en'/><body><tu  tuid = 'a>b' ><tuv xml:lang='en'><seg/></tuv ></tu\n></body></tmx>",
      "<tmx><header/><body><tu><tuv lang='en'><seg><![CDATA[</seg></tuv></tu>]]>&apos;&#xA0;</seg></tuv></tu>",
      "<!DOCTYPE tmx [ <!ELEMENT tmx ANY> <!-- ]><tu> --> <?p ]> ?> <!ATTLIST tu a CDATA ']>'> ] ><tmx><body><tu/>",
      "<tmx><header><ude name='a'><map unicode='#x41'/></ude><!-- <tu/> --></header><body>\n<!-- a -->\n<tu ></tu>",
      "<tmx><body><tu><tu><x/></tu>text</tu><x><tu/></x>",
    ])
  func unusual(start: String) throws {
    let text = start.contains("</body>") ? start : start + "</body><!-- end --></tmx><!-- behind <tu/> -->\n\n"
    #expect(try copied(text) == text)
  }

  @Test("in another encoding is written in UTF-8, with a declaration that says so")
  func declarations() throws {
    let text =
      "<?xml version='1.0' encoding='ISO-8859-1'?><tmx><body><tu><tuv xml:lang='fr'><seg>été</seg></tuv></tu></body></tmx>"
    let bytes = [UInt8](try #require(text.data(using: .isoLatin1)))
    let written = try output { sink in
      let reader = try TMXReader(FileStream(name: "a.tmx", bytes: bytes))
      let writer = TMXWriter(reader.head, to: sink)
      while let unit = try reader.next() { try writer.write(unit) }
      try writer.finish(reader.tail)
    }
    #expect(written.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx>"))
    #expect(try parts(written).units.map { $0.text(of: $0.variants[0]) } == ["été"])
  }

  @Test("reads every encoding that the file or the user names", arguments: ["UTF-16", "ISO-8859-1", "windows-1252"])
  func encodings(name: String) throws {
    let text =
      "<?xml version=\"1.0\" encoding=\"\(name)\"?>\n<tmx version=\"1.4\"><header srclang=\"fr\"/><body>"
      + "<tu><tuv xml:lang=\"fr\"><seg>été</seg></tuv></tu></body></tmx>"
    let encoding: String.Encoding =
      name == "UTF-16" ? .utf16 : name == "ISO-8859-1" ? .isoLatin1 : .windowsCP1252
    let bytes = [UInt8](try #require(text.data(using: encoding)))
    let reader = try TMXReader(FileStream(name: "a.tmx", bytes: bytes))
    let unit = try #require(try reader.next())
    #expect(unit.text(of: unit.variants[0]) == "été")
  }

  @Test(
    "is refused where it attacks, naming line and cause",
    arguments: [
      ("<!DOCTYPE tmx [<!ENTITY x \"y\">]><tmx><body/></tmx>", PairReadingError.Reason.declaredEntities),
      ("<!DOCTYPE tmx [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><tmx><body/></tmx>", .declaredEntities),
      ("<!DOCTYPE tmx [<!ENTITY % x \"y\">]><tmx><body/></tmx>", .declaredEntities),
      ("<html/>", .notTMX(root: "html")),
      (
        "<!DOCTYPE tmx SYSTEM \"x.dtd\"><tmx><body><tu>&who;</tu></body></tmx>",
        .malformedXML("Entity 'who' not defined")
      ),
    ])
  func refused(text: String, reason: PairReadingError.Reason) {
    let error = #expect(throws: PairReadingError.self) { _ = try parts(text) }
    #expect(error?.reason == reason)
    #expect(error?.line == 1)
  }

  @Test(
    "that declares entities is refused with the line of the first",
    arguments: [
      ("<!DOCTYPE tmx [\n<!ENTITY x \"y\">\n<!ENTITY z \"y\">\n]>\n", 2),
      (
        "<?xml version=\"1.0\"?>\n\n<!-- <!ENTITY\n -->\n<?a <!ENTITY ?>\n<!DOCTYPE tmx [\n<!-- -->\n\n<!ENTITY % x 'y'>]>\n",
        9
      ),
      ("<!DOCTYPE tmx\r\n  SYSTEM \"x.dtd\"\r\n  [<!ELEMENT tmx ANY>\r\n  <!ENTITY x SYSTEM \"y\">]>", 4),
      ("<!DOCTYPE tmx [<!ENTITY x \"y\">]>\n\n\n", 1),
    ], [String.Encoding.utf8, .utf16])
  func declared(start: (xml: String, line: Int), encoding: String.Encoding) throws {
    let text = start.xml + "<tmx>\n<body/>\n</tmx>\n\n"
    let bytes = [UInt8](try #require(text.data(using: encoding)))
    let error = #expect(throws: PairReadingError.self) { _ = try TMXReader(FileStream(name: "a.tmx", bytes: bytes)) }
    #expect(error?.reason == .declaredEntities)
    #expect(error?.line == start.line)
  }

  @Test(
    "that is broken is refused with its line",
    arguments: [
      "<tmx>\n<body>\n<tu></body>", "<tmx>\n<body>\n<tu><tuv xml:lang='en'><seg>&#1;</seg></tuv></tu></body></tmx>",
      "<tmx>\n<body>\n<tu a='1' a='2'/></body></tmx>",
      "<!DOCTYPE tmx SYSTEM 'x.dtd'>\n<tmx>\n<body><tu a='&who;'/></body></tmx>",
    ])
  func broken(text: String) {
    let error = #expect(throws: PairReadingError.self) { _ = try parts(text) }
    #expect(error?.line == 3)
  }

  @Test("characters in more bytes than they need are no UTF-8, and in Latin-1 they are letters")
  func overlong() throws {
    func bytes(_ head: String) -> [UInt8] {
      Array("\(head)<tmx>\n<body>\n<tu><tuv xml:lang='en'><seg>a ".utf8) + [0xC0, 0xBC]
        + Array("</seg></tuv></tu></body></tmx>".utf8)
    }
    func read(_ head: String) throws -> String {
      let reader = try TMXReader(FileStream(name: "a.tmx", bytes: bytes(head)))
      var text = ""
      while let unit = try reader.next() { text += unit.variants.map { unit.text(of: $0) }.joined() }
      return text
    }
    let error = #expect(throws: PairReadingError.self) { try read("") }
    #expect(error?.line == 3)
    #expect(try read("<?xml version='1.0' encoding='ISO-8859-1'?>") == "a À¼")
  }

  @Test("a unit deeper than any tool writes is refused")
  func deep() {
    let text = "<tmx><body><tu>" + String(repeating: "<sub>", count: 200)
    let error = #expect(throws: PairReadingError.self) { _ = try parts(text) }
    guard case .tooDeep? = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(
    "gives the text of a segment with its codes dropped, as they are, or as one character",
    arguments: [
      ("a &amp; &lt;b>", "a & <b>", "a & <b>", "a & <b>"),
      ("<bpt i=\"1\">&lt;b></bpt>x<ept i=\"1\">&lt;/b></ept>", "x", "<b>x</b>", "\u{FFFC}x\u{FFFC}"),
      ("<bpt i=\"1\"/>x<ept i=\"1\"></ept>", "x", "<1>x</1>", "\u{FFFC}x\u{FFFC}"),
      ("a<ph x=\"2\"/>b<ph/>c", "abc", "a<2/>b<x/>c", "a\u{FFFC}b\u{FFFC}c"),
      ("<ph>{<sub>see <ph>%s</ph></sub>}</ph>.", ".", "{see %s}.", "\u{FFFC}."),
      ("a <hi>b<!-- > --> c</hi>", "a b c", "a b c", "a b c"),
    ])
  func inline(xml: String, dropped: String, native: String, placeholder: String) throws {
    let unit = try parts("<tmx><body><tu><tuv xml:lang='en'><seg>\(xml)</seg></tuv></tu></body></tmx>").units[0]
    #expect(unit.text(of: unit.variants[0], codes: .dropped) == dropped)
    #expect(unit.text(of: unit.variants[0], codes: .native) == native)
    #expect(unit.text(of: unit.variants[0], codes: .placeholder) == placeholder)
  }
}
