import Checks
import CommandTesting
import Files
import Foundation
import Testing

@testable import enregard

/// Three pairs; in the second the number differs, and the third has no translation.
private let table =
  "source\ttarget\nSix men left.\tSix hommes sont partis.\nThere were 30 of them.\tIls étaient 13.\nNobody came.\t\n"

@Suite("enregard check")
struct CheckTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(table, to: "a.tsv")
  }

  private func check(_ arguments: [String], input: String = "", environment: [String: String] = [:]) async throws
    -> RunResult
  {
    try await enregard(
      ["check", "--no-dictionary"] + arguments, in: folder.path, input: input, environment: environment)
  }

  private let languages = ["--from", "en", "--to", "fr"]

  private func objects(_ lines: String) throws -> [[String: Any]] {
    try lines.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test func showsWhatItFoundAndSumsItUp() async throws {
    let result = try await check(["a.tsv"] + languages)
    #expect(result.status == 0, "\(result.errors)")
    #expect(
      result.output.contains(
        "a.tsv:3  pair 1\n  en  There were ⟦30⟧ of them.\n  fr  Ils étaient ⟦13⟧.\n  warning  source says 30, target says 13: correct the target  [number 0."
      ))
    #expect(result.output.contains("  fr  (nothing)\n"))
    #expect(!result.output.contains("\u{1B}"))
    #expect(result.errors.contains("a.tsv: tsv; English (en) to French (fr); UTF-8"))
    #expect(result.errors.contains("3 pairs, 2 findings: 1 error, 1 warning"))
  }

  @Test("JSON Lines in and out keep what else the objects hold, and count pairs")
  func jsonLines() async throws {
    let input = """
      {"id": 7, "source": "Fine.", "target": "Bien."}
      not JSON
      {"id": 8, "source": "There were 30.", "target": "Ils étaient 13.", "check": "mine"}
      """
    let result = try await check(["-", "--format", "jsonl"] + languages, input: input)
    #expect(result.status == 2)
    #expect(result.errors.contains("enregard: error: standard input: line 2: not JSON"))
    let found = try objects(result.output)
    #expect(found.count == 1 && found[0]["pair"] as? Int == 1 && found[0]["id"] as? Int == 8)
    #expect(found[0]["sourceRange"] as? [Int] == [11, 13] && found[0]["targetRange"] as? [Int] == [12, 14])
    #expect((found[0]["input"] as? [String: String]) == ["check": "mine"])
  }

  @Test("--scores writes an object for each pair")
  func scores() async throws {
    let result = try await check(["a.tsv", "--scores"] + languages)
    #expect(result.status == 0, "\(result.errors)")
    let scored = try objects(result.output)
    #expect(scored.map { $0["pair"] as? Int } == [0, 1, 2])
    let values = scored.compactMap { $0["score"] as? Double }
    #expect(values.count == 3 && values.allSatisfy { (0...1).contains($0) } && values[0] > values[2])
    #expect(scored[1]["target"] as? String == "Ils étaient 13.")
  }

  @Test(
    "--fail-on decides the exit status",
    arguments: [
      (["--fail-on", "error"], 1), (["--fail-on", "warning"], 1),
      (["--fail-on", "error", "--severity", "number=note", "--without", "empty"], 0),
      (["--fail-on", "note", "--only", "names-nothing"], 2), (["--fail-on", "error", "--only", "repetition"], 0),
    ] as [([String], Int32)])
  func gate(options: [String], status: Int32) async throws {
    let result = try await check(["a.tsv"] + languages + options)
    #expect(result.status == status, "\(result.errors)")
  }

  @Test(
    "checks can be chosen, made stricter and given exceptions",
    arguments: [
      (["--only", "number"], "1 finding: 1 warning"), (["--without", "number,empty"], "0 findings"),
      (["--only", "number", "--min-confidence", "number=1"], "0 findings"),
      (["--only", "number", "--except", "13"], "0 findings"),
      (["--only", "number", "--except", "number=13"], "0 findings"),
      (["--only", "number", "--except", "empty=13"], "1 finding: 1 warning"),
      (["--only", "number", "--severity", "number=error"], "1 finding: 1 error"),
      (["--only", "number", "--severity", "number=note"], "1 finding: 1 note"),
      (["--only", "number", "--severity", "number=note", "--min-severity", "warning"], "0 findings"),
    ])
  func selection(options: [String], summary: String) async throws {
    let result = try await check(["a.tsv"] + languages + options)
    #expect(result.errors.contains("3 pairs, \(summary)"), "\(result.errors)")
  }

  @Test("what is accepted is told no more, wherever the pair moves")
  func baseline() async throws {
    let first = try await check(["a.tsv", "--only", "number", "--format", "jsonl"] + languages)
    let fingerprint = try #require(try objects(first.output).first?["fingerprint"] as? String)
    let accepted = try await check(
      ["a.tsv", "--baseline", "accepted.txt", "--accept", String(fingerprint.prefix(8))] + languages)
    #expect(accepted.status == 0, "\(accepted.errors)")
    #expect(accepted.errors.contains("accepted.txt: 1 finding accepted"))
    #expect(accepted.errors.contains("3 pairs, 1 finding: 1 error"))
    let lines = try #require(folder.contents("accepted.txt")).split(separator: "\n")
    #expect(lines.last == "\(fingerprint)\tnumber\tsource says 30, target says 13: correct the target")

    try folder.write("A new line.\tUne ligne nouvelle.\nThere were 30 of them.\tIls étaient 13.\n", to: "b.tsv")
    let later = try await check(["b.tsv", "--baseline", "accepted.txt", "--fail-on", "note"] + languages)
    #expect(later.status == 0, "\(later.output)")
    #expect(later.errors.contains("accepted.txt: 1 accepted finding left out"))
    let all = try await check(["a.tsv", "--baseline", "accepted.txt", "--accept", "all"] + languages)
    #expect(all.errors.contains("3 pairs, 0 findings"))
    #expect(try await check(["a.tsv", "--baseline", "accepted.txt", "--fail-on", "note"] + languages).status == 0)
    let gone = "accepted.txt: 1 accepted finding not found again"
    #expect(try await check(["b.tsv", "--baseline", "accepted.txt"] + languages).errors.contains(gone))
    let part = try await check(["b.tsv", "--baseline", "accepted.txt", "--without", "empty"] + languages)
    #expect(part.status == 0 && !part.errors.contains("did not come up"), "\(part.errors)")
  }

  @Test("nothing is accepted where the report cannot be written")
  func acceptsWithReport() async throws {
    try FileManager.default.createSymbolicLink(atPath: folder.url("r.html").path, withDestinationPath: "/dev/full")
    let arguments = ["a.tsv", "--baseline", "accepted.txt", "--accept", "all", "-o", "r.html"] + languages
    let result = try await check(arguments)
    #expect(result.status == 2 && folder.contents("accepted.txt") == nil, "\(result.errors)")
  }

  @Test("two runs that accept at once both do")
  func acceptsAtOnce() async throws {
    try folder.write("There were 40 of them.\tIls étaient 14.\n", to: "b.tsv")
    #expect(mkfifo(folder.url("slow.tsv").path, 0o600) == 0)
    // The first has read the baseline when it opens its input, and gets that when the second has ended.
    let script = """
      accept() { "$0" check "$1" --from en --to fr --baseline accepted.txt --accept all -q -o "$1.txt" --format text; }
      accept slow.tsv & exec 3> slow.tsv; accept b.tsv; cat a.tsv >&3; exec 3>&-; wait
      """
    let result = try await run("/bin/sh", ["-c", script, enregardPath], in: folder.path)
    let lines = folder.contents("accepted.txt") ?? ""
    #expect(lines.contains("source says 40") && lines.contains("source says 30"), "\(lines) \(result.errors)")
  }

  @Test(
    "--accept and --baseline say what they miss",
    arguments: [
      (["--accept", "123456"], "--accept needs a file"), (["--accept", "xyz"], "is a fingerprint"),
      (["--baseline", "none.txt"], "none.txt: there is no such file"),
      (["--baseline", "a.tsv"], "a.tsv: line 1: this line does not start with a fingerprint"),
    ])
  func baselineErrors(options: [String], words: String) async throws {
    let result = try await check(["a.tsv"] + languages + options)
    #expect(result.status == 2 && result.errors.contains(words), "\(result.errors)")
  }

  @Test func takesTheSettingsOfTheProject() async throws {
    try folder.write(
      """
      [check]
      from = "en"
      to = "fr"
      fail-on = "warning"
      without = ["empty"]
      baseline = "accepted.txt"

      [checks.number]
      severity = "warning"
      except = ["99"]
      """, to: ".enregard.toml")
    try folder.write(table, to: "sub/a.tsv")
    let result = try await enregard(["check", "a.tsv", "--no-dictionary"], in: folder.url("sub").path)
    #expect(result.status == 1, "\(result.errors)")
    #expect(
      result.errors.contains("settings: ") && result.errors.contains("3 pairs, 1 finding: 1 warning"),
      "\(result.errors)")
    let accepted = try await enregard(
      ["check", "a.tsv", "--no-dictionary", "--accept", "all"], in: folder.url("sub").path)
    #expect(accepted.status == 0, "\(accepted.errors)")
    #expect(folder.contents("accepted.txt")?.contains("number") == true)
    let without = try await check(["a.tsv", "--no-project"] + languages)
    #expect(without.status == 0 && without.errors.contains("2 findings"))
  }

  @Test(
    "a project file that is wrong is refused with its line",
    arguments: [
      ("[check]\nfrom = \"en\nto = 1", "line 2", "not TOML"),
      ("[check]\n\nfrom = 3", "line 3", "from must be a language"),
      ("[check]\n[\u{1B}[31m]", "line 2", "not TOML"),
    ])
  func badProject(text: String, line: String, words: String) async throws {
    try folder.write(text, to: ".enregard.toml")
    let result = try await check(["a.tsv"] + languages)
    #expect(result.status == 2)
    #expect(result.errors.contains(".enregard.toml: \(line): ") && result.errors.contains(words), "\(result.errors)")
  }

  @Test func alignsTwoDocumentsAndTellsWhatHasNoCounterpart() async throws {
    // Of the English, four sentences in the middle are not in the French.
    try folder.write(
      """
      Six men left Paris on Monday.

      They crossed the border at night and reached Berlin.

      The president of France stayed in the north of Africa.

      Rain fell on the fields for eleven weeks, and wheat was scarce.

      Our neighbours sold two horses, a cart and the blue boat.

      In summer the lake is warm, and children swim there all day.

      Thirty of them were hurt in 1999.

      The village has a church, a school and 24 houses.

      Nobody knows the name of the doctor.
      """, to: "a.en.txt")
    try folder.write(
      """
      Six hommes ont quitté Paris lundi.

      Ils ont traversé la frontière de nuit et ont atteint Berlin.

      Trente d’entre eux ont été blessés en 1999.

      Le village a une église, une école et 24 maisons.

      Personne ne connaît le nom du médecin.
      """, to: "a.fr.txt")
    let result = try await check(["a.en.txt", "a.fr.txt", "-o", "r.jsonl"])
    #expect(result.status == 0, "\(result.errors)")
    let found = try objects(try #require(folder.contents("r.jsonl")))
    let alone = found.first { $0["check"] as? String == "empty" }
    #expect(alone?["targetLine"] is NSNull && (5...11).contains(alone?["sourceLine"] as? Int ?? 0), "\(found)")
    #expect(result.errors.contains("a.en.txt: English (en, from the file's name)"))
    #expect(result.errors.contains("r.jsonl: written"))
  }

  @Test func writesSeveralReportsAtOnce() async throws {
    let outputs = ["r.html", "r.sarif", "r.tmx", "r.xlf", "r.jsonl", "r.txt"]
    let result = try await check(["a.tsv"] + languages + outputs.flatMap { ["-o", $0] })
    #expect(result.status == 0, "\(result.errors)")
    let starts = ["<!doctype html>", #"{"$schema""#, "<?xml", "<?xml", #"{"pair":1"#, "a.tsv:3  pair 1"]
    for (output, start) in zip(outputs, starts) {
      #expect(folder.contents(output)?.hasPrefix(start) == true, "\(output)")
    }
    #expect(result.output == "")
  }

  @Test(
    "the page is in the language that is asked for, else in the target's, else in the user's",
    arguments: [
      ("fr", [], "de", "fr"), ("de", [], "fr_FR.UTF-8", "fr"), ("de", [], "C.UTF-8", "en"), ("en", [], "fr_FR", "en"),
      ("fr", ["--page-language", "en"], "fr_FR", "en"),
    ])
  func pageLanguage(target: String, options: [String], locale: String, expected: String) async throws {
    try folder.write("He came.\tx y.\n", to: "page.tsv")
    let result = try await enregard(
      ["check", "page.tsv", "--from", "es", "--to", target, "-o", "page.html"] + options, in: folder.path,
      environment: ["LC_ALL": "", "LANG": locale])
    #expect(result.status == 0, "\(result.errors)")
    #expect(folder.contents("page.html")?.contains("<html lang=\"\(expected)\">") == true)
  }

  @Test("colours only where they are wanted")
  func colours() async throws {
    #expect(try await check(["a.tsv", "--color", "always"] + languages).output.contains("\u{1B}[1;4;33m30\u{1B}[0m"))
    #expect(try await check(["a.tsv", "--color", "never"] + languages).output.contains("⟦30⟧"))
  }

  @Test(
    "what cannot be read is named, and the old report stays",
    arguments: [
      ("x.tmx", "<tmx><body><tu>", "x.tmx: line 1: not well-formed XML"),
      ("x.tmx", "<html/>", "the root element of TMX"),
      ("x.tsv", "no tab\n", "x.tsv: line 1: there is no tab"),
      ("x.jsonl", "[]\n", "x.jsonl: line 1: not a JSON object"),
      ("x.jsonl", "{\"source\":\"a\"}\n", "no text in \"target\""),
      (
        "x.tmx",
        "<!DOCTYPE tmx [<!ENTITY e SYSTEM \"/etc/passwd\">]><tmx><body><tu><tuv xml:lang=\"en\"><seg>&e;</seg></tuv></tu></body></tmx>",
        "\"&e;\""
      ),
    ])
  func badInput(name: String, text: String, words: String) async throws {
    try folder.write(text, to: name)
    try folder.write("old", to: "r.jsonl")
    let result = try await check([name, "-o", "r.jsonl"])
    #expect(result.status == 2 && result.errors.contains(words), "\(result.errors)")
    if name.hasSuffix(".tmx") { #expect(folder.contents("r.jsonl") == "old") }
    #expect(try !folder.names.contains { $0.hasPrefix(".enregard-") })
  }

  @Test(
    "wrong use is refused in words",
    arguments: [
      ([], "Name a file of pairs"), (["a", "b", "c"], "Name a file of pairs"),
      (["nosuch.tmx"], "there is no such file"), (["a.md"], "name its translation"),
      (["a.tsv", "-o", "r.pdf"], "belongs to no format"), (["a.tsv", "-o", "a.tsv"], "a.tsv"),
      (["a.tsv", "--only", "x"], "no check \"x\""),
      (["a.tsv", "--scores", "--format", "sarif"], "--scores writes JSON Lines"),
      (["a.tsv", "--min-confidence", "2"], "between 0 and 1"),
      (["a.tsv", "--severity", "error"], "is for one check"),
      (["a.tsv", "a.tsv"], "same file"),
    ])
  func wrongUse(arguments: [String], words: String) async throws {
    let result = try await check(arguments)
    #expect(result.status == 2 && result.errors.contains(words), "\(result.errors)")
  }

  @Test func needsLanguagesWhereTheReportStatesThem() async throws {
    let result = try await check(["-", "-o", "r.tmx"], input: "1\t2\n")
    #expect(result.status == 2 && result.errors.contains("give --from and --to"), "\(result.errors)")
  }

  @Test func listsEveryCheckWithWhatWasMeasured() async throws {
    let result = try await check(["--list"])
    #expect(result.status == 0)
    for check in Check.all {
      #expect(result.output.contains("\n\(check.id) ") && result.output.contains("  \(check.summary)\n"), "\(check.id)")
    }
    #expect(result.output.hasPrefix("check"))
  }

  @Test func isTheSameOnAnyNumberOfThreads() async throws {
    let lines = (0..<3000).map { "There were \($0 % 50) of them.\tIls étaient \($0 % 49)." }.joined(separator: "\n")
    try folder.write(lines, to: "many.tsv")
    let one = try await check(["many.tsv", "--format", "jsonl", "--threads", "1"] + languages)
    let many = try await check(["many.tsv", "--format", "jsonl", "--threads", "4"] + languages)
    #expect(one.output == many.output && one.output.count > 1000)
  }
}
