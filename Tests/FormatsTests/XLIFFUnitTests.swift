import Testing

@testable import Files
@testable import Formats

@Suite("Filling a unit of XLIFF")
struct XLIFFUnitTests {
  @Test("a file that declares entities cannot be filled: the error is on the line of the first")
  func declaredEntities() {
    let xml = "<?xml version='1.0'?>\n<!DOCTYPE xliff [\n\n<!ENTITY a 'b'>\n]>\n<xliff>\n\n</xliff>"
    #expect(throws: PairReadingError(name: "x", line: 4, reason: .declaredEntities)) {
      let reader = try XLIFFReader(FileStream(name: "x", bytes: Array(xml.utf8)), encoding: nil, isOnlyRead: false)
      while try reader.next() != nil {}
    }
  }

  private func filled(_ unit: String, with target: String) throws -> String {
    let xml =
      "<xliff version='1.2'><file source-language='en' target-language='fr'><body>\(unit)</body></file></xliff>"
    let stream = FileStream(name: "x", bytes: Array(xml.utf8))
    let reader = try XLIFFReader(stream, encoding: nil, isOnlyRead: false)
    let read = try #require(try reader.next())
    let proposal = Proposal(kind: .exact, score: 100, source: "x", target: target)
    return String(decoding: read.filled(read.gaps.map { _ in [proposal] }), as: UTF8.self)
  }

  @Test(
    "leaves out what XML forbids, and nothing else",
    arguments: [
      (
        "<trans-unit id='1'><source>Cats.</source></trans-unit>",
        "<target state=\"translated\" state-qualifier=\"exact-match\"> Deux chats. </target>"
      ),
      (
        "<trans-unit id='1'><source>Cats.</source><seg-source><mrk mtype='seg' mid='1'>Cats.</mrk></seg-source></trans-unit>",
        "<target><mrk mtype=\"seg\" mid=\"1\"> Deux chats. </mrk></target>"
      ),
      (
        "<trans-unit id='1'><source>Cats.</source><seg-source><mrk mtype='seg' mid='1'>Cats.</mrk></seg-source><target><mrk mtype='seg' mid='1'/></target></trans-unit>",
        "<target><mrk mtype=\"seg\" mid=\"1\"> Deux chats. </mrk></target>"
      ),
    ])
  func forbidden(unit: String, target: String) throws {
    let text = try filled(unit, with: " Deux\u{1} cha\u{FFFF}ts. ")
    #expect(text.contains(target), "\(text)")
    #expect(!text.unicodeScalars.contains { $0 == "\u{1}" || $0 == "\u{FFFF}" })
  }

  @Test(
    "an ampersand in the address of a namespace stays one",
    arguments: [["xmlns='urn:a&amp;b'"], ["xmlns:x='urn:a&amp;b&amp;amp;c'", "x:n='&amp;#38;'"]])
  func namespaces(attributes: [String]) throws {
    let unit = "<trans-unit id='1' \(attributes.joined(separator: " "))><source>Cats.</source></trans-unit>"
    let text = try filled(unit, with: "Chats.")
    for attribute in attributes { #expect(text.contains(attribute.replacing("'", with: "\"")), "\(text)") }
  }

  @Test(
    "fills a target that is called untranslated, whatever it holds, and calls it translated",
    arguments: [
      (
        "<source>A.</source><target xml:lang='fr' state='needs-translation'>A.</target>",
        "<target xml:lang=\"fr\" state=\"translated\" state-qualifier=\"exact-match\">B.</target>"
      ),
      (
        "<source>A.</source><seg-source><mrk mtype='seg' mid='1'>A.</mrk></seg-source><target state='new'>A.</target>",
        "<target state=\"translated\"><mrk mtype=\"seg\" mid=\"1\">B.</mrk></target>"
      ),
      (
        "<source>A.</source><seg-source><mrk mtype='seg' mid='1'>A.</mrk></seg-source><target state='new'><mrk mtype='seg' mid='1'>A.</mrk></target>",
        "<target state=\"translated\"><mrk mtype=\"seg\" mid=\"1\">B.</mrk></target>"
      ),
    ])
  func untranslated(content: String, target: String) throws {
    let text = try filled("<trans-unit id='1'>\(content)</trans-unit>", with: "B.")
    #expect(text.contains(target), "\(text)")
  }

  @Test(
    "leaves a target that is called anything else as it is", arguments: ["translated", "final", "needs-adaptation"])
  func translated(state: String) throws {
    let unit = "<trans-unit id=\"1\"><source>A.</source><target state=\"\(state)\">A.</target></trans-unit>"
    #expect(try filled(unit, with: "B.") == unit)
  }
}
