import CommandTesting
import Foundation
import Glibc
import Testing

@Suite("enregard align, several outputs")
struct OutputTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("Six soldiers died.\nNobody knows why.\n", to: "a.en.txt")
    try folder.write("Six soldats sont morts.\nPersonne ne sait pourquoi.\n", to: "a.fr.txt")
  }

  @Test("one run writes them all, each in the format of its extension")
  func several() async throws {
    let outputs = ["a.tmx", "a.xlf", "a.html", "a.csv", "a.moses"]
    let result = try await enregard(
      ["align", "a.en.txt", "a.fr.txt"] + outputs.flatMap { ["-o", $0] }, in: folder.path)
    #expect(result.status == 0, "\(result.errors)")
    #expect(try folder.names == ["a.csv", "a.en", "a.en.txt", "a.fr", "a.fr.txt", "a.html", "a.tmx", "a.xlf"])
    #expect(folder.contents("a.en") == "Six soldiers died.\nNobody knows why.\n")
    #expect(folder.contents("a.fr") == "Six soldats sont morts.\nPersonne ne sait pourquoi.\n")
    #expect(result.errors.contains("a.en, a.fr: 2 pairs of lines written"))
    #expect(result.errors.contains("a.xlf: 2 units written"))
  }

  @Test(
    "what cannot be is said before any work, and nothing is written",
    arguments: [
      (["--format", "moses"], "two files"), (["-o", "a.tmx", "-o", "a.odd"], "belongs to no format"),
      (["-o", "a.tmx", "-o", "a.tmx"], "given twice"),
      (["-o", "a.tmx", "-o", "b.tsv", "--format", "tsv"], "for one output"),
      (["-o", "a.tmx", "-o", "none/b.tsv"], "folder"),
      (["-o", "a.tmx", "-o", "a.moses", "--to", "en"], "both documents"),
    ])
  func refused(options: [String], message: String) async throws {
    let result = try await enregard(["align", "a.en.txt", "a.fr.txt"] + options, in: folder.path)
    #expect(result.status == 2)
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(try folder.names == ["a.en.txt", "a.fr.txt"])
  }
}

@Suite("enregard, what it says")
struct SayingTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("Six soldiers died.\n", to: "en/a.en.txt")
    try folder.write("Six soldats sont morts.\n", to: "fr/a.fr.txt")
    try folder.write(
      "<tmx version=\"1.4\"><header srclang=\"en\"/><body><tu><tuv xml:lang=\"en\"><seg>a</seg></tuv>"
        + "<tuv xml:lang=\"fr\"><seg>b</seg></tuv></tu></body></tmx>", to: "a.tmx")
  }

  @Test(
    "an answer that nobody gets is no success",
    arguments: [
      "--version", "--help", "align --help", "formats", "check --list", "--generate-completion-script bash",
      "align en fr --from en --to fr --pairs-only", "tmx stats a.tmx", "tm add a.tmx -m m.sqlite --progress",
    ])
  func fullOutput(words: String) async throws {
    let result = try await run(
      "/bin/sh", ["-c", "\"$0\" \(words) > /dev/full", enregardPath], in: folder.path)
    #expect(result.status == 2, "\(result.errors)")
    #expect(result.errors.contains("standard output: there is no space left"), "\(result.errors)")
  }

  @Test("names of files cannot move the cursor, turn the text or forge a line")
  func hostileNames() async throws {
    let name = "a\u{1B}[2J\u{202E}\nenregard: done.txt"
    for arguments in [["align", name, "b.txt"], ["tmx", "stats", name], ["formats", name]] {
      let result = try await enregard(arguments, in: folder.path)
      #expect(result.status == 2)
      #expect(result.errors.contains("<U+001B>[2J<U+202E>⏎enregard: done.txt"), "\(result.errors)")
      #expect(!result.errors.contains("\u{1B}") && !result.errors.contains("\u{202E}"))
      #expect(!result.errors.contains("\nenregard: done"))
    }
  }

  @Test("a name that is no UTF-8 is refused with the reason, and a folder tells that it leaves it out")
  func foreignNames() async throws {
    let script = #"n=$(printf 'caf\351.en.txt'); echo Six. > "en/$n"; "$0" align "en/$n" fr/a.fr.txt"#
    let one = try await run("/bin/sh", ["-c", script, enregardPath], in: folder.path)
    #expect(one.status == 2)
    #expect(one.errors.contains(#"en/caf\xE9.en.txt: this name is not UTF-8"#), "\(one.errors)")
    let all = try await enregard(["align", "en", "fr", "--from", "en", "--to", "fr", "-o", "out"], in: folder.path)
    #expect(all.status == 2)
    #expect(all.errors.contains(#"en/caf\xE9.en.txt: its name is not UTF-8"#), "\(all.errors)")
    #expect(folder.contents("out/a.en.tmx")?.contains("Six soldats") == true)
  }

  @Test("a memory on a read-only medium is searched", .enabled(if: geteuid() == 0, "needs to mount"))
  func readOnlyMedium() async throws {
    let script = """
      mkdir m && "$0" tm add a.tmx -m m/memory.sqlite -q || exit 1
      mount --bind m m && mount -o remount,bind,ro m m || exit 77
      "$0" tm search a --from en -m m/memory.sqlite; status=$?
      "$0" tm add a.tmx -m m/memory.sqlite; echo $?
      ls -A m
      exit $status
      """
    let result = try await run("/usr/bin/unshare", ["--mount", "/bin/sh", "-c", script, enregardPath], in: folder.path)
    if result.errors.hasPrefix("unshare: ") || result.status == 77 { return }
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("100%") && result.output.hasSuffix("2\nmemory.sqlite\n"), "\(result.output)")
  }

  @Test("an output does not take over set-user-id from the file that it replaces")
  func setUserID() async throws {
    try folder.write("old", to: "x.tsv")
    chmod(folder.url("x.tsv").path, 0o4755)
    let result = try await enregard(["align", "en/a.en.txt", "fr/a.fr.txt", "-o", "x.tsv", "-q"], in: folder.path)
    #expect(result.status == 0, "\(result.errors)")
    var status = stat()
    #expect(stat(folder.url("x.tsv").path, &status) == 0 && status.st_mode & 0o7777 == 0o755)
  }

  @Test("the programs that read a document end with it, even when it is killed")
  func helpersEnd() async throws {
    // A pandoc that takes its time, and says where it is.
    try folder.write("#!/bin/sh\necho $$ > pid\nexec sleep 300\n", to: "bin/pandoc")
    chmod(folder.url("bin/pandoc").path, 0o755)
    try folder.write("One.\n", to: "a.rst")
    let script = """
      PATH=$PWD/bin:$PATH "$0" segment a.rst & program=$!
      for n in $(seq 500); do [ -s pid ] && break; sleep 0.02; done
      kill -KILL $program; wait $program
      for n in $(seq 250); do kill -0 $(cat pid) 2>/dev/null || { echo gone; break; }; sleep 0.02; done
      """
    let result = try await run("/bin/sh", ["-c", script, enregardPath], in: folder.path)
    #expect(result.output == "gone\n", "\(result.errors)")
  }
}
