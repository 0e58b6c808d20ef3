import Bitext
import BitextTesting
import CommandTesting
import Foundation
import Testing

@testable import Files
@testable import Formats

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A text of blocks, each of a kind and of sentences, which a space separates.
private func text(_ name: String, _ tag: String, _ blocks: [(Block.Kind, [String])]) -> SegmentedDocument {
  var utf8: [UInt8] = []
  var segments: [Segment] = []
  var found: [Block] = []
  for (index, (kind, sentences)) in blocks.enumerated() {
    let start = utf8.count
    for (number, sentence) in sentences.enumerated() {
      let begin = utf8.count
      utf8 += sentence.utf8
      if number < sentences.count - 1 { utf8.append(UInt8(ascii: " ")) }
      segments.append(Segment(range: begin..<utf8.count, block: index, line: index + 1))
    }
    found.append(Block(kind: kind, range: start..<utf8.count, line: index + 1))
    utf8.append(UInt8(ascii: "\n"))
  }
  return SegmentedDocument(
    document: Document(name: name, language: Language(canonical: tag), utf8: utf8, blocks: found), segments: segments)
}

private func beads(_ sides: [(Range<Int>, Range<Int>)]) -> [Bead] {
  sides.map { Bead(source: $0, target: $1, confidence: 1) }
}

/// A title and two chapters; a sentence that one text has alone, and two of the other that are one.
private let story = Bitext(
  source: text(
    "books/bridge.en.md", "en",
    [
      (.heading(level: 1), ["The Bridge"]), (.heading(level: 2), ["One"]),
      (.paragraph, ["It rained.", "Nobody came.", "She left & wept."]), (.heading(level: 2), ["Two"]),
      (.listItem, ["Bread."]),
    ]),
  target: text(
    "books/pont.fr.md", "fr",
    [
      (.heading(level: 1), ["Le Pont"]), (.heading(level: 2), ["Un"]),
      (.paragraph, ["Il pleuvait.", "Elle partit.", "Elle pleura."]), (.heading(level: 2), ["Deux"]),
      (.listItem, ["Du pain."]),
    ]),
  beads: beads([
    (0..<1, 0..<1), (1..<2, 1..<2), (2..<3, 2..<3), (3..<4, 3..<3), (4..<5, 3..<5), (5..<6, 5..<6), (6..<7, 6..<7),
  ]))

/// The files of the book that is made of a bitext, by name, in their order.
private func book(_ bitext: Bitext) throws -> [(name: String, text: String)] {
  let buffer = ByteBuffer()
  let report = try ExchangeFormat.epub.write(bitext, options: ExchangeOptions(toolVersion: "1.2.3"), to: buffer)
  #expect(report.written == bitext.beads.count)
  let archive = try #require(ZipArchive(buffer.bytes))
  return try archive.files.map {
    ($0.name, String(decoding: try #require(archive.contents(of: $0.number, limit: 1 << 20)), as: UTF8.self))
  }
}

/// What of a page stands in its body, without tags.
private func words(_ page: String) -> String {
  (page.components(separatedBy: "<body").last ?? "").replacing(/^[^>]*>/, with: "").replacing(/<[^>]*>/, with: "")
    .split(separator: "\n").joined(separator: "\n")
}

@Suite("Books of texts in step")
struct BookTests {
  @Test("a passage is a paragraph of the first text with its translation, whatever the sentences in it became")
  func passages() throws {
    let page = try written(.interleaved, story).text
    #expect(page.components(separatedBy: "<div class=\"passage\">").count - 1 == 5)
    #expect(page.contains("<p>It rained. Nobody came. She left &amp; wept.</p>"))
    #expect(page.contains("<p>Il pleuvait. <span class=\"gap\">[…]</span> Elle partit. Elle pleura.</p>"))
    #expect(page.contains("<div class=\"text translation\" lang=\"fr\" xml:lang=\"fr\" dir=\"ltr\">"))
    #expect(page.contains("<p class=\"item\">Bread.</p>") && page.contains("<p class=\"item\">Du pain.</p>"))
  }

  @Test("chapters of the first text are files of the book, and its headings the contents, with their translations")
  func chapters() throws {
    let files = try book(story)
    #expect(
      files.map(\.name) == [
        "mimetype", "META-INF/container.xml", "EPUB/package.opf", "EPUB/contents.xhtml", "EPUB/book.css",
        "EPUB/text-1.xhtml", "EPUB/text-2.xhtml", "EPUB/text-3.xhtml",
      ])
    #expect(files[0].text == "application/epub+zip")
    #expect(words(files[3].text) == "The Bridge / Le Pont\nOne / Un\nTwo / Deux")
    #expect(files[3].text.contains("<a href=\"text-3.xhtml#b3\">") && files[7].text.contains("<h2 id=\"b3\">Two</h2>"))
    #expect(words(files[7].text) == "Two\nDeux\nBread.\nDu pain.")
  }

  @Test("both titles and languages are in what the book says of itself")
  func metadata() throws {
    let package = try book(story)[2].text
    #expect(package.contains("xml:lang=\"en\" dir=\"ltr\">The Bridge</dc:title>"))
    #expect(package.contains("xml:lang=\"fr\" dir=\"ltr\">Le Pont</dc:title>"))
    #expect(package.contains("<dc:language>en</dc:language>\n<dc:language>fr</dc:language>"))
    #expect(package.contains("<meta name=\"generator\" content=\"enregard 1.2.3\"/>"))
  }

  @Test("without a heading above all others a text is called as its file")
  func fileName() throws {
    #expect(try book(pair("One.", "Un."))[2].text.contains(">s</dc:title>"))
    let two = Book([text("a/b.en.txt", "en", [(.heading(level: 1), ["A"]), (.heading(level: 1), ["B"])])], [])
    #expect(two.titles() == ["b.en"])
  }

  @Test("the same texts make the same bytes")
  func deterministic() throws {
    let books = try (0..<2).map { _ in
      let buffer = ByteBuffer()
      _ = try ExchangeFormat.epub.write(
        story, options: ExchangeOptions(creationDate: Int.random(in: 0..<1 << 30), toolVersion: "1"), to: buffer)
      return buffer.bytes
    }
    #expect(books[0] == books[1])
    let other = try book(pair("One.", "Un."))[2].text
    #expect(try book(story)[2].text.contains("urn:uuid:") && identifier(try book(story)[2].text) != identifier(other))
  }

  private func identifier(_ package: String) -> Substring? { package.firstMatch(of: /urn:uuid:[0-9a-f-]{36}</)?.0 }

  @Test("a long paragraph is shown in parts of about one length, none of which is lost")
  func parts() throws {
    let sentences = (100..<130).map { "Sentence number \($0) is fifty letters long, or nearly so." }
    let bitext = Bitext(
      source: text("a", "en", [(.paragraph, sentences)]), target: text("b", "fr", [(.paragraph, sentences)]),
      beads: beads((0..<30).map { ($0..<$0 + 1, $0..<$0 + 1) }))
    var report = ExchangeReport()
    let book = Book(bitext, ExchangeOptions(toolVersion: "1"), &report)
    #expect(book.passages.map(\.count) == [10, 10, 10])
    let page = try written(.interleaved, bitext).text
    #expect(page.components(separatedBy: "<p class=\"on\">").count - 1 == 4)
    for sentence in sentences { #expect(page.components(separatedBy: sentence).count - 1 == 2) }
  }

  @Test("what stands elsewhere in its own text is shown beside what it translates, and marked")
  func moved() throws {
    var beads = beads([(0..<1, 1..<2), (1..<2, 0..<1)])
    beads[0].isMoved = true
    let bitext = Bitext(
      source: document("s", "en", ["The sea.", "The land."]), target: document("t", "fr", ["La terre.", "La mer."]),
      beads: beads)
    let page = words(try written(.interleaved, bitext).text)
    #expect(page.hasPrefix("The sea.\n\u{2195}\u{FE0E}\u{A0}La mer.\nThe land.\nLa terre.\n"))
  }

  @Test("what only a translation has stands in a passage of its own, or in the one that it goes on")
  func additions() throws {
    let bitext = Bitext(
      source: text("a", "en", [(.paragraph, ["One."]), (.paragraph, ["Two."])]),
      target: text("b", "fr", [(.paragraph, ["Un."]), (.paragraph, ["Plus."]), (.paragraph, ["Encore.", "Deux."])]),
      beads: beads([(0..<1, 0..<1), (1..<1, 1..<2), (1..<1, 2..<3), (1..<2, 3..<4)]))
    #expect(
      words(try written(.interleaved, bitext).text).hasPrefix("One.\nUn.\n[…]\nPlus.\n[…] Two.\nEncore. Deux.\n"))
  }

  @Test("what is bold or italic stays so, nested as XML wants it")
  func codes() throws {
    var bitext = pair("ab cd", "ab cd")
    func code(_ place: Int, _ role: InlineCode.Role, _ kind: InlineCode.Kind, _ pair: Int) -> InlineCode {
      InlineCode(range: place..<place, role: role, kind: kind, pair: pair, native: "")
    }
    bitext.source.document.codes = [
      code(0, .start, .bold, 1), code(1, .start, .italic, 2), code(3, .end, .bold, 1), code(4, .end, .italic, 2),
    ]
    // Nothing ends what starts here, as where the rest of it was left out.
    bitext.target.document.codes = [code(0, .start, .bold, 1), code(1, .single, .image, 2)]
    let page = try written(.interleaved, bitext).text
    #expect(page.contains("<p><b>a<i>b </i></b><i>c</i>d</p>") && page.contains("<p>ab cd</p>"))
  }

  @Test("texts that are read from the right say so, and no language is made up")
  func directions() throws {
    let files = try book(pair("قال.", "He spoke.", languages: ("ar", nil)))
    #expect(files[2].text.contains("<spine page-progression-direction=\"rtl\">"))
    #expect(files[5].text.contains("<div class=\"text\" lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\">"))
    #expect(files[5].text.contains("<div class=\"text translation\">"))
    #expect(try book(pair("a", "b", languages: (nil, nil)))[2].text.contains("<dc:language>und</dc:language>"))
  }

  @Test("hostile texts stay texts")
  func hostile() throws {
    var bitext = pair("</p><script>x</script>\u{1}", "a ]]> \"&amp;")
    bitext.source.document.name = "<b>\u{2}&.txt"
    for file in try book(bitext) where file.name.hasSuffix("xhtml") || file.name.hasSuffix("opf") {
      for tag in ["<script", "<b>", "\u{1}"] { #expect(!file.text.contains(tag), "\(file.name)") }
      _ = try XMLDocument(data: Data(file.text.utf8))
    }
    let (page, report) = try written(.interleaved, bitext)
    #expect(!page.contains("<script") && report.removedCharacters > 0)
  }

  @Test("the page names the hash of its style, so that nothing else applies")
  func hash() async throws {
    let folder = try TemporaryFolder()
    try folder.write(HTMLText.bookStyle, to: "style")
    let sum = try await run("/bin/sh", ["-c", "openssl sha256 -binary style | base64"], in: folder.path).output
    #expect(sum == HTMLText.bookStyleHash.description + "\n")
    #expect(try written(.interleaved, story).text.contains("style-src 'sha256-\(HTMLText.bookStyleHash)'"))
  }

  @Test("takes time in proportion to its chapters, and to what is bold in a sentence")
  func linear() throws {
    func write(_ bitext: Bitext) throws {
      _ = try ExchangeFormat.epub.write(bitext, options: ExchangeOptions(toolVersion: "1"), to: ByteBuffer())
    }
    let chapters = try growth(
      at: 1_500,
      of: { count in
        let blocks = (0..<count).map { (Block.Kind.heading(level: 1), ["Chapter \($0)"]) }
        return Bitext(
          source: text("a", "en", blocks), target: text("b", "fr", blocks),
          beads: beads((0..<count).map { ($0..<$0 + 1, $0..<$0 + 1) }))
      }, write)
    #expect(chapters < 3)
    let codes = try growth(
      at: 3_000,
      of: { count in
        let blocks = [(Block.Kind.paragraph, [String(repeating: "a ", count: count)])]
        var source = text("a", "en", blocks)
        source.document.codes = (0..<count).flatMap { number in
          [(2 * number, InlineCode.Role.start), (2 * number + 1, .end)].map { place, role in
            InlineCode(range: place..<place, role: role, kind: .bold, pair: number, native: "")
          }
        }
        return Bitext(source: source, target: text("b", "fr", blocks), beads: beads([(0..<1, 0..<1)]))
      }, write)
    #expect(codes < 3)
  }
}
