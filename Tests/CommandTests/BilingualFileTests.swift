import CommandTesting
import Testing

@Suite("enregard check, of bilingual files")
struct BilingualFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("Six soldiers died in 1916.\nNobody knows why.\n", to: "a.en")
    try folder.write("Six soldats sont morts en 1961.\nPersonne ne sait pourquoi.\n", to: "a.fr")
  }

  @Test(
    "what align writes, check reads, and finds the same", arguments: ["a.tmx", "a.xlf", "a.csv", "a.tsv", "a.jsonl"])
  func roundTrip(output: String) async throws {
    let aligned = try await enregard(["align", "a.en", "a.fr", "-o", output, "-q"], in: folder.path)
    #expect(aligned.status == 0, "\(aligned.errors)")
    let result = try await enregard(
      ["check", output, "--from", "en", "--to", "fr", "--only", "number", "-q"], in: folder.path)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("1916") && result.output.contains("1961"))
  }

  @Test func readsTwoFilesWhoseLinesAnswerEachOther() async throws {
    let result = try await enregard(
      ["check", "--input-format", "moses", "a.en", "a.fr", "--only", "number", "--format", "jsonl"], in: folder.path)
    #expect(result.status == 0 && result.output.contains("1961"), "\(result.errors)")
    #expect(result.errors.contains("a.en: moses; English (en, stated in the file) to French (fr, stated in the file)"))
    try folder.write("Six soldats sont morts en 1961.\n", to: "a.fr")
    let uneven = try await enregard(["check", "--input-format", "moses", "a.en", "a.fr"], in: folder.path)
    #expect(uneven.status == 2 && uneven.errors.contains("a.fr: line 1: the file ends here, and a.en continues"))
    let alone = try await enregard(["check", "--input-format", "moses", "a.en"], in: folder.path)
    #expect(alone.status == 2 && alone.errors.contains("name the source and the target"), "\(alone.errors)")
  }
}
