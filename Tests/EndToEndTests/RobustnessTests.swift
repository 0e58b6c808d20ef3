import CommandTesting
import Foundation
import Testing

@Suite("Damage stays local", .serialized, .enabled(if: Tools.isWanted, "run scripts/test-end-to-end"))
struct RobustnessTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let gold = root.appending(path: "../shared/gold").path
  private static let hasGold = FileManager.default.fileExists(atPath: gold)

  /// Runs scripts/measure/robustness, which fails when strict F1 on the rest falls by more than is allowed: 0.01 where a
  /// piece of 5% is lost or a foreign chapter put in, 0.03 where a tenth of the sentences are dropped.
  private func check(_ options: [String]) async throws {
    let folder = try TemporaryFolder()
    let result = try await run(
      Tools.python,
      [
        Self.root.appending(path: "scripts/measure/robustness").path, "--check", "--program", enregardPath, "--out",
        folder.url("out").path,
      ] + options, in: folder.path,
      environment: ["HOME": folder.path, "ENREGARD_DICTIONARIES": "/nonexistent"])
    #expect(result.status == 0, "\(result.output)\(result.errors)")
  }

  @Test("in an article of ours: a piece lost, a chapter put in, a tenth of the sentences dropped")
  func article() async throws {
    try await check([
      "--gold", "/nonexistent", "--sets", "article", "--seeds", "5", "--damages", "1", "2", "4", "--leave-out",
      "enregard --no-dictionary",
    ])
  }

  @Test("in a novel, with and without a word list", .enabled(if: hasGold, "needs ../shared/gold"))
  func novel() async throws {
    try await check([
      "--gold", Self.gold, "--sets", "transread-candide", "--seeds", "1", "--damages", "1", "2", "3", "4",
    ])
  }
}
