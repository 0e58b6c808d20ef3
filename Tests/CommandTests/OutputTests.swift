import CommandTesting
import Testing

@Suite("enregard align, several outputs")
struct OutputTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("Six soldiers died.\nNobody knows why.\n", to: "a.en.txt")
    try folder.write("Six soldats sont morts.\nPersonne ne sait pourquoi.\n", to: "a.fr.txt")
  }

  @Test("one run writes them all, each in the format of its extension")
  func several() async throws {
    let outputs = ["a.tmx", "a.xlf", "a.html", "a.csv", "a.moses"]
    let result = try await enregard(
      ["align", "a.en.txt", "a.fr.txt"] + outputs.flatMap { ["-o", $0] }, in: folder.path)
    #expect(result.status == 0, "\(result.errors)")
    #expect(try folder.names == ["a.csv", "a.en", "a.en.txt", "a.fr", "a.fr.txt", "a.html", "a.tmx", "a.xlf"])
    #expect(folder.contents("a.en") == "Six soldiers died.\nNobody knows why.\n")
    #expect(folder.contents("a.fr") == "Six soldats sont morts.\nPersonne ne sait pourquoi.\n")
    #expect(result.errors.contains("a.en, a.fr: 2 pairs of lines written"))
    #expect(result.errors.contains("a.xlf: 2 units written"))
  }

  @Test(
    "what cannot be is said before any work, and nothing is written",
    arguments: [
      (["--format", "moses"], "two files"), (["-o", "a.tmx", "-o", "a.odd"], "belongs to no format"),
      (["-o", "a.tmx", "-o", "a.tmx"], "given twice"),
      (["-o", "a.tmx", "-o", "b.tsv", "--format", "tsv"], "for one output"),
      (["-o", "a.tmx", "-o", "none/b.tsv"], "folder"),
      (["-o", "a.tmx", "-o", "a.moses", "--to", "en"], "both documents"),
    ])
  func refused(options: [String], message: String) async throws {
    let result = try await enregard(["align", "a.en.txt", "a.fr.txt"] + options, in: folder.path)
    #expect(result.status == 2)
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(try folder.names == ["a.en.txt", "a.fr.txt"])
  }
}
