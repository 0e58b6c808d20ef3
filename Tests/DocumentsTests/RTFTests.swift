import Files
import Testing

@Suite("RTF")
struct RTFTests {
  @Test(
    "text, and what is none",
    arguments: [
      (#"{\rtf1\ansi Hello {\b bold} world.\par Two.}"#, ["Hello bold world.", "Two."]),
      (#"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times;}}{\colortbl;\red0;}\'e9t\'e9 \emdash\~x\par}"#, ["été —\u{A0}x"]),
      (#"{\rtf1\u192? Koursk, l\u8217'ombre \uc0\u233 t\u233 .\par}"#, ["À Koursk, l’ombre été."]),
      (#"{\rtf1\uc2\u20013\'d6\'d0!\par}"#, ["中!"]), (#"{\rtf1 a\u-10179?\u-8704?b\par}"#, ["a😀b"]),
      (#"{\rtf1\ansicpg1251 \'e4\'e0\par}"#, ["да"]), (#"{\rtf1{\*\generator X;}{\info{\title T}}A\par}"#, ["A"]),
      (#"{\rtf1\pard\outlinelevel0 Title\par\pard Text\par}"#, ["h1 Title", "Text"]),
      (#"{\rtf1\pard\ls1 {\listtext 1.\tab}One\par\pard\ls0 Two\par}"#, ["li One", "Two"]),
      (#"{\rtf1\trowd\pard\intbl a\cell b\cell\row\pard c\par}"#, ["td a", "td b", "c"]),
      (#"{\rtf1 See{\footnote\pard A note.\par} this.\par Next.}"#, ["See this.", "A note.", "Next."]),
      (#"{\rtf1{\field{\*\fldinst HYPERLINK "x"}{\fldrslt link}} a{\v hidden}\par}"#, ["link a"]),
      (#"{\rtf1 a\{b\}\\c{\pict 00ff}\bin3 {{{d\par}"#, ["a{b}\\cd"]),
    ])
  func reads(rtf: String, expected: [String]) throws {
    #expect(try blocks(rtf, named: "a.rtf") == expected)
  }

  @Test func refusesWhatIsTooDeepOrNoRTF() {
    #expect(throws: ReadingError(name: "a.rtf", reason: .tooDeep(limit: 1000))) {
      try blocks(#"{\rtf1"# + String(repeating: "{", count: 5000), named: "a.rtf")
    }
    #expect(throws: ReadingError(name: "a.rtf", reason: .malformed(format: "RTF"))) {
      try blocks("Text", named: "a.rtf")
    }
  }

  @Test("an end in the middle does no harm", arguments: 0..<40)
  func truncated(length: Int) {
    let rtf = #"{\rtf1\ansi\u192?\'e9{\footnote a}\bin9 "#
    _ = try? blocks(String(rtf.prefix(length)), named: "a.rtf")
  }
}
