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
    #expect(concordance.output.contains("en  The file could not be opened."))
    let exported = try await tm(["export", "-o", "b.tmx"])
    #expect(exported.errors == "b.tmx: 2 units written\n")
    #expect(try await enregard(["tmx", "lint", "b.tmx"], in: folder.path).status == 0)
    #expect(try await tm(["verify"]).status == 0)
    #expect(try await tm(["compact"]).status == 0)
    #expect(try await tm(["stats"]).output.contains("units"))
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
    #expect(missing.status == 2 && missing.errors.contains("there is no memory yet"), "\(missing.errors)")
    try folder.write("no memory", to: "notes.txt")
    let other = try await tm(["search", "x", "--memory", "notes.txt"])
    #expect(other.status == 2 && other.errors.contains("no translation memory"), "\(other.errors)")
    _ = try await tm(["add", "a.tmx"])
    let language = try await tm(["search", "x", "--from", "de"])
    #expect(language.errors.contains("the memory has nothing in de; it has en, fr"), "\(language.errors)")
    try folder.write("<tmx><body><tu></body></tmx>", to: "broken.tmx")
    #expect(try await tm(["add", "broken.tmx"]).status == 2)
    #expect(try await tm(["verify"]).status == 0)
  }
}
