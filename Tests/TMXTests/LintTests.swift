import Files
import Testing

@testable import TMX

private func tmx(_ units: String, root: String = "version=\"1.4\"", header: String = standardHeader) -> String {
  "<tmx \(root)>\(header)<body>\n\(units)\n</body></tmx>"
}

private let standardHeader =
  "<header creationtool=\"x\" creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"x\" adminlang=\"en\" srclang=\"en\" datatype=\"xml\"/>"

private let pair = "<tuv xml:lang=\"en\"><seg>A</seg></tuv><tuv xml:lang=\"fr\"><seg>B</seg></tuv>"

private func found(_ text: String, for target: LintTarget = .strict) throws -> [String] {
  var rules: [String] = []
  _ = try lint(reader(text), rules: LintRule.all.filter { $0.targets.contains(target) }) { rules.append($0.rule) }
  return rules
}

@Suite("Linting a TMX")
struct LintTests {
  @Test(
    "finds what programs mind",
    arguments: [
      (tmx("<tu>\(pair)</tu>"), []),
      (tmx("<tu>\(pair)</tu>", root: "version=\"1.4b\""), ["version"]),
      (tmx("<tu>\(pair)</tu>", root: ""), ["grammar", "version"]),
      (tmx("<tu>\(pair)</tu>", header: "<header srclang=\"en\"/>"), Array(repeating: "grammar", count: 6)),
      (tmx("<tu>\(pair)<prop type=\"x\">y</prop></tu>"), ["grammar"]),
      (tmx("<tu score=\"1\">\(pair)</tu>"), ["grammar"]),
      (tmx("<tu></tu>"), ["grammar", "source-language"]),
      (tmx("<tu segtype=\"word\">\(pair)</tu>"), ["grammar"]),
      (tmx("<tu><foo/>\(pair)</tu>"), ["grammar"]),
      (tmx("<tu>text\(pair)</tu>"), ["grammar"]),
      (tmx("<tu><tuv xml:lang=\"en\"><seg>a</seg><seg>b</seg></tuv>\(pair)</tu>"), ["grammar", "same-language"]),
      (
        tmx("<tu><tuv xml:lang=\"en_US\"><seg>a</seg></tuv><tuv xml:lang=\"xx-y\"><seg>b</seg></tuv></tu>"),
        ["language-code", "language-code"]
      ),
      (
        tmx("<tu>\(pair)</tu>", header: standardHeader.replacing("\"en\" datatype", with: "\"*all*\" datatype")),
        ["source-language"]
      ),
      (tmx("<tu srclang=\"de\">\(pair)</tu>"), ["source-language"]),
      (
        tmx("<tu><tuv xml:lang=\"en\"><seg> </seg></tuv><tuv xml:lang=\"fr\"><seg>B</seg></tuv></tu>"),
        ["empty-segment"]
      ),
      (tmx("<tu><tuv xml:lang=\"en\"><seg>A</seg></tuv></tu>"), ["one-variant"]),
      (tmx("<tu>\(pair)<tuv xml:lang=\"EN\"><seg>C</seg></tuv></tu>"), ["same-language"]),
      (tmx("<tu><note></note>\(pair)</tu>"), ["empty-property"]),
      (tmx("<tu creationdate=\"2024-01-31\">\(pair)</tu>"), ["date"]),
      (
        tmx(
          "<tu><tuv xml:lang=\"en\"><seg>\(String(repeating: "é", count: 2_001))</seg></tuv><tuv xml:lang=\"fr\"><seg>B</seg></tuv></tu>"
        ),
        ["long-segment"]
      ),
      (
        tmx("<tu><tuv xml:lang=\"en\"><seg><bpt i=\"1\"/>x</seg></tuv><tuv xml:lang=\"fr\"><seg>B</seg></tuv></tu>"),
        ["codes"]
      ),
    ] as [(String, [String])])
  func rules(text: String, expected: [String]) throws {
    #expect(try found(text) == expected)
  }

  @Test func tellsPlacesAndKnowsPrograms() throws {
    let text = tmx("<tu>\n<tuv xml:lang=\"en\"><seg>A</seg></tuv>\n<tuv xml:lang=\"fr_FR\">\n<seg>B</seg></tuv></tu>")
    var lines: [Int] = []
    _ = try lint(reader(text), rules: [.languageCode]) { lines.append($0.line) }
    #expect(lines == [4])
    #expect(try found(tmx("<tu score=\"1\">\(pair)</tu>"), for: .okapi) == [])
    #expect(try found(tmx("<tu>\(pair)</tu>", root: "version=\"1.4b\""), for: .omegat) == ["version"])
  }

  @Test("what is mended is found no more, and mending it again changes nothing")
  func mending() throws {
    let broken = tmx(
      """
      <tu tuid="1" score="7" creationdate="2024-01-31T10:20:30Z"><tuv lang="en_us"><seg x="1">A <ph y="2">&lt;b></ph></seg><prop type="p" z="3">q</prop></tuv>
      <tuv xml:lang="fr_FR" segtype="word"><seg>B</seg></tuv><note>late</note><prop type="e"></prop></tu>
      <tu><tuv xml:lang="en"><seg/></tuv></tu>
      <tu><tuv xml:lang="en"><seg>A</seg></tuv><tuv xml:lang="fr"><seg>B</seg></tuv><tuv xml:lang="de"><seg></seg></tuv></tu>
      """, root: "version=\"1.1\" encoding=\"utf-8\"",
      header:
        "<header srclang=\"*all*\" x=\"y\" segtype=\"word\"><note> </note><prop v=\"w\" type=\"a\">b</prop></header>")
    let mended = try output { _ = try lint(reader(broken), rules: LintRule.all, fixingTo: $0) { _ in } }
    #expect(try found(mended) == [], "\(mended)")
    #expect(try output { _ = try lint(reader(mended), rules: LintRule.all, fixingTo: $0) { _ in } } == mended)
    let units = try parts(mended).units
    #expect(units.count == 2)
    #expect(units[0].property("x-score") == "7")
    #expect(units[0].attribute("creationdate") == "20240131T102030Z")
    #expect(units[0].variants.map { units[0].language(of: $0) } == ["en-US", "fr-FR"])
    #expect(units[0].text(of: units[0].variants[0], codes: .native) == "A <b>")
    #expect(units[0].properties.map { units[0].text($0.content) } == ["late", "7"])
    #expect(try parts(mended).head.attribute("srclang") == "en-US")
  }

  @Test("only what can be mended is called so")
  func unmendable() throws {
    var findings: [LintFinding] = []
    let text = tmx("<tu><tuv><seg>A</seg></tuv><tuv xml:lang=\"fr\"><seg>B</seg></tuv></tu>")
    _ = try lint(reader(text), rules: [.grammar]) { findings.append($0) }
    #expect(findings.map(\.isMendable) == [false])
  }

  @Test("leaves a memory that nothing is wrong with as it is", arguments: 0..<10)
  func untouched(seed: UInt64) throws {
    var random = RandomTMX(seed: seed)
    let text = try copied(random.make(units: 10))
    // Made-up attributes and texts of white space alone are all that is wrong with it.
    let rules = LintRule.all.filter { $0.name != "grammar" && $0.name != "empty-segment" }
    let mended = try output { _ = try lint(reader(text), rules: rules, fixingTo: $0) { _ in } }
    #expect(try parts(mended).units.map(\.xml) == parts(text).units.map(\.xml))
  }

  @Test(
    "dates are mended where it is clear what they say",
    arguments: [
      ("2024-01-31T10:20:30Z", "20240131T102030Z"), ("20240131", "20240131T000000Z"),
      ("2024-01-31 10:20", "20240131T102000Z"), ("31-01-2024", nil), ("01-31-2024", nil), ("2024-31-01", nil),
      ("2024-01-31T25:00:00Z", nil), ("2024-01", nil), ("31.1.2024", nil),
    ])
  func dates(date: String, expected: String?) {
    #expect(mendedDate(date) == expected)
  }
}
