import CommandTesting
import Foundation
import Testing

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()
private let gold = root.appendingPathComponent("../shared/gold").standardizedFileURL
private let scorer = gold.appendingPathComponent("score.py").path
private let canScore =
  FileManager.default.fileExists(atPath: scorer) && FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")

@Suite("Scoring by the command")
struct EvalTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["article", "tale"] {
      for (from, to) in [("\(name).fr.segments", "\(name).src"), ("\(name).en.segments", "\(name).tgt")] {
        try copy(from, to: "sets/\(name)/\(to)")
      }
      try copy("\(name).gold", to: "sets/\(name)/\(name).gold")
      try folder.write("fr en\n", to: "sets/\(name)/LANGS")
    }
  }

  private func copy(_ corpus: String, to name: String) throws {
    try folder.write([UInt8](Data(contentsOf: root.appendingPathComponent("corpora/\(corpus)"))), to: name)
  }

  /// The first run of the report that `arguments` make.
  private func report(_ arguments: [String]) async throws -> EvalText.Run {
    let result = try await enregard(["eval", "--json"] + arguments, in: folder.path)
    #expect(result.status == 0, "\(result.errors)")
    return try #require(JSONDecoder().decode(EvalText.self, from: Data(result.output.utf8)).runs.first)
  }

  @Test("a folder of sets is aligned and scored, set by set and together")
  func folders() async throws {
    let run = try await report(["sets"])
    #expect(run.dictionary == true)
    #expect(run.sets.map(\.name) == ["article", "tale"])
    #expect(run.sets.map(\.beads["gold"]) == [37, 18])
    #expect(run.all.beads["gold"] == 55)
    #expect(run.sets.allSatisfy { $0.strict.f1 > 0.7 && $0.lax.f1 >= $0.strict.f1 })
    #expect(run.all.kinds.map(\.gold).reduce(0, +) == 55)
    #expect(run.all.calibration?.beads == run.all.beads["test"])
    #expect((run.all.seconds ?? 0) > 0)
  }

  @Test("what it aligns itself is what align writes with --segmented")
  func sameAsAlign() async throws {
    let beads = try await enregard(
      [
        "align", "--segmented", "--from", "fr", "--to", "en", "sets/tale/tale.src", "sets/tale/tale.tgt", "-q",
        "--no-dictionary", "-o", "tale.beads",
      ], in: folder.path)
    #expect(beads.status == 0)
    let aligned = try await report(["--no-dictionary", "sets/tale"])
    let scored = try await report(["--beads", "tale.beads", "sets/tale/tale.gold"])
    #expect(aligned.dictionary == false)
    #expect(scored.dictionary == nil)
    #expect(aligned.all.figures == scored.all.figures)
  }

  @Test("as text: scores, kinds, segments alone, calibration; with --compare for both kinds of evidence")
  func text() async throws {
    let result = try await enregard(["eval", "--compare", "sets/tale"], in: folder.path)
    #expect(result.status == 0)
    for words in [
      "With dictionaries\nset ", "Without a dictionary\nset ", "\nkind ", "\nsegments alone ", "\nconfidence ",
    ] {
      #expect(result.output.contains(words), "\(result.output)")
    }
    #expect(result.output.split(separator: "\n").filter { $0.hasPrefix("tale  fr-en") }.count == 2)
    #expect(!result.output.contains(" \n"))
  }

  @Test(
    "what cannot be scored is refused by name",
    arguments: [
      (["none"], ["none", "no such folder"]), (["empty"], ["empty", "LANGS"]),
      (["--beads", "sets/tale/tale.gold"], ["odd"]),
      (["--beads", "sets/tale/tale.src", "sets/tale/tale.gold"], ["tale.src: line 1", "not a bead"]),
      (["--beads", "none.beads", "sets/tale/tale.gold"], ["none.beads", "no such file"]),
      (["--compare", "--no-dictionary", "sets"], ["--compare"]), (["--compare", "--beads", "a", "b"], ["--beads"]),
      (["bad"], ["bad/tale.gold", "segment 99", "tale.tgt", "25"]),
    ])
  func refused(arguments: [String], words: [String]) async throws {
    for file in ["LANGS", "tale.src", "tale.tgt"] {
      try folder.write(try #require(folder.contents("sets/tale/\(file)")), to: "bad/\(file)")
    }
    try folder.write("[0]:[0]\n[1]:[99]\n", to: "bad/tale.gold")
    try folder.write("no set", to: "empty/README.md")
    let result = try await enregard(["eval"] + arguments, in: folder.path)
    #expect(result.status == 2)
    #expect(result.output == "")
    for words in words { #expect(result.errors.contains(words), "\(result.errors)") }
  }

  @Test("agrees with score.py of the gold sets", .enabled(if: canScore, "needs ../shared/gold and python3"))
  func scorePy() async throws {
    var ours: [String] = []
    var theirs: [String] = []
    for set in try FileManager.default.contentsOfDirectory(atPath: gold.path).sorted() {
      let path = gold.appendingPathComponent(set)
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path.path)) ?? []
      for name in names where name.hasSuffix(".gold") {
        let goldPath = path.appendingPathComponent(name).path
        try folder.write(spoilt(try String(contentsOfFile: goldPath, encoding: .utf8)), to: "\(set).beads")
        // One by one, and all together below.
        try await expectAgreement(["\(set).beads", goldPath], [goldPath, "\(set).beads"])
        ours += ["\(set).beads", goldPath]
        theirs += [goldPath, "\(set).beads"]
      }
    }
    #expect(ours.count >= 4)
    try await expectAgreement(ours, theirs)
  }

  private func expectAgreement(_ ours: [String], _ theirs: [String]) async throws {
    let scored = try await report(["--beads"] + ours).all
    let result = try await run("/usr/bin/python3", [scorer] + theirs, in: folder.path)
    let expected = try JSONDecoder().decode(EvalText.Scores.self, from: Data(result.output.utf8))
    #expect(EvalText.Scores(beads: scored.beads, strict: scored.strict, lax: scored.lax) == expected)
    // Else the comparison would show nothing.
    #expect((0.3...0.95).contains(expected.strict.f1) && expected.lax.f1 > expected.strict.f1)
  }

  /// Gold beads with faults of every sort, one in six lines each: two beads joined, a bead cut in two, one left out, sides
  /// in another order.
  private func spoilt(_ gold: String) -> String {
    let beads = gold.split(separator: "\n").map { $0.split(separator: ":").map { numbers(String($0)) } }
    var lines: [String] = []
    var index = 0
    while index < beads.count {
      let (source, target) = (beads[index][0], beads[index][1])
      switch index % 6 {
      case 1 where index + 1 < beads.count:
        index += 1
        lines.append("\(source + beads[index][0]):\(target + beads[index][1]):0.4")
      case 3: lines += ["\(source.prefix(1)):\(target.prefix(1)):0.5", "\(source.dropFirst()):\(target.dropFirst())"]
      case 4: break
      case 5: lines.append("\(Array(source.reversed())):\(target):0.9")
      default: lines.append("\(source):\(target):1")
      }
      index += 1
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func numbers(_ list: String) -> [Int] {
    list.split { !$0.isNumber }.compactMap { Int($0) }
  }
}

/// The command's JSON, as another program would read it.
private struct EvalText: Decodable {
  struct Ratio: Decodable, Equatable {
    var precision: Double
    var recall: Double
    var f1: Double
  }

  struct Scores: Decodable, Equatable {
    var beads: [String: Int]
    var strict: Ratio
    var lax: Ratio
  }

  struct Kind: Decodable, Equatable {
    var kind: String
    var gold: Int
    var found: Int
    var right: Int
  }

  struct Calibration: Decodable, Equatable {
    var beads: Int
    var expectedError: Double
  }

  struct Row: Decodable {
    var name: String
    var beads: [String: Int]
    var strict: Ratio
    var lax: Ratio
    var kinds: [Kind]
    var calibration: Calibration?
    var seconds: Double?

    /// What does not depend on the machine, to the three decimals that confidences rounded to four leave sure.
    var figures: [String] {
      [
        "\(beads["gold"] ?? 0) \(beads["test"] ?? 0)", "\(strict)", "\(lax)", "\(kinds)",
        String(format: "%.3f", calibration?.expectedError ?? -1),
      ]
    }
  }

  struct Run: Decodable {
    var dictionary: Bool?
    var sets: [Row]
    var all: Row
  }

  var runs: [Run]
}
