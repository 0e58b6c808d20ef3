import Bitext
import Documents
import Files
import Testing

@Suite("HTML")
struct HTMLTests {
  @Test(
    "elements make blocks",
    arguments: [
      ("<h1>One</h1><p>Two <b>bold</b>\n words.<p>Three", ["h1 One", "Two bold words.", "Three"]),
      ("<ul><li>a<li><p>b</p><ol><li>c</ol></ul>", ["li a", "li b", "li c"]),
      ("<table><caption>T</caption><tr><th>a<td>b</table>", ["cap T", "td a", "td b"]),
      ("<dl><dt>a<dd>b</dl><figure><figcaption>c</figcaption></figure>", ["li a", "li b", "cap c"]),
      ("a<br>b<div>c</div>d", ["a b", "c", "d"]), ("<pre>x\n  y</pre>", ["x\ny"]),
      ("&eacute;&amp;&lt;&nbsp;x&#8217;s&hellip;", ["é&<\u{A0}x’s…"]),
      ("<x-y>own</x-y> <section>part</section>", ["own", "part"]), ("<p>Un<wbr>break<i>able</i></p>", ["Unbreakable"]),
    ])
  func elements(html: String, expected: [String]) throws {
    #expect(try blocks("<html><body>\(html)</body></html>", named: "a.html") == expected)
  }

  @Test(
    "what nobody reads as text is left out",
    arguments: [
      "<script>x</script>", "<style>x</style>", "<nav>x</nav>", "<template>x</template>", "<p hidden>x</p>",
      "<div aria-hidden='true'>x</div>", "<div title=footer><p>1</div>", "<div role=navigation>x</div>",
      "<div class='top navheader'>x</div>",
      "<p style='Display: none'>x</p>", "<!-- x -->", "<noscript>x</noscript>", "<title>x</title>",
      "<svg><text>x</text></svg>",
      "<select><option>x</select>", "<?php x ?>",
    ])
  func leftOut(html: String) throws {
    #expect(try blocks("<html><body>\(html)<p>Text.</p></body></html>", named: "a.html") == ["Text."])
  }

  @Test(
    "the encoding is the one declared, as browsers take it",
    arguments: [
      ("<meta charset=\"windows-1251\">", [0xE4, 0xE0] as [UInt8], "да"), ("<meta charset=iso-8859-1>", [0x92], "’"),
      ("<meta http-equiv=Content-Type content='text/html; charset=ISO-8859-15'>", [0xA4], "€"),
      ("<meta charset=utf-8>", [0xC3, 0xA9], "é"), ("<meta charset=utf-8>", [0x63, 0xE9, 0x21], "cé!"),
      // Saved anew as UTF-8, the declaration left as it was.
      ("<meta charset=iso-8859-1>", [0xC3, 0xA9], "é"),
      ("<meta charset=nonsense>", [0xC3, 0xA9], "é"), ("", [0xC3, 0xA9], "é"),
    ])
  func encodings(head: String, bytes: [UInt8], expected: String) throws {
    let page = Array("<html><head>\(head)</head><body><p>x".utf8) + bytes + Array("</p></body></html>".utf8)
    #expect(shown(try readDocument(named: "a.html", bytes: page).document) == ["x" + expected])
  }

  @Test func tellsTheLanguageAndLeavesOtherPartsOut() throws {
    let page =
      "<html lang=fr-CA><body><p>Bonjour.</p><div lang=en><p>Hello.</p><p lang=fr>Salut.</p></div></body></html>"
    let read = try readDocument(named: "a.html", bytes: Array(page.utf8))
    #expect(read.declaredLanguage?.tag == "fr-CA")
    #expect(shown(read.document) == ["Bonjour.", "Hello.", "Salut."])
    #expect(try blocks(page, named: "a.html", language: "fr") == ["Bonjour.", "Salut."])
    #expect(try blocks(page, named: "a.html", language: "en") == ["Hello."])
    #expect(try blocks(page, named: "a.html", language: "de") == ["Bonjour.", "Hello.", "Salut."])
  }

  @Test func tellsLinesOfTheFile() throws {
    let document = try readDocument(
      named: "a.html", bytes: Array("<html>\n<body>\n<p>One\ntwo</p>\n\n<p>Three</p>".utf8)
    ).document
    #expect(document.blocks.map(\.line) == [3, 6] && document.positions == .lines)
    // Also behind a line break without any text before it.
    let broken = try readDocument(named: "a.html", bytes: Array("<html><br>\n\n<br>\nOne<div><br>Two".utf8)).document
    #expect(broken.blocks.map(\.line) == [3, 4])
  }

  @Test("HTML is known by its first words")
  func likely() throws {
    #expect(try blocks("  <!DOCTYPE HTML>\n<p>One</p>", named: "-") == ["One"])
    #expect(try blocks("<HTML><p>One</p>", named: "page") == ["One"])
  }

  @Test("nothing that it refers to is read")
  func entities() throws {
    let page = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><body><p>a&x;b</p></body></html>"
    #expect(try blocks(page, named: "a.html").joined().contains("root:") == false)
  }

  @Test func refusesWhatIsTooDeep() throws {
    let page = "<html><body>" + String(repeating: "<div>", count: 100_000) + "x"
    #expect(throws: ReadingError(name: "a.html", reason: .tooDeep(limit: 256))) { try blocks(page, named: "a.html") }
  }

  @Test("a megabyte attribute, and millions of unclosed tags, take time that grows with the size only")
  func large() throws {
    let attribute = "<p title='" + String(repeating: "x", count: 1 << 20) + "'>Text.</p>"
    #expect(try blocks("<html>" + attribute, named: "a.html") == ["Text."])
    #expect(try blocks("<html>" + String(repeating: "<p>a", count: 100_000), named: "a.html").count == 100_000)
  }
}
