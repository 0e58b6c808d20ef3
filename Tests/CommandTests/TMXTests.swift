import CommandTesting
import Testing

private let memory = """
  <?xml version="1.0" encoding="UTF-8"?>
  <tmx version="1.4"><header creationtool="x" srclang="en"/><body>
  <tu tuid="1"><prop type="x-client">Acme</prop><tuv xml:lang="en"><seg>One</seg></tuv><tuv xml:lang="fr"><seg>Un</seg></tuv></tu>
  <tu tuid="2"><prop type="x-client">Bolt</prop><tuv xml:lang="en"><seg>Two</seg></tuv><tuv xml:lang="fr"><seg>Deux</seg></tuv></tu>
  </body></tmx>

  """

@Suite("enregard tmx")
struct TMXTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(memory, to: "a.tmx")
  }

  private func tmx(_ arguments: [String], input: String = "") async throws -> RunResult {
    try await enregard(["tmx"] + arguments, in: folder.path, input: input)
  }

  @Test func mergesAndRemovesDuplicatesThroughPipes() async throws {
    let merged = try await tmx(["merge", "a.tmx", "-"], input: memory)
    #expect(merged.status == 0)
    #expect(merged.errors == "standard output: 4 units of 2 files\n")
    // Twice through standard input: what is kept is known only at the end.
    let kept = try await tmx(["dedupe", "-", "--keep", "newest", "-q"], input: merged.output)
    #expect(kept.status == 0 && kept.errors == "")
    #expect(kept.output == memory)
  }

  @Test func joinsUnitsOfOneSource() async throws {
    let german = """
      <tmx version="1.4"><header srclang="en"/><body>
      <tu tuid="9"><prop type="x-client">Other</prop><prop type="x-new">n</prop><tuv xml:lang="en"><seg>One</seg></tuv><tuv xml:lang="de"><seg>Eins</seg></tuv></tu>
      <tu><tuv xml:lang="en"><seg>One</seg></tuv><tuv xml:lang="fr"><seg>L’un</seg></tuv></tu>
      <tu><tuv xml:lang="en"><seg>Three</seg></tuv><tuv xml:lang="de"><seg>Drei</seg></tuv></tu>
      </body></tmx>
      """
    let joined = try await tmx(["merge", "a.tmx", "-", "--join"], input: german)
    #expect(joined.errors == "standard output: 4 units of 2 files, 1 joined to others\n", "\(joined.errors)")
    #expect(
      joined.output.contains(
        """
        <tu tuid="1"><prop type="x-client">Acme</prop><prop type="x-new">n</prop><tuv xml:lang="en"><seg>One</seg></tuv>\
        <tuv xml:lang="fr"><seg>Un</seg></tuv><tuv xml:lang="de"><seg>Eins</seg></tuv></tu>
        """), "\(joined.output)")
    #expect(joined.output.contains("<seg>L’un</seg>") && joined.output.contains("<seg>Drei</seg>"))
  }

  @Test(arguments: ["1K", "1kb", "1KB", "1024"])
  func splitsBySize(size: String) async throws {
    let result = try await tmx(["split", "a.tmx", "--bytes", size, "-o", "parts"])
    #expect(result.status == 0 && result.errors.contains("parts: "), "\(result.errors)")
  }

  @Test func splitsByAPropertyIntoAFolder() async throws {
    let result = try await tmx(["split", "a.tmx", "--property", "x-client", "-o", "clients"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("clients/a.Acme.tmx: 1 unit"))
    #expect(folder.contents("clients/a.Bolt.tmx")?.contains("tuid=\"2\"") == true)
    #expect(folder.contents("clients/a.Bolt.tmx")?.contains("tuid=\"1\"") == false)
  }

  @Test func givesReasonsALineEach() async throws {
    let seg = "<seg>One&#13;&#10;two&#9;three four</seg>"
    try folder.write(
      "<tmx version=\"1.4\"><header srclang=\"en\"/><body><tu><tuv xml:lang=\"en\">\(seg)</tuv><tuv xml:lang=\"fr\">\(seg)</tuv></tu></body></tmx>",
      to: "lines.tmx")
    _ = try await tmx(["clean", "lines.tmx", "--for", "mt", "--reasons", "lines.tsv", "-o", "clean.tmx"])
    let text = "One two three four"
    #expect(
      folder.contents("lines.tsv")?.hasSuffix("\n1\t\tcopied\tThe target is a copy of the source.\t\(text)\t\(text)\n")
        == true)
  }

  @Test("a memory that is checked comes back as it was, with what was found in its units")
  func checked() async throws {
    let text = """
      <?xml version='1.0'  standalone='yes'?>\r
      <!DOCTYPE tmx SYSTEM "tmx14.dtd"><!-- mine -->
      <tmx version = "1.4"><header srclang='en'  creationtool="x"><prop type='a'>b</prop></header >
      <!-- of the body -->
      <body>
        <tu tuid='1' changedate="20240101T000000Z"><prop type="x-check">old</prop>
          <tuv xml:lang='en'><seg>There are 30 files here.</seg></tuv>
          <tuv xml:lang='fr'><seg>Il y a 13 fichiers ici.</seg></tuv></tu>
        <tu><tuv xml:lang='de'><seg>Nur.</seg></tuv></tu>
        <tu><tuv xml:lang='en'><seg>It&apos;s fine.</seg></tuv><tuv xml:lang='fr'><seg>C&apos;est bien.</seg></tuv></tu>
        <tu tuid='3'><tuv xml:lang='de'><seg>Nur.</seg></tuv></tu>
      </body></tmx><!-- end -->
      """
    try folder.write(text, to: "odd.tmx")
    let expected = text.replacing(
      "<prop type=\"x-check\">old</prop>",
      with: "<prop type=\"x-check\">number warning: source says 30, target says 13: correct the target</prop>")
    for input in ["odd.tmx", "-"] {
      let result = try await enregard(
        ["check", input, "--only", "number", "-o", "marked.tmx", "--no-dictionary"], in: folder.path, input: text)
      #expect(result.status == 0, "\(result.errors)")
      // The confidence is learned.
      #expect(folder.contents("marked.tmx")?.replacing(/warning 0\.\d+:/, with: "warning:") == expected)
    }
  }

  @Test("clean finds what is no translation by dictionary, and removes it or marks it")
  func unrelated() async throws {
    let pairs = [
      (
        "Each morning the postman leaned his bicycle against the wall of the bakery.",
        "Le facteur posait chaque matin son vélo contre le mur de la boulangerie."
      ),
      (
        "Scientists measured the depth of the lake with a new kind of sonar.",
        "Le facteur posait chaque matin son vélo contre le mur de la maison."
      ),
    ]
    let units = pairs.map {
      "<tu><tuv xml:lang='en'><seg>\($0.0)</seg></tuv><tuv xml:lang='fr'><seg>\($0.1)</seg></tuv></tu>\n"
    }
    func memory(_ units: [String]) -> String {
      "<tmx version='1.4'><header srclang='en'/><body>\n\(units.joined())</body></tmx>\n"
    }
    try folder.write(memory(units), to: "a.tmx")
    let cleaned = try await tmx(["clean", "a.tmx", "-o", "clean.tmx"])
    #expect(cleaned.errors == "a.tmx: 1 of 2 units removed: 1 × unrelated\n")
    #expect(folder.contents("clean.tmx") == memory([units[0]]))
    let marked = try await tmx(["clean", "a.tmx", "--mark", "-o", "marked.tmx"])
    #expect(marked.errors == "a.tmx: 1 of 2 units marked: 1 × unrelated\n")
    let mark =
      "<prop type=\"x-clean\">unrelated: The target does not seem to be a translation of the source: see whether the two belong together.</prop>"
    #expect(folder.contents("marked.tmx") == memory([units[0], units[1].replacing("<tu>", with: "<tu>" + mark)]))
    #expect(try await tmx(["filter", "marked.tmx", "--property", "x-clean", "--not", "-o", "b.tmx"]).status == 0)
    #expect(folder.contents("b.tmx") == memory([units[0]]))
  }

  @Test func splitsByLongTexts() async throws {
    let texts = ["漢", "字"].map { String(repeating: $0, count: 90) }
    let units = texts.map {
      "<tu><prop type=\"p\">\($0)</prop><tuv xml:lang=\"en\"><seg>A</seg></tuv><tuv xml:lang=\"fr\"><seg>B</seg></tuv></tu>"
    }
    try folder.write(
      "<tmx version=\"1.4\"><header srclang=\"en\"/><body>\(units.joined())</body></tmx>",
      to: "a-name-of-some-length.tmx")
    let result = try await tmx(["split", "a-name-of-some-length.tmx", "--property", "p", "-o", "long"])
    #expect(result.status == 0 && result.errors.contains("2 files of 2 units"), "\(result.errors)")
  }

  @Test("turns into other forms and back", arguments: ["tsv", "csv", "xlsx", "jsonl", "xlf", "xliff-1.2"])
  func converts(form: String) async throws {
    let name = form.contains("1.2") ? "b.xlf" : "b.\(form)"
    let format = form.contains("1.2") ? ["--format", form] : []
    let there = try await tmx(["convert", "a.tmx", "-o", name] + format)
    #expect(there.status == 0 && there.errors.contains("\(name): 2 "), "\(there.errors)")
    let back = try await tmx(["convert", name, "--from", "en", "--to", "fr", "-q"])
    #expect(back.status == 0, "\(back.errors)")
    for text in ["One", "Un", "Two", "Deux"] { #expect(back.output.contains("<seg>\(text)</seg>")) }
    let keepsAll = form != "xliff-1.2"
    #expect(
      back.output.contains("<tu tuid=\"2\">\n      <prop type=\"x-client\">Bolt</prop>") == keepsAll, "\(back.output)")
  }

  @Test func convertsToTwoPlainFilesAndBack() async throws {
    let there = try await tmx(["convert", "a.tmx", "-o", "c.moses"])
    #expect(there.errors.hasSuffix("c.moses: 2 pairs of lines written\n"), "\(there.errors)")
    #expect(folder.contents("c.en") == "One\nTwo\n" && folder.contents("c.fr") == "Un\nDeux\n")
    let back = try await tmx(["convert", "--input-format", "moses", "c.en", "c.fr", "-o", "d.tmx"])
    #expect(back.status == 0 && folder.contents("d.tmx")?.contains("<seg>Deux</seg>") == true, "\(back.errors)")
  }

  @Test func leavesTheOldOutputWhereNothingCanBeRead() async throws {
    try folder.write("no tab\nnone here\n", to: "t.tsv")
    try folder.write("old", to: "t.tmx")
    let result = try await tmx(["convert", "t.tsv", "--from", "en", "--to", "fr", "-o", "t.tmx"])
    #expect(result.status == 2 && result.errors.contains("t.tsv: line 1") && !result.errors.contains("written"))
    #expect(folder.contents("t.tmx") == "old")
  }

  @Test func convertsWhatCanBeReadAndTellsTheRest() async throws {
    try folder.write("One\tUn\nTwo\nThree\tTrois\n", to: "t.tsv")
    let result = try await tmx(["convert", "t.tsv", "--from", "en", "--to", "fr", "-o", "t.tmx", "-q"])
    #expect(result.status == 2 && result.errors.contains("t.tsv: line 2"), "\(result.errors)")
    #expect(folder.contents("t.tmx")?.contains("<seg>Trois</seg>") == true)
  }

  @Test func leavesNothingBehindWhereTheInputBreaks() async throws {
    try folder.write(memory.replacing("<seg>Two</seg>", with: "<seg>Two</sog>"), to: "broken.tmx")
    for arguments in [["invert", "broken.tmx", "-o", "b.tmx"], ["split", "broken.tmx", "--units", "1", "-o", "."]] {
      let result = try await tmx(arguments)
      #expect(result.status == 2)
      #expect(result.errors.contains("broken.tmx: line 4: not well-formed XML"), "\(result.errors)")
    }
    #expect(try folder.names == ["a.tmx", "broken.tmx"])
  }

  @Test(
    "says what is wrong with what was asked",
    arguments: [
      (["invert", "a.tmx", "-o", "a.tmx"], "a.tmx is also an input"),
      (["select", "en,de", "a.tmx"], "no unit has a pair of these languages; its languages are en, fr"),
      (["select", "en,xx-notalanguage", "a.tmx"], "is invalid"),
      (["split", "a.tmx", "-o", "x"], "Choose how to split"),
      (["convert", "a.tmx", "-o", "x.html"], "x.html"), (["convert", "a.tmx", "--format", "moses"], "moses"),
      (["convert", "a.tmx", "a.tmx"], "enregard tmx merge"),
      (["split", "a.tmx", "-o", "x", "--units", "1", "--language"], "Choose how to split"),
      (["stats", "nothing.tmx"], "there is no such file"),
      (["filter", "a.tmx", "--text", "("], "not a regular expression (U_REGEX_MISMATCHED_PAREN"),
      (["clean", "a.tmx", "--for", "mt", "--without", "x"], "There is no rule \"x\""),
      (["clean", "a.tmx", "--for", "mt", "-o", "x", "--reasons", "x"], "are the same file, x"),
      (["lint", "a.tmx", "-o", "x.tmx"], "add --fix"),
    ])
  func complaints(arguments: [String], words: String) async throws {
    let result = try await tmx(arguments)
    #expect(result.status == 2)
    #expect(result.errors.contains(words), "\(result.errors)")
  }

  @Test(
    "a pattern that takes too long ends filtering, and what was there stays", arguments: ["--text", "--source-text"])
  func patternThatTakesTooLong(option: String) async throws {
    try folder.write(
      "<tmx version=\"1.4\"><header srclang=\"en\"/><body><tu><tuv xml:lang=\"en\"><seg>\(String(repeating: "a", count: 40))</seg></tuv><tuv xml:lang=\"fr\"><seg>b</seg></tuv></tu></body></tmx>",
      to: "long.tmx")
    try folder.write("before", to: "old.tmx")
    let result = try await tmx(["filter", "long.tmx", option, "(a+)+b", "--not", "-o", "old.tmx"])
    #expect(result.status == 2)
    #expect(result.errors.contains(#""(a+)+b": it takes too long"#), "\(result.errors)")
    #expect(folder.contents("old.tmx") == "before")
  }

  @Test func filtersLintsComparesAndCleans() async throws {
    let filtered = try await tmx(["filter", "a.tmx", "--source-text", "^T", "-o", "b.tmx"])
    #expect(filtered.errors == "b.tmx: 1 unit of 2 written\n")
    let compared = try await tmx(["diff", "a.tmx", "b.tmx", "--exit-code", "--tmx", "c.tmx"])
    #expect(compared.status == 1)
    #expect(compared.output == "- tuid \"1\"\n- en  One\n- fr  Un\n")
    #expect(folder.contents("c.tmx")?.contains("<prop type=\"x-diff\">removed</prop>") == true)
    let linted = try await tmx(["lint", "a.tmx"])
    #expect(linted.status == 1)
    #expect(
      linted.output.contains("a.tmx:2: grammar: <header> without adminlang (--fix repairs it)"), "\(linted.output)")
    #expect(try await tmx(["lint", "a.tmx", "--fix", "-o", "d.tmx"]).status == 0)
    #expect(try await tmx(["lint", "d.tmx"]).status == 0)
    try folder.write(memory.replacing("Deux", with: "Two"), to: "e.tmx")
    let cleaned = try await tmx(["clean", "e.tmx", "--for", "mt", "--reasons", "why.tsv", "-o", "f.tmx"])
    #expect(cleaned.errors == "e.tmx: 1 of 2 units removed: 1 × copied\n")
    #expect(
      folder.contents("why.tsv")?.contains("4\t2\tcopied\tThe target is a copy of the source.\tTwo\tTwo\n") == true)
  }

  @Test func countsAsTextAndAsJSON() async throws {
    let text = try await tmx(["stats", "a.tmx"])
    #expect(text.output.contains("units                           2\n"), "\(text.output)")
    let json = try await tmx(["stats", "-", "--json"], input: memory)
    #expect(json.output.contains("\"units\":2"), "\(json.output)")
  }

  @Test func alignWritesSureAndWeakerPairsApart() async throws {
    try folder.write("Six soldiers died.\n\nThe colour of my hat is not known.\n", to: "b.en.txt")
    try folder.write("Six soldats sont morts.\n\nPersonne.\n", to: "b.fr.txt")
    let result = try await enregard(
      ["align", "b.en.txt", "b.fr.txt", "--tiers", "project", "--no-dictionary"], in: folder.path)
    #expect(result.status == 0 && result.output == "", "\(result.errors)")
    let sure = folder.contents("project/tm/b.en.tmx") ?? ""
    let weak = folder.contents("project/tm/penalty-20/b.en.tmx") ?? ""
    func confidences(_ text: String) -> [Double] {
      text.matches(of: #/x-align-score">([0-9.]+)</#).compactMap { Double($0.1) }
    }
    #expect(confidences(sure).allSatisfy { $0 >= 0.9 } && confidences(weak).allSatisfy { $0 < 0.9 })
    #expect(confidences(sure).count + confidences(weak).count > 0, "\(result.errors)")
    for text in [sure, weak] { #expect(text.hasSuffix("</tmx>\n")) }
  }
}
