import ICU
import Testing

@Suite struct `Text transforms` {
  @Test(arguments: [
    ("Зеленский", "zelenskij"), ("Ἀθῆναι", "athenai"), ("", ""), ("naïve Œuvre", "naive oeuvre"),
  ])
  func `any script becomes plain Latin`(text: String, expected: String) throws {
    let latin = try Transliterator(id: "Any-Latin; Latin-ASCII; Lower")
    #expect(latin.transliterate(text) == expected)
  }

  @Test func `output many times as long as the input`() throws {
    let names = try Transliterator(id: "Any-Name")
    let text = String(repeating: "\u{1F600}", count: 300)
    #expect(names.transliterate(text) == String(repeating: "\\N{GRINNING FACE}", count: 300))
  }

  @Test func `an unknown transform is an error that names it`() {
    let error = #expect(throws: ICUError.self) { try Transliterator(id: "No-Such") }
    #expect(error?.action.contains("No-Such") == true)
    #expect(error?.statusName.hasPrefix("U_") == true)
  }

  @Test func `NFC composes`() {
    #expect(Array(nfc("e\u{301}").utf8) == Array("\u{E9}".utf8))
    #expect(nfc("") == "")
  }

  @Test(arguments: [("Straße", "strasse"), ("ﬁn", "fin"), ("½", "1\u{2044}2"), ("A\u{AD}b", "ab")])
  func `NFKC_Casefold folds case and compatibility forms`(text: String, expected: String) {
    #expect(nfkcCasefold(text) == expected)
  }
}
