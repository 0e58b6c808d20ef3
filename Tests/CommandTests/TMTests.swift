import CommandTesting
import Testing

private let memory = """
  <tmx version="1.4"><header creationtool="x" srclang="en"/><body>
  <tu changedate="20240131T000000Z"><prop type="x-align-score">0.9</prop><tuv xml:lang="en"><seg>The file could not be opened.</seg></tuv><tuv xml:lang="fr"><seg>Le fichier n’a pas pu être ouvert.</seg></tuv></tu>
  <tu><tuv xml:lang="en"><seg>Close it.</seg></tuv><tuv xml:lang="fr"><seg>Fermez-le.</seg></tuv></tu>
  </body></tmx>
  """

@Suite("enregard tm")
struct TMTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(memory, to: "a.tmx")
  }

  private func tm(_ arguments: [String], input: String = "", data: String? = nil) async throws -> RunResult {
    try await enregard(
      ["tm"] + arguments, in: folder.path, input: input,
      environment: ["XDG_DATA_HOME": data ?? folder.path + "/data", "HOME": folder.path])
  }

  @Test(
    "a memory is served elsewhere than on this machine only with a token, and with one that cannot be guessed",
    arguments: [
      (["--listen", "0.0.0.0:0"], "give a --token"), (["--listen", "[::]:0"], "give a --token"),
      (["--listen", "192.168.1.5:0", "--token", ""], "at least 16 characters"),
      (["--token", "0123456789/abcdef"], "only letters, digits"), (["--listen", "8080"], "is invalid for '--listen"),
      (["--listen", "memory.example:80"], "is invalid for '--listen"),
      (["--listen", "127.0.0.1:0"], "there is no memory there yet"),
    ])
  func servingSafely(arguments: [String], words: String) async throws {
    let served = try await tm(["serve"] + arguments)
    #expect(served.status == 2 && served.errors.contains(words), "\(served.errors)")
    #expect(served.output.isEmpty)
  }

  @Test func addsSearchesAndExports() async throws {
    let added = try await tm(["add", "a.tmx", "--progress"])
    #expect(added.status == 0 && added.output == "2\n" && added.errors == "a.tmx: 2 units added\n", "\(added.errors)")
    #expect(folder.contents("data/enregard/memory.sqlite") != nil)
    let again = try await tm(["add", "-", "--name", "b"], input: memory)
    #expect(again.errors == "standard input: 0 units added, 2 known already\n")

    let found = try await tm(["search", "The door could not be opened!", "--from", "en", "--to", "fr"])
    #expect(
      found.output == """
        83%
          en  The [-file-]{+door+} could not be opened[-.-]{+!+}
          fr  Le fichier n’a pas pu être ouvert.
          from a.tmx, 20240131T000000Z, confidence 0.90, and 1 more

        """, "\(found.output)")
    let lines = try await tm(["search", "-", "--json"], input: "Close it.\nNothing\n")
    #expect(lines.output.split(separator: "\n").count == 2)
    #expect(lines.output.contains("\"score\":100"))
    #expect(lines.output.hasSuffix("{\"matches\":[],\"text\":\"Nothing\"}\n"), "\(lines.output)")

    let concordance = try await tm(["concordance", "fich*"])
    #expect(
      concordance.output == "fr  Le fichier n’a pas pu être ouvert.\nen  The file could not be opened.\n\n",
      "\(concordance.output)")
    let exported = try await tm(["export", "-o", "b.tmx"])
    #expect(exported.errors == "b.tmx: 2 units written\n")
    #expect(try await enregard(["tmx", "lint", "b.tmx"], in: folder.path).status == 0)
    #expect(try await tm(["verify"]).status == 0)
    #expect(try await tm(["compact"]).status == 0)
    #expect(try await tm(["stats"]).output.contains("units"))
  }

  @Test("a file that cannot be read is told, and the others are added")
  func addsTheRest() async throws {
    try folder.write(String(memory.dropLast(30)), to: "broken.tmx")
    try folder.write("a,b\n", to: "table.tmx")
    let none = try await tm(["add", "table.tmx", "nosuch.tmx"])
    #expect(none.status == 2 && folder.contents("data/enregard/memory.sqlite") == nil)
    #expect(none.errors.contains("table.tmx: line 1: this is not XML"), "\(none.errors)")
    let result = try await tm(["add", "nosuch.tmx", "broken.tmx", "a.tmx"])
    #expect(result.status == 2)
    #expect(result.errors.contains("nosuch.tmx: there is no such file"))
    #expect(result.errors.contains("enregard: error: broken.tmx: line 3: not well-formed XML"), "\(result.errors)")
    #expect(result.errors.hasSuffix("a.tmx: 2 units added\n"))
  }

  @Test func countsWhatItSavesAsATable() async throws {
    _ = try await tm(["add", "a.tmx"])
    try folder.write("Close it.\nOpen it.\nClose it.\nSomething new altogether.\n", to: "new.en.txt")
    let table = try await tm(["leverage", "new.en.txt", "--segmented", "-q"])
    #expect(
      table.output == """
        new.en.txt
        band        segments  words  characters  without spaces
        repetition         1      2           9               8
        100%               1      2           9               8
        95-99%             0      0           0               0
        85-94%             0      0           0               0
        75-84%             0      0           0               0
        50-74%             1      2           8               7
        no match           1      3          25              23
        total              4      9          51              46

        """, "\(table.output)\(table.errors)")
    let csv = try await tm(["leverage", "new.en.txt", "--segmented", "-q", "--bands", "trados", "--format", "csv"])
    #expect(csv.output.contains("new.en.txt,100%,2,4,18,16\r\n"), "\(csv.output)")
    let json = try await tm(["leverage", "new.en.txt", "--segmented", "-q", "--format", "json"])
    #expect(json.output.contains("\"band\":\"no match\",\"characters\":25"), "\(json.output)")
  }

  @Test func saysWhatIsWrong() async throws {
    let missing = try await tm(["search", "x"])
    #expect(missing.status == 2 && missing.errors.contains("there is no memory there yet"), "\(missing.errors)")
    try folder.write("no memory", to: "notes.txt")
    let other = try await tm(["search", "x", "--memory", "notes.txt"])
    #expect(other.status == 2 && other.errors.contains("not a translation memory"), "\(other.errors)")
    _ = try await tm(["add", "a.tmx"])
    let language = try await tm(["search", "x", "--from", "de"])
    #expect(language.errors.contains("the memory has no texts in de; its languages are en, fr"), "\(language.errors)")
    try folder.write("<tmx><body><tu></body></tmx>", to: "broken.tmx")
    #expect(try await tm(["add", "broken.tmx"]).status == 2)
    #expect(try await tm(["verify"]).status == 0)
  }

  @Test func pretranslatesADocument() async throws {
    _ = try await tm(["add", "a.tmx"])
    try folder.write(
      "The file could not be opened. Close it. Something new altogether.\nThe door could not be opened.\n",
      to: "new.en.txt")
    let done = try await tm(["pretranslate", "new.en.txt", "-o", "new.xlf"])
    #expect(done.errors.hasSuffix("new.xlf: 4 segments: 2 exact, 1 fuzzy, 1 without a match\n"), "\(done.errors)")
    let text = try #require(folder.contents("new.xlf"))
    for part in [
      #"version="2.1" srcLang="en" trgLang="fr""#,
      ##"<mtc:match ref="#s1" type="tm" similarity="83.0" matchQuality="83.0" origin="a.tmx">"##,
      #"<segment id="s1" state="translated">"#, #"<segment id="s1" state="initial">"#, #"<segment state="initial">"#,
      "<target>Le fichier n’a pas pu être ouvert.</target>",
    ] { #expect(text.contains(part), "\(part) in \(text)") }
    let old = try await tm(["pretranslate", "new.en.txt", "--to", "fr", "--xliff", "1.2", "--min-score", "100", "-q"])
    #expect(old.output.contains(#"<target state="translated" state-qualifier="exact-match">Fermez-le.</target>"#))
    #expect(old.output.contains(#"<alt-trans match-quality="100%" origin="a.tmx">"#) && !old.output.contains("fuzzy"))
    let wrong = try await tm(["pretranslate", "new.en.txt", "--to", "de"])
    #expect(wrong.status == 2 && wrong.errors.contains("no texts in de; its languages are en, fr"), "\(wrong.errors)")
  }

  @Test("fills an XLIFF and leaves all else as it is")
  func pretranslatesAnXLIFF() async throws {
    _ = try await tm(["add", "a.tmx"])
    let old = """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:x="urn:x" version="1.2"><file original="a" source-language="en" target-language="fr" datatype="plaintext" x:y="1"><body>
      <trans-unit id="1"><source>Close it.</source></trans-unit>
      <trans-unit id="2" x:z="2"><source>Close it.</source><target xml:lang="fr" state="new"/><note>n</note></trans-unit>
      <trans-unit id="3"><source>Close it.</source><target>Ferme !</target></trans-unit>
      <trans-unit id="4"><source>Close <g id="1">it</g>.</source></trans-unit>
      <trans-unit id="5" translate="no"><source>Close it.</source></trans-unit>
      </body></file></xliff>

      """
    try folder.write(old, to: "old.xlf")
    let done = try await tm(["pretranslate", "old.xlf", "--min-score", "49"])
    let candidate =
      #"<alt-trans match-quality="100%" origin="a.tmx"><source>Close it.</source><target>Fermez-le.</target></alt-trans>"#
    let expected = old.replacing(
      "<source>Close it.</source></trans-unit>\n<trans-unit id=\"2\"",
      with: #"<source>Close it.</source><target state="translated" state-qualifier="exact-match">Fermez-le.</target>"#
        + candidate
        + "</trans-unit>\n<trans-unit id=\"2\""
    ).replacing(
      #"<target xml:lang="fr" state="new"/><note>n</note>"#,
      with: #"<target xml:lang="fr" state="translated" state-qualifier="exact-match">Fermez-le.</target><note>n</note>"#
        + candidate
    ).replacing(
      #"<g id="1">it</g>.</source>"#, with: #"<g id="1">it</g>.</source>"# + candidate.replacing("100%", with: "99%"))
    #expect(done.output == expected, "\(done.output)")
    #expect(
      done.errors.contains("1 of these offered but not inserted because of inline codes; 2 left as they were"),
      "\(done.errors)")
    let new = """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="fr"><file id="f"><unit id="u"><segment><source>Close it.</source></segment><ignorable><source> </source></ignorable><segment id="b" state="initial"><source>Open it.</source></segment></unit></file></xliff>

      """
    try folder.write(new, to: "new.xlf")
    let filled = try await tm(["pretranslate", "new.xlf", "--min-score", "50"])
    for part in [
      ##"<unit id="u"><mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="#enregard-1" type="tm""##,
      #"<segment state="translated" id="enregard-1"><source>Close it.</source><target>Fermez-le.</target></segment>"#,
      #"<segment id="b" state="initial"><source>Open it.</source><target>Fermez-le.</target></segment>"#,
    ] { #expect(filled.output.contains(part), "\(part) in \(filled.output)") }
  }

  @Test("fills the segments that a tool has marked, with a target or without one")
  func pretranslatesMarkedSegments() async throws {
    _ = try await tm(["add", "a.tmx"])
    func file(_ units: String) -> String {
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="en" target-language="fr" datatype="x"><body>
      \(units)
      </body></file></xliff>

      """
    }
    let source = """
      <source>Close it. Go. Close it.</source><seg-source><mrk mtype="seg" mid="1">Close it.</mrk> <mrk mtype="seg" mid="2">Go.</mrk> <mrk mtype="seg" mid="3&amp;a">Close it.</mrk></seg-source>
      """
    try folder.write(
      file(
        """
        <trans-unit id="1">\(source)</trans-unit>
        <trans-unit id="2">\(source)<target><mrk mtype="seg" mid="1"/> <mrk mtype="seg" mid="2"/> <mrk mtype="seg" mid="3&amp;a">Fini.</mrk></target></trans-unit>
        """), to: "old.sdlxliff")
    let done = try await tm(["pretranslate", "old.sdlxliff"])
    let match =
      "match-quality=\"100%\" origin=\"a.tmx\"><source>Close it.</source><target>Fermez-le.</target></alt-trans>"
    let expected = file(
      """
      <trans-unit id="1">\(source)<target><mrk mtype="seg" mid="1">Fermez-le.</mrk> <mrk mtype="seg" mid="2"></mrk> <mrk mtype="seg" mid="3&amp;a">Fermez-le.</mrk></target><alt-trans mid="1" \(match)<alt-trans mid="3&amp;a" \(match)</trans-unit>
      <trans-unit id="2">\(source)<target><mrk mtype="seg" mid="1">Fermez-le.</mrk> <mrk mtype="seg" mid="2"/> <mrk mtype="seg" mid="3&amp;a">Fini.</mrk></target><alt-trans mid="1" \(match)</trans-unit>
      """)
    #expect(done.output == expected, "\(done.output)")
    #expect(done.errors.contains("5 segments: 3 exact, 2 without a match; 1 left as they were"), "\(done.errors)")
  }

  @Test func servesAlignmentAndChecks() async throws {
    _ = try await tm(["add", "a.tmx", "-m", "m.sqlite"])
    try folder.write("The file could not be opened.\nOther.\n", to: "d.en.txt")
    try folder.write("Le fichier n’a pas pu être ouvert.\nAutre.\n", to: "d.fr.txt")
    let aligned = try await enregard(
      ["align", "d.en.txt", "d.fr.txt", "--memory", "m.sqlite", "--format", "beads"], in: folder.path)
    #expect(
      aligned.status == 0 && aligned.errors.contains("memory: 1 pair of these texts found in it"), "\(aligned.errors)")
    try folder.write("source\ttarget\nThe file could not be opened.\tImpossible d’ouvrir le fichier.\n", to: "t.tsv")
    let checked = try await enregard(
      ["check", "t.tsv", "--from", "en", "--to", "fr", "--memory", "m.sqlite", "--only", "inconsistency"],
      in: folder.path)
    #expect(
      checked.output.contains("the memory has another translation: use “Le fichier n’a pas pu être ouvert.”"),
      "\(checked.output)")
    let missing = try await enregard(["align", "d.en.txt", "d.fr.txt", "--memory", "none.sqlite"], in: folder.path)
    #expect(missing.status == 2 && missing.errors.contains("there is no memory there yet"), "\(missing.errors)")
  }

  @Test("makes a memory that several ask for at once")
  func madeByMany() async throws {
    for round in 0..<10 {
      let errors = try await withThrowingTaskGroup(of: String.self) { group in
        for _ in 0..<5 { group.addTask { try await tm(["add", "a.tmx", "-q", "-m", "\(round)/m.sqlite"]).errors } }
        return try await group.reduce(into: "") { $0 += $1 }
      }
      #expect(errors == "")
    }
  }

  @Test("quotes a name with a line end in a table")
  func quotesNames() async throws {
    _ = try await tm(["add", "a.tmx", "-m", "q.sqlite"])
    try folder.write("Close it.\n", to: "a\nb.en.txt")
    let table = try await tm(["leverage", "a\nb.en.txt", "--format", "csv", "-m", "q.sqlite"])
    #expect(table.output.contains("\r\n\"a\nb.en.txt\",repetition,"), "\(table.output)")
  }

  @Test("knows the pairs of a memory whatever inline codes it and the texts have")
  func servesWithoutCodes() async throws {
    let (source, target) = (
      "Press <ph x=\"1\"/>Start<ph x=\"2\"/> to open the file.", "Appuyez sur <ph x=\"1\"/>Start pour l’ouvrir."
    )
    try folder.write(
      """
      <tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>\(source)</seg></tuv><tuv xml:lang="fr"><seg>\(target)</seg></tuv></tu></body></tmx>
      """, to: "codes.tmx")
    _ = try await tm(["add", "codes.tmx", "-m", "c.sqlite"])
    try folder.write("<p>Press <b>Start</b> to open the file.</p><p>Other.</p>", to: "c.en.html")
    try folder.write("Appuyez sur Start pour l’ouvrir.\nAutre.\n", to: "c.fr.txt")
    let aligned = try await enregard(
      ["align", "c.en.html", "c.fr.txt", "--memory", "c.sqlite", "--format", "beads"], in: folder.path)
    #expect(aligned.errors.contains("memory: 1 pair of these texts found in it"), "\(aligned.errors)")
    try folder.write("source\ttarget\nPress Start to open the file.\tOuvrez.\n", to: "c.tsv")
    let checked = try await enregard(
      ["check", "c.tsv", "--from", "en", "--to", "fr", "--memory", "c.sqlite", "--only", "inconsistency"],
      in: folder.path)
    #expect(
      checked.output.contains("the memory has another translation: use “Appuyez sur Start pour l’ouvrir.”"),
      "\(checked.output)")
  }
}
