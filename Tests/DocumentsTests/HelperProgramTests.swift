import Testing

@testable import Documents
@testable import Files

@Suite("Helper programs")
struct HelperProgramTests {
  private let shell = HelperProgram(name: "sh", package: "dash")

  private func run(_ script: String, input: String = "", limits: HelperProgram.Limits = .init()) throws -> String {
    String(
      decoding: try shell.run(["-c", script], on: Array(input.utf8), document: "x", limits: limits), as: UTF8.self)
  }

  @Test func givesAndTakesBytes() throws {
    #expect(try run("cat; echo; cat", input: "été") == "été\n")
    let long = String(repeating: "0123456789", count: 500_000)
    #expect(try run("cat", input: long) == long)
  }

  @Test("one that fails, and what it says")
  func fails() {
    #expect(throws: ReadingError(name: "x", reason: .programFailed(shell, message: "no\n"))) {
      try run("echo no >&2; exit 3")
    }
    #expect(throws: ReadingError(name: "x", reason: .programFailed(shell, message: ""))) { try run("kill -9 $$") }
  }

  @Test func isStoppedWhenItHangs() throws {
    let start = ContinuousClock.now
    for script in ["sleep 60", "while :; do :; done", "sleep 60 & exec >&- 2>&-; sleep 60"] {
      #expect(throws: ReadingError(name: "x", reason: .programTooSlow(shell, seconds: 1))) {
        try run(script, limits: .init(seconds: 1))
      }
    }
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  @Test func isStoppedWhenItHasHadItsTimeOfTheProcessor() throws {
    var limits = HelperProgram.Limits(seconds: 60)
    limits.processorSeconds = 1
    #expect(throws: ReadingError(name: "x", reason: .programTooSlow(shell, seconds: 1))) {
      try run("while :; do :; done", limits: limits)
    }
  }

  @Test func isStoppedWhenItTakesTooMuch() throws {
    #expect(throws: ReadingError(name: "x", reason: .programOutputTooLarge(shell, limit: 100_000))) {
      try run("yes", limits: .init(output: 100_000))
    }
    // Memory: a string that doubles until there is no more.
    #expect(throws: ReadingError.self) {
      try run("a=aaaaaaaaaaaaaaaa; while :; do a=$a$a; done", limits: .init(seconds: 60, memory: 100 << 20))
    }
  }

  @Test func isNamedWhenMissing() {
    let nothing = HelperProgram(name: "enregard-no-such-program", package: "nothing")
    #expect(!nothing.isInstalled && shell.isInstalled)
    #expect(throws: ReadingError(name: "x", reason: .missingProgram(nothing))) {
      try nothing.run([], on: [], document: "x")
    }
  }
}

@Suite("Formats that pandoc reads", .enabled(if: HelperProgram.pandoc.isInstalled, "pandoc is not installed"))
struct PandocTests {
  @Test(
    "markup to blocks",
    arguments: [
      (
        "a.tex", "\\section{One} Two \\emph{words}---and ``quotes''.\\begin{itemize}\\item a\\item b\\end{itemize}",
        ["h1 One", "Two words—and “quotes”.", "li a", "li b"]
      ),
      ("a.rst", "Title\n=====\n\nText [1]_.\n\n.. [1] Note.\n", ["h1 Title", "Text.", "Note."]),
      ("a.org", "* One\nText.\n| a | b |\n", ["h1 One", "Text.", "td a", "td b"]),
      (
        "a.dbk", "<article><title>T</title><section><title>S</title><para>P.</para></section></article>",
        ["h1 T", "h1 S", "P."]
      ),
    ])
  func reads(name: String, text: String, expected: [String]) throws {
    #expect(try blocks(text, named: name) == expected)
  }

  @Test("an include is not read")
  func sandbox() throws {
    let text = try blocks("One.\n\n\\input{/etc/passwd}\n\\include{/etc/passwd}\n", named: "a.tex").joined()
    #expect(!text.contains("root"))
    #expect(try !blocks("One.\n\n.. include:: /etc/passwd\n", named: "a.rst").joined().contains("root:"))
  }

  @Test("a file that a document cannot do without is named, since it is not read")
  func needsOtherFile() {
    #expect(throws: ReadingError(name: "a.rst", reason: .needsOtherFile(.pandoc, file: "other.csv"))) {
      try blocks("Text.\n\n.. csv-table:: T\n   :file: other.csv\n", named: "a.rst")
    }
  }

  @Test("a damaged file is an error that names it", arguments: ["a.docx", "a.odt", "a.epub"])
  func damaged(name: String) {
    let start: [UInt8] = [0x50, 0x4B, 0x03, 0x04] + Array(repeating: 7, count: 100)
    let format = String(name.dropFirst(2))
    #expect(throws: ReadingError(name: name, reason: .malformed(format: format))) {
      try readDocument(named: name, bytes: start)
    }
  }
}
