import CommandTesting
import Foundation
import Testing

/// Two texts that correspond, a sentence a block, with what is hard to carry: markup, quotation marks, emoji,
/// right-to-left scripts.
private let hard = [
  ("AT&T bought R&D in 1999.", "AT&T a racheté R&D en 1999."),
  ("If 3 < 5 then 5 > 3 holds in Kursk.", "Si 3 < 5, alors 5 > 3 est vrai à Koursk."),
  ("\"Never\", said Marie; 'never' &amp; <b>never</b>.", "« Jamais », dit Marie ; \"jamais\" &amp; <b>jamais</b>."),
  ("The emoji 😀 and 👩‍👩‍👧 mean joy to 12 people.", "Les émojis 😀 et 👩‍👩‍👧 disent la joie à 12 personnes."),
  ("The word שלום is Hebrew, and السلام is Arabic.", "Le mot שלום est hébreu, et السلام est arabe."),
  ("The bell rang 7 times in Paris.", "La cloche a sonné 7 fois à Paris."),
  ("A line break came from Word 97.", "Un saut de ligne venait de Word 97."),
]

/// The same with characters that XML forbids, one of which stands for a space: six in all.
private let dirty = hard.map { source, target in
  (dirtying(source), dirtying(target))
}

private func dirtying(_ text: String) -> String {
  text.replacingOccurrences(of: "line break", with: "line\u{B}break")
    .replacingOccurrences(of: "saut de", with: "saut\u{B}de")
    .replacingOccurrences(of: "bell", with: "bell\u{7}").replacingOccurrences(of: "cloche", with: "cloche\u{7}")
    .replacingOccurrences(of: "times", with: "times\u{FFFE}").replacingOccurrences(of: "fois", with: "fois\u{FFFE}")
}

@Suite("A TMX in other people's programs", .serialized, .enabled(if: Tools.isWanted, "run scripts/test-end-to-end"))
struct OmegaTTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// The TMX of the hard sentences.
  private func hardTMX(_ options: [String] = []) async throws -> String {
    try folder.write(dirty.map(\.0).joined(separator: "\n\n") + "\n", to: "hard.en.txt")
    try folder.write(dirty.map(\.1).joined(separator: "\n\n") + "\n", to: "hard.fr.txt")
    let result = try await enregard(
      ["align", "hard.en.txt", "hard.fr.txt", "-o", "hard.tmx", "--segmented"] + options, in: folder.path)
    try #require(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("6 control characters that XML forbids removed"), "\(result.errors)")
    return try #require(folder.contents("hard.tmx"))
  }

  @Test("is valid by the DTD and by OmegaT's schema, and translate-toolkit reads the very text")
  func toolkit() async throws {
    _ = try await hardTMX(["--to", "fr_CA"])
    let units = try await readWithToolkit(folder.url("hard.tmx").path)
    #expect(units.map(\.source) == hard.map(\.0))
    #expect(units.map(\.target) == hard.map(\.1))
    #expect(Set(units.map(\.sourceLanguage)) == ["en"])
    #expect(Set(units.map(\.targetLanguage)) == ["fr-CA"])
  }

  @Test(
    "fills in every translation in OmegaT, whatever the project calls the file", arguments: ["hard.en.txt", "x.txt"])
  func omegat(fileName: String) async throws {
    let source = hard.map(\.0).joined(separator: "\n\n") + "\n"
    let project = try OmegaTProject(source: source, fileName: fileName, tmx: await hardTMX(), from: "en", to: "fr")
    // Line by line, so that a failure shows the lines that differ.
    let lines = try await project.translated().split(separator: "\n").map(String.init)
    #expect(lines == hard.map(\.1))
  }

  @Test("serves right-to-left languages")
  func hebrew() async throws {
    try folder.write("The war ended in 1918.\n\nPeace came to Paris.\n", to: "a.en.txt")
    try folder.write("המלחמה הסתיימה ב-1918.\n\nהשלום הגיע לפריז.\n", to: "a.he.txt")
    let result = try await enregard(["align", "a.en.txt", "a.he.txt", "-o", "a.tmx"], in: folder.path)
    #expect(result.status == 0, "\(result.errors)")
    let units = try await readWithToolkit(folder.url("a.tmx").path)
    #expect(units.map(\.target) == ["המלחמה הסתיימה ב-1918.", "השלום הגיע לפריז."])
    let project = try OmegaTProject(
      source: "The war ended in 1918.\n\nPeace came to Paris.\n", fileName: "a.txt",
      tmx: #require(folder.contents("a.tmx")), from: "en", to: "he")
    #expect(try await project.translated() == "המלחמה הסתיימה ב-1918.\n\nהשלום הגיע לפריז.\n")
  }

  @Test("with inline codes is valid; OmegaT reads it as plain text, and as tags where it is told to")
  func codes() async throws {
    let source = "<html><body><p>Press <b>Start</b> to begin.</p><p>See <i>page 12</i>.</p></body></html>"
    let target = "<html><body><p>Appuyez sur <b>Start</b> pour commencer.</p><p>Voir <i>page 12</i>.</p></body></html>"
    try folder.write(source, to: "a.en.html")
    try folder.write(target, to: "a.fr.html")
    let result = try await enregard(["align", "a.en.html", "a.fr.html", "-o", "a.tmx"], in: folder.path)
    #expect(result.status == 0, "\(result.errors)")
    let tmx = try #require(folder.contents("a.tmx"))
    #expect(tmx.contains("<bpt i=\"1\" x=\"1\" type=\"bold\">&lt;b&gt;</bpt>Start<ept i=\"1\">&lt;/b&gt;</ept>"))
    #expect(try await readWithToolkit(folder.url("a.tmx").path).count == 2)
    let plain = try OmegaTProject(
      source: "Press Start to begin.\n\nSee page 12.\n", fileName: "a.txt", tmx: tmx, from: "en", to: "fr")
    #expect(try await plain.translated() == "Appuyez sur Start pour commencer.\n\nVoir page 12.\n")
    let page = try OmegaTProject(
      source: source, fileName: "a.html", tmx: tmx, from: "en", to: "fr", showsCodes: true)
    #expect(try await page.translated().trimmingCharacters(in: .whitespacesAndNewlines) == target)
  }

  @Test("that check has written holds the same units, and is as valid")
  func checked() async throws {
    let tmx = folder.url("a.tmx").path
    let aligned = try await enregard(
      ["align", "corpora/article.fr.txt", "corpora/article.en.txt", "-o", tmx], in: Article.package.path)
    try #require(aligned.status == 0, "\(aligned.errors)")
    let checked = try await enregard(["check", tmx, "-o", folder.url("b.tmx").path], in: folder.path)
    try #require(checked.status == 0, "\(checked.errors)")
    #expect(try await readWithToolkit(folder.url("b.tmx").path) == readWithToolkit(tmx))
    #expect(folder.contents("b.tmx")?.contains("<prop type=\"x-check\">number warning") == true)
  }

  @Test("of the article gives OmegaT the sentence that was written for each sentence", .enabled(if: Article.exists))
  func article() async throws {
    let result = try await enregard(
      ["align", Article.english, Article.french, "-o", folder.url("article.tmx").path], in: folder.path)
    try #require(result.status == 0, "\(result.errors)")
    let units = try await readWithToolkit(folder.url("article.tmx").path)
    #expect(units.count > 10)
    let source = try String(contentsOfFile: Article.english, encoding: .utf8)
    let project = try OmegaTProject(
      source: source, fileName: "anything.txt", tmx: #require(folder.contents("article.tmx")), from: "en", to: "fr")
    let translated = try await project.translated()
    // OmegaT's rules part at "Ms." and "p.m." and not after a closing quotation mark, so that some of our segments are
    // none of its own; these stay as they were. Every other one must have become its translation.
    let single = units.filter { $0.kind.hasPrefix("1-") }
    let missing = single.filter { !translated.contains($0.target) }
    let parted = missing.filter { translated.contains($0.source) }
    #expect(missing == parted)
    #expect(parted.count * 4 <= single.count, "\(parted.map(\.source))")
  }
}

/// The article that the project ships, in `corpora/`, or the seed it grew from, beside the package.
private enum Article {
  static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let folder =
    ["corpora", "../shared/seed"].map { package.appendingPathComponent($0).standardized.path }
    .first { FileManager.default.fileExists(atPath: $0 + "/article.en.txt") }
  static let exists = folder != nil
  static let english = (folder ?? "") + "/article.en.txt"
  static let french = (folder ?? "") + "/article.fr.txt"
}
