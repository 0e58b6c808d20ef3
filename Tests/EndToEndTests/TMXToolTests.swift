import CommandTesting
import Foundation
import Testing

@Suite("What enregard tmx and tm write", .serialized, .enabled(if: Tools.isWanted, "run scripts/test-end-to-end"))
struct TMXToolTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let odd = """
    <?xml version="1.0" encoding="UTF-16"?>
    <tmx version="1.4b"><header creationtool="x" srclang="en_US"><note>n</note></header><body>
    <tu score="3" creationdate="2024-01-31"><tuv lang="en_US"><seg>The bell rang <bpt i="1">&lt;b></bpt>seven<ept i="1">&lt;/b></ept> times.</seg></tuv>
    <tuv xml:lang="fr_FR"><seg>La cloche a sonné sept fois.</seg></tuv><prop type="late">x</prop></tu>
    <tu><tuv xml:lang="en_US"><seg>Nobody knew &amp; nobody asked.</seg></tuv><tuv xml:lang="fr_FR"><seg>Nul ne savait, nul ne demandait.</seg></tuv></tu>
    <tu><tuv xml:lang="en_US"><seg>Nobody knew &amp; nobody asked.</seg></tuv><tuv xml:lang="fr_FR"><seg>Nul ne savait, nul ne demandait.</seg></tuv></tu>
    </body></tmx>
    """

  @Test("is valid, and read by translate-toolkit and OmegaT, of a memory that OmegaT refuses")
  func mended() async throws {
    let bytes = try #require(Self.odd.data(using: .utf16))
    try folder.write([UInt8](bytes), to: "odd.tmx")
    let steps = [
      ["tmx", "lint", "odd.tmx", "--for", "omegat", "--fix", "-o", "mended.tmx"],
      ["tmx", "dedupe", "mended.tmx", "-o", "once.tmx"], ["tmx", "merge", "once.tmx", "once.tmx", "-o", "twice.tmx"],
      ["tmx", "invert", "once.tmx", "-o", "inverted.tmx"], ["tmx", "select", "en,fr", "once.tmx", "-o", "pair.tmx"],
      ["tmx", "clean", "once.tmx", "--for", "tm", "--mark", "-o", "clean.tmx"],
      ["tmx", "diff", "mended.tmx", "once.tmx", "--tmx", "diff.tmx"],
      ["tm", "add", "once.tmx", "-m", "m.sqlite"], ["tm", "export", "-m", "m.sqlite", "-o", "exported.tmx"],
    ]
    for step in steps {
      let result = try await enregard(step, in: folder.path)
      #expect(result.status == 0, "\(step): \(result.errors)")
    }
    for (name, count) in [
      ("mended", 3), ("once", 2), ("twice", 4), ("inverted", 2), ("pair", 2), ("clean", 2), ("diff", 1),
      ("exported", 2),
    ] {
      let units = try await readWithToolkit(folder.url("\(name).tmx").path)
      #expect(units.count == count, "\(name)")
      #expect(units.last?.sourceLanguage == (name == "inverted" ? "fr-FR" : "en-US"), "\(name)")
    }
    for name in ["mended", "exported"] {
      let project = try OmegaTProject(
        source: "Nobody knew & nobody asked.\n", fileName: "a.txt", tmx: #require(folder.contents("\(name).tmx")),
        from: "en-US", to: "fr-FR")
      #expect(try await project.translated() == "Nul ne savait, nul ne demandait.\n", "\(name)")
    }
  }

  @Test("is read by translate-toolkit with the matches, where an XLIFF was pretranslated")
  func pretranslated() async throws {
    let bytes = try #require(Self.odd.data(using: .utf16))
    try folder.write([UInt8](bytes), to: "odd.tmx")
    try folder.write("Nobody knew & nobody asked.\nNobody knew <and> nobody told.\nNew.\n", to: "a.en.txt")
    for step in [
      ["tm", "add", "odd.tmx", "-m", "m.sqlite"],
      [
        "tm", "pretranslate", "a.en.txt", "-m", "m.sqlite", "--to", "fr", "--min-score", "50", "--xliff", "1.2", "-o",
        "a.xlf",
      ],
    ] {
      let result = try await enregard(step, in: folder.path)
      try #require(result.status == 0, "\(step): \(result.errors)")
    }
    let script = """
      from translate.storage import xliff
      for unit in xliff.xlifffile.parsefile("a.xlf").units:
          if unit.istranslatable():
              print(unit.source, unit.target or "-", *[match.xmlelement.get("match-quality") for match in unit.getalttrans()], sep="|")
      """
    let read = try await run(Tools.python, ["-c", script], in: folder.path)
    #expect(
      read.output == """
        Nobody knew & nobody asked.|Nul ne savait, nul ne demandait.|100%
        Nobody knew <and> nobody told.|Nul ne savait, nul ne demandait.|60%
        New.|-

        """, "\(read.output)\(read.errors)")
  }

  @Test("judges by the grammar as the DTD does, of 150 damaged memories")
  func grammar() async throws {
    let unzipped = try await run("/usr/bin/python3", ["-m", "zipfile", "-e", Tools.omegatJar, "jar"], in: folder.path)
    try #require(unzipped.status == 0, "\(unzipped.errors)")
    var random = SystemRandomNumberGenerator()
    var (invalid, valid) = (0, 0)
    for _ in 0..<150 {
      let text = damaged(&random)
      try folder.write(text, to: "a.tmx")
      let validated = try await run(
        "/usr/bin/xmllint", ["--noout", "--nonet", "--dtdvalid", "jar/schemas/tmx14.dtd", "a.tmx"], in: folder.path)
      let linted = try await enregard(["tmx", "lint", "a.tmx"], in: folder.path)
      try #require(linted.status < 2, "\(linted.errors)\(text)")
      let isRefused = linted.output.contains(": grammar: ")
      #expect(isRefused == (validated.status != 0), "\(linted.output)\(validated.errors)\(text)")
      if isRefused { invalid += 1 } else { valid += 1 }
    }
    #expect(invalid > 20 && valid > 10, "\(invalid) invalid, \(valid) valid")
  }

  /// One element a line, so that lines can go, come twice or change places.
  private func damaged(_ random: inout SystemRandomNumberGenerator) -> String {
    var lines = [
      "<note>n</note>", "<prop type=\"a\" xml:lang=\"en\">b</prop>",
      "<ude name=\"u\" base=\"b\"><map unicode=\"#xF8FF\" code=\"#xF0\"/></ude>",
      "</header><body>", "<tu tuid=\"1\" usagecount=\"2\" srclang=\"en\">", "<prop type=\"x\">y</prop>",
      "<note o-encoding=\"x\">n</note>",
      "<tuv xml:lang=\"en\" creationid=\"me\">", "<prop type=\"x\">y</prop>",
      "<seg>A <bpt i=\"1\" x=\"1\">b<sub type=\"t\">c</sub></bpt>d<ept i=\"1\"/><it pos=\"begin\" x=\"2\"/><hi type=\"h\">e</hi></seg>",
      "</tuv>",
      "<tuv xml:lang=\"fr\"><seg>B <ph assoc=\"p\">x</ph><ut x=\"1\"/></seg></tuv>", "</tu>", "</body></tmx>",
    ]
    let whole = [0, 1, 2, 5, 6, 8, 9, 11]
    for round in 0..<Int.random(in: 0...2, using: &random) {
      let index = whole.randomElement(using: &random) ?? 0
      switch Int.random(in: 0..<5, using: &random) {
      case 0: lines[index] = ""
      case 1: lines[index] += lines[index]
      case 2: lines.swapAt(index, whole.randomElement(using: &random) ?? 0)
      case 3: lines[index] = lines[index].replacing(#/ [a-z:-]+="[^"]*"/#, with: "", maxReplacements: 1)
      // No attribute may stand twice: that is no XML, whatever the grammar.
      default:
        lines[index] = lines[index].replacing(#/ (type|pos|x|i|name)=/#, with: " foo\(round)=", maxReplacements: 1)
      }
    }
    return
      "<tmx version=\"1.4\"><header creationtool=\"x\" creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"x\" adminlang=\"en\" srclang=\"en\" datatype=\"xml\">\n"
      + lines.joined(separator: "\n")
  }
}
