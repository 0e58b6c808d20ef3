import Bitext
import Files
import Formats
import Testing
import Workflows

@testable import enregard

@Suite("What the command says")
struct WordsTests {
  @Test("the summary counts kinds, the frequent ones first")
  func kindsOfBeads() {
    let beads = [
      Bead(source: 0..<1, target: 0..<1, confidence: 1), Bead(source: 1..<2, target: 1..<3, confidence: 0.5),
      Bead(source: 2..<3, target: 3..<4, confidence: 0.9), Bead(source: 3..<3, target: 4..<5, confidence: 0.8),
    ]
    #expect(kinds(of: beads) == "4 beads: 2 × 1-1, 1 × 0-1, 1 × 1-2; mean confidence 0.80")
    #expect(kinds(of: []) == "0 beads")
  }

  @Test(
    "the progress bar keeps to the width it is given", arguments: [(0.0, 80), (0.5, 30), (1, 20), (2, 12), (-1, 5)])
  func bar(share: Double, width: Int) {
    let line = progressLine(title: "aligning", share: share, width: width)
    #expect(line.count <= max(width, "aligning  100%".count))
    #expect(line.hasSuffix("\(Int(min(max(share, 0), 1) * 100))%"))
  }

  @Test(
    "long text is cut, control characters are not shown",
    arguments: [
      ("short", 10, "short"), ("exactly ten", 11, "exactly ten"), ("one too many", 11, "one too ma…"),
      ("a\u{1B}[2Jb", 20, "a<U+001B>[2Jb"), ("👩‍👩‍👧👩‍👩‍👧", 1, "…"),
    ])
  func cutting(text: String, limit: Int, expected: String) {
    #expect(shown(text, limit: limit) == expected)
  }

  @Test("texts of which few segments seem to be paired are said to be doubtful")
  func fewPaired() {
    func bitext(_ confidence: Double) -> Bitext {
      let document = Document(name: "x", utf8: Array("aaaa".utf8), blocks: [Block(range: 0..<4, line: 1)])
      let segments = (0..<4).map { Segment(range: $0..<$0 + 1, block: 0, line: 1) }
      let side = SegmentedDocument(document: document, segments: segments)
      let beads = (0..<4).map { Bead(source: $0..<$0 + 1, target: $0..<$0 + 1, confidence: confidence) }
      return Bitext(source: side, target: side, beads: beads)
    }
    #expect(warnings(after: bitext(0.9)) == [])
    #expect(warnings(after: bitext(0.1)).first?.contains("only about 10% of the segments") == true)
  }

  @Test(
    "a helper program's refusal is told with its cause",
    arguments: [
      (
        .programFailed(.pandoc, message: "Invalid XML:\nnot enough input\nmore\n"),
        "pandoc cannot read it: Invalid XML: not enough input; if its extension is right, the file is damaged, incomplete or protected by a password"
      ),
      (
        .programFailed(.pdftotext, message: ""),
        "pdftotext cannot read it; if its extension is right, the file is damaged, incomplete or protected by a password"
      ),
      (
        .needsOtherFile(.pandoc, file: "other.csv"),
        "it includes the file \"other.csv\", which pandoc is not allowed to read; put its contents into the document, or "
          + "remove the directive"
      ),
    ] as [(ReadingError.Reason, String)])
  func helperProgram(reason: ReadingError.Reason, expected: String) {
    #expect(words(of: ReadingError(name: "a.rst", reason: reason)) == "a.rst: " + expected)
  }

  @Test("XML beyond the parser's limits is not called malformed")
  func xmlTooLong() {
    let error = PairReadingError(name: "a.tmx", line: 3, reason: .xmlTooLong(limit: 10_000_000))
    #expect(words(of: error).hasPrefix("a.tmx: line 3: one text, name or attribute value has more than 10000000 bytes"))
  }

  @Test(
    "a project file's problem is told with its place, and what to write instead",
    arguments: [
      (.wrongValue(key: "from", wanted: .source), "from must be a language, such as \"en\""),
      (.wrongValue(key: "fail-on", wanted: .severity), "fail-on must be \"note\", \"warning\" or \"error\""),
      (.wrongValue(key: "except", wanted: .texts), "except must be a text in quotation marks, or a list of texts"),
      (
        .unknownKey("fail-no", section: "check", known: ["baseline", "fail-on"]),
        "[check] has no \"fail-no\"; it may have baseline, fail-on"
      ),
      (.unknownSection("other"), "there is no section \"other\"; there are [check] and [checks.NAME]"),
      (.notSection("check"), "check is a section; write [check]"),
      (.notTOML("Error while parsing a key"), "not TOML: error while parsing a key"),
    ] as [(ProjectProblem.Reason, String)])
  func projectProblem(reason: ProjectProblem.Reason, expected: String) {
    let problem = ProjectProblem(path: "a.toml", line: 3, reason: reason)
    #expect(words(for: problem) == "a.toml: line 3: " + expected)
  }
}
