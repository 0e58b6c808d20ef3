import CommandTesting
import Foundation
import Testing

@Suite("Word lists by the command")
struct LexiconTests {
  private let folder: TemporaryFolder

  /// Invented words, of one length and without likeness across the languages: a list alone can tell what answers what.
  init() throws {
    folder = try TemporaryFolder()
    try folder.write("Bodu kile nami.\nGuro pesa tivo.\nLuha zeni mabo.\nSiku ravo hige.\n", to: "a.en")
    try folder.write("Wyxx jqum prth.\nGnyl strv dwpf.\nFjrk mlyd hnst.\n", to: "a.fr")
    // The second or the third sentence of the source has no counterpart.
    try folder.write(
      """
      bodu\twyxx
      kile\tjqum
      nami\tprth
      luha\tgnyl
      zeni\tstrv
      mabo\tdwpf
      siku\tfjrk
      ravo\tmlyd
      hige\thnst
      """, to: "glossary.tsv")
    let other = try #require(folder.contents("glossary.tsv")).replacing("luha", with: "guro")
    try folder.write(other.replacing("zeni", with: "pesa").replacing("mabo", with: "tivo"), to: "other.tsv")
    try folder.write("fine\tbien\nno tab here\n", to: "bad.tsv")
    try folder.write("# languages: de it\nja\tsì\n", to: "de-it.tsv")
    try folder.write("<html><body/></html>", to: "page.tbx")
    try folder.write("<martif>\n<text>\n</martif>", to: "broken.tbx")
  }

  @Test("a cache is kept in the user's folder, and without one nowhere")
  func cache() async throws {
    let arguments = ["align", "--from", "en", "--to", "fr", "--format", "beads", "a.en", "a.fr"]
    let home = try await enregard(
      arguments, in: folder.path, environment: ["HOME": folder.path, "XDG_CACHE_HOME": ""])
    #expect(home.status == 0, "\(home.errors)")
    let kept = folder.url(".cache/enregard").path
    #expect(try FileManager.default.contentsOfDirectory(atPath: kept).isEmpty == false)
    func inTemporary() -> Date? {
      (try? FileManager.default.attributesOfItem(atPath: "/tmp/.cache/enregard"))?[.modificationDate] as? Date
    }
    let before = inTemporary()
    let none = try await enregard(arguments, in: folder.path, environment: ["HOME": "", "XDG_CACHE_HOME": ""])
    #expect(none.status == 0 && none.output == home.output && inTemporary() == before, "\(none.errors)")
  }

  private func align(_ options: String...) async throws -> RunResult {
    try await enregard(
      ["align", "--segmented", "--from", "en", "--to", "fr", "--format", "beads", "a.en", "a.fr"] + options,
      in: folder.path)
  }

  private func pairs(_ result: RunResult) -> Set<String> {
    Set(result.output.split(separator: "\n").map { $0.split(separator: ":").prefix(2).joined(separator: ":") })
  }

  @Test("a glossary decides where nothing else can, as TSV and as TBX")
  func glossary() async throws {
    let terms = try #require(folder.contents("glossary.tsv")).split(separator: "\n").map { $0.split(separator: "\t") }
    let entries = terms.map {
      "<termEntry><langSet xml:lang='en'><tig><term>\($0[0])</term></tig></langSet>"
        + "<langSet xml:lang='fr'><tig><term>\($0[1])</term></tig></langSet></termEntry>"
    }
    try folder.write("<martif><text><body>\(entries.joined())</body></text></martif>", to: "glossary.tbx")
    for (file, alone, paired) in [
      ("glossary.tsv", 1, 2), ("glossary.tbx", 1, 2), ("other.tsv", 2, 1),
    ] {
      let result = try await align("--no-dictionary", "--lexicon", file)
      #expect(result.status == 0)
      #expect(
        pairs(result).isSuperset(of: ["[0]:[0]", "[\(alone)]:[]", "[\(paired)]:[1]", "[3]:[2]"]), "\(result.output)")
      #expect(result.errors.contains("dictionaries: \(file) (9 pairs)"), "\(result.errors)")
    }
    let both = try await align("--lexicon", "glossary.tsv", "--lexicon", "glossary.tbx")
    #expect(both.errors.contains("glossary.tsv (9 pairs), glossary.tbx (9 pairs), built in ("), "\(both.errors)")
  }

  @Test(
    "a list that cannot be used is refused by file, line and remedy",
    arguments: [
      ("bad.tsv", ["bad.tsv: line 2", "no tab"]), ("de-it.tsv", ["de-it.tsv", "de, it", "choose another list"]),
      ("page.tbx", ["page.tbx", "html", "export"]), ("broken.tbx", ["broken.tbx: line 3", "export"]),
      ("none.tsv", ["none.tsv", "no such file"]),
    ])
  func refused(file: String, words: [String]) async throws {
    for arguments in [
      ["align", "--segmented", "--from", "en", "--to", "fr", "a.en", "a.fr", "--lexicon", file],
      ["lexicon", "info", file, "--from", "en", "--to", "fr"],
    ] {
      let result = try await enregard(arguments, in: folder.path)
      #expect(result.status == 2)
      #expect(result.output == "")
      for words in words { #expect(result.errors.contains(words), "\(result.errors)") }
    }
  }

  @Test("lexicon info shows what a list holds, and what is part of the program")
  func info() async throws {
    let list = try await enregard(["lexicon", "info", "de-it.tsv"], in: folder.path)
    #expect(list.output == "languages: de it\nweight 8\t1 pair\n")
    let all = try await enregard(["lexicon", "info"], in: folder.path)
    #expect(all.status == 0)
    #expect(all.output.contains("built in\ten-fr\t") && all.output.contains("built in\tar-zh\t"))
    #expect(all.errors == "0 dictionaries in /nonexistent\n")
    let german = try await enregard(["lexicon", "info", "--from", "de", "--to", "fr", "-q"], in: folder.path)
    #expect(german.output == "built in\tde-fr\t20000 pairs\tCC-BY-SA-3.0\tWikDict, JMdict\n" && german.errors == "")
    let basque = try await enregard(["lexicon", "info", "--from", "eu", "--to", "fr", "-q"], in: folder.path)
    #expect(basque.output + basque.errors == "")
  }

  @Test("lexicon build without a dictionary, or to a place that cannot be written, leaves everything as it was")
  func build() async throws {
    let before = try folder.names
    for (arguments, words) in [
      (["de", "fr", "-o", "bad.tsv"], ["/nonexistent", "de", "fr", "dict-freedict"]),
      (["de", "fr", "-o", "none/x.tsv"], ["none/x.tsv", "folder"]), (["fr", "fr-CA"], ["same language"]),
      (["klingonese", "fr"], ["klingonese"]), (["de", "fr", "--strongest", "0"], ["at least 1"]),
    ] {
      let result = try await enregard(["lexicon", "build"] + arguments, in: folder.path)
      #expect(result.status == 2)
      #expect(result.output == "")
      for words in words { #expect(result.errors.contains(words), "\(result.errors)") }
    }
    #expect(try folder.names == before)
    #expect(folder.contents("bad.tsv") == "fine\tbien\nno tab here\n")
  }
}
