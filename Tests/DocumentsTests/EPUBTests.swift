import BitextTesting
import Bitext
import Documents
import Files
import Testing

/// A book of pages, whose bodies are given, in their order.
private func book(_ pages: [String], spine: [Int]? = nil) -> [UInt8] {
  let numbers = pages.indices
  let items = numbers.map { "<item id='p\($0)' href='a%20b/p\($0).xhtml' media-type='application/xhtml+xml'/>" }
    .joined()
  let order = (spine ?? Array(numbers)).map { "<itemref idref='p\($0)'/>" }.joined()
  let package = """
    <package xmlns='http://www.idpf.org/2007/opf' xmlns:dc='http://purl.org/dc/elements/1.1/'><metadata>\
    <dc:title>The pool</dc:title><dc:language>en-GB</dc:language></metadata><manifest>\(items)</manifest>\
    <spine>\(order)</spine></package>
    """
  func page(_ body: String) -> String {
    "<?xml version='1.0' encoding='UTF-8'?><html xmlns='http://www.w3.org/1999/xhtml'><head><title/></head><body>\(body)</body></html>"
  }
  let container = "<container><rootfiles><rootfile full-path='o/x.opf'/></rootfiles></container>"
  return archive([
    "mimetype": "application/epub+zip", "META-INF/container.xml": container, "o/x.opf": package,
    "o/a b/p0.xhtml": page(pages[0]), "o/a b/p1.xhtml": page(pages[1]),
  ])
}

@Suite("EPUB")
struct EPUBTests {
  @Test("the pages are read in their order, behind the title")
  func pages() throws {
    let read = try readDocument(
      named: "a.epub", bytes: book(["<p>Second.</p>", "<h1><a id='x'/>One</h1><p>First.</p>"], spine: [1, 0, 1]))
    #expect(shown(read.document) == ["h1 The pool", "h1 One", "First.", "Second."])
    #expect(read.declaredLanguage?.tag == "en-GB" && read.document.blocks.map(\.line) == [1, 2, 3, 4])
  }

  @Test("the title stands once, whatever the first pages repeat; a chapter may have its name")
  func titleOnce() throws {
    let first = "<h1 class='title'>The  Pool</h1><p>A. Writer</p><p class='t'>The <i>pool</i></p>"
    let second = (1...9).map { "<p>Line \($0).</p>" }.joined() + "<h1>The pool</h1>"
    let read = try readDocument(named: "a.epub", bytes: book([first, second]))
    #expect(
      shown(read.document)
        == ["h1 The pool", "A. Writer"] + (1...9).map { "Line \($0)." } + ["h1 The pool"])
  }

  @Test("marks of notes, readings and soft hyphens are no text; texts for pictures are labels")
  func likePages() throws {
    let first =
      "<p>In 2020.<a epub:type='noteref' href='p1.xhtml#n'>1</a> The <img alt='A dog'/> co\u{AD}op <ruby>東<rt>x</rt></ruby>.</p>"
    let second = "<aside epub:type='footnote'><p>The note.<a role='doc-backlink' href='p0.xhtml#r'>↩</a></p></aside>"
    let read = try readDocument(named: "a.epub", bytes: book([first, second]))
    #expect(shown(read.document) == ["h1 The pool", "In 2020. The coop 東.", "label A dog", "The note."])
  }

  @Test("one without pages or a list of them is damaged")
  func damaged() {
    for files: KeyValuePairs in [
      ["mimetype": "application/epub+zip"], ["META-INF/container.xml": "<a><rootfile full-path='x'/></a>"],
      ["META-INF/container.xml": "<a>"],
    ] {
      #expect(throws: ReadingError(name: "a.epub", reason: .malformed(format: "epub"))) {
        try readDocument(named: "a.epub", bytes: archive(files))
      }
    }
  }
}
