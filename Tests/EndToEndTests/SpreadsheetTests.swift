import CommandTesting
import Testing

@Suite("A memory in a spreadsheet", .serialized, .enabled(if: Tools.isWanted, "run scripts/test-end-to-end"))
struct SpreadsheetTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let memory = """
    <?xml version="1.0" encoding="UTF-8"?>
    <tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/><body>
    <tu tuid="7" creationdate="20200131T101500Z" creationid="ann" changedate="20240131T000000Z" changeid="bob"><note>Ask the client.</note><prop type="client">Acme &amp; Co</prop><prop type="domain">law</prop><prop type="prev">=1+1</prop><prop type="x-team">one "two", three</prop><tuv xml:lang="en"><seg>Nobody signed it.</seg></tuv><tuv xml:lang="fr"><seg>Persone ne l’a signé.</seg></tuv></tu>
    <tu tuid="8"><note>One</note><note>Two</note><prop type="client">Acme &amp; Co</prop><prop type="client">Bolt</prop><tuv xml:lang="en"><seg>=SUM(A1)</seg></tuv><tuv xml:lang="fr"><seg>_x0041_ 007</seg></tuv></tu>
    </body></tmx>
    """

  @Test("is the same memory when a cell was corrected there")
  func corrected() async throws {
    try folder.write(Self.memory, to: "a.tmx")
    let there = try await enregard(["tmx", "convert", "a.tmx", "-o", "a.xlsx"], in: folder.path)
    #expect(there.status == 0, "\(there.errors)")
    let edited = try await run(
      Tools.python,
      [Tools.script("edit-workbook.py"), "a.xlsx", "Persone ne l’a signé.", "Personne ne l’a signé."], in: folder.path)
    #expect(edited.output == "1\n", "\(edited.errors)")
    let back = try await enregard(
      ["tmx", "convert", "a.xlsx", "--from", "en", "--to", "fr", "-o", "b.tmx"], in: folder.path)
    #expect(back.status == 0, "\(back.errors)")
    try folder.write(Self.memory.replacing("Persone", with: "Personne"), to: "wanted.tmx")
    // Written as b.tmx is, so that white space is the same.
    _ = try await enregard(["tmx", "convert", "wanted.tmx", "-o", "c.tmx"], in: folder.path)
    let difference = try await enregard(["tmx", "diff", "c.tmx", "b.tmx", "--everything"], in: folder.path)
    #expect(difference.errors.contains("0 changed, 0 removed, 2 the same"), "\(difference.output)\(difference.errors)")
  }
}
