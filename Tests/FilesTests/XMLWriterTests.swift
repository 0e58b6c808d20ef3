import Testing

@testable import Files

@Suite("Writing XML")
struct XMLWriterTests {
  private func written(_ write: (XMLWriter) -> Void) throws -> String {
    let buffer = ByteBuffer()
    let xml = XMLWriter(to: buffer)
    write(xml)
    try xml.finish()
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  @Test("an element stands on a line of its own, one without contents is one tag, and finishing closes all")
  func layout() throws {
    let text = try written { xml in
      xml.start("a", [("b", "1")])
      xml.start("c")
      xml.end()
      xml.start("d")
      xml.text("e".utf8)
      xml.end()
      xml.start("f")
      xml.start("g")
    }
    let expected = """
      <?xml version="1.0" encoding="UTF-8"?>
      <a b="1">
        <c/>
        <d>e</d>
        <f>
          <g/>
        </f>
      </a>

      """
    #expect(text == expected)
  }

  @Test("inside of a text nothing breaks the line")
  func mixedText() throws {
    let text = try written { xml in
      xml.start("a")
      xml.element("b") {
        xml.start("c")
        xml.text("d".utf8)
        xml.end()
        xml.text("".utf8)
        xml.text(" e".utf8)
      }
      xml.element("f") {}
      xml.raw("  <g/>\n".utf8)
    }
    #expect(text.hasSuffix("\n<a>\n  <b><c>d</c> e</b>\n  <f/>\n  <g/>\n</a>\n"))
  }

  @Test("what means something to a parser is escaped, in attributes white space, too")
  func escaping() throws {
    let text = try written { xml in
      xml.start("a", [("b", "<&>\"'\t\n\ré")])
      xml.text("<&>\"'\t\n\ré".utf8)
    }
    let value = "&lt;&amp;&gt;&quot;'"
    #expect(text.hasSuffix("<a b=\"\(value)&#9;&#10;&#13;é\">\(value)\t\n&#13;é</a>\n"))
  }
}
