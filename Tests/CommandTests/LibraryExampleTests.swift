import CommandTesting
import Foundation
import Testing

@Suite("The examples of the library")
struct LibraryExampleTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("Le chat dort sur le toit.\nIl compte 12 oiseaux.\nPuis il rentre.\n", to: "a.fr.txt")
    try folder.write("The cat sleeps on the roof.\nIt counts 21 birds.\nThen it goes home.\n", to: "a.en.txt")
  }

  /// The example as SwiftPM built it, beside the tests.
  private func example(_ name: String, _ arguments: [String]) async throws -> RunResult {
    let built = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    return try await run(built.appendingPathComponent(name).path, arguments, in: folder.path)
  }

  @Test func alignsTwoDocuments() async throws {
    let result = try await example("align-documents", ["a.fr.txt", "a.en.txt", "a.tmx"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output == "3 beads, 3 translation units in a.tmx\n")
    #expect(folder.contents("a.tmx")?.contains("<seg>The cat sleeps on the roof.</seg>") == true)
  }

  @Test func checksAnXLIFF() async throws {
    let made = try await enregard(["align", "a.fr.txt", "a.en.txt", "-o", "a.xlf"], in: folder.path)
    #expect(made.status == 0, "\(made.errors)")
    let result = try await example("check-xliff", ["a.xlf"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("source says 12, target says 21: correct the target [number]"), "\(result.output)")
  }

  @Test func searchesAMemory() async throws {
    let made = try await enregard(["align", "a.fr.txt", "a.en.txt", "-o", "a.tmx"], in: folder.path)
    #expect(made.status == 0, "\(made.errors)")
    let added = try await enregard(["tm", "add", "a.tmx", "--memory", "m.sqlite"], in: folder.path)
    #expect(added.status == 0, "\(added.errors)")
    let result = try await example("search-memory", ["m.sqlite", "Le chat dort sur le toit."])
    #expect(result.output == "100%  Le chat dort sur le toit.  →  The cat sleeps on the roof.\n", "\(result.errors)")
  }
}
