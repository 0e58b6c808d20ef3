import CommandTesting
import Foundation
import Testing

@Suite("enregard segment --stream")
struct SegmentStreamTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func segment(_ lines: [String], _ arguments: [String] = []) async throws -> (
    objects: [[String: Any]], result: RunResult
  ) {
    let result = try await enregard(
      ["segment", "--stream"] + arguments, in: folder.path, input: lines.joined(separator: "\n") + "\n")
    return (try result.objects(), result)
  }

  @Test("a line of output is a segment, or with --per-document a text")
  func segments() async throws {
    try folder.write("<p>Mr. Hale slept.</p><p>He woke.</p>", to: "a.html")
    let lines = [
      #"{"id": 1, "text": "Dr. Roe left. It rained.", "language": "en", "url": "x"}"#,
      #"{"id": 2, "text": {"path": "a.html"}, "language": "en"}"#,
    ]
    let (objects, result) = try await segment(lines)
    #expect(result.status == 0 && result.errors.contains("2 texts: 4 segments; 0 failed"), "\(result.errors)")
    let texts = ["Dr. Roe left.", "It rained.", "Mr. Hale slept.", "He woke."]
    #expect(objects.map { $0["text"] as? String } == texts)
    #expect(objects.map { $0["index"] as? Int } == [0, 1, 0, 1] && objects[1]["url"] as? String == "x")
    #expect(objects[1]["start"] as? Int == 14 && objects[3]["block"] as? Int == 1)
    let whole = try await segment(lines, ["--per-document"]).objects
    #expect(whole.map { ($0["segments"] as? [[String: Any]])?.count } == [2, 2])
    #expect(whole[0]["language"] as? String == "en")
  }

  @Test("what fails is told in its place, and the stream goes on")
  func faults() async throws {
    let (objects, result) = try await segment([
      #"{"id": 1}"#, #"{"id": 2, "text": "Fine.", "language": "en"}"#, #"{"id": 3, "text": {"path": "none.txt"}}"#,
      #"{"id": 4, "text": {"path": "/dev/zero"}}"#,
    ])
    #expect(result.status == 2 && objects.map { $0["id"] as? Int } == [1, 2, 3, 4])
    #expect(objects[3]["error"] as? String == "line 4: text: /dev/zero is a pipe or a device; name a file")
    #expect((objects[0]["error"] as? String)?.hasPrefix("line 1: no text") == true)
    #expect((objects[2]["error"] as? String)?.contains("none.txt") == true)
  }
}
