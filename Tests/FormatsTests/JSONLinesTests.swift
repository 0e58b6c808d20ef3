import Bitext
import Foundation
import Testing

@testable import Files

@Suite("JSON Lines")
struct JSONLinesTests {
  @Test func sayEverythingThatIsKnownOfABead() throws {
    var links = [[Link]](repeating: [], count: sample.beads.count)
    links[0] = [Link(kind: .number, source: 0..<3, target: 0..<3, weight: 0.9)]
    let lines = try written(.jsonLines, links: links).text.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(
      lines[0] == #"""
        {"kind":"1-1","confidence":0.97,"source":{"file":"news/a.en.txt","language":"en","text":"Six soldiers died.",\#
        "segments":[{"index":0,"start":0,"end":18,"line":1,"block":0}]},"target":{"file":"news/a.fr.txt",\#
        "language":"fr","text":"Six soldats sont morts.","segments":[{"index":0,"start":0,"end":23,"line":1,"block":0}]},\#
        "evidence":[{"kind":"number","weight":0.90,"source":{"text":"Six","start":0,"end":3},\#
        "target":{"text":"Six","start":0,"end":3}}]}
        """#)
    #expect(lines[2].contains(#""text":"","segments":[]}"#))
    #expect(lines[1].hasSuffix(#""evidence":[]}"#))
  }

  @Test func giveNoEvidenceWhereNoneWasAskedForAndNullForAnUnknownLanguage() throws {
    let text = try written(.jsonLines, pair("a", "b", languages: (nil, "fr"))).text
    #expect(!text.contains("evidence"))
    #expect(text.contains(#""language":null"#))
  }

  @Test("offsets count code points of the input and leave white space around a segment out")
  func offsets() throws {
    // 2 KB of two-, three- and four-byte characters before, so that the offsets' table is used, too.
    let before = String(repeating: "é€😀 ", count: 200)
    let bitext = Bitext(
      source: document("s", "en", [before, "  Naïve “quote” 😀.\t "]), target: document("t", "fr", ["x", "y"]),
      beads: [
        Bead(source: 0..<1, target: 0..<1, confidence: 1), Bead(source: 1..<2, target: 1..<2, confidence: 1),
      ])
    let line = try #require(try written(.jsonLines, bitext).text.split(separator: "\n").last)
    let bead = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    let side = try #require(bead["source"] as? [String: Any])
    let segment = try #require((side["segments"] as? [[String: Any]])?.first)
    let (start, end) = (try #require(segment["start"] as? Int), try #require(segment["end"] as? Int))
    let codePoints = Array(String(decoding: bitext.source.document.utf8, as: UTF8.self).unicodeScalars)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: codePoints[start..<end])
    #expect(String(text) == "Naïve “quote” 😀.")
    #expect(side["text"] as? String == "Naïve “quote” 😀.")
  }

  @Test(
    "any text survives a JSON reader, on one line",
    arguments: [
      "\"\\/", "a\tb", "\u{0}\u{1F}\u{7F}\u{85}", "\u{2028}\u{2029}", "é😀\u{FFFE}\u{10FFFF}", "</script>", "שלום",
    ])
  func escaping(text: String) throws {
    var json = JSONWriter()
    json.string(text)
    let line = String(decoding: json.bytes, as: UTF8.self)
    #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x85 || $0.value == 0x2028 })
    let read = try JSONSerialization.jsonObject(with: Data(line.utf8), options: .fragmentsAllowed)
    #expect(read as? String == text)
  }
}
