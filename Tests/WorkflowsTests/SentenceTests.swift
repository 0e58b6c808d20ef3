import Bitext
import CommandTesting
import Files
import Formats
import Memory
import Reports
import Testing
import Workflows

/// What a client asks for in one sentence.
@Suite("The library, by its front door")
struct SentenceTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "Six soldiers died on Monday.\nThe president left Kursk with 10,000 men.\nNobody knows why he did so.\n",
      to: "a.en.txt")
    try folder.write(
      "Six soldats sont morts lundi.\nLe président a quitté Koursk avec 10 000 hommes.\nPersonne ne sait pourquoi.\n",
      to: "a.fr.txt")
  }

  /// Reading all installed dictionaries takes long without a cache.
  private var lexicons: LexiconSources {
    var lexicons = LexiconSources()
    lexicons.usesDictionaries = false
    return lexicons
  }

  private func aligned() throws -> AlignedDocuments {
    var options = AlignOptions()
    options.lexicons = lexicons
    return try alignDocuments(path("a.en.txt"), path("a.fr.txt"), options: options)
  }

  private func path(_ name: String) -> String { folder.url(name).path }

  @Test("aligns two documents and writes a memory")
  func aligns() throws {
    let aligned = try aligned()
    #expect(aligned.bitext.beads.map(\.kind) == ["1-1", "1-1", "1-1"])
    #expect(aligned.source.languageOrigin == .fileName)
    #expect(try write(aligned.bitext, to: path("a.tmx")).written == 3)
    #expect(try #require(folder.contents("a.tmx")).contains("<seg>Personne ne sait pourquoi.</seg>"))
  }

  @Test("a document is not aligned with itself")
  func refusesOneDocument() {
    let one = path("a.en.txt")
    #expect(throws: WorkflowError.sameDocument(path: one, other: one)) { try alignDocuments(one, one) }
  }

  @Test("an extension that stands for no format says which there are")
  func refusesUnknownExtension() throws {
    let aligned = try aligned()
    let formats = ExchangeFormat.all.map(\.name)
    #expect(throws: WorkflowError.unknownExtension(path: "a.xyz", formats: formats)) {
      try write(aligned.bitext, to: "a.xyz")
    }
  }

  @Test("checks a file of pairs, and a line that cannot be read is told beside the findings")
  func checks() throws {
    try folder.write(
      """
      {"source": "It costs 20 euros.", "target": "Il coûte 30 euros.", "sourceLanguage": "en", "targetLanguage": "fr"}
      {"source": 1}
      {"source": "The door is open.", "target": "La porte est ouverte."}

      """, to: "a.jsonl")
    var options = CheckOptions()
    options.lexicons = lexicons
    options.source.language = Language(canonical: "en")
    options.target.language = Language(canonical: "fr")
    let checked = try checkFile(path("a.jsonl"), options: options)
    #expect(checked.pairs == 2)
    #expect(checked.badLines.map(\.line) == [2])
    #expect(checked.texts.map(\.pair.index) == [0])
    #expect(checked.texts.flatMap(\.findings).contains { $0.check == "number" })
  }

  @Test("a document alone is no file of pairs")
  func refusesDocument() {
    #expect(throws: WorkflowError.needsTranslation(path: "a.docx")) { try checkFile("a.docx") }
  }

  @Test("checks two documents, which it aligns first")
  func checksDocuments() throws {
    try folder.write(
      "Six soldats sont morts lundi.\nLe président a quitté Koursk avec 20 000 hommes.\nPersonne ne sait pourquoi.\n",
      to: "b.fr.txt")
    var options = CheckOptions()
    options.lexicons = lexicons
    let checked = try checkDocuments(path("a.en.txt"), path("b.fr.txt"), options: options)
    #expect(checked.pairs == 3)
    #expect(checked.texts.flatMap(\.findings).contains { $0.check == "number" })
  }

  @Test("searches a memory, in its first language where none is said")
  func searches() throws {
    try write(aligned().bitext, to: path("a.tmx"))
    let store = try MemoryStore(path: path("m.sqlite"), create: true)
    _ = try store.add(TMXReader(FileStream(path: path("a.tmx"))), name: "a.tmx")
    let matches = try searchMemory(path("m.sqlite"), for: "Six soldiers died on Tuesday.")
    #expect(matches.map(\.target) == ["Six soldats sont morts lundi."])
    #expect(throws: MemoryError.noLanguage("de", known: ["en", "fr"])) {
      try searchMemory(path("m.sqlite"), for: "Nichts", from: Language(canonical: "de"))
    }
  }

  @Test("fills what a memory knows into an XLIFF")
  func pretranslates() throws {
    try write(aligned().bitext, to: path("a.tmx"))
    let store = try MemoryStore(path: path("m.sqlite"), create: true)
    _ = try store.add(TMXReader(FileStream(path: path("a.tmx"))), name: "a.tmx")
    let xliff = ByteBuffer()
    let tally = try pretranslate(path("a.en.txt"), with: store, to: xliff)
    #expect(tally.kinds.values.reduce(0, +) == 3 && tally.unmatched == 0)
    #expect(String(decoding: xliff.bytes, as: UTF8.self).contains("Personne ne sait pourquoi."))
  }

  @Test("a memory that is not there is not made by searching it")
  func searchesNoMemory() throws {
    #expect(throws: MemoryError.missing(path: path("m.sqlite"))) {
      try searchMemory(path("m.sqlite"), for: "Six soldiers died.")
    }
    #expect(!(try folder.names).contains("m.sqlite"))
  }
}
