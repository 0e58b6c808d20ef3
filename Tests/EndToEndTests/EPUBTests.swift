import CommandTesting
import Foundation
import Testing

/// Judged by epubcheck, the program by which shops judge what they are given.
@Suite("EPUB", .enabled(if: Tools.isWanted, "run scripts/test-end-to-end"))
struct EPUBTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    func book(_ title: String, _ chapters: [(String, [String])]) -> String {
      "# \(title)\n\n" + chapters.map { "## \($0)\n\n" + $1.joined(separator: "\n\n") + "\n\n" }.joined()
    }
    try folder.write(
      book(
        "The \\<Ferry> & the Fog",
        [
          ("One", ["The *ferry* left at noon. Nobody saw it go.", "Seven gulls, which only this text has, watched."]),
          ("Two", ["The fog came down at 3.30.", "- ropes\n- two lamps"]),
        ]), to: "ferry.en.md")
    try folder.write(
      book(
        "Le Bac et le brouillard",
        [
          ("Un", ["Le *bac* partit à midi. Personne ne le vit partir."]),
          ("Deux", ["Le brouillard tomba à 3 h 30.", "- des cordes\n- deux lampes"]),
        ]), to: "ferry.fr.md")
    try folder.write(
      book(
        "العبّارة والضباب",
        [
          ("واحد", ["غادرت *العبّارة* عند الظهر. لم يرها أحد تغادر."]),
          ("اثنان", ["هبط الضباب في الساعة 3:30.", "- حبال\n- مصباحان"]),
        ]), to: "ferry.ar.md")
    try folder.write("No heading here. Two sentences.\n", to: "plain.en.txt")
    try folder.write("Pas de titre ici. Deux phrases.\n", to: "plain.fr.txt")
  }

  @Test(
    "of two texts, of three, of a text that leads from the right, of one without headings, is accepted",
    arguments: [
      ["ferry.en.md", "ferry.fr.md"], ["ferry.en.md", "ferry.fr.md", "ferry.ar.md"], ["ferry.ar.md", "ferry.en.md"],
      ["plain.en.txt", "plain.fr.txt"],
    ])
  func accepted(texts: [String]) async throws {
    let result = try await enregard(["align"] + texts + ["-o", "a.epub"], in: folder.path)
    try #require(result.status == 0, "\(result.errors)")
    let judged = try await run(
      "/usr/bin/java", ["-jar", "/usr/share/java/epubcheck.jar", "--failonwarnings", "a.epub"], in: folder.path)
    #expect(judged.status == 0, "\(judged.output)\(judged.errors)")
    #expect(judged.output.contains("0 fatals / 0 errors / 0 warnings"))
  }

  @Test("can be read again, one text at a time")
  func readAgain() async throws {
    _ = try await enregard(["align", "ferry.en.md", "ferry.fr.md", "-o", "a.epub"], in: folder.path)
    for (language, here, elsewhere) in [
      ("en", "Nobody saw it go.", "Personne ne le vit partir."), ("fr", "deux lampes", "two lamps"),
    ] {
      let read = try await enregard(["segment", "a.epub", "--language", language, "-q"], in: folder.path).output
      #expect(read.contains(here) && !read.contains(elsewhere), "\(read)")
    }
  }
}
