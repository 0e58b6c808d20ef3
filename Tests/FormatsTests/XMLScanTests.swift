import Testing

@testable import Formats

@Suite("Tags in bytes of XML")
struct XMLScanTests {
  private func pieces(_ text: String) -> [String] {
    let xml = Array(text.utf8)
    var scan = XMLScan(xml, 0..<xml.count)
    var found: [String] = []
    while let piece = scan.next() {
      switch piece {
      case .text(let range): found.append(String(decoding: xml[range], as: UTF8.self))
      case .start(let tag): found.append((tag.isEmpty ? "+-" : "+") + tag.localName)
      case .end(let tag): found.append("-" + tag.localName)
      }
    }
    return found
  }

  @Test(
    "tags and texts come in order, without comments and instructions",
    arguments: [
      ("a", ["a"]), ("", []), ("<a/>", ["+-a"]), ("<a>b</a>", ["+a", "b", "-a"]),
      ("a<!-- <b> - -- > -->c<?d >e?>f", ["a", "c", "f"]), ("<p:a x=\"/\">&lt;</p:a>", ["+a", "&lt;", "-a"]),
    ])
  func order(text: String, expected: [String]) {
    #expect(pieces(text) == expected)
  }

  @Test("attributes are read without their escapes, by their whole names")
  func attributes() {
    let xml = Array("<a i=\"1\" xml:i=\"&lt;&quot;\" ii=\" i=\"/>".utf8)
    var scan = XMLScan(xml, 0..<xml.count)
    guard case .start(let tag) = scan.next() else {
      Issue.record("no tag")
      return
    }
    #expect(tag.attribute("i") == "1")
    #expect(tag.attribute("xml:i") == "<\"")
    #expect(tag.attribute("ii") == " i=")
    #expect(tag.attribute("x") == nil)
    #expect(tag.attributes.map(\.name) == ["i", "xml:i", "ii"])
  }

  @Test("an element is passed over with all that is in it")
  func skipping() {
    let xml = Array("<a><a/><b>c</b></a><d/>".utf8)
    var scan = XMLScan(xml, 0..<xml.count)
    guard case .start(let tag) = scan.next() else {
      Issue.record("no tag")
      return
    }
    scan.skip(tag)
    guard case .start(let next) = scan.next() else {
      Issue.record("nothing is left")
      return
    }
    #expect(next.localName == "d")
  }
}
