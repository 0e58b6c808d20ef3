import Testing

@testable import TextAnalysis

@Suite("A text as its words are read")
struct ReadableTextTests {
  private func read(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let readable = bytes.withUnsafeBufferPointer { ReadableText($0, codes: codes(in: $0)) }
    return String(decoding: readable?.bytes ?? bytes, as: UTF8.self)
  }

  @Test(
    "soft hyphens and the marks of keys go, and escapes are spaces",
    arguments: [
      ("extra\u{AD}ordi\u{AD}naire", "extraordinaire"), ("_Open", "Open"), ("Save _As...", "Save As..."),
      ("&Ouvrir", "Ouvrir"),
      ("rés&eau", "réseau"), ("fi_les", "files"), ("打开(_O)", "打开(O)"), ("_Éditer", "Éditer"),
      ("One.\\nTwo", "One.  Two"), ("a\\tb", "a  b"), ("a \\\"b\\\"\\n", "a \\\"b\\\"  "),
    ])
  func marks(text: String, expected: String) {
    #expect(read(text) == expected)
  }

  @Test(
    "identifiers, companies and entities keep their signs",
    arguments: [
      "LC_ALL", "file_name and dir_name", "R&D", "AT&T", "b&b", "_emphasis_", "__init__", "Fish &amp; chips", "a & b",
    ])
  func others(text: String) {
    #expect(read(text) == text)
  }

  @Test("places of words are those of the text")
  func places() throws {
    let text = Array("x _Ou\u{AD}vrir".utf8)
    let readable = try #require(text.withUnsafeBufferPointer { ReadableText($0, codes: []) })
    #expect(String(decoding: text[readable.placeInText(of: 2..<8)], as: UTF8.self) == "Ou\u{AD}vrir")
  }
}
