import Bitext
import Testing

@testable import Formats

@Suite("HTML, side by side")
struct HTMLTests {
  @Test func hasARowForEachBeadAndMarksTheDoubtful() throws {
    let (text, report) = try written(.html)
    #expect(report.written == 4)
    #expect(text.contains("<title>a.en.txt → a.fr.txt: 4 pairs, 3 doubtful; mean confidence 0.73</title>"))
    #expect(text.components(of: "<article class=\"pair doubtful\"") == 3)
    #expect(text.components(of: "<article class=\"pair\"") == 1)
    #expect(text.contains(#"<div class="side target" dir="ltr" lang="fr"><bdi>Il est parti. Elle est restée.</bdi>"#))
    #expect(text.contains(#"<div class="nothing">no counterpart</div>"#))
    #expect(text.components(of: "<script") == 1 && text.contains("<form data-script hidden"))
  }

  @Test("texts stand on the side where their language starts to read")
  func direction() throws {
    var bitext = pair("One.", "واحد.")
    bitext.target.document.language = Language(canonical: "ar")
    #expect(try written(.html, bitext).text.contains(#"<div class="side target" dir="rtl" lang="ar">"#))
    bitext.target.document.language = Language(canonical: "fa-IR")
    #expect(try written(.html, bitext).text.contains(#"dir="rtl" lang="fa-IR""#))
    bitext.target.document.language = Language(canonical: "tr")
    #expect(try written(.html, bitext).text.contains(#"dir="ltr" lang="tr""#))
  }

  @Test("a place is a line, a page or a paragraph")
  func places() throws {
    var bitext = pair("One.", "Un.")
    #expect(try written(.html, bitext).text.contains(#"<span title="line of the input">l. 1</span>"#))
    (bitext.source.document.positions, bitext.target.document.positions) = (.pages, .pages)
    #expect(try written(.html, bitext).text.contains(#"<span title="page of the input">p. 1</span>"#))
    bitext.target.document.positions = .blocks
    #expect(try written(.html, bitext).text.contains(#"<span title="page or paragraph of the input">1/1</span>"#))
  }

  @Test("texts and names are shown, never obeyed")
  func hostile() throws {
    var bitext = pair("<script>alert(1)</script>", "a\u{202E}b")
    bitext.source.document.name = "<b>.txt"
    let text = try written(.html, bitext).text
    #expect(text.contains("&lt;script&gt;alert(1)&lt;/script&gt;") && text.components(of: "<script") == 1)
    #expect(text.contains("&lt;b&gt;.txt") && !text.contains("\u{202E}"))
    #expect(text.contains("script-src 'sha256-\(HTMLText.finderHash)'"))
  }

  @Test func leavesOutWhatNoBrowserWouldShow() throws {
    let count = ExchangeFormat.mostRows + 5
    let sentences = (0..<count).map(String.init)
    let bitext = Bitext(
      source: document("s", "en", sentences), target: document("t", "fr", sentences),
      beads: (0..<count).map { Bead(source: $0..<$0 + 1, target: $0..<$0 + 1, confidence: 1) })
    let (text, report) = try written(.html, bitext)
    #expect(report.written == ExchangeFormat.mostRows)
    #expect(text.contains("This page leaves out 5 of \(count) pairs"))
  }
}

extension String {
  /// How often `part` stands in the text.
  fileprivate func components(of part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}
