import Bitext
import Files
import Foundation
import Testing

@testable import Lexicons

@Suite("Dictionaries that people have")
struct DictionaryFormatTests {
  let english = Language(canonical: "en")
  let french = Language(canonical: "fr")
  let chinese = Language(canonical: "zh")

  func read(_ text: String, _ source: Language?, _ target: Language?, name: String = "list") throws -> Lexicon {
    try readUserLexicon(Array(text.utf8), name: name, source: source, target: target)
  }

  static let cedict = """
    # CC-CEDICT
    #! license=https://creativecommons.org/licenses/by-sa/4.0/
    傳統 传统 [chuan2 tong3] /tradition/traditional; conventional/CL:個|个[ge4]/
    走 走 [zou3] /to walk (on foot)/variant of 趨|趋[qu1]/a long and very winding road/path/
    貓 猫 [[mao1]] /cat/(dialect) to hide oneself/
    """

  @Test("CC-CEDICT gives the glosses that are translations, of the form in the script of the texts")
  func cedict() throws {
    let list = try read(Self.cedict, chinese, english)
    #expect(
      list.shown == [
        "传统=tradition", "传统=traditional", "传统=conventional", "走=walk", "走=path", "猫=cat", "猫=hide oneself",
      ])
    #expect(Array(list.entries.map(\.weight).prefix(3)) == [3, 3, 2])
    #expect(list.provenance == ["CC-CEDICT", "license=https://creativecommons.org/licenses/by-sa/4.0/"])
    #expect(try read(Self.cedict, english, chinese).shown.first == "tradition=传统")
    #expect(try read(Self.cedict, Language(canonical: "zh-Hant"), english).shown.first == "傳統=tradition")
    #expect(try read(Self.cedict, nil, nil).shown == list.shown)
    // CFDICT has the same form.
    let cfdict = Self.cedict.replacing("# CC-CEDICT", with: "# CFDICT").replacing("tradition/", with: "la tradition/")
    #expect(try read(cfdict, chinese, french).shown.first == "传统=tradition")
    #expect(throws: LexiconError.otherLanguages(name: "list", found: [chinese, english])) {
      try read(Self.cedict, chinese, french)
    }
    #expect(throws: LexiconError.otherLanguages(name: "list", found: [chinese, english])) {
      try read(Self.cedict, english, french)
    }
    #expect(throws: LexiconError.malformed(name: "list", line: 6, reason: .notCEDICT)) {
      try read(Self.cedict + "\n走\tto walk\n", chinese, english)
    }
  }

  @Test("MUSE's lists are pairs set apart by a space, and may be named or written the other way round")
  func plainPairs() throws {
    let pairs = [
      ("the", "la"), ("house", "maison"), ("government", "gouvernement"), ("yesterday", "hier"), ("because", "parce"),
      ("thought", "pensée"), ("children", "enfants"), ("nothing", "rien"), ("would", "voudrait"), ("eight", "huit"),
      ("working", "travaillant"), ("white", "blanche"), ("without", "sans"), ("beautiful", "belle"),
      ("every", "chaque"),
    ]
    let text = pairs.map { "\($0) \($1)" }.joined(separator: "\r\n") + "\nSchool\tÉcole\n"
    let list = try read(text, english, french)
    #expect(list.count == 16 && list.shown.contains("school=école") && list.entries.allSatisfy { $0.weight == 1 })
    #expect(try read(text, french, english).shown.contains("maison=house"))
    #expect(try read("a b\nc d\n", english, french, name: "fr-en.txt").shown == ["b=a", "d=c"])
    #expect(try read("a b\nc d\n", english, french, name: "muse/en-fr.0-5000.txt").shown == ["a=b", "c=d"])
    #expect(throws: LexiconError.malformed(name: "list", line: 3, reason: .notTwoWords)) {
      try readPlainPairs(Array("a b\nc d\nice cream glace\n".utf8), name: "list", source: english, target: french)
    }
    // With tabs it is somebody's glossary, in which a line without one is an error.
    #expect(try read("hull\tcoque\n", english, french).entries.map(\.weight) == [Lexicon.glossaryWeight])
    #expect(throws: LexiconError.malformed(name: "list", line: 3, reason: .missingField)) {
      try read("a\tb\nc\td\nno tab\n", english, french)
    }
  }

  static let wiktextract = [
    #"{"word": "sail", "lang": "English", "lang_code": "en", "senses": [{"glosses": ["x"], "translations": [{"code": "fr", "word": "voile (f)"}, {"lang_code": "de", "word": "Segel"}]}], "translations": [{"code": "fr", "word": "la voilure, toile"}, {"code": "fr", "note": "none"}, {"code": "cmn", "word": "帆"}]}"#,
    #"{"word": "bateau", "lang_code": "fr", "translations": [{"lang_code": "en", "word": "to boat"}, {"lang_code": "en", "word": 7}, 3]}"#,
    #"{"redirect": "x", "title": "y"}"#, "",
    #"{"word": "pes", "lang_code": "cs", "translations": [{"code": "fr", "word": "chien"}]}"#,
  ].joined(separator: "\n")

  @Test("wiktextract's lines give the translations of entries and senses, in both directions")
  func wiktextract() throws {
    let list = try read(Self.wiktextract, english, french)
    #expect(list.shown == ["sail=voilure", "sail=toile", "sail=voile", "boat=bateau"])
    #expect(try read(Self.wiktextract, chinese, english).shown == ["帆=sail"])
    #expect(throws: LexiconError.unknownLanguages(name: "list")) { try read(Self.wiktextract, nil, nil) }
    #expect(throws: LexiconError.malformed(name: "list", line: 6, reason: .notJSON)) {
      try read(Self.wiktextract + "\n{\"word\": \"cut off, \"translations\": [", english, french)
    }
    #expect(throws: LexiconError.notWiktextract(name: "list")) { try read(#"{"a": 1}"#, english, french) }
    let (italian, greek) = (Language(canonical: "it"), Language(canonical: "el"))
    #expect(throws: LexiconError.noPairs(name: "list", source: italian, target: greek)) {
      try read(Self.wiktextract, italian, greek)
    }
    // As deep as a stack, and no deeper than the parser goes.
    #expect(throws: LexiconError.malformed(name: "list", line: 1, reason: .notJSON)) {
      try read(String(repeating: #"{"translations":"#, count: 100_000), english, french)
    }
  }

  @Test("what is packed or no text is refused with what to do")
  func refused() {
    #expect(throws: LexiconError.pickle(name: "list")) {
      try readUserLexicon([0x80, 0x03, 0x7D, 0x71], name: "list", source: english, target: french)
    }
    #expect(throws: LexiconError.notUnpacked(name: "list", kind: .zip)) { try read("PK\u{3}\u{4}...", english, french) }
  }

  @Test("files packed by gzip are read as others, and damaged ones are told")
  func packed() throws {
    try withTemporaryFolder { folder in
      let path = folder.appendingPathComponent("cedict.u8.gz").path
      gzip(Array(Self.cedict.utf8), to: path)
      #expect(try readUserLexicon(at: path, source: chinese, target: english).count == 7)
      let whole = try Data(contentsOf: URL(fileURLWithPath: path))
      try whole.prefix(whole.count / 2).write(to: URL(fileURLWithPath: path))
      #expect(throws: ReadingError(name: path, reason: .malformed(format: "gzip"))) {
        try readUserLexicon(at: path, source: chinese, target: english)
      }
      #expect(throws: ReadingError(name: path + "x", reason: .missing)) {
        try readUserLexicon(at: path + "x", source: chinese, target: english)
      }
    }
  }
}

/// Calls `body` with a folder that is gone afterwards.
func withTemporaryFolder(_ body: (URL) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder)
}
