import Documents
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

  @Test(
    "letters are in the charset of their font, which one of another group or none does not change",
    arguments: [
      (
        #"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}}\f1 \'e4\'e0 {\f0 \'e9} \'ed\par}"#,
        "да é н"
      ),
      (#"{\rtf1\ansi\deff0{\fonttbl\f0\fcharset0 A;\f3\fcharset161 B;}{\f3 \'e1\plain\'e1}\par}"#, "αá"),
      (#"{\rtf1\ansicpg1251{\fonttbl{\f0\fcharset1 A;}}\f0 \'e4\'e0\par}"#, "да"),
      (#"{\rtf1\ansicpg1251{\fonttbl{\f0\fcharset0 A;}}\f0 \'e9\par}"#, "é"),
      (#"{\rtf1{\fonttbl{\f5\fcharset128 A;}}\f5 \'93\'fa\'96{\*\x}{\b \'7b}\par}"#, "日本"),
      (#"{\rtf1{\fonttbl{\f5\fcharset238 A;}{\f6\fcharset0\cpg1250 B;}}\f5 \'b3\f6\'b3\par}"#, "łł"),
    ])
  func fontCharsets(rtf: String, expected: String) throws {
    #expect(try blocks(rtf, named: "a.rtf") == [expected])
  }

  @Test(
    "a star leaves out a group only at its start, and only one that is not known",
    arguments: [
      (#"{\rtf1 {\field{\*\fldinst HYPERLINK "x"}{\fldrslt \*\cs4\ul{the list}}} here\par}"#, ["the list here"]),
      (#"{\rtf1 a{\*\cs4 b}{\*\unheard c}{ \*\unheard d}\par}"#, ["ab d"]),
      ("{\\rtf1 a{\n\\*\\unheard b}c\\par}", ["ac"]),
    ])
  func stars(rtf: String, expected: [String]) throws {
    #expect(try blocks(rtf, named: "a.rtf") == expected)
  }

  @Test(
    "what was deleted, moved away or hidden is no text, and counted",
    arguments: [
      (#"{\rtf1 On {\deleted\revauthdel1 Monday }{\revised Friday}.\par}"#, "On Friday."),
      (#"{\rtf1 On \deleted Monday \deleted0 Friday.\par}"#, "On Friday."),
      (#"{\rtf1 On {\mvf Monday }Friday.\par}"#, "On Friday."),
      (#"{\rtf1 On \v Monday \plain Friday.\par}"#, "On Friday."),
    ])
  func deletions(rtf: String, expected: String) throws {
    let read = try readDocument(named: "a.rtf", bytes: Array(rtf.utf8))
    #expect(shown(read.document) == [expected])
    #expect(read.leftOut.counts.values.reduce(0, +) == 1)
  }

  @Test(
    "notes and text boxes stand behind their paragraph, which stays what it is",
    arguments: [
      (
        #"{\rtf1 See{\super\chftn}{\*\footnote\chftn\~\pard A note.\par} this.\par Next.}"#,
        ["See this.", "A note.", "Next."]
      ),
      (#"{\rtf1\pard\outlinelevel1 Head{\*\footnote\pard One.\par Two.\par}\par}"#, ["h2 Head", "One.", "Two."]),
      (
        #"{\rtf1 A{\shp{\*\shpinst\shpleft0{\sp{\sn name}{\sv value}}{\shptxt\pard In the box.\par}}{\shprslt{\*\do{\dptxbxtext In the box.\par}}}} b.\par}"#,
        ["A b.", "In the box."]
      ),
      (#"{\rtf1 A{\*\do\dobxpage\dptxbx{\dptxbxtext\pard Old box.\par}} b.\par}"#, ["A b.", "Old box."]),
      (#"{\rtf1\pard\intbl a{\*\footnote N{\*\footnote M}}\cell\row\pard b\par}"#, ["td a", "NM", "b"]),
    ])
  func asides(rtf: String, expected: [String]) throws {
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
