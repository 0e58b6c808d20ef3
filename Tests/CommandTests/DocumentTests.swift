import CommandTesting
import Foundation
import Testing

@Suite("Documents of many formats")
struct DocumentTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("# War\n\nSix soldiers died. Nobody knows why.\n", to: "a.en.md")
    try folder.write(
      "<html lang=fr><body><nav>Menu</nav><h1>Guerre</h1><p>Six soldats sont morts. Personne ne sait pourquoi.</p>",
      to: "a.fr.html")
  }

  @Test("two formats are aligned as two texts are, and what was assumed is said")
  func mixed() async throws {
    let result = try await enregard(["align", "a.en.md", "a.fr.html", "-o", "a.tsv"], in: folder.path)
    #expect(result.status == 0, "\(result.errors)")
    let rows = folder.contents("a.tsv")?.split(separator: "\n").dropFirst().map { $0.split(separator: "\t") }
    #expect(rows?.map { $0[1] } == ["Guerre", "Six soldats sont morts.", "Personne ne sait pourquoi."])
    #expect(rows?.map { $0[4] } == ["1", "3", "3"])
    #expect(
      result.errors.contains("a.en.md: English (en, from the file's name); UTF-8; Markdown; 2 blocks, 3 segments"))
  }

  @Test("a side of a bilingual file is a document", arguments: ["a.tmx", "a.xlf", "a.csv", "a.tsv", "a.jsonl"])
  func sides(name: String) async throws {
    _ = try await enregard(["align", "a.en.md", "a.fr.html", "-o", name, "-q"], in: folder.path)
    let source = try await enregard(["segment", name, "-q"], in: folder.path)
    #expect(source.output == "War\n\nSix soldiers died.\n\nNobody knows why.\n", "\(source.errors)")
    let result = try await enregard(
      ["align", "a.en.md", name, "--to", "fr", "--format", "beads", "-q"], in: folder.path)
    #expect(result.output.split(separator: "\n").map { $0.prefix(7) } == ["[0]:[0]", "[1]:[1]", "[2]:[2]"])
  }

  @Test("a bilingual file that nobody has translated yet is a source document")
  func untranslated() async throws {
    try folder.write(
      """
      <xliff version="1.2"><file source-language="en" target-language="fr"><body>
      <trans-unit id="1"><source>One. Two.</source></trans-unit>
      <trans-unit id="2"><source>Three.</source><target state="new">Three.</target></trans-unit></body></file></xliff>
      """, to: "new.xlf")
    let result = try await enregard(["segment", "new.xlf"], in: folder.path)
    #expect(result.output == "One.\nTwo.\n\nThree.\n", "\(result.errors)")
    #expect(result.errors.contains("new.xlf: English (en, as declared); xliff; 2 blocks, 3 segments"))
  }

  @Test("a format that is given stands over the file's name, for each side alone, too")
  func given() async throws {
    try folder.write("# War\n\nSix *soldiers* died.\n", to: "en.txt")
    try folder.write("Guerre\nSix soldats sont morts.\n", to: "fr.md")
    let result = try await enregard(
      [
        "align", "en.txt", "fr.md", "--from", "en", "--to", "fr", "--from-format", "markdown", "--to-format", "text",
        "--format", "tmx", "-q",
      ], in: folder.path)
    #expect(result.output.contains("<seg>War</seg>") && result.output.contains("<seg>Guerre</seg>"), "\(result.errors)")
    #expect(result.output.contains("type=\"italic\""))
    let segments = try await enregard(["segment", "en.txt", "--input-format", "md", "-q"], in: folder.path)
    #expect(segments.status == 2 && segments.errors.contains("markdown"), "\(segments.errors)")
    let pairs = try await enregard(["segment", "en.txt", "--input-format", "tsv", "--segmented"], in: folder.path)
    #expect(pairs.status == 2 && pairs.errors.contains("--segmented is a format of its own"), "\(pairs.errors)")
  }

  @Test("inline codes come through, unless nobody wants them")
  func codes() async throws {
    try folder.write("Six *soldiers* died. See [here](x).\n", to: "b.en.md")
    try folder.write("<html><p>Six <em>soldats</em> sont morts. Voir <a href=x>ici</a>.</p>", to: "b.fr.html")
    let result = try await enregard(["align", "b.en.md", "b.fr.html", "-o", "b.tmx", "-o", "b.xlf"], in: folder.path)
    #expect(result.status == 0, "\(result.errors)")
    let tmx = try #require(folder.contents("b.tmx"))
    #expect(tmx.components(separatedBy: "<bpt i=\"1\" x=\"1\" type=\"italic\">&lt;em&gt;</bpt>").count == 3)
    #expect(
      tmx.components(separatedBy: "<bpt i=\"1\" x=\"1\" type=\"link\">&lt;a href=&quot;x&quot;&gt;</bpt>").count == 3)
    // A bilingual file's codes go on to what is made of it.
    let again = try await enregard(
      ["align", "b.xlf", "b.tmx", "--from", "en", "--to", "fr", "--format", "tmx", "-q"], in: folder.path)
    #expect(
      again.output.components(separatedBy: "\n").filter { $0.contains("<seg>") }
        == tmx.components(separatedBy: "\n").filter { $0.contains("<seg>") }, "\(again.output)\(again.errors)")
    let without = try await enregard(
      ["align", "b.en.md", "b.fr.html", "--no-codes", "--format", "tmx", "-q"], in: folder.path)
    #expect(without.output.contains("<seg>Six soldiers died.</seg>") && !without.output.contains("<bpt"))
  }

  @Test("every format is listed, with what a missing helper needs")
  func list() async throws {
    let result = try await enregard(["formats"], in: folder.path, environment: ["PATH": "/nonexistent"])
    #expect(result.status == 0)
    for words in [
      "Word documents (.docx); needs pandoc: apt-get install pandoc",
      "(.pdf); needs pdftotext: apt-get install poppler-utils", " CommonMark", "Written by align:",
    ] { #expect(result.output.contains(words), "\(result.output)") }
  }

  @Test("a missing helper is an error that says what to install")
  func missing() async throws {
    try folder.write("%PDF-1.4\n", to: "a.pdf")
    let result = try await enregard(["segment", "a.pdf"], in: folder.path, environment: ["PATH": "/nonexistent"])
    #expect(result.status == 2)
    #expect(
      result.errors.contains(
        "a.pdf: this is read with pdftotext, which is not installed; install it with: apt-get install poppler-utils"),
      "\(result.errors)")
  }

  @Test("a document that is not in the language that its name says is told before anything else")
  func wrongLanguage() async throws {
    let english =
      "Nobody had expected the meeting to last so long, and the members left without having agreed on anything."
    try folder.write(english, to: "b.fr.txt")
    let result = try await enregard(["segment", "b.fr.txt"], in: folder.path)
    #expect(result.status == 0)
    let warning =
      "warning: b.fr.txt: its text seems to be English (en), not French (fr, from the file's name); is it the right file?"
    #expect(result.errors.contains(warning), "\(result.errors)")
    try folder.write(english, to: "b.en.txt")
    #expect(try await !enregard(["segment", "b.en.txt"], in: folder.path).errors.contains("seems to be"))
  }
}
