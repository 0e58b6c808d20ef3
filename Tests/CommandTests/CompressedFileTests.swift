import CommandTesting
import Foundation
import Testing

@Suite("Compressed files")
struct CompressedFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("Room 11 is red.\nRoom 12 is blue.\n", to: "a.en.txt")
    try folder.write("La salle 11 est rouge.\nLa salle 12 est bleue.\n", to: "a.fr.txt")
  }

  private func done(_ arguments: [String], input: String = "") async throws -> RunResult {
    let result = try await enregard(arguments, in: folder.path, input: input)
    #expect(result.status == 0, "\(arguments): \(result.errors)")
    return result
  }

  @Test("go in and come out in every command, their language and format told by the name before the ending")
  func commands() async throws {
    for name in ["a.en.txt", "a.fr.txt"] {
      #expect(try await run("/usr/bin/gzip", ["-k", name], in: folder.path).status == 0)
    }
    let outputs = ["a.tmx.gz", "a.tsv.zst", "a.moses.gz"].flatMap { ["-o", $0] }
    let aligned = try await done(["align", "a.en.txt.gz", "a.fr.txt.gz", "--no-dictionary"] + outputs)
    #expect(aligned.errors.contains("a.en.txt.gz: English (en, from the file's name)"), "\(aligned.errors)")
    #expect(try folder.names.contains("a.fr.gz"))
    #expect(try await run("/usr/bin/gzip", ["-dc", "a.fr.gz"], in: folder.path).output.hasPrefix("La salle 11"))
    let stats = try await done(["tmx", "stats", "a.tmx.gz"])
    #expect(stats.output.contains("2"), "\(stats.output)")
    let clean = try await done(["tmx", "dedupe", "a.tmx.gz", "-o", "b.tmx.zst"])
    #expect(clean.status == 0)
    let checked = try await done(["check", "b.tmx.zst", "--format", "jsonl", "--no-dictionary", "-o", "c.jsonl.gz"])
    #expect(checked.errors.contains("2 pairs"), "\(checked.errors)")
    let table = try await done(["check", "a.tsv.zst", "--from", "en", "--to", "fr", "--no-dictionary"])
    #expect(table.errors.contains("2 pairs"), "\(table.errors)")
  }

  @Test("folders of them are paired by name, and a plain pair is the same as a compressed one")
  func folders() async throws {
    for (folderName, name) in [("en", "a.en.txt"), ("fr", "a.fr.txt")] {
      try folder.write(folder.contents(name) ?? "", to: "\(folderName)/a.txt")
      #expect(try await run("/usr/bin/gzip", ["\(folderName)/a.txt"], in: folder.path).status == 0)
    }
    let result = try await done(["align", "en", "fr", "--from", "en", "--to", "fr", "--no-dictionary", "-o", "out"])
    #expect(result.status == 0)
    #expect(folder.contents("out/a.tmx")?.contains("La salle 12 est bleue.") == true, "\(result.errors)")
  }

  @Test("texts to search for are, too; a line that is no text is told of, and the others are searched")
  func searches() async throws {
    try folder.write(
      """
      <tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>One lamp.</seg></tuv>\
      <tuv xml:lang="fr"><seg>Une lampe.</seg></tuv></tu></body></tmx>
      """, to: "a.tmx")
    _ = try await enregard(["tm", "add", "a.tmx", "-m", "m"], in: folder.path)
    let script = "printf 'D\\351\\nOne lamp.\\n' | gzip | \"$0\" tm search - -m m"
    let result = try await run("/bin/sh", ["-c", script, enregardPath], in: folder.path)
    #expect(result.status == 2 && result.output.contains("Une lampe."), "\(result.output)")
    #expect(result.errors.contains("standard input: line 1: not UTF-8"), "\(result.errors)")
  }
}
