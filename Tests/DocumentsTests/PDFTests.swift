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
    #expect(pages[0].blocks[0][0].left == 10.5 && pages[0].blocks[0][0].height == 11)
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
}
