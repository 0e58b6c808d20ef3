import Bitext
import BitextTesting
import Foundation
import Testing

@testable import Files
@testable import Formats
#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("TMX")
struct TMXTests {
  @Test func isWrittenInTheProfileThatEveryToolAccepts() throws {
    let (text, report) = try written(.tmx, minimumConfidence: 0.5, creationDate: 1_734_431_400)
    #expect(
      text == #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <tmx version="1.4">
          <header creationtool="enregard" creationtoolversion="1.2.3" segtype="sentence" o-tmf="enregard" \#
        adminlang="en" srclang="en" datatype="plaintext" creationdate="20241217T103000Z"/>
          <body>
            <tu>
              <prop type="id">0</prop>
              <prop type="next">He left, and she stayed.</prop>
              <prop type="x-align-score">0.97</prop>
              <prop type="x-align-type">1-1</prop>
              <tuv xml:lang="en">
                <prop type="file">a.en.txt</prop>
                <seg>Six soldiers died.</seg>
              </tuv>
              <tuv xml:lang="fr">
                <prop type="file">a.fr.txt</prop>
                <seg>Six soldats sont morts.</seg>
              </tuv>
            </tu>
            <tu>
              <prop type="id">1</prop>
              <prop type="prev">Six soldiers died.</prop>
              <prop type="next">Nobody knows.</prop>
              <prop type="x-align-score">0.8125</prop>
              <prop type="x-align-type">1-2</prop>
              <tuv xml:lang="en">
                <prop type="file">a.en.txt</prop>
                <seg>He left, and she stayed.</seg>
              </tuv>
              <tuv xml:lang="fr">
                <prop type="file">a.fr.txt</prop>
                <seg>Il est parti. Elle est restée.</seg>
              </tuv>
            </tu>
          </body>
        </tmx>

        """#)
    var expected = ExchangeReport()
    (expected.written, expected.weak, expected.unpaired) = (2, 1, 1)
    #expect(report == expected)
  }

  @Test func isTheSameEveryTimeAndUndatedUnlessADateIsGiven() throws {
    #expect(try written(.tmx).text == written(.tmx).text)
    #expect(try !written(.tmx).text.contains("creationdate"))
  }

  @Test func leavesOutTheFileOfStandardInput() throws {
    var bitext = sample
    bitext.source.document.name = "-"
    #expect(try !written(.tmx, bitext).text.contains(#"<prop type="file">-"#))
    #expect(try !written(.tmx, bitext).text.contains("a.en.txt"))
  }

  @Test func needsBothLanguages() {
    #expect(throws: ExchangeError.unknownLanguage(document: "t")) {
      try written(.tmx, pair("a", "b", languages: ("en", nil)))
    }
  }

  @Test(
    "what is markup to XML comes back as the text it was",
    arguments: [
      "R&D <b>\"x\" 'y'</b> ]]>", "&amp; &#65;", "e\u{301} é", "😀 👩‍👩‍👧", "שלום עולם", "a\u{A0}b\u{202F}c", "a\tb",
      "\u{85}x\u{9F}",
    ])
  func escaping(text: String) throws {
    let seen = try segments(written(.tmx, pair(text, text)).text)
    // Compared by scalars: equality of strings would not see a change of normalization form.
    #expect(seen.map { Array($0.unicodeScalars) } == [Array(text.unicodeScalars), Array(text.unicodeScalars)])
  }

  @Test(
    "what XML forbids is removed and counted",
    arguments: [
      ("a\u{1}b", "ab", 1), ("line\u{B}break", "line break", 1), ("page \u{C}break", "page break", 1),
      ("a\u{FFFE}\u{FFFF}b", "ab", 2), ("\u{0}a\u{1F}", "a", 2), ("a \u{7}", "a", 1), ("\u{1}\u{B}a\u{B}\u{1}", "a", 4),
      ("a\u{10FFFF}\u{E000}b", "a\u{10FFFF}\u{E000}b", 0),
    ])
  func removing(text: String, left: String, count: Int) throws {
    let (tmx, report) = try written(.tmx, pair(text, "x"))
    #expect(try segments(tmx) == [left, "x"])
    #expect(report.removedCharacters == count)
  }

  @Test func holdsNoUnitWithAnEmptySide() throws {
    let (text, report) = try written(.tmx, pair("\u{1}\u{2}", "x"))
    #expect(!text.contains("<tu>"))
    #expect(report.empty == 1)
  }

  @Test("whatever the text, the file is well-formed XML that gives the text back")
  func anyText() throws {
    var random = SeededGenerator(seed: 2)
    let alphabet: [Unicode.Scalar] =
      [
        "a", "é", "&", "<", ">", "\"", "'", "]", " ", "\t", "\n", "\r", "\u{0}", "\u{B}", "\u{FFFE}", "\u{85}", "😀",
        "א",
      ]
    for _ in 0..<300 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...12, using: &random) { text.append(alphabet.randomElement(using: &random)!) }
      let (tmx, report) = try written(.tmx, pair(String(text), "x"))
      let seen = try segments(tmx)
      #expect(report.written == seen.count / 2)
      guard let source = seen.first else { continue }
      func letters(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0xFFFE }
      }
      #expect(letters(source) == letters(String(text)))
    }
  }

  @Test(
    "a date is written in UTC",
    arguments: [
      (0, "19700101T000000Z"), (951_782_399, "20000228T235959Z"), (951_782_400, "20000229T000000Z"),
    ])
  func dates(seconds: Int, text: String) {
    #expect(tmxDate(seconds) == text)
  }

  @Test func theSinksErrorStopsTheWriting() throws {
    final class FullSink: ByteSink {
      func write(_ bytes: UnsafeRawBufferPointer) throws { throw OutputError(path: "x", reason: .full) }
    }
    #expect(throws: OutputError(path: "x", reason: .full)) {
      try ExchangeFormat.tmx.write(sample, options: .init(toolVersion: "1"), to: FullSink())
    }
  }
}

/// The text of each `seg`, as an XML parser that is not ours reads it.
private func segments(_ tmx: String) throws -> [String] {
  final class Reader: NSObject, XMLParserDelegate {
    var found: [String] = []
    var inside = false
    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      if name == "seg" { found.append("") }
      inside = name == "seg"
    }
    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
      inside = false
    }
    func parser(_ parser: XMLParser, foundCharacters text: String) {
      if inside { found[found.count - 1] += text }
    }
  }
  let reader = Reader()
  let parser = XMLParser(data: Data(tmx.utf8))
  parser.delegate = reader
  guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  return reader.found
}
