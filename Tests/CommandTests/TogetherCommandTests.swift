import CommandTesting
import Foundation
import Testing

@Suite("enregard align, of several languages at once")
struct TogetherCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("Six soldiers died at Verdun in 1916.\nNobody knows why.\n", to: "en/war.txt")
    try folder.write("Six soldats sont morts à Verdun en 1916.\nPersonne ne sait pourquoi.\n", to: "fr/war.txt")
    try folder.write("1916 starben sechs Soldaten bei Verdun.\nNiemand weiß, warum.\n", to: "de/war.txt")
    try folder.write("Darwin published a book in 1859.\n", to: "en/science.txt")
    try folder.write("Darwin veröffentlichte 1859 ein Buch.\n", to: "de/science.txt")
  }

  private func align(_ arguments: String...) async throws -> RunResult {
    try await enregard(["align"] + arguments, in: folder.path)
  }

  @Test("three documents become units of three variants, which can be checked two by two")
  func documents() async throws {
    let languages = ["--from", "en", "--to", "fr,de"]
    let result = try await enregard(
      ["align", "en/war.txt", "fr/war.txt", "de/war.txt", "-o", "war.tmx", "-o", "war.tsv"] + languages,
      in: folder.path)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("2 beads: 2 × 1-1-1"))
    let tmx = try #require(folder.contents("war.tmx"))
    for text in ["Nobody knows why.", "Personne ne sait pourquoi.", "Niemand weiß, warum."] {
      #expect(tmx.contains("<seg>\(text)</seg>"))
    }
    #expect(try await enregard(["tmx", "lint", "war.tmx"], in: folder.path).status == 0)
    let check = try await enregard(["check", "war.tsv", "--from", "fr", "--to", "de"], in: folder.path)
    #expect(check.errors.contains("2 pairs"), "\(check.errors)")
  }

  @Test("folders become a file for each document of the first, with the languages that have it")
  func folders() async throws {
    let result = try await align("en", "fr", "de", "--from", "en", "--to", "fr,de", "-o", "out")
    #expect(result.status == 0, "\(result.errors)")
    #expect(folder.contents("out/war.tmx")?.contains("Niemand weiß") == true)
    #expect(folder.contents("out/science.tmx")?.contains("Darwin veröffentlichte") == true)
    #expect(result.errors.contains("2 groups aligned"))
    let again = try await align("en", "fr", "de", "--from", "en", "--to", "fr,de", "-o", "out")
    #expect(again.errors.contains("0 groups aligned, 2 skipped"), "\(again.errors)")
  }

  @Test(
    "what cannot be done with more than two is refused, with what can",
    arguments: [
      (["-o", "a.moses"], "moses holds two languages; for more choose tmx, tsv"),
      (["-o", "a.beads"], "or align two documents at a time"), (["--explain"], "--explain is for two documents"),
      (["--to", "fr"], "--to names 1 language for 2 targets"),
    ])
  func refused(options: [String], message: String) async throws {
    let result = try await enregard(["align", "en/war.txt", "fr/war.txt", "de/war.txt"] + options, in: folder.path)
    #expect(result.status != 0)
    #expect(result.errors.contains(message), "\(result.errors)")
  }

  @Test("the same file twice is no translation")
  func sameFile() async throws {
    let result = try await align("en/war.txt", "fr/war.txt", "en/war.txt")
    #expect(result.status != 0)
    #expect(result.errors.contains("same file"))
  }
}
