import CommandTesting
import Foundation
import Testing

@Suite("enregard align --stream")
struct StreamTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func align(_ lines: [String], _ arguments: [String] = []) async throws -> (
    objects: [[String: Any]], result: RunResult
  ) {
    let result = try await enregard(
      ["align", "--stream", "--no-dictionary"] + arguments, in: folder.path, input: lines.joined(separator: "\n") + "\n"
    )
    let objects = try result.output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    return (objects, result)
  }

  @Test("a line of output is a bead, in the order of the input, with what else the line held")
  func beads() async throws {
    let (objects, result) = try await align([
      #"{"id": "a", "url": "x", "source": "Room 11 is red. Room 12 is blue.", "target": ["La salle 11 est rouge.", "La salle 12 est bleue."], "from": "en", "to": "fr"}"#,
      #"{"id": 2, "source": ["Sea 90."], "target": ["Mer 90."], "from": "en", "to": "fr"}"#,
    ])
    #expect(result.status == 0 && result.errors.contains("2 pairs of documents aligned, 0 failed"), "\(result.errors)")
    #expect(objects.count == 3)
    #expect(objects.map { "\($0["id"] ?? "")" } == ["a", "a", "2"])
    #expect(objects[1]["url"] as? String == "x" && objects[1]["kind"] as? String == "1-1")
    let target = try #require(objects[1]["target"] as? [String: Any])
    #expect(target["text"] as? String == "La salle 12 est bleue." && target["segments"] as? [Int] == [1])
    #expect(target["language"] as? String == "fr")
  }

  @Test("or a pair of documents, which may be files")
  func documents() async throws {
    try folder.write("# Room 11\n\nRoom 12 is blue.\n", to: "a.md")
    let (objects, _) = try await align(
      [
        #"{"id": null, "source": {"path": "a.md"}, "target": "Salle 11\n\nLa salle 12 est bleue.", "from": "en", "to": "fr"}"#
      ],
      ["--per-document"])
    let beads = try #require(objects.first?["beads"] as? [[String: Any]])
    #expect(beads.count == 2 && beads[1]["source"] as? [Int] == [1] && beads[1]["target"] as? [Int] == [1])
  }

  @Test("what fails is told in its place, and the stream goes on")
  func faults() async throws {
    let (objects, result) = try await align([
      "nonsense", #"{"id": 1, "source": "One."}"#, #"{"id": 2, "source": {"path": "none.txt"}, "target": "Un."}"#,
      #"{"id": 3, "source": "One 1.", "target": "Un 1.", "from": "en", "to": "fr", "error": "old"}"#, "[1]",
      #"{"id": 4, "source": "", "target": "Un.", "from": "?"}"#,
    ])
    #expect(result.status == 2 && objects.count == 6)
    let errors = objects.map { $0["error"] as? String ?? "" }
    #expect(errors[0] == "line 1: not a JSON object" && objects[0]["line"] as? Int == 1)
    #expect(errors[1].contains("line 2: no target") && objects[1]["id"] as? Int == 1)
    #expect(errors[2].contains("none.txt: there is no such file"))
    #expect(errors[3].isEmpty && objects[3]["kind"] as? String == "1-1")
    #expect(errors[4] == "line 5: not a JSON object" && errors[5].contains("? is no language"))
  }

  @Test("the order is that of the input on any number of threads")
  func order() async throws {
    let lines = (0..<60).map { number in
      let count = number % 7 == 0 ? 80 : 1
      let words = (0..<count).map { "\"Room \($0 + number).\"" }.joined(separator: ",")
      return #"{"id": \#(number), "source": [\#(words)], "target": [\#(words)], "from": "en", "to": "fr"}"#
    }
    let one = try await align(lines, ["--per-document", "--threads", "1"])
    let four = try await align(lines, ["--per-document", "--threads", "4"])
    #expect(one.objects.map { $0["id"] as? Int } == Array(0..<60))
    #expect(one.result.output == four.result.output)
  }

  @Test("an answer comes while the other program still waits, as co-processes need it")
  func coprocess() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: enregardPath)
    process.arguments = ["align", "--stream", "--no-dictionary", "--per-document", "-q"]
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    for number in 0..<3 {
      let line = #"{"id": \#(number), "source": "Room 1.", "target": "Salle 1.", "from": "en", "to": "fr"}"# + "\n"
      try input.fileHandleForWriting.write(contentsOf: Data(line.utf8))
      var answer = ""
      while !answer.hasSuffix("\n"), let more = try output.fileHandleForReading.read(upToCount: 1), !more.isEmpty {
        answer += String(decoding: more, as: UTF8.self)
      }
      #expect(answer.hasPrefix(#"{"id":"#) && answer.contains("\(number)"), "\(answer)")
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test(
    "options that do not go with it are named",
    arguments: [["-o", "a.tmx"], ["--explain"], ["--to", "fr,de"], ["--learn", "x.tsv"]])
  func options(arguments: [String]) async throws {
    let result = try await enregard(["align", "--stream"] + arguments, in: folder.path, input: "")
    #expect(result.status == 2 && result.errors.contains("--"), "\(result.errors)")
    let alone = try await enregard(["align", "a", "b", "--per-document"], in: folder.path)
    #expect(alone.status == 2 && alone.errors.contains("--per-document is for --stream"))
  }
}
