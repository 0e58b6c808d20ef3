import CommandTesting
import Foundation
import Testing

/// The article of `corpora/`, made into files of other formats by pandoc, LibreOffice, Chromium and enregard itself.
@Suite("The same text in every format", .enabled(if: Tools.isWanted, "run scripts/test-end-to-end"))
struct SameTextTests {
  /// The beads of two documents, without confidences: places of what a format cannot hold, such as no-break spaces in
  /// LaTeX and PDF, may change those a little.
  private func beads(_ extension: String, in folder: TemporaryFolder) async throws -> [String] {
    let result = try await enregard(
      ["align", "a.fr.\(`extension`)", "a.en.\(`extension`)", "--format", "beads", "-q"], in: folder.path)
    try #require(result.status == 0, "\(result.errors)")
    return result.output.split(separator: "\n").map { String($0[..<($0.lastIndex(of: ":") ?? $0.endIndex)]) }
  }

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(at: folder.url("made"), withIntermediateDirectories: true)
    let corpora =
      URL(fileURLWithPath: #filePath).pathComponents.dropLast(3).joined(separator: "/").dropFirst() + "/corpora"
    for language in ["fr", "en"] {
      let text = try String(contentsOfFile: "\(corpora)/article.\(language).txt", encoding: .utf8)
      try folder.write(text, to: "a.\(language).txt")
      let paragraphs = text.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
      try folder.write("# " + paragraphs.joined(separator: "\n\n") + "\n", to: "a.\(language).md")
    }
    return folder
  }

  @Test(arguments: ["md", "html", "docx", "odt", "rtf", "epub", "tex", "rst", "org", "dbk", "textile", "pdf"])
  func givesTheSameBeads(format: String) async throws {
    let folder = try folder()
    for language in ["fr", "en"] where format != "md" {
      let made = format == "pdf" ? "html" : format
      // Docbook without a title would make the first heading the title of what follows only.
      let options = ["-s", "-f", "markdown-smart", "a.\(language).md", "-o", "a.\(language).\(made)"]
      let writer = made == "dbk" ? ["-t", "docbook5"] : []
      let result = try await run("/usr/bin/pandoc", options + writer, in: folder.path)
      try #require(result.status == 0, "\(result.errors)")
      guard format == "pdf" else { continue }
      let page = "file://\(folder.path)/a.\(language).html"
      // Two of its habits are left on: a date and the title at the top of each page, the address and a number below.
      _ = try await run(
        "/usr/bin/chromium",
        ["--headless", "--no-sandbox", "--disable-gpu", "--print-to-pdf=a.\(language).pdf", page], in: folder.path)
    }
    let expected = try await beads("txt", in: folder)
    #expect(expected.count == 39)
    #expect(try await beads(format, in: folder) == expected)
  }

  @Test(
    "as LibreOffice writes it", .enabled(if: Tools.hasWriter, "needs libreoffice-writer-nogui"),
    arguments: ["docx", "odt", "rtf", "pdf", "html"])
  func ofLibreOffice(format: String) async throws {
    let folder = try folder()
    for language in ["fr", "en"] {
      let result = try await run(
        "/usr/bin/pandoc", ["-s", "-f", "markdown-smart", "a.\(language).md", "-o", "made/a.\(language).odt"],
        in: folder.path)
      try #require(result.status == 0, "\(result.errors)")
    }
    // A profile of its own, so that several can run at once.
    let result = try await run(
      Tools.office,
      [
        "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to", format, "--outdir", ".",
        "made/a.fr.odt", "made/a.en.odt",
      ], in: folder.path)
    try #require(result.status == 0, "\(result.errors)")
    #expect(try await beads(format, in: folder) == beads("txt", in: folder))
  }

  @Test("bilingual files hold segments: one a bead, of the text that was aligned", arguments: ["xlf", "tmx", "csv"])
  func bilingual(format: String) async throws {
    let folder = try folder()
    let made = try await enregard(
      ["align", "a.fr.txt", "a.en.txt", "-o", "a.\(format)", "-o", "a.tsv", "-q"], in: folder.path)
    try #require(made.status == 0)
    for side in 0...1 {
      let read = try await enregard(
        ["segment", "a.\(format)", "--side", side == 0 ? "source" : "target", "-q", "--format", "jsonl"],
        in: folder.path)
      try #require(read.status == 0, "\(read.errors)")
      // Joined, the same sentences as the text's, but for what the format leaves out.
      let cells = (folder.contents("a.tsv") ?? "").split(separator: "\n").dropFirst().map {
        $0.split(separator: "\t", omittingEmptySubsequences: false)
      }
      let kept = cells.filter { format != "tmx" || !$0[0].isEmpty && !$0[1].isEmpty }.map { String($0[side]) }
      struct Line: Decodable { var text: String }
      let lines = try read.output.split(separator: "\n").map {
        try JSONDecoder().decode(Line.self, from: Data($0.utf8)).text
      }
      #expect(lines.joined(separator: " ") == kept.filter { !$0.isEmpty }.joined(separator: " "))
    }
  }
}
