import CommandTesting
import Foundation
import Testing

/// A verb that writes files, with a path under each option, in one invocation.
private struct Verb: CustomTestStringConvertible {
  /// With `FILE` in the place of what is read without an option.
  var arguments: String
  var reads: [String]
  var writes: [String]
  var name: String { arguments.split(separator: " ").prefix { $0.allSatisfy(\.isLowercase) }.joined(separator: " ") }
  var testDescription: String { name }

  init(_ arguments: String, reads: [String] = [], writes: [String]) {
    (self.arguments, self.reads, self.writes) = (arguments, reads, writes)
  }
}

private let verbs = [
  Verb(
    "align FILE other.txt", reads: ["--lexicon", "--memory", "--srx", "--anchors"], writes: ["--output", "--learn"]),
  Verb(
    "check FILE --format text", reads: ["--lexicon", "--memory", "--srx", "--glossary", "--project", "--baseline"],
    writes: ["--output"]),
  Verb(
    "review FILE other.txt --no-open", reads: ["--lexicon", "--memory", "--srx"], writes: ["--output", "--journal"]),
  Verb("segment FILE", reads: ["--srx"], writes: ["--output"]),
  Verb("tmx select en,fr FILE", writes: ["--output"]),
  Verb("tmx invert FILE", writes: ["--output"]), Verb("tmx merge FILE other.tmx", writes: ["--output"]),
  Verb("tmx dedupe FILE", writes: ["--output"]), Verb("tmx filter FILE", writes: ["--output"]),
  Verb("tmx edit FILE --set client=Acme", writes: ["--output"]),
  Verb("tmx lint --fix FILE", writes: ["--output"]), Verb("tmx diff FILE other.tmx", writes: ["--tmx"]),
  Verb("tmx clean --for tm FILE", reads: ["--lexicon", "--memory"], writes: ["--output", "--reasons"]),
  Verb("tmx convert FILE", writes: ["--output"]),
  Verb("tm pretranslate FILE", reads: ["--srx", "--memory"], writes: ["--output"]),
  Verb("tm export", reads: ["--memory"], writes: ["--output"]),
]

/// Options that name folders, write beside what they name or are of runs of many; each has a test of its own.
private let others: Set<String> = [
  "align --map", "align --tiers", "lexicon build --output", "lexicon build --directory", "tmx split --output",
  "align --summary", "check --summary", "segment --summary",
]

@Suite("No output replaces what a run reads, or another output")
struct FileConflictTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("# mine", to: "mine.tmx")
    try folder.write("Personne.\n", to: "fr.txt")
    try FileManager.default.createSymbolicLink(atPath: folder.url("link.tmx").path, withDestinationPath: "mine.tmx")
    try FileManager.default.linkItem(atPath: folder.url("mine.tmx").path, toPath: folder.url("second.tmx").path)
  }

  @Test("whatever is read and written, by whatever path", arguments: verbs)
  fileprivate func conflicts(verb: Verb) async throws {
    let words = verb.arguments.split(separator: " ").map(String.init)
    // Another spelling, a symbolic link and a second name, in turn.
    var paths = ["./mine.tmx", "link.tmx", "second.tmx"]
    for write in verb.writes {
      for read in verb.reads + (words.contains("FILE") ? ["FILE"] : []) {
        let path = paths.removeFirst()
        paths.append(path)
        var arguments = words.map { $0 == "FILE" ? read == "FILE" ? "mine.tmx" : "fr.txt" : $0 }
        if read != "FILE" { arguments += [read, "mine.tmx"] }
        arguments += [write, path]
        let result = try await enregard(arguments, in: folder.path)
        let shown = read == "FILE" ? "<" : read
        #expect(
          result.status == 2 && result.errors.contains("\(path) is also an input (\(shown)"),
          "\(arguments): \(result.errors)")
        #expect(folder.contents("mine.tmx") == "# mine")
      }
    }
  }

  @Test("every option of every verb that takes a path is looked at here")
  func noneForgotten() async throws {
    let help = try await enregard(["--experimental-dump-help"], in: folder.path)
    let tool = try JSONSerialization.jsonObject(with: Data(help.output.utf8)) as? [String: Any]
    var known = others
    for verb in verbs { known.formUnion((verb.reads + verb.writes).map { "\(verb.name) \($0)" }) }
    var found: [String: Set<String>] = [:]
    func walk(_ command: [String: Any], _ path: [String]) {
      for argument in command["arguments"] as? [[String: Any]] ?? [] {
        let kinds = argument["completionKind"] as? [String: Any]
        guard kinds?["file"] != nil || kinds?["directory"] != nil else { continue }
        let names = argument["names"] as? [[String: Any]] ?? []
        let long = names.first { $0["kind"] as? String == "long" }?["name"] as? String
        if let long { found[path.joined(separator: " "), default: []].insert("--\(long)") }
      }
      for command in command["subcommands"] as? [[String: Any]] ?? [] {
        walk(command, path + [command["commandName"] as? String ?? ""])
      }
    }
    walk(try #require(tool?["command"] as? [String: Any]), [])
    let writing: Set = ["--output", "--reasons", "--tmx", "--learn", "--tiers"]
    #expect(found.count > 20)
    for (verb, options) in found where !options.isDisjoint(with: writing) {
      for option in options { #expect(known.contains("\(verb) \(option)"), "\(verb) \(option)") }
    }
  }

  @Test(
    "two outputs are two files",
    arguments: [
      ["align", "en.txt", "fr.txt", "-o", "x.tmx", "-o", "./x.tmx"],
      ["align", "en.txt", "fr.txt", "-o", "new/../x.tmx", "-o", "./new/../x.tmx"],
      ["align", "en.txt", "fr.txt", "-o", "tm/en.tmx", "--tiers", "."],
      ["align", "en.txt", "fr.txt", "-o", "x.tsv", "--learn", "x.tsv"],
      ["align", "en.txt", "fr.txt", "--explain", "--learn", "-"],
      ["check", "a.tsv", "-o", "x.html", "-o", "./x.html"],
      ["check", "a.tsv", "--baseline", "x.html", "--accept", "all", "-o", "x.html"],
      ["tmx", "clean", "--for", "mt", "mine.tmx", "-o", "x", "--reasons", "./x"],
      ["tmx", "diff", "mine.tmx", "mine.tmx", "--tmx", "-"],
    ])
  func twice(arguments: [String]) async throws {
    try folder.write("Nobody.\n", to: "en.txt")
    try folder.write("One.\tUn.\n", to: "a.tsv")
    let before = try folder.names
    let result = try await enregard(arguments, in: folder.path)
    #expect(result.status == 2, "\(result.errors)")
    #expect(
      result.errors.contains("given twice") || result.errors.contains("are the same file"), "\(result.errors)")
    #expect(try folder.names == before)
  }

  @Test("the memories of --tiers are outputs, too")
  func tiers() async throws {
    try folder.write("Nobody.\n", to: "tm/en.tmx")
    let result = try await enregard(
      ["align", "tm/en.tmx", "fr.txt", "--input-format", "text", "--tiers", "."], in: folder.path)
    #expect(result.status == 2 && result.errors.contains("is also an input (<source>), which --tiers"))
    #expect(folder.contents("tm/en.tmx") == "Nobody.\n")
  }

  @Test("a map is no output; nor is a part of what is split, nor a dictionary")
  func special() async throws {
    try folder.write("mine.tmx\tfr.txt\n", to: "map.tmx")
    let map = try await enregard(["align", "--map", "map.tmx", "-o", "./map.tmx"], in: folder.path)
    #expect(map.status == 2 && map.errors.contains("is also an input (--map)"), "\(map.errors)")
    try folder.write("x", to: "dictd/freedict-eng-fra.index")
    try folder.write("x", to: "dictd/freedict-eng-fra.dict.dz")
    let lexicon = try await enregard(
      ["lexicon", "build", "en", "fr", "--directory", "dictd", "-o", "./dictd/freedict-eng-fra.index"],
      in: folder.path)
    #expect(lexicon.status == 2 && lexicon.errors.contains("is also an input (--directory)"), "\(lexicon.errors)")
    let tmx = """
      <tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" \
      srclang="en" datatype="x"/><body><tu><tuv xml:lang="en"><seg>One.</seg></tuv><tuv xml:lang="fr"><seg>Un.</seg>\
      </tuv></tu></body></tmx>
      """
    try folder.write(tmx, to: "a.tmx")
    try FileManager.default.linkItem(atPath: folder.url("a.tmx").path, toPath: folder.url("a.0001.tmx").path)
    let split = try await enregard(["tmx", "split", "a.tmx", "--units", "1", "-o", "."], in: folder.path)
    #expect(split.status == 2 && split.errors.contains("is also an input (<file>)"), "\(split.errors)")
    #expect(folder.contents("a.0001.tmx") == tmx)
  }

  @Test("what standard input comes from is read, too")
  func standardInput() async throws {
    let result = try await run(
      "/bin/sh", ["-c", "exec \"$0\" segment - -o fr.txt < fr.txt", enregardPath], in: folder.path)
    #expect(result.status == 2 && folder.contents("fr.txt") == "Personne.\n", "\(result.errors)")
  }

  @Test("a device may take any number of outputs")
  func devices() async throws {
    try folder.write("Nobody.\n", to: "en.txt")
    for name in ["a.tmx", "b.tsv"] {
      try FileManager.default.createSymbolicLink(atPath: folder.url(name).path, withDestinationPath: "/dev/null")
    }
    let result = try await enregard(["align", "en.txt", "fr.txt", "-o", "a.tmx", "-o", "b.tsv"], in: folder.path)
    #expect(result.status == 0, "\(result.errors)")
  }
}
