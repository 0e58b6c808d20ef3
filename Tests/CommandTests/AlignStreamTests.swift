import CommandTesting
import Foundation
import Testing

@Suite("enregard align --stream")
struct AlignStreamTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func align(_ lines: [String], _ arguments: [String] = []) async throws -> (
    objects: [[String: Any]], result: RunResult
  ) {
    let result = try await enregard(
      ["align", "--stream", "--no-dictionary"] + arguments, in: folder.path, input: lines.joined(separator: "\n") + "\n"
    )
    return (try result.objects(), result)
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
    #expect(errors[0].hasPrefix("line 1: not a JSON object") && objects[0]["line"] as? Int == 1)
    #expect(errors[1].contains("line 2: no target") && objects[1]["id"] as? Int == 1)
    #expect(errors[2].contains("none.txt: there is no such file"))
    #expect(errors[3].isEmpty && objects[3]["kind"] as? String == "1-1")
    #expect(errors[4].hasPrefix("line 5: not a JSON object") && errors[5].contains("from: \"?\" is no language"))
  }

  @Test("a line in another encoding, or of a file by half of its name, is no line of another's")
  func otherBytes() async throws {
    let pair = #"{"id": 1, "source": "Room 11.", "target": "Salle 11.", "from": "en", "to": "fr"}"#
    try folder.write("Room 11.\n", to: "a.txt")
    let (objects, result) = try await align([
      pair.map { "\($0)\0" }.joined(), pair,
      #"{"id": 3, "source": {"path": "a.txt\u0000.html"}, "target": "Salle 11.", "from": "en", "to": "fr"}"#,
      #"{"id": 4, "source": {"path": ""}, "target": "Salle 11."}"#,
    ])
    let errors = objects.map { $0["error"] as? String ?? "" }
    #expect(result.status == 2 && objects.count == 4)
    #expect(errors[0].contains("not a JSON object in UTF-8") && objects[0]["id"] is NSNull && errors[1].isEmpty)
    #expect(errors[2].contains("there is no such file") && errors[3].contains("source is not a text"), "\(errors)")
  }

  @Test(
    "languages of several translations that are no list of as many are a mistake, not passed over",
    arguments: [(#""fr""#, "2 in targets, and 1 in to"), ("7", "\"7\" is no language")])
  func noList(languages: String, words: String) async throws {
    let (objects, _) = try await align([
      #"{"source": "Room 11.", "targets": ["Salle 11.", "Saal 11."], "from": "en", "to": \#(languages)}"#
    ])
    #expect((objects[0]["error"] as? String)?.contains(words) == true, "\(objects)")
  }

  @Test("blank lines are passed over, and counted in the numbers of lines")
  func blankLines() async throws {
    let (objects, result) = try await align([
      "", #"{"id": 1, "source": "One 1.", "target": "Un 1.", "from": "en", "to": "fr"}"#, "  ", "?",
    ])
    #expect(result.status == 2 && objects.count == 2 && objects[1]["line"] as? Int == 4, "\(result.output)")
  }

  @Test("several translations are aligned together, with the languages that the line names")
  func together() async throws {
    let line =
      #"{"id": 1, "source": ["Room 11.", "Room 12."], "targets": ["Salle 11. Salle 12.", ["Saal 11.", "Saal 12."]], "from": "en", "to": ["fr", "de"], "url": "x"}"#
    let (objects, _) = try await align([line])
    #expect(objects.map { $0["kind"] as? String } == ["1-1-1", "1-1-1"] && objects[1]["url"] as? String == "x")
    let sides = try #require(objects[1]["sides"] as? [[String: Any]])
    #expect(sides.map { $0["text"] as? String } == ["Room 12.", "Salle 12.", "Saal 12."])
    #expect(sides.map { $0["language"] as? String } == ["en", "fr", "de"])
    let whole = try await align([line], ["--per-document"]).objects
    #expect((whole[0]["beads"] as? [[String: Any]])?[1]["sides"] as? [[Int]] == [[1], [1], [1]])
    let wrong = try await align([#"{"source": "a", "targets": ["b"], "to": ["fr", "de"]}"#])
    #expect(wrong.objects[0]["error"] as? String == "line 1: 1 in targets, and 2 in to; write one language for each")
  }

  @Test("a table of texts in Base64 becomes a table of sentences, as Bitextor's aligners make it")
  func table() async throws {
    func row(_ number: Int, _ source: String, _ target: String) -> String {
      (["http://a/\(number)", "http://b/\(number)"] + [source, target].map { Data($0.utf8).base64EncodedString() })
        .joined(separator: "\t")
    }
    let rows = [row(1, "Room 11.\nRoom 12.\n", "Salle 11.\nSalle 12.\n"), "x\ty\t???\t", row(2, "Sea 9.", "Mer 9.")]
    let options = ["align", "--stream", "tsv", "--from", "en", "--to", "fr", "--no-dictionary"]
    let result = try await enregard(options, in: folder.path, input: rows.joined(separator: "\n") + "\n")
    #expect(result.status == 2 && result.errors.contains("line 2, column 3: not Base64"), "\(result.errors)")
    let lines = result.output.split(separator: "\n").map { $0.split(separator: "\t") }
    #expect(
      lines.map { $0.dropLast().joined(separator: "|") } == [
        "http://a/1|http://b/1|Room 11.|Salle 11.", "http://a/1|http://b/1|Room 12.|Salle 12.",
        "http://a/2|http://b/2|Sea 9.|Mer 9.",
      ])
    // Columns by name, in any order.
    let named =
      "trg_text\tsrc_text\tsrc_url\ttrg_url\tscore\n"
      + [Data("Mer 9.".utf8).base64EncodedString(), Data("Sea 9.".utf8).base64EncodedString(), "a", "b", "1"]
      .joined(separator: "\t") + "\n"
    let other = try await enregard(options, in: folder.path, input: named)
    #expect(other.output.hasPrefix("src_url\ttrg_url\tsrc_text\ttrg_text\taligner_score\na\tb\tSea 9.\tMer 9.\t"))
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
