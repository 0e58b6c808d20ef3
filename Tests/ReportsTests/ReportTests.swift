import Bitext
import Checks
import Files
import Foundation
import Testing

@testable import Formats
@testable import Reports
#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Reports of findings")
struct ReportTests {
  @Test func asJSONLines() throws {
    let text = checked(
      "‹Six› é ‹6›", "é ‹16›", index: 3, suggestion: "6", members: #""id": 7,"check":"mine","pair":[1]"#)
    #expect(
      try report(.jsonLines, [text]) == #"""
        {"pair":3,"check":"number","category":"accuracy/number","severity":"error","confidence":0.97,"message":"source says 6: correct the target",\#
        "sourceRange":[0,3],"sourceRanges":[[0,3],[6,7]],"targetRange":[2,4],"suggestion":"6",\#
        "fingerprint":"\#(text.fingerprints[0])","sourceLine":4,"targetLine":4,"id": 7,"input":{"check":"mine","pair":[1]}}

        """#)
    let none = try report(.jsonLines, [checked("a", "")])
    #expect(none.contains(#""sourceRange":null,"targetRange":null,"suggestion":null"#))
    #expect(none.contains(#""targetLine":null"#))
  }

  @Test func forReading() throws {
    let text = checked("He had ‹6› men.", "Il avait ‹16› hommes‹›.", suggestion: "6")
    #expect(
      try report(.text, [text, CheckedText(pair: text.pair, findings: [], fingerprints: [])]) == """
        news/a.en.txt:1  pair 0
          en  He had ⟦6⟧ men.
          fr  Il avait ⟦16⟧ hommes⟦⟧.
          error    source says 6: correct the target; perhaps “6”  [number 0.97, \(text.fingerprints[0])]


        """)
    let coloured = try report(.text, [text], targetName: "a.fr.txt", isColoured: true)
    #expect(coloured.contains("He had \u{1B}[1;4;31m6\u{1B}[0m men."))
    #expect(coloured.hasPrefix("\u{1B}[1mnews/a.en.txt:1  a.fr.txt:1\u{1B}[0m\n"))
  }

  @Test func breaksLinesAtTheWidthOfTheReader() throws {
    let words = (0..<60).map { "word\($0)" }.joined(separator: " ")
    let lines = try report(.text, [checked(words, "‹日本語› " + words)], width: 60).split(separator: "\n").dropFirst()
    #expect(lines.count > 12)
    #expect(lines.allSatisfy { $0.count <= 60 })
    #expect(lines.joined(separator: " ").split(separator: " ").filter { $0.hasPrefix("word") }.count == 120)
  }

  @Test func makesWhiteSpaceInMarksVisible() throws {
    #expect(try report(.text, [checked("a", "b‹ ›! c‹\u{A0}\u{A0}›d")]).contains("b⟦␣⟧! c⟦⍽⍽⟧d"))
  }

  @Test func asSARIF() throws {
    let texts = [
      checked("é ‹6›", "é ‹16›", index: 4), checked("a", "", index: 5, severity: .warning),
      checked("é ‹6›", "é", index: 6, severity: .note),
    ]
    let json = try report(.sarif, texts, targetName: "news/é b.fr.txt")
    let root = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(root["version"] as? String == "2.1.0")
    let run = try #require((root["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: [String: Any]])?["driver"])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == Check.all.map(\.id))
    #expect(rules.allSatisfy { (($0["help"] as? [String: String])?["text"] ?? "").count > 10 })
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0["level"] as? String } == ["error", "warning", "note"])
    func region(_ result: [String: Any], _ key: String = "locations") -> (uri: String?, region: [String: Int]?) {
      let physical = (result[key] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
      return ((physical?["artifactLocation"] as? [String: String])?["uri"], physical?["region"] as? [String: Int])
    }
    #expect(region(results[0]).uri == "news/%C3%A9%20b.fr.txt")
    #expect(region(results[0]).region == ["startLine": 5, "startColumn": 3, "endLine": 5, "endColumn": 5])
    #expect(region(results[0], "relatedLocations").region?["endColumn"] == 4)
    // Where the translation is missing, the place is that of the source.
    #expect(region(results[1]).uri == "news/a.en.txt" && region(results[1]).region?["startLine"] == 6)
    #expect(results.allSatisfy { ($0["partialFingerprints"] as? [String: String])?["enregard/v1"]?.count == 16 })
  }

  @Test("in SARIF, the page of a PDF stands in the message, and no line is claimed")
  func pagesInSARIF() throws {
    var text = checked("‹6›", "‹16›", index: 2)
    text.pair.target.positions = .pages
    let json = try report(.sarif, [text], targetName: "b.pdf")
    #expect(
      json.contains("source says 6: correct the target (page 3)") && json.contains("\"b.pdf\"}}"), "\(json.suffix(600))"
    )
    #expect(json.contains("a.en.txt\"},\"region\":{\"startLine\":3"))
  }

  @Test func asTMXThatTheReaderReads() throws {
    var text = checked("‹6›", "16", id: "u1")
    text.pair.properties = [.init(type: "client", text: "Acme"), .init(type: nil, text: "A note")]
    let tmx = try report(.tmx, [text, checked("only", "", index: 1)])
    let reader = try PairReader(
      FileStream(name: "x", bytes: Array(tmx.utf8)), format: .tmx, options: PairReadingOptions())
    guard case .pair(let read) = try reader.next() else {
      Issue.record("no pair is read")
      return
    }
    #expect((read.source.text, read.target.text) == ("6", "16"))
    #expect(try reader.next() == nil)
    #expect(read.id == "u1")
    #expect(
      read.properties == [
        .init(type: nil, text: "A note"), .init(type: "client", text: "Acme"),
        .init(type: "x-check", text: "number error 0.97: source says 6: correct the target"),
      ])
  }

  @Test func asXLIFF() throws {
    let xliff = try report(.xliff, [checked("a ‹6› b", "‹16›\u{1} c", index: 7)])
    let unit = #"""
          <unit id="u7">
            <its:locQualityIssues xml:id="u7q0">
              <its:locQualityIssue locQualityIssueType="numbers"
      """#
    #expect(xliff.contains(unit), "\(xliff)")
    let mark = ##"type="its:generic" its:locQualityIssuesRef="#its=u7q0"/>"##
    #expect(xliff.contains(#"<source>a <sm id="s1" "# + mark + #"6<em startRef="s1"/> b</source>"#))
    #expect(xliff.contains(#"<target><sm id="t1" "# + mark + #"16<em startRef="t1"/><cp hex="0001"/> c</target>"#))
  }

  @Test("every report of hostile text is whole", arguments: hostile)
  func hostileText(text: String) throws {
    let one = checked("‹\(text)›", "x \(text)", message: "says \(text)", suggestion: text, id: text)
    for line in try report(.jsonLines, [one]).split(separator: "\n") {
      #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any])
    }
    #expect(try JSONSerialization.jsonObject(with: Data(try report(.sarif, [one]).utf8)) is [String: Any])
    for format in [ReportFormat.tmx, .xliff] { try XMLDocument(xmlString: try report(format, [one])).validateParts() }
    for isColoured in [false, true] {
      // Of controls, only our own colours.
      let codes = try report(.text, [one], isColoured: isColoured).replacing(/\u{1B}\[[0-9;]+m/, with: "")
      #expect(codes.unicodeScalars.allSatisfy { $0 == "\n" || visibleForm(of: $0) == nil })
    }
  }

  @Test func aSegmentOfAMegabyteIsShortenedForReaders() throws {
    let text = checked(String(repeating: "<b>wörd</b> ", count: 90_000) + "‹6›", "‹16›")
    #expect(try report(.text, [text]).utf8.count < 2_000)
    #expect(try report(.html, [text]).utf8.count < 60_000)
    #expect(try report(.jsonLines, [text]).contains(#""sourceRange":[1080000,1080001]"#))
  }

  @Test func formatsAreKnownByNameAndExtension() {
    for format in ReportFormat.all {
      #expect(ReportFormat.named(format.name.uppercased())?.name == format.name)
      for suffix in format.fileExtensions { #expect(ReportFormat.of(path: "a/b.\(suffix)")?.name == format.name) }
    }
  }
}

extension XMLDocument {
  /// That it parsed is what counts; a body must be there.
  fileprivate func validateParts() throws {
    #expect(rootElement()?.childCount ?? 0 > 0)
  }
}

@Suite("The documentation of reports")
struct ReportDocumentationTests {
  private let page: String = {
    let root = URL(fileURLWithPath: #filePath).pathComponents.dropLast(3).joined(separator: "/").dropFirst()
    return (try? String(contentsOfFile: root + "/docs/reports.md", encoding: .utf8)) ?? ""
  }()

  @Test func namesEveryFormat() throws {
    try #require(!page.isEmpty)
    for format in ReportFormat.all { #expect(page.contains("| `\(format.name)` | `.\(format.fileExtensions[0])` |")) }
    for format in PairFormat.all {
      let start = format.fileExtensions.first.map { "`.\($0)`" } ?? ""
      #expect(page.contains("| `\(format.name)` | \(start)"))
    }
  }
}
