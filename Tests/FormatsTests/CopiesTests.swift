import Bitext
import Testing

@testable import Files
@testable import Formats

@Suite("Beads that were never translated")
struct CopiesTests {
  @Test(
    "are those that say something in the same words on both sides",
    arguments: [
      ("The harbour is closed today.", true), ("“Nobody lives here”", true), ("Le chat dort.", true),
      ("  Two lines\nof one sentence. ", true), ("Все дома стоят у моря.", true), ("本日は港が閉まっています。", true),
      ("البحر هادئ هذا اليوم", true), ("Anna Maria Larsson", false), ("Museum of the Sea", false), ("OK", false),
      ("Save", false), ("2024-05-01, 12:30", false), ("https://example.org/the/sea/and/ships", false),
      ("東京大学", false), ("محمد علي", false), ("ls -la /usr/share/doc", false), ("x_max = y_max + 3", false),
    ])
  func copies(_ text: String, _ isCopy: Bool) {
    #expect(pair(text, text).copies() == (isCopy ? [0] : []))
    #expect(pair(text, text, languages: ("ja", "de")).copies() == (isCopy ? [0] : []))
    // One text in two languages, or in one that may be the same, is no copy; nor is another text.
    #expect(pair(text, text, languages: ("en-GB", "en-US")).copies() == [])
    #expect(pair(text, text, languages: ("en", nil)).copies() == [])
    #expect(pair(text, text + " Fin").copies() == [])
  }

  private let mixed = Bitext(
    source: document("a.en.txt", "en", ["One boat is here.", "Nobody has translated this.", "Acme"]),
    target: document("a.fr.txt", "fr", ["Un bateau est ici.", "Nobody has translated this.", "Acme"]),
    beads: (0..<3).map { Bead(source: $0..<$0 + 1, target: $0..<$0 + 1, confidence: 1) })

  @Test("are left out of every format where that is asked for", arguments: ExchangeFormat.all.map(\.name))
  func leftOut(_ name: String) throws {
    let format = try #require(ExchangeFormat.named(name))
    guard !format.isTwoFiles, name != "xlsx" else { return }
    var options = ExchangeOptions(toolVersion: "1")
    #expect(try format.write(mixed, options: options, to: ByteBuffer()).written == 3)
    options.leavesOutCopies = true
    let buffer = ByteBuffer()
    let report = try format.write(mixed, options: options, to: buffer)
    #expect((report.written, report.copies, report.weak) == (2, 1, 0))
    // A memory still says what stood next to a text.
    let lines = String(decoding: buffer.bytes, as: UTF8.self).split(separator: "\n")
    #expect(!lines.contains { $0.contains("Nobody") && !$0.contains("<prop") })
  }

  @Test("are marked in the page")
  func marked() throws {
    let text = try written(.html, mixed).text
    #expect(text.contains("3 pairs, 0 doubtful, 1 not translated; mean"))
    #expect(text.contains(#"<article class="pair copy" id="p1">"#) && text.contains("<em>not translated</em>"))
    #expect(text.contains(#"id="copies""#))
    #expect(try !written(.html).text.contains(#"id="copies""#))
  }
}
