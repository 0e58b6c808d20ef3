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
    let directions = try #require(report["directions"] as? [[String: Any]])
    #expect(directions.map { $0["from"] as? String } == ["fr"])
    #expect(directions.map { $0["clean"] as? Int } == [2])
    let errors = try #require(directions[0]["errors"] as? [[String: Any]])
    #expect(errors.map { $0["error"] as? String } == ["numbers_replaced", "empty"])
    #expect(errors.map { $0["caught"] as? Int } == [1, 1])
    let checks = try #require(directions[0]["checks"] as? [[String: Any]])
    let number = try #require(checks.first { $0["check"] as? String == "number" })
    #expect((number["alarms"] as? [String: Int])?["warning"] == 1)
    #expect((number["found"] as? Int, number["wanted"] as? Int) == (1, 1))
    #expect(number["precision"] == nil, "of so few nothing is told")
  }

  @Test("false alarms are shown when asked for")
  func falseAlarms() async throws {
    let result = try await enregard(["eval", "checks", "--false-alarms", "items.jsonl"], in: folder.path)
    #expect(result.output.contains("We saw 14 cats."))
    #expect(result.output.contains("source says 12, target says 14"))
  }

  @Test("clean pairs are read in both directions, and each half has its own")
  func cleanPairs() async throws {
    let lines = (0..<40).map {
      "{\"id\": \"n01\($0 + 100)x\", \"source\": \"There were \($0 + 20) cats.\", \"target\": \"Il y avait \($0 + 20) chats.\"}\n"
    }
    try folder.write(lines.joined(), to: "pairs.jsonl")
    func clean(_ options: [String]) async throws -> [Int?] {
      let result = try await enregard(["eval", "checks", "--json", "pairs.jsonl"] + options, in: folder.path)
      let report = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
      return try #require(report?["directions"] as? [[String: Any]]).map { $0["clean"] as? Int }
    }
    #expect(try await clean([]) == [40, 40])
    #expect(try await clean(["--one-way"]) == [40])
    let halves = try await [clean(["--one-way", "--half", "a"])[0] ?? 0, clean(["--one-way", "--half", "b"])[0] ?? 0]
    #expect(halves.allSatisfy { (5...35).contains($0) })
    #expect(halves.reduce(0, +) == 40)
  }

  @Test("every pair is written with its findings, and whether they are right")
  func findings() async throws {
    let result = try await enregard(
      ["eval", "checks", "items.jsonl", "--findings", "findings.jsonl", "--unlimited"], in: folder.path)
    #expect(result.status == 0, "\(result.errors)")
    let lines = try #require(folder.contents("findings.jsonl")).split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines.contains { $0.contains("\"right\":true") && $0.contains("\"error\":\"numbers_replaced\"") })
  }

  @Test("a line that is no item is named")
  func badLine() async throws {
    try folder.write("{}\n", to: "bad.jsonl")
    let result = try await enregard(["eval", "checks", "bad.jsonl"], in: folder.path)
    #expect(result.status == 2)
    #expect(result.errors.contains("bad.jsonl:1:"))
  }
}
