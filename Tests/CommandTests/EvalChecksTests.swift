import CommandTesting
import Foundation
import Testing

@Suite("Scoring the checks by the command")
struct EvalChecksTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      {"error": "numbers_replaced", "source": "Il y avait 12 chats.", "good": "There were 12 cats.", "bad": "There were 13 cats."}
      {"error": "empty", "source": "Il y avait 12 chats.", "good": "There were 12 cats.", "bad": ".", "reference": "We saw 14 cats."}

      """, to: "items.jsonl")
  }

  @Test("each kind of error and the false alarms are counted")
  func counts() async throws {
    let result = try await enregard(["eval", "checks", "--json", "items.jsonl"], in: folder.path)
    #expect(result.status == 0, "\(result.errors)")
    let report = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let errors = try #require(report["errors"] as? [[String: Any]])
    #expect(errors.map { $0["error"] as? String } == ["numbers_replaced", "empty"])
    #expect(errors.map { $0["caught"] as? Int } == [1, 1])
    #expect((report["good"] as? [String: Int]) == ["sentences": 1, "flagged": 0])
    #expect((report["reference"] as? [String: Int]) == ["sentences": 1, "flagged": 1])
  }

  @Test("false alarms are shown when asked for")
  func falseAlarms() async throws {
    let result = try await enregard(["eval", "checks", "--false-alarms", "items.jsonl"], in: folder.path)
    #expect(result.output.contains("We saw 14 cats."))
    #expect(result.output.contains("source says 12, target says 14"))
  }

  @Test("a line that is no item is named")
  func badLine() async throws {
    try folder.write("{}\n", to: "bad.jsonl")
    let result = try await enregard(["eval", "checks", "bad.jsonl"], in: folder.path)
    #expect(result.status == 2)
    #expect(result.errors.contains("bad.jsonl:1:"))
  }
}
