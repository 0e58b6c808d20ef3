import CommandTesting
import Foundation
import Testing

@Suite("What the command says to a slip of the hand")
struct MistakeTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(
    "a command that does not exist is named, with the nearest one",
    arguments: [
      (["algin", "a.txt", "b.txt"], "algin: there is no such command; did you mean align?"),
      (["tm", "serch", "x"], "serch: there is no such command; did you mean search?"),
      (["translate"], "translate: there is no such command; enregard --help lists them"),
    ])
  func commands(arguments: [String], words: String) async throws {
    let result = try await enregard(arguments, in: folder.path)
    #expect(result.status == 2 && result.errors == "enregard: error: \(words)\n", "\(result.errors)")
  }

  @Test(
    "the name of a language is answered with its code", arguments: [("english", "write en"), ("Deutsch", "write de")])
  func languages(name: String, words: String) async throws {
    let result = try await enregard(["check", "a.tsv", "--from", name], in: folder.path)
    #expect(result.status == 2 && result.errors.contains("'--from <language>'; \(words)\n"), "\(result.errors)")
  }

  @Test("a document by itself is no file of pairs")
  func documents() async throws {
    try folder.write("A house.\nA door.\n", to: "a.en.txt")
    let result = try await enregard(["check", "a.en.txt"], in: folder.path)
    #expect(result.status == 2 && result.errors.contains("name its translation, too"), "\(result.errors)")
    #expect(result.errors.split(separator: "\n").count == 1, "\(result.errors)")
  }

  @Test("a compressed file that is damaged, or packed twice, is called what it is")
  func kinds() async throws {
    try folder.write([0x1F, 0x8B, 0x08, 0, 0], to: "a.en.txt.gz")
    let result = try await enregard(["segment", "a.en.txt.gz"], in: folder.path)
    #expect(result.errors.contains("a.en.txt.gz: damaged, or not gzip"), "\(result.errors)")
  }
}
