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
      ("<p>Co&shy;op\u{AD}er<b>a&shy;</b>tion</p>", ["Cooperation"]),
      ("<p><ruby>東<rp>(</rp><rt>とう</rt><rp>)</rp>京<rtc>T</rtc></ruby>へ</p>", ["東京へ"]),
      ("<p><a href=a>Read</a><a href=b>Edit</a><kbd>A</kbd><kbd>B</kbd></p>", ["Read Edit A B"]),
      ("<p><a href=a>Word</a><a href=b>, too</a>s</p>", ["Word, toos"]),
    ])
  func elements(html: String, expected: [String]) throws {
    #expect(try blocks("<html><body>\(html)</body></html>", named: "a.html") == expected)
  }

  @Test("ornaments are no paragraphs, and in tables no cells are lost", arguments: ["-----", "* * *", "⁂"])
  func ornaments(ornament: String) throws {
    let table = "<table><tr><td>a<td>\(ornament)</table>"
    let html = "<p>One.</p><p>\(ornament)</p><p><b>\(ornament)</b></p><p>Two - three.</p>\(table)"
    #expect(try blocks(html, named: "a.html") == ["One.", "Two - three.", "td a", "td \(ornament)"])
  }

  @Test(
    "what nobody reads as text is left out",
    arguments: [
      "<script>x</script>", "<style>x</style>", "<nav>x</nav>", "<template>x</template>", "<p hidden>x</p>",
      "<div aria-hidden='true'>x</div>", "<div title=footer><p>1</div>", "<div role=navigation>x</div>",
      "<div class='top navheader'>x</div>",
      "<p style='Display: none'>x</p>", "<!-- x -->", "<noscript>x</noscript>", "<title>x</title>",
      "<svg><text>x</text></svg>", "<?php x ?>", "<input type=hidden title=x>",
    ])
  func leftOut(html: String) throws {
    #expect(try blocks("<html><body>\(html)<p>Text.</p></body></html>", named: "a.html") == ["Text."])
  }

  @Test(
    "text behind the end of the page belongs to it",
    arguments: [
      "<html><body><p>One.</p></body></html>\n<p>Two.</p>", "<html><body><p>One.</p></body></html>Two.",
      "<html><body><p>One.</p></body></html><!-- x --><html><body><p>Two.</p></body></html>",
      "<html><body><p>One.</p></body><p>Two.</p></html>",
    ])
  func behindTheEnd(html: String) throws {
    #expect(try blocks(html, named: "a.html") == ["One.", "Two."])
  }

  @Test(
    "marks of notes stand beside the text, powers and ordinals in it",
    arguments: [
      ("In 2020.<sup>2</sup> The end.", "In 2020. The end."), ("He said “so.”<sup>12</sup> Then", "He said “so.” Then"),
      ("So,<sup>1, 3–5</sup> he", "So, he"), ("完了。<sup>2</sup>次", "完了。次"), ("Word<sup>[7]</sup> is", "Word is"),
      ("Word<a href='#fn1' role=doc-noteref><sup>1</sup></a>. Next", "Word. Next"),
      ("Word<sup><a href='#r1'>a</a></sup> is", "Word is"), ("Word<a href='n.html#note-3'>3</a> is", "Word is"),
      ("Word<a href='#_ftn1'><span class=MsoFootnoteReference>[1]</span></a> is", "Word is"),
      ("Word<sup class=reference><a href='#cite_note-x'>[note 3]</a></sup> is", "Word is"),
      ("Word<span class=footnote-ref>3</span> is", "Word is"), ("It is.<sup>*</sup> Next", "It is. Next"),
      ("10 m<sup>2</sup> and (a+b)<sup>2</sup>", "10 m2 and (a+b)2"),
      ("n.<sup>o</sup> 5, 1<sup>er</sup>", "n.o 5, 1er"),
      ("see section <a href='#s3'>3</a> and note <a href='#note4'>4</a>", "see section 3 and note 4"),
    ])
  func noteMarks(html: String, expected: String) throws {
    #expect(try blocks("<p>\(html)</p>", named: "a.html") == [expected])
    #expect(try blocks("Text: \(html)\n", named: "a.md").first?.hasPrefix("Text: ") == true)
  }

  @Test(
    "a note stands without its number and the way back",
    arguments: [
      "<li id=fn1><p>The note.<a href='#fnref1' class=footnote-back role=doc-backlink>↩︎</a></p></li>",
      "<p><a href='#sdfootnote1anc' class=sdfootnotesym>1</a>The note.</p>", "<p>The note. <a href='#r1'>↑</a></p>",
      "<p><a href='#_ftnref1'>[1]</a> The note.</p>", "<p>The note.<a data-footnote-backref href=#x>Back</a></p>",
    ])
  func notes(html: String) throws {
    #expect(try blocks(html, named: "a.html").map { $0.replacing("li ", with: "") } == ["The note."])
  }

  @Test("signs that lead to a heading go, links of words and pictures stay")
  func headingLinks() throws {
    #expect(try blocks("<h1>Head<a href='#h' title='Link here'>¶</a></h1>", named: "a.html") == ["h1 Head"])
    #expect(try blocks("<p>To <a href='#top'>the top</a></p>", named: "a.html") == ["To the top"])
  }

  @Test(
    "what stands beside the text follows it as labels, unless they are not wanted",
    arguments: [
      ("<p>A <img src=x alt='A dog'> b.</p>", ["A b."], ["A dog"]),
      (
        "<p title='A tip'>One <abbr title='International'>Int.</abbr> two.</p>", ["One Int. two."],
        ["A tip", "International"]
      ),
      ("<p>Press <button>Save <b>now</b></button> first.</p>", ["Press first."], ["Save now"]),
      (
        "<p>Pick <select><optgroup label=Fruit><option>Apple<option>Pear</select>.</p>", ["Pick ."],
        ["Fruit", "Apple", "Pear"]
      ),
      ("<p>Name <input placeholder='Your name'><input type=submit value=Send></p>", ["Name"], ["Your name", "Send"]),
      // What the text says, what was said already, and names of files.
      ("<p>To <a href=x title=Paris>Paris</a><img alt='dog.png'><img alt=''></p>", ["To Paris"], []),
      ("<p>A<img alt='A dog'></p><p>B<img alt='A dog'></p>", ["A", "B"], ["A dog"]),
    ])
  func labels(html: String, text: [String], labels: [String]) throws {
    let page = Array("<html><body>\(html)</body></html>".utf8)
    let all = shown(try readDocument(named: "a.html", bytes: page).document)
    #expect(all.filter { !$0.hasPrefix("label ") } == text)
    #expect(all.filter { $0.hasPrefix("label ") } == labels.map { "label " + $0 })
    var options = ReadingOptions()
    options.labels = false
    let read = try readDocument(named: "a.html", bytes: page, options: options)
    #expect(shown(read.document) == text)
    #expect(read.leftOut.counts[.label, default: 0] >= labels.count)
  }

  @Test("what is left out is counted")
  func counts() throws {
    let page = """
      <html lang=en><body><script>x</script><p hidden>x</p><p style='display:none'>x</p><nav>x</nav><math>x</math>
      <p>Text.</p><p lang=fr>Texte.</p></body></html>
      """
    let read = try readDocument(
      named: "a.html", bytes: Array(page.utf8), options: ReadingOptions(language: Language(canonical: "en")))
    #expect(read.leftOut.counts == [.script: 1, .hidden: 2, .navigation: 1, .formula: 1, .otherLanguage: 1])
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
    let attribute = "<p class='" + String(repeating: "x", count: 1 << 20) + "'>Text.</p>"
    #expect(try blocks("<html>" + attribute, named: "a.html") == ["Text."])
    #expect(try blocks("<html>" + String(repeating: "<p>a", count: 100_000), named: "a.html").count == 100_000)
  }
}
