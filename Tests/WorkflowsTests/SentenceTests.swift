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

  @Test("fills a mark of an XLIFF once where two of the source have its name")
  func pretranslatesTwins() throws {
    let units = "<tu><tuv xml:lang='en'><seg>Two cats.</seg></tuv><tuv xml:lang='fr'><seg>Deux chats.</seg></tuv></tu>"
    let tmx = "<tmx version='1.4'><header srclang='en'/><body>\(units)</body></tmx>"
    let store = try MemoryStore(path: path("m.sqlite"), create: true)
    _ = try store.add(TMXReader(FileStream(name: "a.tmx", bytes: Array(tmx.utf8))), name: "a.tmx")
    try folder.write(
      """
      <xliff version="1.2"><file source-language="en" target-language="fr"><body><trans-unit id="1">\
      <source>Two cats. Two cats.</source><seg-source><mrk mtype="seg" mid="1">Two cats.</mrk> \
      <mrk mtype="seg" mid="1">Two cats.</mrk></seg-source><target><mrk mtype="seg" mid="1"/></target>\
      </trans-unit></body></file></xliff>
      """, to: "a.xlf")
    let xliff = ByteBuffer()
    _ = try pretranslate(path("a.xlf"), with: store, to: xliff)
    let text = String(decoding: xliff.bytes, as: UTF8.self)
    #expect(text.contains("<target><mrk mtype=\"seg\" mid=\"1\">Deux chats.</mrk></target>"), "\(text)")
  }

  @Test("checks two files with a side each, as their format has it")
  func checksSides() throws {
    try folder.write("It costs 20 euros.\nThe door is open.\n", to: "c.en")
    try folder.write("Il coûte 30 euros.\nLa porte est ouverte.\n", to: "c.fr")
    var options = CheckOptions()
    options.lexicons = lexicons
    options.source.language = Language(canonical: "en")
    options.target.language = Language(canonical: "fr")
    let moses = try #require(PairFormat.named("moses"))
    let checker = try FileChecker(
      .sides(source: path("c.en"), target: path("c.fr"), format: moses), options: options, complain: { _ in })
    var checks: [[String]] = []
    while let texts = try checker.next() { checks += texts.map { $0.findings.map(\.check) } }
    #expect(checks.count == 2 && checks[0].contains("number"), "\(checks)")
  }

  @Test("a memory that is not there is not made by searching it")
  func searchesNoMemory() throws {
    #expect(throws: MemoryError.missing(path: path("m.sqlite"))) {
      try searchMemory(path("m.sqlite"), for: "Six soldiers died.")
    }
    #expect(!(try folder.names).contains("m.sqlite"))
  }
}
