import CommandTesting
import Foundation
import Testing

@Suite("enregard review")
struct ReviewCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("Room 11 is red.\nRoom 12 is blue.\n", to: "a.en.txt")
    try folder.write("La salle 11 est rouge.\nLa salle 12 est bleue.\n", to: "a.fr.txt")
  }

  /// A review that runs, and the address that it printed.
  private func start(_ arguments: [String]) throws -> (process: Process, address: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: enregardPath)
    process.arguments = ["review"] + arguments + ["--no-open", "-q", "--no-dictionary"]
    process.currentDirectoryURL = folder.url("")
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    var address = ""
    while !address.hasSuffix("\n"), let more = try output.fileHandleForReading.read(upToCount: 1), !more.isEmpty {
      address += String(decoding: more, as: UTF8.self)
    }
    return (process, String(address.dropLast()))
  }

  @Test("it prints an address on this machine with a secret, and writes the outputs when it is interrupted")
  func runs() throws {
    let (process, address) = try start(["a.en.txt", "a.fr.txt", "-o", "a.tmx", "--at", "1"])
    #expect(address.wholeMatch(of: ##/http://127\.0\.0\.1:[0-9]+/[0-9a-f]{32}/#p1/##) != nil, "\(address)")
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(folder.contents("a.tmx")?.contains("<seg>La salle 12 est bleue.</seg>") == true)
    #expect(folder.contents("a.tmx.review")?.hasPrefix("{") == true)
    // The journal alone goes on, and is anchors for align.
    let again = try start(["a.tmx.review", "-o", "b.tmx"])
    #expect(again.address.hasPrefix("http://127.0.0.1:"))
    again.process.interrupt()
    again.process.waitUntilExit()
    #expect(folder.contents("b.tmx")?.contains("</tmx>") == true)
    // Without an output it writes the one that it stands beside.
    try folder.write("old", to: "a.tmx")
    let third = try start(["a.tmx.review"])
    third.process.interrupt()
    third.process.waitUntilExit()
    #expect(folder.contents("a.tmx")?.contains("</tmx>") == true)
  }

  @Test("a bitext that is reviewed is not written over, not even by its journal alone")
  func bitext() async throws {
    try folder.write("One.\tUn.\nTwo.\tDeux.\n", to: "b.tsv")
    for arguments in [["b.tsv", "--from", "en", "--to", "fr"], ["b.tsv.review"]] {
      let (process, address) = try start(arguments)
      #expect(address.hasPrefix("http://127.0.0.1:"), "\(arguments)")
      process.interrupt()
      process.waitUntilExit()
      #expect(folder.contents("b.tsv") == "One.\tUn.\nTwo.\tDeux.\n")
    }
    let result = try await enregard(["review", "b.tsv.review", "-o", "./b.tsv", "--no-open"], in: folder.path)
    #expect(result.status == 2 && result.errors.contains("./b.tsv is also an input"), "\(result.errors)")
  }

  @Test("one at a time works on a journal")
  func inUse() async throws {
    let (process, _) = try start(["a.en.txt", "a.fr.txt", "-o", "a.tmx"])
    let other = try await enregard(["review", "a.en.txt", "a.fr.txt", "-o", "a.tmx", "--no-open"], in: folder.path)
    process.interrupt()
    process.waitUntilExit()
    #expect(other.status == 2 && other.errors.contains("a.tmx.review: another enregard review is at work on it"))
  }

  @Test(
    "what cannot be reviewed is told, with what to do",
    arguments: [
      (["a.en.txt", "a.fr.txt", "-o", "a.foo"], "a.foo: its extension belongs to no format"),
      (["a.en.txt", "a.fr.txt", "-o", "-"], "files, not standard output"),
      (["a.en.txt", "a.en.txt"], "are the same file"), (["-"], "files, not standard input"),
      (["a.en.txt"], "name its translation, too"),
      (["a.en.txt", "none.txt"], "none.txt: there is no such file"),
      (["a.en.txt", "a.fr.txt", "--port", "70000"], "a number from 0 to 65535"),
      (["a.en.txt", "a.fr.txt", "--journal", "a.fr.txt"], "is also an input"),
    ])
  func errors(arguments: [String], words: String) async throws {
    let result = try await enregard(["review"] + arguments + ["--no-open"], in: folder.path)
    #expect(result.status == 2 && result.errors.contains(words), "\(result.errors)")
  }

  @Test("a journal whose first line is damaged is told as such, by every command that reads one")
  func damagedJournal() async throws {
    let (process, _) = try start(["a.en.txt", "a.fr.txt", "-o", "a.tmx"])
    process.interrupt()
    process.waitUntilExit()
    let journal = try #require(folder.contents("a.tmx.review"))
    try folder.write("{" + journal.dropFirst(20), to: "a.tmx.review")
    for command in [
      ["review", "a.tmx.review", "--no-open"], ["align", "a.en.txt", "a.fr.txt", "--anchors", "a.tmx.review"],
      ["eval", "alignment", "--beads", "a.tmx.review", "a.tmx.review"],
    ] {
      let result = try await enregard(command, in: folder.path)
      #expect(result.status == 2 && result.errors.contains("a.tmx.review:1: this line, which says"), "\(result.errors)")
    }
  }
}
