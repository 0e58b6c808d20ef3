import CommandTesting
import Foundation
import Testing

@Suite("enregard align, of two folders")
struct FolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("Six soldiers died at Verdun in 1916.\nNobody knows why.\n", to: "en/war.en.txt")
    try folder.write("Six soldats sont morts à Verdun en 1916.\nPersonne ne sait pourquoi.\n", to: "fr/war.fr.txt")
    try folder.write("Darwin published a book on species in 1859.\n", to: "en/deep/science.md")
    try folder.write("Darwin publia un livre sur les espèces en 1859.\n", to: "fr/biologie.md")
    try folder.write("Nothing like it is anywhere.\n", to: "en/alone.txt")
    try folder.write("binary", to: "en/picture.png")
  }

  private func align(_ options: String...) async throws -> RunResult {
    try await enregard(["align", "en", "fr", "--from", "en", "--to", "fr"] + options, in: folder.path)
  }

  @Test("documents are paired by name, then by content, and each pair becomes a memory")
  func pairs() async throws {
    let result = try await align("-o", "out")
    #expect(result.status == 0, "\(result.errors)")
    #expect(folder.contents("out/war.en.tmx")?.contains("Personne ne sait pourquoi.") == true)
    #expect(folder.contents("out/deep/science.tmx")?.contains("Darwin publia") == true)
    #expect(result.errors.contains("en/alone.txt: no counterpart found"))
    #expect(result.errors.contains("2 pairs, 1 document without a counterpart"))
    #expect(result.errors.contains("en/war.en.txt + fr/war.fr.txt (by name): 2 beads"))
    #expect(result.errors.contains("(by content, "))
  }

  @Test("started again, it passes over what is done, and does again what has changed")
  func resumes() async throws {
    _ = try await align("-o", "out", "-q")
    let again = try await align("-o", "out")
    #expect(again.errors.contains("0 pairs aligned, 2 skipped, which were done before"), "\(again.errors)")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: 60)], ofItemAtPath: folder.url("fr/war.fr.txt").path)
    #expect(try await align("-o", "out").errors.contains("1 pair aligned, 1 skipped"))
  }

  @Test("several formats make several files a pair, beside one for all")
  func formats() async throws {
    let result = try await align("-o", "out", "--format", "tmx", "--format", "html", "-o", "all.xlf", "-q")
    #expect(result.status == 0, "\(result.errors)")
    #expect(folder.contents("out/war.en.tmx")?.contains("Personne") == true)
    #expect(folder.contents("out/war.en.html")?.contains("Personne") == true)
    let joined = try #require(folder.contents("all.xlf"))
    #expect(joined.contains("<file id=\"f1\" original=\"science.md\">"))
    #expect(joined.contains("<file id=\"f2\" original=\"war.en.txt\">"))
    // One of two formats is done again where it is gone; the one for all needs all.
    try FileManager.default.removeItem(at: folder.url("out/war.en.html"))
    let again = try await align("-o", "out", "--format", "tmx", "--format", "html")
    #expect(again.errors.contains("1 pair aligned, 1 skipped"), "\(again.errors)")
    #expect(folder.contents("out/war.en.html") != nil)
  }

  @Test("a pair in other languages does not fit into the XLIFF of the others")
  func languages() async throws {
    try folder.write("Sechs Soldaten starben.\n", to: "en/x.de.txt")
    try folder.write("Six soldats sont morts.\n", to: "fr/x.fr.txt")
    let map = "en/war.en.txt\tfr/war.fr.txt\nen/x.de.txt\tfr/x.fr.txt\n"
    try folder.write(map, to: "map.tsv")
    let result = try await enregard(["align", "--map", "map.tsv", "-o", "all.xlf"], in: folder.path)
    #expect(
      result.status == 2 && result.errors.contains("one XLIFF 2.1 has one pair of languages"), "\(result.errors)")
    #expect(result.errors.contains("error: [2/2]") && result.errors.contains("1 pair aligned, 1 failed"))
    #expect(folder.contents("all.xlf")?.contains("</xliff>") == true)
  }

  @Test("in one memory, units from another language than the first say so")
  func sourceLanguages() async throws {
    try folder.write("Sechs Soldaten starben.\n", to: "en/x.de.txt")
    try folder.write("Six soldats sont morts.\n", to: "fr/x.fr.txt")
    try folder.write("en/war.en.txt\tfr/war.fr.txt\nen/x.de.txt\tfr/x.fr.txt\n", to: "map.tsv")
    let result = try await enregard(["align", "--map", "map.tsv", "-o", "all.tmx", "-q"], in: folder.path)
    #expect(result.status == 0, "\(result.errors)")
    let memory = try #require(folder.contents("all.tmx"))
    #expect(memory.contains("srclang=\"en\"") && memory.components(separatedBy: "<tu srclang=\"de\">").count == 2)
  }

  @Test("the two files of Moses hold all pairs, line for line")
  func moses() async throws {
    let result = try await align("-o", "all.moses", "-q")
    #expect(result.status == 0, "\(result.errors)")
    #expect(folder.contents("all.en")?.split(separator: "\n").count == 3)
    #expect(folder.contents("all.fr")?.hasPrefix("Darwin publia") == true)
  }

  @Test("no document is replaced by an output", arguments: ["en", "./en/memory.tmx", "en/m.moses"])
  func keepsInputs(output: String) async throws {
    let first = try await align("-o", "en/memory.tmx", "-q")
    #expect(first.status == 0, "\(first.errors)")
    let memory = try #require(folder.contents("en/memory.tmx"))
    try folder.write(memory, to: "fr/memory.tmx")
    try folder.write("Six soldiers died.\n", to: "en/m.en")
    try folder.write("Six soldats sont morts.\n", to: "fr/m.fr")
    let result = try await align("-o", output, "-q")
    #expect(result.status == 2 && result.errors.contains("is also an input"), "\(result.errors)")
    #expect(folder.contents("en/memory.tmx") == memory && folder.contents("en/m.en") == "Six soldiers died.\n")
  }

  @Test("where the one file cannot be written, that is told once, and no more is aligned")
  func full() async throws {
    let words = String(repeating: "Nobody knows why six of them died there. ", count: 200)
    var map = ""
    for number in 1...40 {
      try folder.write(words, to: "a/\(number).txt")
      map += "a/\(number).txt\tfr/war.fr.txt\n"
    }
    try folder.write(map, to: "map.tsv")
    try FileManager.default.createSymbolicLink(atPath: folder.url("all.tsv").path, withDestinationPath: "/dev/full")
    let result = try await enregard(
      [
        "align", "--map", "map.tsv", "--from", "en", "--to", "fr", "-o", "all.tsv", "--no-dictionary", "--threads", "1",
      ],
      in: folder.path)
    #expect(result.status == 2 && result.errors.contains("all.tsv: "), "\(result.errors)")
    #expect(result.errors.components(separatedBy: "error: ").count == 2 && !result.errors.contains("[40/40]"))
  }

  @Test("all in one file", arguments: ["all.tmx", "all.xlf", "all.tsv", "all.csv", "all.jsonl"])
  func joined(output: String) async throws {
    let result = try await align("-o", output, "-q")
    #expect(result.status == 0, "\(result.errors)")
    let checked = try await enregard(["check", output, "--from", "en", "--to", "fr", "--scores"], in: folder.path)
    #expect(checked.status == 0 && checked.output.split(separator: "\n").count == 3, "\(checked.errors)")
    #expect(checked.output.contains("Darwin publia") || output != "all.jsonl")
    if output.hasSuffix("sv") {
      let cells = try #require(folder.contents(output)).split(whereSeparator: \.isNewline)
        .map { $0.split(separator: output == "all.csv" ? "," : "\t", omittingEmptySubsequences: false).suffix(2) }
      #expect(cells[0] == ["source file", "target file"])
      #expect(cells[1] == ["en/deep/science.md", "fr/biologie.md"])
      #expect(cells.contains(["en/war.en.txt", "fr/war.fr.txt"]))
    }
  }

  @Test("a pair that fails is told, the others are aligned, and the exit status says so")
  func bad() async throws {
    try folder.write([0xFF, 0xFE, 0x00], to: "en/bad.txt")
    try folder.write("Bon.\n", to: "fr/bad.txt")
    let result = try await align("-o", "out", "-q")
    #expect(result.status == 2)
    #expect(result.errors.contains("en/bad.txt") && folder.contents("out/war.en.tmx") != nil, "\(result.errors)")
    #expect(folder.contents("out/bad.tmx") == nil)
  }

  @Test("more pairs than files may be open at once")
  func many() async throws {
    for number in 1...50 {
      try folder.write("Six soldiers died in \(number).\n", to: "a/\(number).txt")
      try folder.write("Six soldats sont morts en \(number).\n", to: "b/\(number).txt")
    }
    let command = "ulimit -n 40; exec \"$0\" align a b --from en --to fr -o out --no-dictionary"
    let result = try await run("/bin/sh", ["-c", command, enregardPath], in: folder.path)
    #expect(result.status == 0 && result.errors.contains("50 pairs aligned;"), "\(result.errors)")
  }

  @Test("a map of pairs can be written, changed and given")
  func map() async throws {
    let pairs = try await align("--pairs-only", "-q")
    #expect(pairs.output == "en/deep/science.md\tfr/biologie.md\tdeep/science\nen/war.en.txt\tfr/war.fr.txt\twar.en\n")
    try folder.write("# mine\nen/war.en.txt\tfr/war.fr.txt\tWar\n", to: "map.tsv")
    let result = try await enregard(["align", "--map", "map.tsv", "-o", "out", "--format", "tsv"], in: folder.path)
    #expect(result.status == 0, "\(result.errors)")
    #expect(try folder.names.contains("out") && folder.contents("out/War.tsv")?.contains("Verdun") == true)
  }

  @Test("a map keeps names with tabs, and such as look like remarks")
  func mapOfOddNames() async throws {
    try folder.write("Six soldiers died.\n", to: "#en/a\tb.en.txt")
    try folder.write("Six soldats sont morts.\n", to: "fr/a\tb.fr.txt")
    let pairs = try await enregard(["align", "#en", "fr", "--pairs-only", "-q"], in: folder.path)
    #expect(pairs.output == "\"#en/a\\tb.en.txt\"\t\"fr/a\\tb.fr.txt\"\t\"a\\tb.en\"\n")
    try folder.write(pairs.output, to: "map.tsv")
    let result = try await enregard(["align", "--map", "map.tsv", "-o", "out", "-q"], in: folder.path)
    #expect(result.status == 0 && folder.contents("out/a\tb.en.tmx")?.contains("morts") == true, "\(result.errors)")
  }

  @Test("what is said stands on lines of its own, not behind the progress bar")
  func progress() async throws {
    #expect(mkfifo(folder.url("slow.fr.txt").path, 0o600) == 0)
    let row = "en/war.en.txt\tfr/war.fr.txt"
    try folder.write("\(row)\nen/war.en.txt\tslow.fr.txt\n\(row)\n", to: "map.tsv")
    let script = """
      (until ls out/* > /dev/null 2>&1; do sleep 0.1; done; sleep 1.5; cat fr/war.fr.txt > slow.fr.txt) &
      script -qec "'$0' align --map map.tsv -o out --threads 1 --no-dictionary" /dev/null
      """
    let result = try await run(
      "/bin/sh", ["-c", script, enregardPath], in: folder.path, environment: ["TERM": "xterm"])
    #expect(result.output.contains("%\r\u{1B}[K[3/3] "), "\(result.output)")
    #expect(!result.output.contains("%["), "\(result.output)")
  }

  @Test("a map that a program of Windows has saved is read, too")
  func mapWithAMark() async throws {
    try folder.write("\u{FEFF}en/war.en.txt\tfr/war.fr.txt\r\n", to: "map.tsv")
    let result = try await enregard(["align", "--map", "map.tsv", "-o", "out", "-q"], in: folder.path)
    #expect(result.status == 0 && folder.contents("out/war.en.tmx") != nil, "\(result.errors)")
  }

  @Test("what Word leaves beside an open document is none")
  func lockFiles() async throws {
    try folder.write("someone", to: "fr/~$biologie.docx")
    let result = try await align("-o", "out")
    #expect(result.status == 0 && !result.errors.contains("~$"), "\(result.errors)")
  }

  @Test("each line comes whole, however many threads speak")
  func wholeLines() async throws {
    for number in 1...60 {
      try folder.write("Six soldiers died in \(number).\n", to: "a/\(number).txt")
      try folder.write("Six soldats sont morts en \(number).\n", to: "b/\(number).txt")
    }
    let result = try await enregard(
      ["align", "a", "b", "--from", "en", "--to", "fr", "-o", "out", "--threads", "8"], in: folder.path)
    let lines = result.errors.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count == 62 && lines.dropFirst().dropLast().allSatisfy { $0.hasPrefix("[") }, "\(result.errors)")
  }

  @Test(
    "what cannot be is said",
    arguments: [
      (
        ["align", "en", "fr"],
        "need -o: a folder, or one .tmx, .xlf, .tsv, .csv, .jsonl or .moses for all of them.\nUsage: enregard align"
      ),
      (["align", "en", "en/alone.txt", "-o", "x"], "name a file in it"),
      (["align", "en", "none", "-o", "x"], "none: there is no such file"),
      (["align", "--map", "bad.tsv", "-o", "x"], "bad.tsv: line 1"),
      (["align", "--map", "escape.tsv", "-o", "x"], "escape.tsv: line 1"),
      (["align", "en", "fr", "-o", "x.html"], "cannot be written to one html"),
      (["align", "en", "empty", "-o", "x"], "no document"), (["align", "en", "en", "-o", "x"], "same"),
    ])
  func refused(arguments: [String], message: String) async throws {
    try folder.write("one\n", to: "bad.tsv")
    try folder.write("a\tb\t../../escaped\n", to: "escape.tsv")
    try folder.write("", to: "empty/.hidden")
    let result = try await enregard(arguments, in: folder.path)
    #expect(result.status == 2)
    #expect(result.errors.contains(message), "\(result.errors)")
    // Before the work, not after it.
    #expect(!result.errors.contains("no counterpart found"))
    #expect(try !folder.names.contains("x"))
  }
}
