import Bitext
import CommandTesting
import Foundation
import Testing

@testable import Lexicons

@Suite("Terminologies in TBX")
struct TBXTests {
  let english = Language(canonical: "en-GB")
  let french = Language(canonical: "fr")

  func read(_ xml: String) throws -> Lexicon {
    try readUserLexicon(Array(xml.utf8), name: "t.tbx", source: english, target: french)
  }

  /// TBX-Basic of 2008 around entries.
  func basic(_ entries: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
    <martif type="TBX-Basic" xml:lang="de">
      <martifHeader><fileDesc><sourceDesc><p>Ships &amp; boats</p></sourceDesc></fileDesc></martifHeader>
      <text><body>
    \(entries)
      </body></text>
    </martif>
    """
  }

  @Test("entries of the 2008 edition: tig and ntig, several terms, regions, notes, other languages")
  func martif() throws {
    let lexicon = try read(
      basic(
        """
        <termEntry id="c1">
          <descrip type="definition">A term in a note: <hi>keel</hi></descrip>
          <langSet xml:lang="en-US">
            <tig><term>Hull</term><termNote type="partOfSpeech">noun</termNote></tig>
            <ntig><termGrp><term id="x">ship’s <hi>body</hi></term></termGrp></ntig>
          </langSet>
          <langSet xml:lang="FR"><tig><term>  Coque\n </term></tig></langSet>
          <langSet xml:lang="de"><tig><term>Rumpf</term></tig></langSet>
        </termEntry>
        <termEntry id="c2">
          <langSet xml:lang="fr"><tig><term><![CDATA[gîte & bande]]></term></tig></langSet>
          <langSet xml:lang="en"><tig><term>list</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
        </termEntry>
        <termEntry id="c3"><langSet xml:lang="en"><tig><term>alone</term></tig></langSet></termEntry>
        <termEntry id="c4"><langSet xml:lang="en"><tig><term/></tig></langSet></termEntry>
        """))
    #expect(lexicon.shown == ["hull=coque", "ship's body=coque", "list=gîte & bande"])
    #expect(lexicon.entries.allSatisfy { $0.weight == Lexicon.glossaryWeight })
    #expect((lexicon.source, lexicon.target, lexicon.name) == (english, french, "t.tbx"))
  }

  @Test("entries of the 2019 edition, with its namespaces")
  func tbx() throws {
    let lexicon = try read(
      """
      <tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
        xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:t="urn:iso:std:iso:30042:ed-2">
        <tbxHeader><fileDesc><sourceDesc><p>ours</p></sourceDesc></fileDesc></tbxHeader>
        <text><body>
          <conceptEntry id="1"><min:subjectField>sea</min:subjectField>
            <langSec xml:lang="en"><termSec><term>mast</term><min:partOfSpeech>noun</min:partOfSpeech></termSec></langSec>
            <langSec xml:lang="fr-CA"><termSec><term>mât</term></termSec></langSec>
          </conceptEntry>
          <t:conceptEntry id="2">
            <t:langSec xml:lang="en"><t:termSec><t:term>anchor</t:term></t:termSec></t:langSec>
            <t:langSec xml:lang="fr"><t:termSec><t:term>ancre</t:term></t:termSec></t:langSec>
          </t:conceptEntry>
        </body></text>
      </tbx>
      """)
    #expect(lexicon.shown == ["mast=mât", "anchor=ancre"])
  }

  @Test("deprecated and superseded terms of the target language are forbidden, in either edition")
  func forbidden() throws {
    let old = try read(
      basic(
        """
        <termEntry>
          <langSet xml:lang="en"><tig><term>hull</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
          <langSet xml:lang="fr">
            <tig><term>coque</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
            <tig><term>carène</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
          </langSet>
        </termEntry>
        """))
    #expect(old.entries.filter(\.isForbidden).map(\.target) == ["carène"])
    #expect(old.inverted().entries.filter(\.isForbidden).map(\.source) == ["carène"])
    let new = try read(
      """
      <tbx xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body><conceptEntry>
        <langSec xml:lang="en"><termSec><term>mast</term></termSec></langSec>
        <langSec xml:lang="fr"><termSec><term>mât</term></termSec><termSec><term>arbre</term>
          <basic:administrativeStatus>supersededTerm</basic:administrativeStatus></termSec></langSec>
      </conceptEntry></body></text></tbx>
      """)
    #expect(new.entries.filter(\.isForbidden).map(\.target) == ["arbre"])
  }

  @Test("in UTF-16, as some tools write it")
  func utf16() throws {
    let xml = basic(entry("sail", "voile")).replacing("UTF-8", with: "UTF-16")
    for encoding in [String.Encoding.utf16LittleEndian, .utf16BigEndian] {
      let mark: [UInt8] = encoding == .utf16LittleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
      let bytes = mark + [UInt8](try #require(xml.data(using: encoding)))
      let lexicon = try readUserLexicon(bytes, name: "t", source: english, target: french)
      #expect(lexicon.shown == ["sail=voile"])
    }
  }

  func entry(_ source: String, _ target: String) -> String {
    """
    <termEntry><langSet xml:lang="en"><tig><term>\(source)</term></tig></langSet>
    <langSet xml:lang="fr"><tig><term>\(target)</term></tig></langSet></termEntry>
    """
  }

  @Test("what is broken is named by line")
  func malformed() throws {
    for (xml, expected) in [
      ("<martif>\n<text>\n</martif>", 3), ("<martif>\n<a b=c/></martif>", 2), ("<martif><text>", 1), ("<", 1),
      ("<martif>\n\n&nothing;</martif>", 3),
    ] {
      let error = #expect(throws: LexiconError.self) { try read(xml) }
      guard case .malformedXML("t.tbx", let line, let message) = error else {
        Issue.record("\(xml): \(String(describing: error))")
        continue
      }
      #expect(line == expected, "\(xml)")
      #expect(!message.isEmpty && !message.contains("\n"))
    }
  }

  @Test("a term beyond the parser's limit is said to be too long, not malformed")
  func tooLong() {
    #expect(throws: LexiconError.xmlTooLong(name: "t.tbx", line: 1, limit: 10_000_000)) {
      try read("<martif>\(String(repeating: "x", count: 10_500_000))</martif>")
    }
  }

  @Test("XML that is no TBX, and TBX of other languages, are told apart")
  func wrongFile() {
    #expect(throws: LexiconError.notTBX(name: "t.tbx", root: "html")) { try read("<html/>") }
    let german = entry("sail", "Segel").replacing("\"fr\"", with: "\"de-AT\"")
    #expect(
      throws: LexiconError.otherLanguages(
        name: "t.tbx", found: [Language(canonical: "de"), Language(canonical: "en")])
    ) { try read(basic(german)) }
    #expect(throws: LexiconError.unknownLanguages(name: "t")) {
      try readUserLexicon(Array(basic("").utf8), name: "t", source: english, target: nil)
    }
  }

  @Test("nothing outside the file is read, and entities don't multiply")
  func shutIn() throws {
    try withTemporaryFolder { folder in
      let secret = folder.appendingPathComponent("secret.txt")
      try Data("secret".utf8).write(to: secret)
      try Data("<!ENTITY from.dtd 'secret'>".utf8).write(to: folder.appendingPathComponent("x.dtd"))
      for (declaration, entity, line) in [
        ("<!DOCTYPE martif [<!ENTITY e SYSTEM '\(secret.absoluteString)'>]>", "e", 3),
        ("<!DOCTYPE martif [<!ENTITY e 'inside'>]>", "e", 3),
        ("<!DOCTYPE martif SYSTEM '\(folder.absoluteString)x.dtd'>", "from.dtd", 3),
      ] {
        let xml = "\(declaration)\n<martif><text><body>\n\(entry("&\(entity);", "x"))</body></text></martif>"
        let error = #expect(throws: LexiconError.self) { try read(xml) }
        switch error {
        case .unreadableEntity("t.tbx", line, entity): break
        // Not known at all, since the DTD that declares it was not read.
        case .malformedXML("t.tbx", line, let message) where message.contains(entity): break
        default: Issue.record("\(declaration): \(String(describing: error))")
        }
      }
      var bomb = "<!DOCTYPE martif [<!ENTITY a0 'lol'>"
      for level in 1...12 {
        let reference = "&a\(level - 1);"
        bomb += "<!ENTITY a\(level) '\(String(repeating: reference, count: 10))'>"
      }
      let start = ContinuousClock.now
      #expect(throws: LexiconError.self) { try read(bomb + "]><martif>&a12;</martif>") }
      #expect(throws: LexiconError.self) { try read(bomb + "]><martif xml:lang='&a12;'/>") }
      #expect(ContinuousClock.now - start < .seconds(2))
    }
  }

  @Test("elements that lie too deep, and entries with too many terms, are refused or passed over")
  func limits() throws {
    let deep = "<martif>\n" + String(repeating: "<a>", count: 200) + String(repeating: "</a>", count: 200) + "</martif>"
    #expect(throws: LexiconError.tooDeep(name: "t.tbx", line: 2, limit: 64)) { try read(deep) }
    let many = String(repeating: "<tig><term>x</term></tig>", count: 40)
    let crowd =
      "<termEntry><langSet xml:lang='en'>\(many)</langSet><langSet xml:lang='fr'>\(many)</langSet></termEntry>"
    #expect(try read(basic(crowd + entry("a", "b"))).shown == ["a=b"])
  }
}

@Suite("Lists of words that the user names")
struct UserLexiconTests {
  let english = Language(canonical: "en")
  let french = Language(canonical: "fr")

  @Test("a pair without a weight is worth as much as many dictionaries; a weight that is given counts")
  func weights() throws {
    let lexicon = try readUserLexicon(
      Array("bill\tprojet de loi\nact\tloi\t2\nlaw\tdroit\ta note\n".utf8), name: "g", source: english, target: french)
    #expect(lexicon.entries.map(\.weight) == [8, 2, 8])
  }

  @Test("a list that names its languages must be of these two, in either order, whatever the regions")
  func languages() throws {
    func read(_ head: String, _ source: Language?, _ target: Language?) throws -> [String] {
      try readUserLexicon(Array("# languages: \(head)\nx\ty\n".utf8), name: "g", source: source, target: target).shown
    }
    #expect(try read("en fr", english, french) == ["x=y"])
    #expect(try read("fr-CA en-GB", english, french) == ["y=x"])
    #expect(try read("de it", nil, french) == ["x=y"])
    #expect(
      throws: LexiconError.otherLanguages(
        name: "g", found: [Language(canonical: "de"), Language(canonical: "fr")])
    ) { try read("de fr", english, french) }
  }
}
