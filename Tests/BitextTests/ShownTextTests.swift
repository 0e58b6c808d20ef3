import Testing

@testable import Bitext

@Suite("Text for a terminal")
struct ShownTextTests {
  @Test(
    "has nothing in it that a terminal obeys or that turns its direction",
    arguments: [
      ("plain é 漢", "plain é 漢"), ("a\u{1B}[2Jb", "a<U+001B>[2Jb"), ("a\u{202E}txt.exe", "a<U+202E>txt.exe"),
      ("one\ntwo\r\n\tthree", "one two   three"), ("\u{9B}31m", "<U+009B>31m"),
      ("a\u{2066}b\u{2069}", "a<U+2066>b<U+2069>"),
      ("\u{200B}\u{FEFF}", "<U+200B><U+FEFF>"), ("soft\u{AD}hyphen", "soft\u{AD}hyphen"),
    ])
  func safe(text: String, expected: String) {
    #expect(shown(text, limit: 100) == expected)
  }

  @Test("is cut with an ellipsis")
  func cut() {
    #expect(shown("abcdef", limit: 4) == "abc…")
  }
}
