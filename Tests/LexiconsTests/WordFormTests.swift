import BitextTesting
import Testing

@testable import Lexicons

@Suite("Words are kept in one form")
struct WordFormTests {
  @Test(arguments: [
    ("Haus", "haus"), ("ÉTÉ", "été"), ("e\u{301}te\u{301}", "été"), ("ΜΆΧΗ", "μάχη"), ("ΛΌΓΟΣ", "λόγος"),
    ("шокола\u{301}дова", "шоколадова"), ("ЁЛКА", "ёлка"), ("Straße", "straße"), ("İstanbul", "i\u{307}stanbul"),
    ("東京", "東京"), ("か\u{3099}", "が"), ("ＡＢＣ", "ａｂｃ"), ("l\u{2019}homme", "l'homme"), ("co\u{AD}op", "coop"),
    ("  a \u{A0} b\t", "a b"), ("\u{2003}œuvre ", "œuvre"), ("كِتَاب", "كتاب"), ("ﬁn", "ﬁn"), ("Ǆ", "ǆ"), ("", ""),
  ])
  func form(_ written: String, _ kept: String) {
    var form: [UInt8] = []
    Array(written.utf8).withUnsafeBufferPointer { appendWordForm(of: $0, to: &form) }
    #expect(String(decoding: form, as: UTF8.self).unicodeScalars.elementsEqual(kept.unicodeScalars))
  }

  @Test("The form of a form is itself")
  func idempotent() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<3000 {
      let scalars = (0..<6).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0x20..<0x3100, using: &generator)) }
      let word = scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
      var (once, twice): ([UInt8], [UInt8]) = ([], [])
      Array(word.utf8).withUnsafeBufferPointer { appendWordForm(of: $0, to: &once) }
      once.withUnsafeBufferPointer { appendWordForm(of: $0, to: &twice) }
      #expect(once == twice, "\(scalars.map { String($0.value, radix: 16) })")
    }
  }
}
