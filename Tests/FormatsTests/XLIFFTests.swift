import Testing

@testable import Formats

@Suite("XLIFF")
struct XLIFFTests {
  @Test func hasAUnitForEachBeadWithScoresAndNotes() throws {
    let (text, report) = try written(.xliff, minimumConfidence: 0.8)
    #expect(report.written == 3 && report.weak == 1)
    #expect(text.contains(#"version="2.1" srcLang="en" trgLang="fr""#))
    #expect(text.contains(#"<file id="f1" original="a.en.txt">"#))
    #expect(
      text.contains(
        """
            <unit id="u1">
              <mda:metadata>
                <mda:metaGroup category="enregard">
                  <mda:meta type="x-align-score">0.8125</mda:meta>
                  <mda:meta type="x-align-type">1-2</mda:meta>
                </mda:metaGroup>
              </mda:metadata>
              <notes>
                <note>Doubtful: confidence 0.8125, 1-2.</note>
              </notes>
              <segment state="translated">
                <source>He left, and she stayed.</source>
                <target>Il est parti. Elle est restée.</target>
              </segment>
            </unit>
        """))
    #expect(text.contains("<note>The original has no counterpart for this.</note>"))
    #expect(text.contains("<source/>\n        <target>Ajout.</target>"))
  }

  @Test("what XML forbids stands as code points, and markup as text")
  func hostile() throws {
    let text = try written(.xliff, pair("a\u{1}b", "<x>&\u{FFFE}")).text
    #expect(text.contains(#"<source>a<cp hex="0001"/>b</source>"#))
    #expect(text.contains(#"<target>&lt;x&gt;&amp;<cp hex="FFFE"/></target>"#))
  }

  @Test func needsLanguages() {
    #expect(throws: ExchangeError.unknownLanguage(document: "t")) {
      try written(.xliff, pair("a", "b", languages: ("en", nil)))
    }
  }
}
