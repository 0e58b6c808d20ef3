import CommandTesting
import Foundation
import Testing

@Suite("Signals leave nothing behind")
struct InterruptTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Each with one of them, since there is one guard against all.
  private static let verbs = zip(
    [
      "segment slow -o out", "tmx invert slow -o out", "tmx merge slow -o out", "tmx dedupe slow -o out",
      "tmx filter slow -o out", "tmx edit slow --set client=Acme -o out", "tmx select en slow -o out",
      "tmx lint slow --fix -o out",
      "tmx clean slow --for mt -o out --reasons why", "tm pretranslate slow --segmented --to fr -m memory -o out",
      "align fast slow --tiers out --explain --learn words --from en --to fr", "check slow --format text -o out",
    ], (0..<12).map { [SIGINT, SIGTERM, SIGHUP][$0 % 3] })

  @Test("in any verb that writes", arguments: verbs)
  func interrupted(arguments: String, signal: Int32) async throws {
    let tmx = """
      <tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" \
      srclang="en" datatype="x"/><body><tu><tuv xml:lang="en"><seg>One.</seg></tuv><tuv xml:lang="fr"><seg>Un.</seg>\
      </tuv></tu></body></tmx>
      """
    try folder.write(tmx, to: "a.tmx")
    try folder.write("One.\n", to: "fast")
    if arguments.contains("memory") { _ = try await enregard(["tm", "add", "a.tmx", "-m", "memory"], in: folder.path) }
    // Open for writing, but never written to: it stands for work that takes long.
    let slow = folder.url("slow").path
    #expect(mkfifo(slow, 0o600) == 0)
    let held = open(slow, O_RDWR)
    defer { close(held) }
    let before = try folder.names
    // `align` opens what is learned only when both documents are there.
    let words =
      arguments.split(separator: " ").map(String.init) + (arguments.hasPrefix("align") ? ["-o", "out.tmx"] : [])
    let result = try await enregard(words, in: folder.path, interruptedBy: signal)
    #expect(result.status == 130, "\(result.errors)")
    // SQLite keeps its own files beside a memory that was open, and takes them up again.
    #expect(try folder.names.filter { !$0.hasPrefix("memory-") } == before)
  }

  @Test("when whoever read standard output has gone, the process ends as others do, and its files with it")
  func unread() async throws {
    let units = (0..<20_000).map { "<tu><tuv xml:lang=\"en\"><seg>Number \($0).</seg></tuv></tu>" }.joined()
    let head = """
      <tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" \
      srclang="en" datatype="x"/><body>
      """
    try folder.write(head + units + "</body></tmx>", to: "new.tmx")
    try folder.write(head + "</body></tmx>", to: "old.tmx")
    let before = try folder.names
    let script = "{ env --default-signal=PIPE \"$0\" tmx diff old.tmx new.tmx --tmx out.tmx; echo $? >&2; } | head -c 1"
    let result = try await run("/bin/sh", ["-c", script, enregardPath], in: folder.path)
    #expect(result.errors == "\(128 + SIGPIPE)\n")
    #expect(try folder.names == before)
  }
}

extension InterruptTests {
  @Test("where nobody reads what is told, a signal ends the program all the same", arguments: ["--log json", ""])
  func unreadErrors(log: String) async throws {
    let stuck = folder.url("stuck").path
    #expect(mkfifo(stuck, 0o600) == 0)
    let held = open(stuck, O_RDWR | O_NONBLOCK)
    defer { close(held) }
    let full = [UInt8](repeating: 0x0A, count: 1 << 12)
    while write(held, full, full.count) > 0 {}
    try folder.write("?\n", to: "in")
    let script = "exec \"$0\" align --stream tsv --from en --to fr \(log) --summary out < in 2> stuck"
    let result = try await run(
      "/bin/sh", ["-c", script, enregardPath], in: folder.path, interruptedBy: SIGTERM)
    #expect(result.status == 130)
    #expect(try folder.names == ["in", "stuck"])
  }
}

@Suite("What is put aside")
struct SpoolTests {
  @Test(
    "goes where the user has temporary files",
    arguments: [["merge", "--join", "a.tmx", "b.tmx"], ["diff", "a.tmx", "b.tmx"]])
  func folder(arguments: [String]) async throws {
    let folder = try TemporaryFolder()
    for name in ["a.tmx", "b.tmx"] {
      try folder.write(
        """
        <tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" \
        adminlang="en" srclang="en" datatype="x"/><body></body></tmx>
        """, to: name)
    }
    let wrong = try await enregard(["tmx"] + arguments, in: folder.path, environment: ["TMPDIR": "/nonexistent"])
    #expect(wrong.status == 2 && wrong.errors.contains("/nonexistent"), "\(wrong.errors)")
    #expect(try await enregard(["tmx"] + arguments, in: folder.path).status == 0)
  }
}
