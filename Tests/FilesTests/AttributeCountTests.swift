import Testing

@testable import Files

@Suite("Elements with very many attributes")
struct AttributeCountTests {
  private func line(_ markup: String, html: Bool = false, step: Int = .max) -> Int? {
    var (count, bytes) = (AttributeCount(html: html), Array(markup.utf8)[...])
    while !bytes.isEmpty {
      let piece = Array(bytes.prefix(step))
      if let line = piece.withUnsafeBytes({ count.lineOfTooMany(in: $0) }) { return line }
      bytes = bytes.dropFirst(piece.count)
    }
    return nil
  }

  private func attributes(_ count: Int, _ write: (Int) -> String) -> String { (0..<count).map(write).joined() }

  @Test("are found by the line that they start on, in whatever pieces the bytes come", arguments: [Int.max, 1, 7])
  func found(step: Int) {
    let many = "<a>\n<b\n" + attributes(1_001) { " a\($0)=\"1 > 2\"" } + "/></a>"
    #expect(line(many, step: step) == 2)
    #expect(line(many, html: true, step: step) == 2)
    #expect(line("<b" + attributes(1_000) { " a\($0) = 'x y z'" } + ">", step: step) == nil)
  }

  @Test("attributes without values, without marks, without spaces between them")
  func ofHTML() {
    #expect(line("<p" + attributes(1_001) { " a\($0)" } + ">", html: true) == 1)
    #expect(line("<p" + attributes(1_001) { " a\($0)=x" } + ">", html: true) == 1)
    #expect(line("<p " + attributes(1_001) { "a\($0)='x'" } + ">", html: true) == 1)
    #expect(line("<p" + attributes(600) { " a\($0) = x" } + ">", html: true) == nil)
  }

  @Test("UTF-16 is seen through")
  func utf16() {
    var count = AttributeCount()
    let units = Array(("\u{FEFF}<b" + attributes(1_001) { " a\($0)='1'" } + ">").utf16)
    #expect(units.withUnsafeBytes { count.lineOfTooMany(in: $0) } == 1)
  }

  @Test(
    "what is no tag has none",
    arguments: [
      ("<!-- <a ", "-->"), ("<![CDATA[ <a ", "]]>"), ("<script>if (a <b ", "</script>"), ("<STYLE x>a <b ", "</style>"),
      ("a < b ", ""),
    ])
  func noTags(start: String, end: String) {
    let text = start + String(repeating: "word ", count: 2_000) + end
    #expect(line(text, html: true) == nil)
    #expect(line(text + "<p" + attributes(1_001) { " a\($0)" } + ">", html: true) == 1)
  }
}
