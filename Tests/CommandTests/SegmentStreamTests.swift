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

  @Test("rows of a table come back with the segments of a text, in Base64, as align takes them")
  func table() async throws {
    func base64(_ text: String) -> String { Data(text.utf8).base64EncodedString() }
    let texts = ["Mr. Hale slept. It rained.", "M. Hale dormait. Il pleuvait."].map(base64)
    let segments = ["Mr. Hale slept.\nIt rained.\n", "M. Hale dormait.\nIl pleuvait.\n"].map(base64)
    let one = ["segment", "--stream", "tsv", "--language", "en"]
    let last = try await enregard(one, in: folder.path, input: "u\t\(texts[0])\n\nv\t?\n\(texts[0])\n")
    #expect(last.output == "u\t\(texts[0])\t\(segments[0])\n\t\nv\t?\t\n\(texts[0])\t\(segments[0])\n")
    #expect(
      last.status == 2 && last.errors.contains("line 3, column 2: not Base64 of a text in UTF-8"), "\(last.errors)")
    let named = try await enregard(one, in: folder.path, input: "text\turl\n\(texts[0])\tu\n")
    #expect(named.status == 0 && named.output == "text\turl\tsegments\n\(texts[0])\tu\t\(segments[0])\n")

    // Both sides of pairs of documents, one after the other.
    let pair = "u\tv\t\(texts[0])\t\(texts[1])"
    let source = try await enregard(one + ["--side", "source"], in: folder.path, input: pair + "\n")
    let target = try await enregard(
      ["segment", "--stream", "tsv", "--language", "fr", "--side", "target"], in: folder.path, input: source.output)
    #expect(target.output == "\(pair)\t\(segments[0])\t\(segments[1])\n", "\(target.errors)")
    let beads = try await enregard(
      ["align", "--stream", "tsv", "--segmented", "--from", "en", "--to", "fr", "--no-dictionary"], in: folder.path,
      input: "u\tv\t\(segments[0])\t\(segments[1])\n")
    #expect(beads.output.contains("\tMr. Hale slept.\tM. Hale dormait.\t"), "\(beads.errors)")
    for option in ["--per-document", "--shard=1/2"] {
      let refused = try await enregard(one + [option], in: folder.path, input: "")
      #expect(refused.status == 2 && refused.errors.contains("leave \(option.prefix { $0 != "=" }) out"))
    }
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
