import CommandTesting
import Testing

private func memory(_ pairs: [(String, String)]) -> String {
  "<tmx version=\"1.4\"><header creationtool=\"x\" srclang=\"en\"/><body>\n"
    + pairs.map { source, target in
      "<tu><tuv xml:lang=\"en\"><seg>\(source)</seg></tuv><tuv xml:lang=\"fr\"><seg>\(target)</seg></tuv></tu>\n"
    }.joined() + "</body></tmx>\n"
}

@Suite("enregard tm: putting a memory right")
struct TMChangeTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(memory([("Close it.", "Fermez la."), ("Open it.", "Ouvrez-le."), ("OK", "Oui")]), to: "a.tmx")
  }

  private func tm(_ arguments: [String], input: String = "") async throws -> RunResult {
    try await enregard(["tm"] + arguments + ["-m", "m.sqlite"], in: folder.path, input: input)
  }

  @Test("what would be removed is shown first, and a number is enough to remove it")
  func removes() async throws {
    _ = try await tm(["add", "a.tmx"])
    let dry = try await tm(["remove", "--target-text", "(?i)ferm", "--dry-run"])
    #expect(
      dry.output == """
        unit 0
          en  Close it.
          fr  Fermez la.
          from a.tmx

        """, "\(dry.output)")
    #expect(dry.errors == "m.sqlite: 1 unit would be removed\n")
    #expect(try await tm(["remove", "--unit", "0"]).errors == "m.sqlite: 1 unit removed\n")
    #expect(try await tm(["list", "-q"]).output.contains("Fermez") == false)
    #expect(try await tm(["verify"]).status == 0)
    #expect(try folder.names.filter { $0.hasPrefix("m.sqlite") } == ["m.sqlite"])
  }

  @Test(
    "to choose none, or all unasked, is told with what to do",
    arguments: [
      (["remove"], "Say which units to remove: --unit"), (["edit", "--set", "client=A"], "Say which units to change"),
      (["remove", "--unit", "9"], "no unit meets the conditions"),
      (["remove", "--file", "b.tmx"], "no units of the file b.tmx; it has units of a.tmx"),
      (["remove", "--file", "a.tmx"], "all 3 units of the memory meet the conditions, and nothing was changed"),
      (["remove", "--text", "("], "not a regular expression"),
      (["remove", "--not", "--unit", "0"], "leave these out"),
      (["edit", "--unit", "0"], "Say what to change with --set or --replace"),
      (["edit", "--unit", "0", "--replace", "a"], "--replace takes two texts"),
      (["edit", "--unit", "0", "--set", "target="], "needs a text"),
      (["edit", "--unit", "0", "--set", "date=tomorrow"], "Write a date as 20240131"),
      (
        ["edit", "--unit", "0", "--set", "target=x", "--to", "de"],
        "unit 0: it has no target in de, but texts in en, fr"
      ),
    ])
  func saysWhatIsWrong(arguments: [String], words: String) async throws {
    _ = try await tm(["add", "a.tmx"])
    let result = try await tm(arguments)
    #expect(result.status == 2 && result.errors.contains(words), "\(result.errors)")
    #expect(try await tm(["stats"]).output.contains("units        3"))
  }

  @Test("a text is put right, and a word replaced in all units of a client")
  func edits() async throws {
    _ = try await tm(["add", "a.tmx", "--property", "client=Acme", "--property", "date=2024-01-31"])
    let edited = try await tm(["edit", "--unit", "0", "--set", "target=Fermez-le."])
    #expect(edited.errors == "m.sqlite: 1 unit of 1 changed\n", "\(edited.errors)")
    let replaced = try await tm(["edit", "--property", "client=Acme", "--replace", "le.", "la.", "--all"])
    #expect(replaced.errors == "m.sqlite: 2 units of 3 changed\n", "\(replaced.errors)")
    let found = try await tm(["search", "Close it.", "--property", "client=^Acme$"])
    #expect(found.output.contains("  fr  Fermez-la.\n  from a.tmx, 20240131T000000Z"), "\(found.output)")
    #expect(try await tm(["search", "Close it.", "--property", "client=Bolt"]).output.isEmpty)
    #expect(try await tm(["concordance", "fermez", "--property", "client=Bolt"]).output.isEmpty)
    let exported = try await tm(["export", "--property", "date=^20240131", "-q"])
    #expect(exported.output.contains("<prop type=\"client\">Acme</prop>"), "\(exported.output)")
    #expect(exported.output.contains("<seg>Oui</seg>") && !exported.output.contains("Fermez"))
  }

  @Test("a file that is added again is replaced, by whatever path it is named; --keep keeps what it had")
  func replaces() async throws {
    _ = try await tm(["add", "a.tmx"])
    try folder.write(memory([("Close it.", "Fermez-le."), ("OK", "Oui")]), to: "a.tmx")
    let kept = try await tm(["add", "./a.tmx", "--keep"])
    #expect(kept.errors == "./a.tmx: 1 unit added, 1 known already\n", "\(kept.errors)")
    let replaced = try await tm(["add", folder.path + "/a.tmx"])
    #expect(replaced.errors.hasSuffix("0 units added, 2 known already, 2 that it no longer has removed\n"))
    let units = try await tm(["list", "-q"])
    #expect(!units.output.contains("Fermez la.") && units.output.contains("from a.tmx\n"), "\(units.output)")
    // Another folder's file of the same name is another file.
    try folder.write(memory([("No", "Non")]), to: "other/a.tmx")
    #expect(try await tm(["add", "other/a.tmx"]).errors == "other/a.tmx: 1 unit added\n")
    #expect(try await tm(["remove", "--file", "other/a.tmx"]).errors == "m.sqlite: 1 unit removed\n")
    #expect(try folder.names.filter { $0.hasPrefix("m.sqlite") } == ["m.sqlite"])
  }

  @Test("files under one name are parts of one, and standard input without a name replaces nothing")
  func replacesByName() async throws {
    try folder.write(memory([("No", "Non")]), to: "b.tmx")
    _ = try await tm(["add", "a.tmx", "b.tmx", "--name", "acme"])
    #expect(try await tm(["stats"]).output.contains("from acme    4"))
    let again = try await tm(["add", "b.tmx", "a.tmx", "--name", "acme"])
    #expect(!again.errors.contains("removed"), "\(again.errors)")
    let less = try await tm(["add", "b.tmx", "--name", "acme"])
    #expect(less.errors == "b.tmx: 0 units added, 1 known already, 3 that it no longer has removed\n", "\(less.errors)")
    for text in ["One", "Two"] {
      #expect(try await tm(["add", "-"], input: memory([(text, "x")])).errors == "standard input: 1 unit added\n")
    }
  }

  @Test("a property that align writes comes out of the memory, in every format that holds it")
  func stampsAlignments() async throws {
    try folder.write("Nobody.\n", to: "x.en.txt")
    try folder.write("Personne.\n", to: "x.fr.txt")
    let stamps = ["--property", "client=Acme & Co", "--property", "author=ann", "--property", "date=20240131"]
    let aligned = try await enregard(
      ["align", "x.en.txt", "x.fr.txt", "-o", "x.tmx", "-o", "x.xlf"] + stamps, in: folder.path)
    #expect(aligned.status == 0, "\(aligned.errors)")
    let tmx = folder.contents("x.tmx") ?? ""
    #expect(tmx.contains("<tu changedate=\"20240131T000000Z\" changeid=\"ann\">"), "\(tmx)")
    #expect(tmx.contains("<prop type=\"client\">Acme &amp; Co</prop>"), "\(tmx)")
    #expect(folder.contents("x.xlf")?.contains("Acme &amp; Co") == true)
    _ = try await tm(["add", "x.tmx"])
    #expect(try await tm(["list", "--property", "client=Co$", "--author", "ann"]).output.contains("client Acme & Co"))
  }

  @Test(
    "a property without a name, and no unit at all, are mistakes in the arguments",
    arguments: [
      (["list", "--property", "=Acme"], "--property needs a type"),
      (["list", "--property", ""], "--property needs a type"),
      (["remove"], "Usage: enregard tm remove"), (["edit", "--set", "client=Acme"], "Usage: enregard tm edit"),
    ])
  func mistakes(arguments: [String], words: String) async throws {
    let result = try await enregard(["tm"] + arguments + ["-m", "none"], in: folder.path)
    #expect(result.status == 2 && result.errors.contains(words), "\(result.errors)")
  }
}
