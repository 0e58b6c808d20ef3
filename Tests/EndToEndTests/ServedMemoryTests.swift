import CommandTesting
import Foundation
import Testing

@Suite(
  "A memory that is served to other people's programs", .serialized,
  .enabled(if: Tools.isWanted, "run scripts/test-end-to-end"))
struct ServedMemoryTests {
  @Test("answers Weblate's and Okapi's requests and OmegaT's own connector, and ends on Ctrl-C with nothing lost")
  func clients() async throws {
    let folder = try TemporaryFolder()
    let long = (0..<60).map { "Step \($0) turns the wheel" }.joined(separator: ", ") + "."
    try folder.write(long, to: "long.txt")
    try folder.write(
      """
      <tmx version="1.4"><header srclang="en"/><body>
      <tu><tuv xml:lang="en"><seg>Close the door/window: 50%?</seg></tuv>\
      <tuv xml:lang="pt-BR"><seg>Feche a porta/janela: 50%?</seg></tuv></tu>
      <tu><tuv xml:lang="en"><seg>\(long)</seg></tuv><tuv xml:lang="pt-BR"><seg>Longo.</seg></tuv></tu>
      </body></tmx>
      """, to: "a.tmx")
    let added = try await enregard(["tm", "add", "a.tmx", "-m", "m.sqlite"], in: folder.path)
    try #require(added.status == 0, "\(added.errors)")
    let asked = try await run(
      Tools.python,
      [
        Tools.script("ask-memory.py"), enregardPath, folder.url("m.sqlite").path, Tools.omegatJar,
        Tools.script("AskApertium.java"),
      ], in: folder.path)
    #expect(asked.output == "ok\n", "\(asked.errors)")
  }

  /// A folder with a memory of one unit.
  private func memory() async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("Close the door.\tFermez la porte.\n", to: "a.tsv")
    let made = try await enregard(
      ["tmx", "convert", "a.tsv", "--from", "en", "--to", "fr", "-o", "a.tmx"], in: folder.path)
    try #require(made.status == 0, "\(made.errors)")
    let added = try await enregard(["tm", "add", "a.tmx", "-m", "m.sqlite"], in: folder.path)
    try #require(added.status == 0, "\(added.errors)")
    return folder
  }

  @Test("withstands 2,000 requests that are none, and answers right behind them")
  func malformed() async throws {
    let folder = try await memory()
    let attacked = try await run(
      Tools.python, [Tools.script("malform-memory.py"), enregardPath, folder.url("m.sqlite").path, "2000"],
      in: folder.path)
    #expect(attacked.output.hasPrefix("ok: 2000 requests"), "\(attacked.errors)")
  }

  @Test("answers as its OpenAPI document says, whatever Schemathesis thinks of to ask")
  func described() async throws {
    let folder = try await memory()
    let asked = try await run(
      Tools.python,
      [
        Tools.script("describe-memory.py"), enregardPath, folder.url("m.sqlite").path,
        Tools.pythonTool("schemathesis"),
      ], in: folder.path)
    #expect(asked.output.hasSuffix("ok\n"), "\(asked.output.suffix(3_000)) \(asked.errors)")
  }
}
