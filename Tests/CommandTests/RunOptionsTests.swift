import CommandTesting
import Foundation
import Testing

/// What a run of many pieces tells programs, and how it is shared out; of folders and of streams.
@Suite("Runs of many: --shard, --log, --summary, --max-errors")
struct RunOptionsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for number in 1...5 {
      try folder.write("Room \(number) is red.\nSea \(number) is blue.\n", to: "en/\(number).txt")
      try folder.write("La salle \(number) est rouge.\nLa mer \(number) est bleue.\n", to: "fr/\(number).txt")
    }
  }

  private func align(_ options: String...) async throws -> RunResult {
    try await enregard(
      ["align", "en", "fr", "--from", "en", "--to", "fr", "--no-dictionary"] + options, in: folder.path)
  }

  private func stream(_ command: [String], _ lines: [String]) async throws -> RunResult {
    try await enregard(command, in: folder.path, input: lines.joined(separator: "\n") + "\n")
  }

  private func summary(_ name: String = "s.json") throws -> [String: Any] {
    try #require(try jsonObjects(folder.contents(name) ?? "").first)
  }

  private static let lines = (1...7).map { #"{"id": \#($0), "source": "Room \#($0).", "target": "Salle \#($0)."}"# }

  @Test("the parts of a folder run make together what one run makes, each pair once")
  func shardsOfFolders() async throws {
    for part in ["1/2", "2/2"] {
      let result = try await align("-o", "shared", "--shard", part, "--format", "tsv")
      let count = part == "1/2" ? 3 : 2
      #expect(result.status == 0 && result.errors.contains("\n\(count) pairs aligned"), "\(result.errors)")
    }
    _ = try await align("-o", "whole", "--format", "tsv", "-q")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url("whole").path)
    #expect(names.count == 5)
    for name in names { #expect(folder.contents("shared/\(name)") == folder.contents("whole/\(name)")) }
    // More machines than pairs: some have nothing to do, which is no failure.
    #expect(try await align("-o", "shared", "--shard", "6/6").status == 0)
  }

  @Test("the parts of a stream have every line once", arguments: ["align", "check", "segment"])
  func shardsOfStreams(command: String) async throws {
    let lines = (1...7).map { #"{"id": \#($0), "source": "Room \#($0).", "target": "Salle \#($0).", "text": "Sea."}"# }
    let languages = command == "segment" ? ["--language", "en"] : ["--from", "en", "--to", "fr", "--no-dictionary"]
    var ids: [[Int]] = []
    for part in 1...3 {
      let result = try await stream(
        [command, "--stream", "--per-document", "--shard", "\(part)/3"] + languages, lines)
      #expect(result.status == 0, "\(result.errors)")
      ids.append(try result.objects().compactMap { $0["id"] as? Int })
    }
    #expect(ids == [[1, 4, 7], [2, 5], [3, 6]])
  }

  @Test("with --log json all that is told is JSON: a line for each pair, and what else there is to say")
  func log() async throws {
    try folder.write("Nothing like it.\n", to: "en/alone.txt")
    try folder.write("Room 6.\n", to: "en/6.txt")
    try folder.write([0xFF, 0xFE, 0x00], to: "fr/6.txt")
    let result = try await align("-o", "out", "--log", "json", "--threads", "1")
    let told = try jsonObjects(result.errors)
    #expect(result.status == 2)
    let pair = try #require(told.first { $0["id"] as? String == "2" })
    #expect(pair["source"] as? String == "en/2.txt" && pair["target"] as? String == "fr/2.txt")
    #expect(pair["segments"] as? [Int] == [2, 2] && pair["beads"] as? Int == 2 && pair["seconds"] is Double)
    #expect(pair["kinds"] as? [String: Int] == ["1-1": 2] && (pair["meanConfidence"] as? Double ?? 0) > 0.5)
    #expect(told.contains { $0["id"] as? String == "6" && ($0["error"] as? String)?.contains("fr/6.txt") == true })
    #expect(told.contains { $0["message"] as? String == "en/alone.txt: no counterpart found" })
    let again = try jsonObjects(try await align("-o", "out", "--log", "json", "-q").errors)
    #expect(again.count { $0["skipped"] as? Bool == true } == 5 && again.count == 6, "\(again)")
  }

  @Test("a name that would steer a terminal is escaped, and read back as it is")
  func oddNames() async throws {
    let name = "\u{1B}[1m\u{202E}x"
    try folder.write("Room 6.\n", to: "en/\(name).txt")
    try folder.write("Salle 6.\n", to: "fr/\(name).txt")
    let result = try await align("-o", "out", "--log", "json", "-q")
    #expect(!result.errors.contains("\u{1B}") && !result.errors.unicodeScalars.contains("\u{202E}"))
    #expect(try jsonObjects(result.errors).contains { $0["id"] as? String == name })
  }

  @Test("texts that hardly correspond have warnings", arguments: [true, false])
  func warnings(inFolders: Bool) async throws {
    let result: RunResult
    if inFolders {
      try folder.write("Room 1.\n", to: "a/x.txt")
      try folder.write(String(repeating: "La mer est bleue. ", count: 40) + "\n", to: "b/x.txt")
      result = try await enregard(
        ["align", "a", "b", "--from", "en", "--to", "fr", "-o", "out", "--log", "json", "-q"], in: folder.path)
    } else {
      let long = String(repeating: "La mer est bleue. ", count: 40)
      result = try await stream(
        ["align", "--stream", "--from", "en", "--to", "fr", "--log", "json", "-q"],
        [#"{"id": "x", "source": "Room 1.", "target": "\#(long)"}"#])
    }
    let told = try #require(try jsonObjects(result.errors).first { $0["id"] as? String == "x" })
    #expect((told["warnings"] as? [String])?.contains { $0.contains("times as long as") } == true, "\(told)")
  }

  @Test("a stream's log has a line for each line of the input")
  func streamLog() async throws {
    let languages = ["--from", "en", "--to", "fr", "--no-dictionary", "--log", "json", "-q"]
    let aligned = try jsonObjects(try await stream(["align", "--stream"] + languages, Self.lines + ["?"]).errors)
    #expect(aligned.map { $0["line"] as? Int } == Array(1...8) && aligned[1]["id"] as? Int == 2)
    #expect(aligned[0]["beads"] as? Int == 1 && (aligned[7]["error"] as? String)?.hasPrefix("line 8: not a") == true)
    let checked = try jsonObjects(try await stream(["check", "--stream"] + languages, Self.lines).errors)
    #expect(checked.count == 7 && checked[0]["pairs"] as? Int == 1 && checked[0]["findings"] is [String: Int])
    let segmented = try jsonObjects(
      try await stream(
        ["segment", "--stream", "--language", "en", "--log", "json", "-q"], [#"{"id": 1, "text": "One. Two."}"#]
      ).errors)
    #expect(segmented.count == 1 && segmented[0]["segments"] as? Int == 2)
  }

  @Test("a summary counts all and names what failed, and why")
  func summaries() async throws {
    try folder.write("Room 6.\n", to: "en/6.txt")
    try folder.write([0xFF, 0xFE, 0x00], to: "fr/6.txt")
    #expect(try await align("-o", "out", "--summary", "s.json", "-q").status == 2)
    let folders = try summary()
    #expect(folders["done"] as? Int == 5 && folders["failed"] as? Int == 1 && folders["left"] as? Int == 0)
    #expect(folders["beads"] as? Int == 10 && folders["segments"] as? [Int] == [10, 10])
    #expect(folders["version"] is String && folders["seconds"] is Double)
    #expect((folders["arguments"] as? [String])?.first == "align")
    let failures = try #require(folders["failures"] as? [[String: Any]])
    #expect(failures.count == 1 && failures[0]["target"] as? String == "fr/6.txt")
    #expect((failures[0]["error"] as? String)?.isEmpty == false)
    _ = try await align("-o", "out", "--summary", "s.json", "-q")
    #expect(try summary()["skipped"] as? Int == 5)

    _ = try await stream(
      ["check", "--stream", "--from", "en", "--to", "fr", "--no-dictionary", "--shard", "1/2", "--summary", "c.json"],
      Self.lines + ["", "?"])
    let checked = try summary("c.json")
    #expect(checked["done"] as? Int == 4 && checked["failed"] as? Int == 1 && checked["pairs"] as? Int == 4)
    #expect(checked["left"] is NSNull && checked["shard"] as? String == "1/2")
    #expect((checked["failures"] as? [[String: Any]])?.first?["line"] as? Int == 9)
  }

  @Test("a summary replaces nothing that is read")
  func keepsInputs() async throws {
    let result = try await align("-o", "out", "--summary", "en/1.txt", "-q")
    #expect(result.status == 2 && result.errors.contains("is also an input"), "\(result.errors)")
    #expect(folder.contents("en/1.txt")?.hasPrefix("Room 1") == true)
    for command in ["align", "check"] {
      let options = [command, "--stream", "--from", "en", "--to", "fr", "--lexicon", "en/1.txt", "--summary"]
      for path in ["./en/1.txt", "-"] {
        let stream = try await stream(options + [path], Self.lines)
        #expect(
          stream.status == 2 && stream.errors.contains(path == "-" ? "are the same file" : "is also an input"),
          "\(stream)")
      }
    }
  }

  @Test("nor what a stream reads from standard input, or adds to")
  func keepsStandardInput() async throws {
    let text = Self.lines.joined(separator: "\n") + "\n"
    for ending in ["--summary in.jsonl < in.jsonl", "< in.jsonl >> in.jsonl"] {
      try folder.write(text, to: "in.jsonl")
      let script = "\"$0\" align --stream --from en --to fr --no-dictionary \(ending)"
      let result = try await run("/bin/sh", ["-c", script, enregardPath], in: folder.path)
      #expect(result.status == 2 && result.errors.contains("is also an input (standard input)"), "\(result.errors)")
      #expect(folder.contents("in.jsonl") == text)
    }
  }

  @Test("a stream that breaks off is summed up all the same, with why")
  func brokenStream() async throws {
    try folder.write(Self.lines.joined(separator: "\n") + "\n", to: "in.jsonl")
    let script =
      "{ gzip -c in.jsonl; printf 'no more'; } | \"$0\" align --stream --from en --to fr --no-dictionary --summary s.json"
    let result = try await run("/bin/sh", ["-c", script, enregardPath], in: folder.path)
    #expect(result.status == 2 && result.errors.contains("standard input: damaged, or not gzip"), "\(result.errors)")
    #expect(try result.objects().count == 7)
    #expect(try summary()["done"] as? Int == 7)
    #expect((try summary()["error"] as? String)?.contains("damaged, or not gzip") == true)
  }

  @Test("after so many failures a folder run begins no more, and leaves one file for all as it was")
  func maxErrorsOfFolders() async throws {
    for number in [1, 3] { try folder.write([0xFF, 0xFE, 0x00], to: "fr/\(number).txt") }
    let two = try await align("-o", "out", "--max-errors", "2", "--threads", "1", "--summary", "s.json")
    #expect(two.status == 2 && two.errors.contains("1 pair aligned, 2 failed, 2 not begun"), "\(two.errors)")
    #expect(try summary()["left"] as? Int == 2)
    #expect(folder.contents("out/2.tmx") != nil && folder.contents("out/4.tmx") == nil)
    let joined = try await align("-o", "all.tsv", "--max-errors", "1", "--threads", "2")
    #expect(joined.status == 2 && folder.contents("all.tsv") == nil, "\(joined.errors)")
    // As many as are allowed, and no more.
    let all = try await align("-o", "all.tsv", "--max-errors", "3")
    #expect(all.status == 2 && folder.contents("all.tsv") != nil, "\(all.errors)")
  }

  @Test("after so many failures a stream ends behind the last of them", arguments: ["1", "4"])
  func maxErrorsOfStreams(threads: String) async throws {
    let lines = Self.lines.prefix(2) + ["?"] + Self.lines.suffix(2) + ["?"] + Self.lines
    let result = try await stream(
      [
        "align", "--stream", "--from", "en", "--to", "fr", "--no-dictionary", "--max-errors", "2", "--threads", threads,
        "--summary", "s.json",
      ], Array(lines))
    #expect(result.status == 2 && result.errors.contains("error: stopped after 2 failures"), "\(result.errors)")
    let objects = try result.objects()
    #expect(objects.count == 6 && objects.last?["line"] as? Int == 6, "\(result.output)")
    #expect(try summary()["done"] as? Int == 4)
  }

  @Test(
    "a stream that has nobody to write for, or no leave to go on, waits for no more input",
    arguments: [
      ("?\n", "\"$0\" align --stream --max-errors 1 < slow; echo $? >&2", "2\n"),
      (
        #"{"source": "Room 1.", "target": "Salle 1.", "from": "en", "to": "fr"}"# + "\n",
        "{ env --default-signal=PIPE \"$0\" align --stream --no-dictionary < slow; echo $? >&2; } | true",
        "\(128 + SIGPIPE)\n"
      ),
    ])
  func endsAtOnce(line: String, script: String, status: String) async throws {
    // Held open, so that the input never ends.
    #expect(mkfifo(folder.url("slow").path, 0o600) == 0)
    let held = open(folder.url("slow").path, O_RDWR)
    defer { close(held) }
    #expect(write(held, line, line.utf8.count) == line.utf8.count)
    let result = try await run("/bin/sh", ["-c", script, enregardPath], in: folder.path)
    #expect(result.errors.hasSuffix(status), "\(result.errors)")
  }

  @Test("an output of no bytes is not done")
  func emptyOutputs() async throws {
    _ = try await align("-o", "out", "-q")
    try folder.write("", to: "out/2.tmx")
    let again = try await align("-o", "out")
    #expect(again.errors.contains("1 pair aligned, 4 skipped"), "\(again.errors)")
    #expect(folder.contents("out/2.tmx")?.contains("La mer 2") == true)
  }

  @Test("several languages are shared out and told of alike")
  func together() async throws {
    for number in 1...3 { try folder.write("Saal \(number) ist rot.\n", to: "de/\(number).txt") }
    let result = try await enregard(
      [
        "align", "en", "fr", "de", "--from", "en", "--to", "fr,de", "--no-dictionary", "-o", "out", "--log", "json",
        "--shard", "2/2", "--summary", "s.json", "-q",
      ], in: folder.path)
    #expect(result.status == 0, "\(result.errors)")
    let told = try jsonObjects(result.errors)
    #expect(told.map { $0["id"] as? String } == ["2", "4"])
    #expect(told[0]["documents"] as? [String] == ["en/2.txt", "fr/2.txt", "de/2.txt"])
    #expect((told[0]["segments"] as? [Int])?.count == 3)
    #expect(try summary()["done"] as? Int == 2)
  }

  @Test(
    "what cannot be is said",
    arguments: [
      (["align", "en/1.txt", "fr/1.txt", "--shard", "1/2"], "--shard is for folders, --map and --stream"),
      (["segment", "en/1.txt", "--log", "json"], "--log is for --stream"),
      (["check", "en/1.txt", "fr/1.txt", "--summary", "x"], "--summary is for --stream"),
      (["align", "en", "fr", "-o", "out", "--shard", "0/2"], "0/2"),
      (["align", "en", "fr", "-o", "out", "--shard", "3/2"], "3/2"),
      (["align", "en", "fr", "-o", "out", "--max-errors", "0"], "--max-errors must be at least 1"),
      (["align", "--stream", "tsv", "--shard", "1/2"], "leave --shard out"),
      (["align", "en", "fr", "--pairs-only", "--shard", "1/2"], "--shard is for aligning"),
      (["align", "--stream", "--without-copies"], "leave --without-copies"),
      (["align", "--stream", "--property", "client=Acme"], "and --property out"),
    ])
  func refused(arguments: [String], message: String) async throws {
    let result = try await enregard(arguments, in: folder.path)
    #expect(result.status == 2 && result.errors.contains(message), "\(result.errors)")
  }
}
