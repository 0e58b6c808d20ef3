import Checks
import Testing
import Workflows

@Suite("A project's settings")
struct ProjectFileTests {
  @Test func areReadWithPathsFromTheFoldersFile() throws {
    let file = try ProjectFile(
      text: """
        [check]
        from = "en"
        to = 'fr'
        glossary = ["terms.tsv", "/shared/terms.tsv"] # ours, and theirs
        lexicon = "words.tsv"
        baseline = "accepted.txt"
        fail-on = "error"
        min-severity = "warning"
        min-confidence = 1
        without = [
          "spelling",
        ]
        except = ["Acme"]
        """, path: "../.enregard.toml")
    #expect(file.from?.tag == "en" && file.to?.tag == "fr")
    #expect(file.glossaries == ["../terms.tsv", "/shared/terms.tsv"] && file.lexicons == ["../words.tsv"])
    #expect(file.baseline == "../accepted.txt" && file.failOn == .error)
    #expect(file.settings.minimumSeverity == .warning && file.settings.minimumConfidence == 1)
    #expect(file.settings.exceptions == ["Acme"])
    #expect(file.settings.rules["spelling"]?.isOn == false && file.settings.rules["number"] == nil)
  }

  @Test func tellOfSingleChecks() throws {
    let file = try ProjectFile(
      text: "\u{FEFF}checks.negation.severity = \"error\"\n[checks . \"number\"]\non = false\nexcept = [\"24/7\"]",
      path: "a.toml")
    #expect(file.settings.rules["negation"]?.severity == .error)
    #expect(file.settings.rules["number"]?.isOn == false && file.settings.rules["number"]?.exceptions == ["24/7"])
  }

  @Test(
    "that are wrong are refused with their line",
    arguments: [
      ("[check]\n\nfrom = 3", 3, .wrongValue(key: "from", wanted: .source)),
      ("[check]\nfail-on = \"bad\"", 2, .wrongValue(key: "fail-on", wanted: .severity)),
      ("# x\n[checks.nombre]\non = true", 2, .unknownCheck("nombre")),
      ("[checks.number]\nmin-confidence = 7", 2, .wrongValue(key: "min-confidence", wanted: .confidence)),
      ("[checks.number]\nmin-confidence = 2026-11-27", 2, .wrongValue(key: "min-confidence", wanted: .confidence)),
      ("[other]\nx = 1", 1, .unknownSection("other")),
      ("[check]\nonly = [\n  \"number\",\n  \"nombre\"]", 4, .unknownCheck("nombre")),
      ("[check]\nexcept = [\"a\", 1]", 2, .wrongValue(key: "except", wanted: .texts)),
      ("\ncheck = 1", 2, .notSection("check")), ("[[check]]\n", 1, .notSection("check")),
      ("checks.number = true", 1, .notSection("checks.number")),
      (
        "[checks.number]\noff = true", 2,
        .unknownKey("off", section: "checks.number", known: ["except", "min-confidence", "on", "severity"])
      ),
    ] as [(String, Int, ProjectProblem.Reason)])
  func wrong(text: String, line: Int, reason: ProjectProblem.Reason) throws {
    #expect(throws: ProjectProblem(path: "a.toml", line: line, reason: reason)) {
      try ProjectFile(text: text, path: "a.toml")
    }
  }

  // toml++ asserts of some of these that they cannot be.
  @Test(
    "that are no TOML are refused with their line",
    arguments: [
      ("[check]\nfrom = \"en\nto = 1", 2), ("[check]\n[é]", 2), ("[.]", 1), ("[", 1), ("[*", 1), ("[[[''-", 1),
      ("\u{FEFF}[\u{65E}x]", 1), ("[[#]]", 1), ("from = 'en'\n  [[ [c", 2), ("x = \"'a'\"\n[check]@o=", 2),
      ("x = 1\nrofm =0990-05-27T;07:", 2), ("x = 1_", 1), ("x = 99999999999999999999", 1), ("a = 1\na = 2", 2),
      ("x = \(String(repeating: "[", count: 100_000))", 1), ("\u{0}", 1),
    ])
  func noTOML(text: String, line: Int) throws {
    let problem = try #require(throws: ProjectProblem.self) { try ProjectFile(text: text, path: "a.toml") }
    guard case .notTOML = problem.reason else { return #expect(Bool(false), "\(problem)") }
    #expect(problem.line == line, "\(problem)")
  }

  // toml++ makes and frees a table in a table for each part of a key: forty thousand end the program.
  @Test(
    "with keys of very many parts are refused with their line",
    arguments: [
      ("a" + String(repeating: ".a", count: 40_000) + " = 1", 1),
      ("[check]\n[a" + String(repeating: " . \"a.b\"", count: 16) + "]", 2),
      ("x = '''\n'''\ny = { a" + String(repeating: ".a", count: 16) + " = 1 }", 3),
      ("# \"\nx = \"\\\"\"\na" + String(repeating: ".a", count: 16), 3),
    ])
  func longKey(text: String, line: Int) throws {
    #expect(throws: ProjectProblem(path: "a.toml", line: line, reason: .longKey(limit: 16))) {
      try ProjectFile(text: text, path: "a.toml")
    }
  }

  @Test("dots in texts and comments are no parts of keys")
  func dots() throws {
    let dots = String(repeating: ".a", count: 40)
    let text = "# a\(dots)\n[check]\nexcept = ['\(dots)', \"\(dots)\", \"\"\"\n\(dots)\"\"\", '\(dots)']\n"
    #expect(try ProjectFile(text: text, path: "a.toml").settings.exceptions.count == 4)
  }
}
