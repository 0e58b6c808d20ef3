import Documents
import Testing

@Suite("Markdown")
struct MarkdownTests {
  @Test(
    "marks make blocks and go",
    arguments: [
      ("# One\n\nTwo *words* in\n`code` and [link](http://x).\n", ["h1 One", "Two words in code and link."]),
      ("Title\n=====\n\n- a\n- b\n  - c\n\n1. d\n", ["h1 Title", "li a", "li b", "li c", "li d"]),
      ("| a | b |\n|---|---|\n| c | *d* |\n", ["td a", "td b", "td c", "td d"]),
      ("> Quoted\n> on.\n", ["Quoted on."]), ("```sh\nls\ncd\n```\n", ["ls\ncd"]),
      ("---\nlayout: x\n---\n\nText.\n", ["Text."]), ("---\n\nNo settings.\n", ["No settings."]),
      ("Text[^1].\n\n[^1]: A note.\n", ["Text.", "A note."]), ("a<br>b &amp; c\n", ["a b & c"]),
      ("<p>HTML <b>here</b>.</p>\n<script>x</script>\n\nText.\n", ["HTML here.", "Text."]),
    ])
  func blocks(text: String, expected: [String]) throws {
    #expect(try DocumentsTests.blocks(text, named: "a.md") == expected)
  }

  @Test func tellsLinesOfTheFile() throws {
    let document = try readDocument(
      named: "a.md", bytes: Array("---\nx: y\n---\n# One\n\nTwo\nlines.\n\n- a\n\n<p>\nb</p>\n".utf8)
    ).document
    #expect(document.blocks.map(\.line) == [4, 6, 9, 11] && document.positions == .lines)
  }

  @Test("deep nesting takes no more than its size", arguments: ["> ", "- ", "[", "*a ", "<b>", "![](", "`a "])
  func hostile(mark: String) throws {
    let text = String(repeating: mark, count: 20_000) + "x\n"
    _ = try readDocument(named: "a.md", bytes: Array(text.utf8))
  }
}
