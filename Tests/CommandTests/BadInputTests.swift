import CommandTesting
import Foundation
import Testing

@Suite("The command, given what it cannot use")
struct BadInputTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try writeSample(in: folder)
    try folder.write("old", to: "old.tmx")
    try folder.write("", to: "empty.txt")
    try folder.write(" \n\n\t\n", to: "blank.txt")
    try folder.write(Array("caf".utf8) + [0xE9] + Array(" noir\n".utf8), to: "latin.txt")
    try folder.write([0x7F, 0x45, 0x4C, 0x46] + (0..<2000).map { UInt8($0 % 251) }, to: "program")
    try folder.write(Array("%PDF-1.5\n".utf8) + (0..<2000).map { UInt8($0 % 251) }, to: "scan.pdf")
    try FileManager.default.createDirectory(at: folder.url("directory"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder.url("link.txt").path, withDestinationPath: "a.en.txt")
  }

  /// Arguments after `align`, and what the message must contain.
  struct Case: CustomTestStringConvertible {
    var arguments: [String]
    var words: [String]
    var testDescription: String { arguments.joined(separator: " ") }

    init(_ arguments: String, _ words: String...) {
      self.arguments = arguments.split(separator: " ").map(String.init)
      self.words = words
    }
  }

  @Test(
    "an error names the file, the place, what is wrong and what to do; the old output is whole",
    arguments: [
      Case("missing.txt a.fr.txt -o old.tmx", "missing.txt", "no such file"),
      Case("a.en.txt directory -o old.tmx", "directory", "name a file in it"),
      Case("a.en.txt empty.txt -o old.tmx", "empty.txt", "no text"),
      Case("blank.txt a.fr.txt -o old.tmx", "blank.txt", "no text"),
      Case("a.en.txt program -o old.tmx", "program", "not text"),
      Case("a.en.txt scan.pdf -o old.tmx", "scan.pdf", "pdftotext"),
      Case("a.en.txt latin.txt -o old.tmx --to-encoding UTF-8", "latin.txt", "at byte 3", "0xE9", "UTF-8"),
      Case("a.en.txt a.fr.txt -o old.tmx --encoding klingon", "a.en.txt", "klingon", "UTF-16"),
      Case("a.en.txt a.en.txt -o old.tmx", "same file"),
      Case("a.en.txt link.txt -o old.tmx", "same file"),
      Case("- - -o old.tmx", "standard input", "name a file"),
      Case("a.en.txt a.fr.txt -o a.fr.txt --format tsv", "a.fr.txt", "also an input"),
      Case("a.en.txt a.fr.txt -o link.txt --format tsv", "link.txt", "also an input"),
      Case("a.en.txt a.fr.txt -o missing/a.tmx", "missing/a.tmx", "folder", "does not exist"),
      Case("a.en.txt a.fr.txt -o directory --format tmx", "directory", "name a file in it"),
      Case("a.en.txt a.fr.txt -o /dev/full --format tmx", "/dev/full", "no space"),
      Case("a.en.txt a.fr.txt -o old.doc", "old.doc", "--format", "tmx, xliff, xliff-1.2, tsv", "moses, beads"),
      Case("a.en.txt a.fr.txt --format doc", "doc", "tmx", "beads"),
      Case("a.en.txt a.fr.txt --from klingonese", "klingonese", "--from"),
      Case("a.en.txt a.fr.txt --min-confidence 1.5", "1.5", "between 0 and 1"),
      Case("a.en.txt a.fr.txt --explain --format tmx", "--explain", "-o FILE"),
      Case("a.en.txt", "Missing expected argument '<target>'"),
      Case("a.en.txt a.fr.txt --colour", "--colour"),
    ])
  func refused(_ use: Case) async throws {
    let before = try folder.names
    let result = try await enregard(["align"] + use.arguments, in: folder.path)
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix("enregard: error: ") || result.errors.contains("\nenregard: error: "))
    for words in use.words { #expect(result.errors.contains(words), "\(result.errors)") }
    #expect(folder.contents("old.tmx") == "old")
    #expect(try folder.names == before)
  }

  @Test(
    "no threads are wrong use of every command that takes a number of them",
    arguments: [
      "align a.en.txt a.fr.txt", "check a.en.txt a.fr.txt", "tm leverage a.en.txt", "tm pretranslate a.en.txt",
    ],
    ["0", "-2"])
  func noThreads(use: String, threads: String) async throws {
    let arguments = use.split(separator: " ").map(String.init) + ["--threads=\(threads)"]
    let result = try await enregard(arguments, in: folder.path)
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.errors.contains("--threads must be at least 1, not \(threads)."), "\(result.errors)")
  }

  @Test("an interrupt half-way leaves the old output whole and nothing else", arguments: [SIGINT, SIGTERM, SIGHUP])
  func interrupted(signal: Int32) async throws {
    // A FIFO that is open for writing but never written to stands for work that takes long.
    let fifo = folder.url("slow.fr.txt").path
    #expect(mkfifo(fifo, 0o600) == 0)
    let held = open(fifo, O_RDWR)
    defer { close(held) }
    let before = try folder.names
    let result = try await enregard(
      ["align", "a.en.txt", fifo, "-o", "old.tmx"], in: folder.path, interruptedBy: signal)
    #expect(result.status == 130)
    #expect(result.errors.contains("interrupted"))
    #expect(folder.contents("old.tmx") == "old")
    #expect(try folder.names == before)
  }

  @Test("a file size limit is like a full disk: the old output is whole")
  func sizeLimit() async throws {
    let lines = (0..<200).map { "Sentence number \($0) is here." }.joined(separator: "\n")
    try folder.write(lines, to: "long.en.txt")
    try folder.write(lines + ".", to: "long.fr.txt")
    let before = try folder.names
    let result = try await run(
      "/bin/sh", ["-c", "ulimit -f 8; exec \"$0\" align long.en.txt long.fr.txt -o old.tmx", enregardPath],
      in: folder.path)
    #expect(result.status == 2)
    #expect(result.errors.contains("old.tmx: there is no space left"), "\(result.errors)")
    #expect(folder.contents("old.tmx") == "old")
    #expect(try folder.names == before)
  }

  @Test("a full disk", .enabled(if: geteuid() == 0, "needs to mount a small file system"))
  func fullDisk() async throws {
    let lines = (0..<500).map { "Sentence number \($0) is here." }.joined(separator: "\n")
    try folder.write(lines, to: "long.en.txt")
    try folder.write(lines + ".", to: "long.fr.txt")
    // In a mount namespace of its own, so that the file system goes with the shell, whatever happens.
    let script = """
      mkdir small && mount -t tmpfs -o size=16k tmpfs small || exit 77
      printf old > small/old.tmx
      "$0" align long.en.txt long.fr.txt -o small/old.tmx
      status=$?
      ls -A small
      cat small/old.tmx
      exit $status
      """
    let result = try await run("/usr/bin/unshare", ["--mount", "/bin/sh", "-c", script, enregardPath], in: folder.path)
    // In a container or chroot root may not mount either; the size limit above stands for it.
    if result.errors.hasPrefix("unshare: ") || result.status == 77 { return }
    #expect(result.status == 2)
    #expect(result.errors.contains("small/old.tmx: there is no space left"), "\(result.errors)")
    #expect(result.output == "old.tmx\nold")
  }

  @Test(
    "what looks odd is aligned all the same, with a warning",
    arguments: [
      ("copy.fr.txt", "have the same text"), ("long.fr.txt", "times as long as a.en.txt"),
      ("b.en.txt", "seem to be en"),
    ])
  func warned(target: String, words: String) async throws {
    try folder.write(try #require(folder.contents("a.en.txt")), to: "copy.fr.txt")
    try folder.write(String(repeating: "Une phrase de plus que rien n'explique.\n", count: 60), to: "long.fr.txt")
    try folder.write("One.\nTwo.\nThree is not a crowd.\n", to: "b.en.txt")
    let result = try await enregard(["align", "a.en.txt", target, "-o", "x.tsv"], in: folder.path)
    #expect(result.status == 0)
    #expect(result.errors.contains("warning: "))
    #expect(result.errors.contains(words), "\(result.errors)")
    #expect(folder.contents("x.tsv") != nil)
  }

  @Test("text from the input cannot command the terminal")
  func escapes() async throws {
    try folder.write("He said \u{1B}[31mred\u{1B}[0m and \u{9B}2J.\n", to: "evil.en.txt")
    let result = try await enregard(["align", "evil.en.txt", "a.fr.txt", "--explain"], in: folder.path)
    #expect(result.status == 0)
    #expect(!(result.output + result.errors).unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" })
  }

  @Test("two texts that are not translations of each other are left alone with a warning, translations without")
  func strangers() async throws {
    let corpora = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("corpora").path
    let words = "really translations of each other?"
    for (target, isStranger) in [("tale.fr.txt", true), ("article.fr.txt", false)] {
      let result = try await enregard(
        ["align", "\(corpora)/article.en.txt", "\(corpora)/\(target)", "-o", "x.tmx"], in: folder.path)
      #expect(result.status == 0)
      #expect(result.errors.contains(words) == isStranger, "\(result.errors)")
      let units = folder.contents("x.tmx")?.matches(of: #/<tu[ >]/#).count ?? 0
      #expect(isStranger ? units == 0 : units > 30, "\(units)")
    }
  }
}
