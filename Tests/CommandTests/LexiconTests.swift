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

  @Test("lexicon build makes a list of the dictionaries that it is given, and align reads them as they are")
  func files() async throws {
    try folder.write(
      "# CC-CEDICT\n船 船 [chuan2] /boat; ship/CL:條|条[tiao2]/\n貓 猫 [mao1] /cat/\n", to: "cedict.u8")
    try folder.write("boat 船\nsea 海\n", to: "en-zh.txt")
    let built = try await enregard(
      ["lexicon", "build", "en", "zh", "cedict.u8", "en-zh.txt", "-o", "list.tsv"], in: folder.path)
    #expect(built.status == 0 && built.errors.contains("4 pairs of en and zh"), "\(built.errors)")
    #expect(
      folder.contents("list.tsv")?.split(separator: "\n").filter { !$0.hasPrefix("#") }
        == ["boat\t船\t4", "cat\t猫\t3", "sea\t海\t1", "ship\t船\t3"])
    let list = try await enregard(["lexicon", "info", "list.tsv", "--from", "zh", "--to", "en"], in: folder.path)
    #expect(list.output.contains("languages: en zh\n") && list.output.contains("from: cedict.u8"))
    // The same into a file that is read.
    let same = try await enregard(["lexicon", "build", "en", "zh", "en-zh.txt", "-o", "en-zh.txt"], in: folder.path)
    #expect(same.status == 2 && folder.contents("en-zh.txt") == "boat 船\nsea 海\n")
    try folder.write("The boat sails.\n", to: "b.en.txt")
    try folder.write("船航行。\n", to: "b.zh.txt")
    let aligned = try await enregard(
      ["align", "b.en.txt", "b.zh.txt", "--no-dictionary", "--lexicon", "cedict.u8"], in: folder.path)
    #expect(aligned.errors.contains("dictionaries: cedict.u8 (3 pairs)"), "\(aligned.errors)")
    let pickle = folder.url("w.pkl")
    try Data([0x80, 0x03, 0x7D, 0x71]).write(to: pickle)
    let refused = try await enregard(["lexicon", "build", "en", "zh", "w.pkl"], in: folder.path)
    #expect(refused.status == 2 && refused.errors.contains("w.pkl: this is a Python pickle"))
  }

  @Test("what was never translated is counted, and left out where that is asked for")
  func copies() async throws {
    try folder.write("The sea is calm.\n\nNobody has translated this.\n\nShips sail at dawn.\n", to: "c.en.txt")
    try folder.write("La mer est calme.\n\nNobody has translated this.\n\nLes navires partent.\n", to: "c.fr.txt")
    let all = try await enregard(["align", "c.en.txt", "c.fr.txt"], in: folder.path)
    #expect(all.output.contains("Nobody"))
    #expect(all.errors.contains("1 bead has the same text on both sides, not translated: c.en.txt:3"), "\(all.errors)")
    let fewer = try await enregard(
      ["align", "c.en.txt", "c.fr.txt", "--without-copies", "--learn", "l.tsv"], in: folder.path)
    #expect(!fewer.output.contains("Nobody") && fewer.output.contains("calme"))
    #expect(fewer.errors.contains("1 bead not translated left out"), "\(fewer.errors)")
    #expect(folder.contents("l.tsv")?.contains("translated") == false)
  }

  @Test("two texts that share neither script nor dictionary get a loud warning")
  func weak() async throws {
    try folder.write("Many ships sailed that day.\nNone of them came home.\n", to: "d.en.txt")
    try folder.write("วันนั้นเรือหลายลำออกจากท่าเรือไป\nไม่มีลำใดกลับมาบ้านเลย\n", to: "d.th.txt")
    let result = try await enregard(["align", "d.en.txt", "d.th.txt"], in: folder.path)
    #expect(result.errors.contains("warning: THE ALIGNMENT IS WEAK: d.en.txt and d.th.txt"), "\(result.errors)")
    #expect(result.errors.contains("--lexicon") && result.errors.contains("--learn"))
  }
}
