import BitextTesting
import Foundation
import Testing

@testable import Documents
@testable import Files

/// A document that pandoc has made of one paragraph, "Start.", with more markup at its end.
private func document(_ format: String, with markup: String) throws -> [UInt8] {
  let (part, end) = format == "odt" ? ("content.xml", "</office:text>") : ("word/document.xml", "</w:body>")
  let empty = try HelperProgram.pandoc.run(
    ["-f", "markdown", "-t", format, "-o", "-"], on: Array("Start.\n".utf8), document: "start")
  let archive = try #require(ZipArchive(empty))
  let text = String(decoding: try #require(archive.contents(of: part, limit: 1 << 20)), as: UTF8.self)
  let place = try #require(text.range(of: end, options: .backwards)).lowerBound
  #expect(archive.replace(part, with: Array((text[..<place] + markup + text[place...]).utf8)))
  return try #require(archive.close())
}

private func blocks(_ format: String, with markup: String) throws -> [String] {
  let bytes = try document(format, with: markup)
  let found = shown(try readDocument(named: "a.\(format)", bytes: bytes).document)
  #expect(found.first == "Start.")
  return Array(found.dropFirst())
}

private func run(_ text: String) -> String { "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>" }
private func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
private func order(_ text: String) -> String { "<w:r><w:instrText>\(text)</w:instrText></w:r>" }

@Suite("Text that pandoc passes over", .enabled(if: HelperProgram.pandoc.isInstalled, "pandoc is not installed"))
struct OfficeTextTests {
  @Test(
    "of OpenDocument",
    arguments: [
      (
        "sections",
        "<text:section text:name='a'><text:section text:name='b'><text:p>In.</text:p></text:section></text:section>",
        ["In."]
      ),
      (
        "header rows and groups of rows",
        """
        <table:table><table:table-column/><table:table-header-rows><table:table-row><table:table-cell>\
        <text:p>Head</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-rows>\
        <table:table-row><table:table-cell><text:p>Row</text:p></table:table-cell></table:table-row>\
        </table:table-rows></table:table>
        """, ["td Head", "td Row"]
      ),
      (
        "lists, headings and tables in cells",
        """
        <table:table><table:table-column/><table:table-row><table:table-cell><text:list><text:list-item>\
        <text:p>Item</text:p></text:list-item></text:list><text:h>Title</text:h><table:table><table:table-column/>\
        <table:table-row><table:table-cell><text:p>Deep</text:p></table:table-cell></table:table-row></table:table>\
        </table:table-cell></table:table-row></table:table><text:list><text:list-item><text:p>Out</text:p>\
        </text:list-item></text:list>
        """, ["td Item", "td Title", "td Deep", "li Out"]
      ),
      (
        "boxes, behind the paragraph that they hang on",
        """
        <text:p>A<draw:frame><draw:text-box><text:p>Box<draw:custom-shape><text:p>Shape</text:p>\
        <draw:enhanced-geometry/></draw:custom-shape></text:p></draw:text-box></draw:frame> b.</text:p>\
        <draw:frame><draw:text-box><text:p>Alone</text:p></draw:text-box></draw:frame><text:p>End.</text:p>
        """, ["A b.", "Box", "Shape", "Alone", "End."]
      ),
      (
        "fields and ruby, without its readings",
        """
        <text:p><text:ruby><text:ruby-base>漢字</text:ruby-base><text:ruby-text>かんじ</text:ruby-text></text:ruby> of \
        <text:date>May <text:span>3</text:span></text:date>, <text:title>Report</text:title></text:p>
        """, ["漢字 of May 3, Report"]
      ),
      (
        "fields that refer to places, count pages and tell of the file",
        """
        <text:p>Figure <text:sequence>1</text:sequence>, <text:sequence-ref>2</text:sequence-ref>, note \
        <text:note-ref>3</text:note-ref>, <text:bookmark-ref>4</text:bookmark-ref>, page \
        <text:page-number>5</text:page-number> of <text:page-count>6</text:page-count>, <text:file-name>7</text:file-name>\
        </text:p>
        """, ["Figure 1, 2, note 3, 4, page 5 of 6, 7"]
      ),
      (
        "bibliographies, without the pattern that they are made by",
        """
        <text:bibliography><text:bibliography-source><text:index-title-template>Pattern</text:index-title-template>\
        </text:bibliography-source><text:index-body><text:index-title><text:p>Books</text:p></text:index-title>\
        <text:p>One.</text:p></text:index-body></text:bibliography>
        """, ["Books", "One."]
      ),
      ("soft hyphens, which go", "<text:p>co\u{AD}op</text:p>", ["coop"]),
      (
        "with the names that are declared around it",
        """
        <text:section xmlns:a="urn:a"><text:p a:b="1">One.<draw:frame xmlns:c="urn:c"><draw:text-box xmlns:d="urn:d">\
        <text:p c:e="1" d:e="2" a:e="3">Two.</text:p></draw:text-box></draw:frame></text:p></text:section>
        """, ["One.", "Two."]
      ),
      (
        "but neither comments nor what was deleted",
        """
        <text:tracked-changes><text:changed-region><text:deletion><text:section><text:p>Gone</text:p></text:section>\
        </text:deletion></text:changed-region></text:tracked-changes><text:p>Kept<office:annotation><text:p>Note</text:p>\
        </office:annotation>.</text:p>
        """, ["Kept."]
      ),
    ])
  func openDocument(name: String, markup: String, expected: [String]) throws {
    #expect(try blocks("odt", with: markup) == expected)
  }

  @Test(
    "of Word",
    arguments: [
      (
        "text boxes, once for the new and the old way to write them",
        """
        <w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">\
        <mc:Choice Requires="wps"><w:drawing><w:txbxContent><w:p><w:r><w:t>Box</w:t></w:r></w:p></w:txbxContent>\
        </w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>Box</w:t></w:r></w:p>\
        </w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Beside.</w:t></w:r></w:p>\
        <w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>Old box</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>
        """, ["Beside.", "Box", "Old box"]
      ),
      (
        "simple fields, custom XML and ruby",
        """
        <w:customXml><w:customXmlPr/><w:p><w:fldSimple w:instr=" TITLE "><w:r><w:t>Title</w:t></w:r></w:fldSimple>\
        </w:p></w:customXml><w:p><w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>かんじ</w:t></w:r></w:rt><w:rubyBase>\
        <w:r><w:t>漢字</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>
        """, ["Title", "漢字"]
      ),
      (
        "returns and tabs of all kinds, without soft hyphens",
        "<w:p><w:r><w:t>a</w:t><w:cr/><w:t>b</w:t><w:ptab/><w:t>c</w:t><w:softHyphen/><w:t>d</w:t></w:r></w:p>",
        ["a b cd"]
      ),
      (
        "what a field shows, not what fields in its instruction give",
        """
        <w:p>\(run("Dear "))\(mark("begin"))\(order("IF "))\(mark("begin"))\(order("MERGEFIELD g"))\(mark("separate"))\
        \(run("female"))\(mark("end"))\(order("= 1 "))\(run("lost"))\(mark("separate"))\(run("Madam"))\(mark("end"))\
        \(run(", see page "))\(mark("begin"))\(order("REF x"))\(mark("separate"))\(run("4 or "))\(mark("begin"))\
        \(order("PAGEREF y"))\(mark("separate"))\(run("5"))\(mark("end"))\(mark("end"))\(run("."))</w:p>
        """, ["Dear Madam, see page 4 or 5."]
      ),
      (
        "tables without a grid, without the width of a column, and wider than their grid",
        [
          "", "<w:tblGrid/>", "<w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>",
          "<w:tblGrid><w:gridCol w:w=\"9\"/></w:tblGrid>",
        ]
        .map { grid in
          "<w:tbl>\(grid)<w:tr><w:tc><w:p>\(run("a"))</w:p></w:tc><w:sdt><w:sdtContent><w:tc><w:tcPr>"
            + "<w:gridSpan w:val=\"2\"/></w:tcPr><w:p>\(run("b"))</w:p></w:tc></w:sdtContent></w:sdt></w:tr></w:tbl><w:p/>"
        }.joined(), ["td a", "td b", "td a", "td b", "td a", "td b", "td a", "td b"]
      ),
      (
        "changes as they are accepted, even without an author, and nothing hidden",
        """
        <w:p><w:ins>\(run("In. "))</w:ins><w:moveTo>\(run("Here. "))</w:moveTo><w:moveFrom>\(run("Gone. "))</w:moveFrom>\
        <w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden. </w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>Shown.</w:t>\
        </w:r></w:p>
        """, ["In. Here. Shown."]
      ),
    ])
  func word(name: String, markup: String, expected: [String]) throws {
    #expect(try blocks("docx", with: markup) == expected)
  }

  @Test("headers and footers of pages stand around the text of Word files, each once")
  func wordMargins() throws {
    let schema = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    func part(_ kind: String, _ number: Int, _ texts: String...) -> (String, String) {
      let element = kind == "header" ? "w:hdr" : "w:ftr"
      let paragraphs = texts.map { "<w:p><w:hyperlink>\(run($0))</w:hyperlink></w:p>" }.joined()
      return ("word/\(kind)\(number).xml", "<\(element) \(schema)>\(paragraphs)</\(element)>")
    }
    let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    let parts = [part("header", 1, "Top"), part("header", 2, "First", "Top"), part("footer", 1, "- 3 -", "Foot")]
    let bytes = archive([
      "_rels/.rels":
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"\(type)\" Target=\"word/document.xml\"/></Relationships>",
      "word/document.xml": "<w:document \(schema)><w:body><w:p>\(run("Text."))</w:p><w:sectPr/></w:body></w:document>",
      parts[0].0: parts[0].1, parts[1].0: parts[1].1, parts[2].0: parts[2].1,
    ])
    #expect(shown(try readDocument(named: "a.docx", bytes: bytes).document) == ["Top", "First", "Text.", "Foot"])
  }

  @Test("and of OpenDocument")
  func openDocumentMargins() throws {
    let archive = try #require(ZipArchive(document("odt", with: "<text:p>End.</text:p>")))
    let styles = String(decoding: try #require(archive.contents(of: "styles.xml", limit: 1 << 20)), as: UTF8.self)
    let margins = """
      <style:master-page style:name="x"><style:header><text:p>Top</text:p></style:header><style:header-left>\
      <text:p>Top</text:p></style:header-left><style:footer><text:p>Page <text:page-number>3</text:page-number></text:p>\
      <text:p>4</text:p></style:footer></style:master-page></office:master-styles>
      """
    #expect(archive.replace("styles.xml", with: Array(styles.replacing("</office:master-styles>", with: margins).utf8)))
    let bytes = try #require(archive.close())
    #expect(shown(try readDocument(named: "a.odt", bytes: bytes).document) == ["Top", "Start.", "End.", "Page 3"])
  }

  @Test("what is left out is counted")
  func counts() throws {
    let markup = """
      <w:p><w:del w:id="1">\(run("Gone."))</w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>\
      <w:r><w:commentReference w:id="1"/></w:r>\(run("Text."))</w:p>
      """
    let read = try readDocument(named: "a.docx", bytes: document("docx", with: markup))
    #expect(read.leftOut.counts == [.deletion: 1, .hidden: 1, .comment: 1])
    let deletion = "<text:changed-region><text:deletion><text:p>x</text:p></text:deletion></text:changed-region>"
    let odt = try document("odt", with: "<text:tracked-changes>\(deletion)</text:tracked-changes>")
    #expect(try readDocument(named: "a.odt", bytes: odt).leftOut.counts == [.deletion: 1])
  }

  @Test("a field that never ends takes nothing with it")
  func openField() throws {
    #expect(try blocks("docx", with: "<w:p>\(mark("begin"))\(order("IF"))\(run("Text."))</w:p>") == ["Text."])
  }

  @Test("odd markup and damaged archives are left as they are, for pandoc to judge")
  func odd() throws {
    var leftOut = UnreadParts()
    for markup in [
      "<text:p>", "</text:p></text:section>", "<draw:text-box>", "</draw:text-box>", "<text:ruby-text>",
      "<text:section",
      "<!-- <text:section>", "<text:p><draw:text-box></text:p></draw:text-box>",
    ] {
      let bytes = try document("odt", with: markup)
      #expect(withTextWherePandocLooks(bytes, format: "odt", leftOut: &leftOut) == bytes, "\(markup)")
    }
    let whole = try document("odt", with: "<text:section><text:p>In.</text:p></text:section>")
    for length in stride(from: 0, to: whole.count, by: 97) {
      #expect(
        withTextWherePandocLooks(Array(whole[..<length]), format: "odt", leftOut: &leftOut) == Array(whole[..<length]))
    }
    for place in stride(from: 0, to: whole.count, by: 31) {
      var damaged = whole
      damaged[place] ^= 0xFF
      _ = withTextWherePandocLooks(damaged, format: "odt", leftOut: &leftOut)
    }
  }
}

@Suite("Long Word files", .enabled(if: HelperProgram.pandoc.isInstalled, "pandoc is not installed"))
struct WordPartTests {
  /// Paragraphs with everything that refers to other parts of the file: lists, notes, links, headings.
  private static let text = (0..<12).map { number in
    "# Part \(number)\n\nText \(number) with *stress*, a [link](http://a.example/\(number)) and a note.[^\(number)]\n\n"
      + "1. One\n2. Two\n\n| a | b |\n|---|---|\n| c | d\(number) |\n\n[^\(number)]: Note \(number).\n\n"
  }.joined()

  @Test("are cut into parts that hold the same together")
  func parts() throws {
    let whole = try HelperProgram.pandoc.run(
      ["-f", "markdown", "-t", "docx", "-o", "-"], on: Array(Self.text.utf8), document: "text")
    func read(_ parts: [[UInt8]]) throws -> [String] {
      let trees = try parts.map {
        try HelperProgram.pandoc.run(["-f", "docx", "-t", "json"], on: $0, document: "part")
      }
      return shown(try readPandocTrees(trees, named: "a.docx", format: "docx").document)
    }
    let parts = wordParts(whole, blocksInPart: 9)
    #expect(parts.count > 4)
    #expect(try read(parts) == read([whole]))
    #expect(wordParts(whole).count == 1)
  }

  @Test("are not cut inside of a field, which goes on over blocks")
  func fields() throws {
    func field(_ type: String) -> String { "<w:p><w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r></w:p>" }
    let paragraph = "<w:p><w:r><w:t>Text.</w:t></w:r></w:p>"
    let bytes = try document(
      "docx", with: field("begin") + String(repeating: paragraph, count: 10) + field("end") + paragraph + paragraph)
    // The first has "Start." and the field as a whole.
    let counts = try wordParts(bytes, blocksInPart: 3).map { part in
      let text = try #require(ZipArchive(part)?.contents(of: "word/document.xml", limit: 1 << 20))
      return String(decoding: text, as: UTF8.self).components(separatedBy: "<w:p>").count - 1
    }
    #expect(counts.count == 2 && counts.last == 2, "\(counts)")
  }
}
