import Bitext
import Testing

@testable import Documents

/// The blocks of a document with its codes where they stand, such as `a<b>c</b>`.
private func coded(_ document: Document) -> [String] {
  document.blocks.map { block in
    var shown = ""
    var position = block.range.lowerBound
    for code in document.codes
    where block.range.contains(code.range.lowerBound) || code.range.lowerBound == block.range.upperBound {
      shown += document.text(in: position..<code.range.lowerBound) + code.native
      position = code.range.upperBound
    }
    return shown + document.text(in: position..<block.range.upperBound)
  }
}

private func coded(_ text: String, named name: String) throws -> [String] {
  coded(try readDocument(named: name, bytes: Array(text.utf8)).document)
}

@Suite("Inline codes")
struct CodeTests {
  @Test(
    "of HTML stand where the text has them",
    arguments: [
      ("<p>Two <b>bold</b>\n words.", ["Two <b>bold</b> words."]),
      ("<p>A <a href=\"x?a=1&amp;b\">link <i>in</i></a>.", ["A <a href=\"x?a=1&amp;b\">link <i>in</i></a>."]),
      // White space goes to where a reader sees it.
      ("<p>Two<b> bold </b>words.", ["Two <b>bold</b> words."]), ("<p><b> x </b></p>", ["<b>x</b>"]),
      // What opens and closes around nothing goes; an anchor and a span are no codes.
      ("<p>a<b> </b>b <a name=x>c</a> <span class=y>d</span></p>", ["a b c d"]),
      ("<p>a <img src=i.png> b<img src=j></p>", ["a <img src=\"i.png\">b<img src=\"j\">"]),
      ("<p>a.<img src=i> b</p>", ["a.<img src=\"i\"> b"]),
      // What goes around blocks is no part of their texts, and what it ends in is not ended by it.
      ("<b><div>one</div><div>two</div></b>", ["one", "two"]),
      ("<b>one<div>two <i>three</i></div></b>", ["<b>one</b>", "two <i>three</i>"]),
    ])
  func html(text: String, expected: [String]) throws {
    #expect(try coded("<html><body>\(text)</body></html>", named: "a.html") == expected)
  }

  @Test(
    "of Markdown are written as HTML",
    arguments: [
      ("Two *words* and **more `code`**.\n", ["Two <em>words</em> and <strong>more <code>code</code></strong>."]),
      (
        "A [link](x \"t\") ~~gone~~[^1].\n\n[^1]: Note.\n",
        [
          "A <a href=\"x\" title=\"t\">link</a> <del>gone</del><note/>.", "Note.",
        ]
      ),
      ("a <b>b *c</b> d*\n\ne </b>\n", ["a <b>b <em>c</b> d</em>", "e"]),
      ("| *a* | b |\n|---|---|\n| c | d |\n", ["<em>a</em>", "b", "c", "d"]),
      ("<p>x <i>y</i></p>\n\n*z*\n", ["x <i>y</i>", "<em>z</em>"]),
    ])
  func markdown(text: String, expected: [String]) throws {
    #expect(try coded(text, named: "a.md") == expected)
  }

  @Test("of pandoc's tree are written as HTML")
  func pandoc() throws {
    let json = """
      {"meta":{},"blocks":[{"t":"Para","c":[{"t":"Strong","c":[{"t":"Str","c":"b"}]},{"t":"Space"},{"t":"Link","c":\
      [["",[],[]],[{"t":"Emph","c":[{"t":"Str","c":"l"}]}],["u",""]]},{"t":"Note","c":[{"t":"Para","c":[{"t":"Str",\
      "c":"n"}]}]},{"t":"Image","c":[["",[],[]],[],["i",""]]}]}]}
      """
    let document = try readPandocTrees([Array(json.utf8)], named: "a.docx", format: "docx").document
    #expect(coded(document) == ["<strong>b</strong> <a href=\"u\"><em>l</em></a><note/><img src=\"i\">", "n"])
  }

  @Test("a start and its end have a number of their own")
  func pairs() throws {
    let document = try readDocument(
      named: "a.html", bytes: Array("<html><p><b>a</b> <b>b <i>c</i></b><p><b>d</b>".utf8)
    ).document
    var open: [Int: String] = [:]
    var seen: Set<Int> = []
    for code in document.codes {
      if code.role == .start {
        #expect(seen.insert(code.pair).inserted)
        open[code.pair] = code.native
      } else {
        #expect(open.removeValue(forKey: code.pair)?.dropFirst() == code.native.dropFirst(2))
      }
    }
    #expect(open.isEmpty && seen.count == 4)
  }

  @Test("a long attribute is not kept")
  func long() throws {
    let address = String(repeating: "x", count: 2000)
    #expect(try coded("<html><p><a href='\(address)'>a</a>", named: "a.html") == ["<a>a</a>"])
  }
}
