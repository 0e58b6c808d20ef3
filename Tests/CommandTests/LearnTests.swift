import CommandTesting
import Foundation
import Testing

private let gold = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appendingPathComponent("../shared/gold").standardizedFileURL
private let isGoldPresent = FileManager.default.fileExists(atPath: gold.path)

@Suite("Learning from one text for the next")
struct LearnTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func align(_ set: String, _ options: String..., to output: String = "out.tsv") async throws -> RunResult {
    let languages = try #require(folder.contents("\(set)/LANGS")).split(separator: " ").map(String.init)
    return try await enregard(
      ["align", "--segmented", "--from", languages[0], "--to", languages[1], "\(set)/x.src", "\(set)/x.tgt"]
        + ["--no-dictionary", "-o", output] + options, in: folder.path)
  }

  /// How many of the set's beads come out right.
  private func right(_ set: String, _ options: String...) async throws -> (right: Int, gold: Int) {
    struct Report: Decodable {
      struct Kind: Decodable { var gold: Int, right: Int }
      struct Row: Decodable { var kinds: [Kind] }
      struct Run: Decodable { var all: Row }
      var runs: [Run]
    }
    let result = try await enregard(["eval", "--json", "--no-dictionary", set] + options, in: folder.path)
    let report = try JSONDecoder().decode(Report.self, from: Data(result.output.utf8))
    let kinds = try #require(report.runs.first).all.kinds
    return (kinds.map(\.right).reduce(0, +), kinds.map(\.gold).reduce(0, +))
  }

  /// Two texts in invented languages, whose words are all of one length and without likeness: the first long enough to
  /// learn them from, the second with sentences left out of its translation and hardly a word that comes twice.
  private func writeInventedTexts() throws {
    func word(_ number: Int, _ consonants: [Character], _ vowels: [Character]) -> String {
      String([
        consonants[number % 7], vowels[number / 7 % 5], consonants[(number / 3 + 2) % 7], vowels[(number + 1) % 5],
        consonants[number / 35 % 7], vowels[number * 3 % 5],
      ])
    }
    let source = (0..<60).map { word($0, Array("bdgkmnp"), Array("aeiou")) }
    let target = (0..<60).map { word($0 * 17 % 60, Array("fhjlrsv"), Array("åéîöy")) }
    var state: UInt64 = 7
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    func sentence(_ words: [Int], _ list: [String]) -> String { words.map { list[$0] }.joined(separator: " ") + "." }
    let lesson = (0..<120).map { _ in (0..<5).map { _ in random(60) } }
    // Each word once, five a sentence; every third sentence is not translated.
    let exam = (0..<12).map { line in (0..<5).map { line * 5 + $0 } }
    for (set, sentences, isKept) in [
      ("lesson", lesson, { _ in true }), ("exam", exam, { (line: Int) in line % 3 != 1 }),
    ] {
      let kept = sentences.indices.filter(isKept)
      try folder.write(sentences.map { sentence($0, source) + "\n" }.joined(), to: "\(set)/x.src")
      try folder.write(kept.map { sentence(sentences[$0], target) + "\n" }.joined(), to: "\(set)/x.tgt")
      try folder.write(kept.enumerated().map { "[\($1)]:[\($0)]\n" }.joined(), to: "\(set)/x.gold")
      try folder.write("en fr", to: "\(set)/LANGS")
    }
  }

  @Test("words learned from one text align another that could not be aligned without them")
  func invented() async throws {
    try writeInventedTexts()
    let before = try await right("exam")
    let result = try await align("lesson", "--learn", "words.tsv")
    #expect(result.status == 0)
    #expect(result.errors.contains("words.tsv: "), "\(result.errors)")
    let after = try await right("exam", "--lexicon", "words.tsv")
    #expect(after.right > before.right, "\(after.right) after, \(before.right) before, of \(after.gold)")
  }

  @Test("the next run starts from the list and adds to it; the same texts again add nothing")
  func twice() async throws {
    try writeInventedTexts()
    let first = try await align("lesson", "--learn", "words.tsv", "--format", "beads")
    #expect(!first.errors.contains("dictionaries: words.tsv"), "\(first.errors)")
    let words = try #require(folder.contents("words.tsv"))
    let again = try await align("lesson", "--learn", "words.tsv")
    #expect(again.errors.contains("dictionaries: words.tsv ("), "\(again.errors)")
    #expect(again.errors.contains("words.tsv: these texts were learned from before; nothing added"))
    #expect(folder.contents("words.tsv") == words)
    let other = try await align("exam", "--learn", "words.tsv")
    #expect(other.errors.contains("words.tsv: 0 word pairs learned"), "\(other.errors)")
    #expect(
      try #require(folder.contents("words.tsv")).split(separator: "\n").count == words.split(separator: "\n").count + 1)
    #expect(try folder.names == ["exam", "lesson", "out.tsv", "words.tsv"])
  }

  @Test(
    "what --learn cannot use is refused, and nothing is changed",
    arguments: [
      (["--learn", "mine.tsv"], ["mine.tsv", "not made by --learn", "--lexicon"]),
      (["--learn", "exam/x.tgt"], ["exam/x.tgt", "file of its own"]),
      (["--learn", "out.tsv"], ["out.tsv", "file of its own"]),
      (["--learn", "none/words.tsv"], ["none/words.tsv", "folder"]),
      (["--learn", "exam"], ["exam", "directory"]),
      (["--learn", "new.tsv", "--lexicon", "none.tsv"], ["none.tsv", "no such file"]),
    ])
  func refused(options: [String], words: [String]) async throws {
    try writeInventedTexts()
    try folder.write("word\tmot\n", to: "mine.tsv")
    let before = try folder.names
    let result = try await enregard(
      ["align", "--segmented", "--from", "en", "--to", "fr", "exam/x.src", "exam/x.tgt", "-o", "out.tsv"] + options,
      in: folder.path)
    #expect(result.status == 2)
    for words in words { #expect(result.errors.contains(words), "\(result.errors)") }
    #expect(try folder.names == before)
    #expect(folder.contents("mine.tsv") == "word\tmot\n")
  }

  @Test(
    "a real text's second half is aligned no worse, but for a bead, for what its first half taught",
    .enabled(if: isGoldPresent, "needs ../shared/gold"))
  func halves() async throws {
    let set = "transread-mouret"
    try writeHalves(of: set)
    let before = try await right("\(set)-2").right
    #expect(try await align("\(set)-1", "--learn", "words.tsv").status == 0)
    let after = try await right("\(set)-2", "--lexicon", "words.tsv").right
    #expect(after >= before - 1, "\(before) right without, \(after) with")
  }

  /// `SET-1` and `SET-2`, cut where the gold has no bead across.
  private func writeHalves(of set: String) throws {
    let path = gold.appendingPathComponent(set)
    let names = try FileManager.default.contentsOfDirectory(atPath: path.path)
    let stem = try #require(names.first { $0.hasSuffix(".gold") }).dropLast(".gold".count)
    func lines(_ name: String) throws -> [String] {
      try String(contentsOf: path.appendingPathComponent(name), encoding: .utf8).split(separator: "\n").map(String.init)
    }
    let (source, target) = (try lines(stem + ".src"), try lines(stem + ".tgt"))
    let beads = try lines(stem + ".gold").map { line in
      line.split(separator: ":").prefix(2).map { $0.split { !$0.isNumber }.compactMap { Int($0) } }
    }
    let cut = try #require(
      (beads.count / 2..<beads.count).first { cut in
        [0, 1].allSatisfy { side in
          let (before, after) = (beads[..<cut].flatMap { $0[side] }, beads[cut...].flatMap { $0[side] })
          return (before.max() ?? -1) < (after.min() ?? Int.max)
        }
      })
    let starts = [0, 1].map { side in (beads[..<cut].flatMap { $0[side] }.max() ?? -1) + 1 }
    for (half, range) in [(1, 0..<cut), (2, cut..<beads.count)] {
      let offsets = half == 1 ? [0, 0] : starts
      let texts = zip([source, target], starts).map { half == 1 ? $0.prefix($1) : $0.dropFirst($1) }
      let name = "\(set)-\(half)"
      try folder.write(texts[0].map { $0 + "\n" }.joined(), to: "\(name)/x.src")
      try folder.write(texts[1].map { $0 + "\n" }.joined(), to: "\(name)/x.tgt")
      let shifted = beads[range].map { bead in [0, 1].map { side in bead[side].map { $0 - offsets[side] } } }
      try folder.write(shifted.map { "\($0[0]):\($0[1])\n" }.joined(), to: "\(name)/x.gold")
      try folder.write(try lines("LANGS").joined(), to: "\(name)/LANGS")
    }
  }
}
