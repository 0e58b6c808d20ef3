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
    ])
  func word(name: String, markup: String, expected: [String]) throws {
    #expect(try blocks("docx", with: markup) == expected)
  }

  @Test("odd markup and damaged archives are left as they are, for pandoc to judge")
  func odd() throws {
    for markup in [
      "<text:p>", "</text:p></text:section>", "<draw:text-box>", "</draw:text-box>", "<text:ruby-text>",
      "<text:section",
      "<!-- <text:section>", "<text:p><draw:text-box></text:p></draw:text-box>",
    ] {
      let bytes = try document("odt", with: markup)
      #expect(withTextWherePandocLooks(bytes, format: "odt") == bytes, "\(markup)")
    }
    let whole = try document("odt", with: "<text:section><text:p>In.</text:p></text:section>")
    for length in stride(from: 0, to: whole.count, by: 97) {
      #expect(withTextWherePandocLooks(Array(whole[..<length]), format: "odt") == Array(whole[..<length]))
    }
    for place in stride(from: 0, to: whole.count, by: 31) {
      var damaged = whole
      damaged[place] ^= 0xFF
      _ = withTextWherePandocLooks(damaged, format: "odt")
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
