import Testing

@testable import Documents

@Suite("PDF, from pdftotext's boxes")
struct PDFTests {
  /// A line of 10 points' height on a page of 800.
  private func line(_ text: String, _ top: Double, left: Double = 50, right: Double = 500, size: Double = 10) -> PDFLine
  {
    PDFLine(text: text, left: left, right: right, top: top, bottom: top + size)
  }

  private func text(_ pages: [[[PDFLine]]]) -> [String] {
    var pages = pages.map { PDFPage(height: 800, blocks: $0) }
    dropRunningLines(&pages)
    return shown(paragraphs(of: pages).document(named: "x", counting: .pages))
  }

  @Test func joinsLinesAndUndoesHyphens() {
    let lines = [
      line("The trans-", 200), line("lation was well-", 212), line("known, a well-known fact of the Franco-", 224),
      line("German border.", 236, right: 200),
    ]
    #expect(text([[lines]]) == ["The translation was well-known, a well-known fact of the Franco-German border."])
  }

  @Test func dropsWhatComesAgainAtTheEdges() {
    let pages = (1...4).map { number in
      [[line("Annual report", 30)], [line("Page \(number) says something.", 300)], [line("\(number)", 770)]]
    }
    #expect(text(pages) == (1...4).map { "Page \($0) says something." })
    // In the middle of a page the same words may stand again.
    #expect(text((1...4).map { _ in [[line("Again.", 300)]] }) == ["Again.", "Again.", "Again.", "Again."])
    // The one page of a letter keeps its first line.
    #expect(text([[[line("Dear reader,", 30)], [line("Text.", 300)]]]) == ["Dear reader,", "Text."])
  }

  @Test func cutsBlocksIntoParagraphs() {
    let lines = [
      line("First line of one", 200, left: 60), line("and its end.", 212, right: 300),
      line("Second begins", 224, left: 60),
      line("and goes on to its end.", 236), line("• An item", 260), line("that goes on.", 272),
    ]
    #expect(
      text([[lines]]) == [
        "First line of one and its end.", "Second begins and goes on to its end.", "li An item that goes on.",
      ])
  }

  @Test func findsHeadingsBySize() {
    let page = [
      [line("Title", 100, size: 24)], [line("Part", 140, size: 16)],
      [line("Text one is here.", 170), line("More.", 182)],
      [line("Part", 300, size: 16)], [line("Text two.", 330)],
    ]
    #expect(text([page]) == ["h1 Title", "h2 Part", "Text one is here. More.", "h2 Part", "Text two."])
  }

  @Test func joinsAParagraphOverTwoPages() {
    let pages = [
      [[line("It goes", 300), line("on and", 312)]], [[line("on, they said,", 200)], [line("“and on.”", 400)]],
      [[line("New.", 200)]],
    ]
    let read = pages.map { PDFPage(height: 800, blocks: $0) }
    let document = paragraphs(of: read).document(named: "x", counting: .pages)
    #expect(shown(document) == ["It goes on and on, they said, “and on.”", "New."])
    #expect(document.blocks.map(\.line) == [1, 3])
  }

  @Test("boxes are read as pdftotext writes them, bad characters and all")
  func boxes() throws {
    let xhtml = """
      <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
      <html xmlns="http://www.w3.org/1999/xhtml"><head><title></title></head><body><doc>
        <page width="595" height="842"><flow><block xMin="1" yMin="2" xMax="3" yMax="4">
          <line xMin="10.5" yMin="20" xMax="30" yMax="31"><word xMin="1" yMin="2" xMax="3" yMax="4">A&amp;\u{1}B</word>
          <word xMin="1" yMin="2" xMax="3" yMax="4">c</word></line>
        </block></flow></page></doc></body></html>
      """
    let pages = try readPDFBoxes(Array(xhtml.utf8), named: "x")
    #expect(pages.count == 1 && pages[0].height == 842)
    #expect(pages[0].blocks.map { $0.map(\.text) } == [["A& B c"]])
    #expect(pages[0].blocks[0][0].left == 10.5 && pages[0].blocks[0][0].bottom == 31)
  }

  @Test("the opening quotation marks of TeX's fonts stand before the words that they open, not in lines of their own")
  func quotesOfTeX() throws {
    func word(_ text: String, _ left: Int, _ right: Int, _ top: Int = 20) -> String {
      "<word xMin=\"\(left)\" yMin=\"\(top)\" xMax=\"\(right)\" yMax=\"\(top + 10)\">\(text)</word>"
    }
    func line(_ words: String, _ top: Int = 20) -> String {
      "<line xMin=\"10\" yMin=\"\(top)\" xMax=\"200\" yMax=\"\(top + 10)\">\(words)</line>"
    }
    let words =
      word("A", 10, 16) + word("first’", 20, 40) + word("(third’)", 44, 70) + word("\u{300}end’.", 75, 90)
    let graves = line(word("\u{300}", 22, 22, 18), 18) + line(word("\u{300}", 47, 47, 18), 18)
    let xhtml = """
      <doc><page width="595" height="842"><flow><block>\(graves)\(line(words))\(line(word("Two.", 10, 40, 34), 34))\
      \(line(word("\u{300}", 300, 300, 400), 400))</block></flow></page></doc>
      """
    let pages = try readPDFBoxes(Array(xhtml.utf8), named: "x")
    #expect(pages[0].blocks.map { $0.map(\.text) } == [["A ‘first’ (‘third’) ‘end’.", "Two."]])
  }

  @Test("boxes that lie nowhere end nothing", arguments: ["nan", "inf", "-1e300", "x"])
  func oddBoxes(number: String) throws {
    let page = """
      <page width="595" height="842"><flow><block><line xMin="\(number)" yMin="\(number)" xMax="1" yMax="\(number)">\
      <word>a b</word></line></block></flow></page>
      """
    let text = try readPDFText(Array("<html><body><doc>\(page)\(page)</doc></body></html>".utf8), named: "x")
    #expect(text.blocks.count <= 2)
  }

  /// A line of words of 10 points' height, each with what stands between it and the one before.
  private func line(words: [(text: String, gap: Double, raise: Double, size: Double)], top: Double = 300) -> PDFLine {
    var (left, boxes): (Double, [PDFWord]) = (50, [])
    for word in words {
      left += word.gap
      let right = left + 5 * Double(word.text.count)
      boxes.append(
        PDFWord(
          text: word.text, left: left, right: right, top: top + 10 - word.size - word.raise,
          bottom: top + 10 - word.raise))
      left = right
    }
    return PDFLine(words: boxes, box: (50, left, top, top + 10))
  }

  private func line(plain words: (String, Double)...) -> PDFLine {
    line(words: words.map { ($0.0, $0.1, 0, 10) })
  }

  @Test func theMarksOfNotesGo() {
    #expect(line(plain: ("the", 0), ("tools²", 3), ("here¹².", 3)).text == "the tools here.")
    #expect(line(words: [("word", 0, 0, 10), ("12", 0.2, 4, 6), ("goes", 3, 0, 10)]).text == "word goes")
    #expect(line(plain: ("²The", 0), ("owner", 3)).isNote)
    #expect(line(words: [("3", 0, 4, 6), ("The", 1, 0, 10), ("owner", 3, 0, 10)]).text == "The owner")
    // Powers and units have theirs.
    #expect(line(plain: ("10²", 0), ("m²", 3), ("x³", 3)).text == "10² m² x³")
  }

  @Test func wordsThatOnlyTheirFontPartsAreOne() {
    #expect(
      line(plain: ("an", 0), ("owner:", 3), ("path/", 3), ("file", 0), ("is", 3)).text == "an owner: path/file is")
  }

  @Test func leadersAndTheNumbersBehindThemGo() {
    let dots = (0..<5).map { _ in (".", 5.0) }
    let words = [("6.1", 0.0), ("How", 10), ("it", 3), ("works", 3)] + dots + [("12", 5)]
    let entry = line(words: words.map { ($0.0, $0.1, 0, 10) })
    #expect(entry.text == "6.1 How it works" && entry.isEntry)
    #expect(text([[[entry, entry]]]) == ["6.1 How it works", "6.1 How it works"])
  }

  @Test func dropsHeadersThatChangeWithTheSection() {
    let pages = (1...5).map { number in
      [
        [line("ABOUT THE \(["CAT", "DOG", "COW", "OWL", "ANT"][number - 1])", 30, right: 200)],
        [line("Page \(number) says something", 110), line("that is long.", 122, right: 200)],
      ]
    }
    #expect(text(pages) == (1...5).map { "Page \($0) says something that is long." })
  }

  @Test func aSentenceGoesOnOverNotesAndPages() {
    var note = line("A note.", 700, right: 150)
    note.isNote = true
    let pages = [
      [[line("It was said in the town of", 300), line("Rome and of all who lived in", 312)], [note]],
      [[line("Italy that they went home.", 100), line("Then it rained.", 112, right: 200)]],
    ]
    #expect(
      text(pages) == [
        "It was said in the town of Rome and of all who lived in Italy that they went home. Then it rained.", "A note.",
      ])
  }

  @Test func columnsOfATableAreCells() {
    let left = [line("Name", 300, right: 90), line("One", 312, right: 80)]
    let right = [line("Size", 300, left: 200, right: 240), line("Twelve", 312, left: 200, right: 250)]
    let more = [[line("Above it is a paragraph.", 200)], [line("Below it is one, too.", 400)]]
    #expect(
      text([[more[0], left, right, more[1]]]).filter { $0.hasPrefix("td ") } == [
        "td Name", "td One", "td Size", "td Twelve",
      ])
  }
}
