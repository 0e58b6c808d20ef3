import BitextTesting
import Files
import Formats

/// TMX with everything that a tool may leave in one: properties, notes, inline codes, comments, hostile text.
struct RandomTMX {
  private var random: SeededGenerator
  var languages = ["en", "fr"]
  /// Whether a unit may lack a language.
  var hasGaps = false

  init(seed: UInt64, languages: [String] = ["en", "fr"], hasGaps: Bool = false) {
    random = SeededGenerator(seed: seed)
    (self.languages, self.hasGaps) = (languages, hasGaps)
  }

  private mutating func pick(_ texts: [String]) -> String {
    texts[Int.random(in: 0..<texts.count, using: &random)]
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  private mutating func text() -> String {
    let words = [
      "the", "cat", "&amp;", "&lt;b>", "12", "3.5", "été", "😀", "שלום", "a\u{A0}b", "&#13;", "\n", "<![CDATA[<x>&]]>",
      "&quot;",
      "]]&gt;", "'", "&apos;", "&#xA0;", "&#233;", "<![CDATA[</seg></tuv></tu>]]>", "\r\n",
    ]
    return (0..<Int.random(in: 1...6, using: &random)).map { _ in pick(words) }.joined(separator: " ")
  }

  private mutating func inline() -> String {
    var parts = [text()]
    while chance(30) {
      parts.append(
        pick([
          "<bpt i=\"1\">&lt;b></bpt>bold<ept i='1'>&lt;/b></ept>", "<ph x=\"2\"/>", "<it pos=\"begin\">{</it>",
          "<hi type=\"term\">high <ph>%s</ph></hi>", "<ph>&lt;img alt=\"<sub>a picture</sub>\"/></ph>", "<!-- c -->",
          "<!-- </tu><tu> -->", "<ph\n  x = '2' ></ph >", "<?p </tu> ?>",
        ]))
      parts.append(text())
    }
    return parts.joined()
  }

  private mutating func properties(_ indent: String) -> String {
    var result = ""
    while chance(35) {
      result +=
        indent
        + pick([
          "<prop type=\"x-client\">Acme &amp; Co</prop>", "<note>look at it</note>",
          "<prop type=\"prev\">before</prop>",
          "<prop type=\"next\">after</prop>", "<prop type=\"x-align-type\">2-1</prop>", "<!-- remark -->",
          "<note xml:lang=\"en\" o-encoding=\"x\">n</note>", "<own a='>'/>", "<prop  type = 'prev' >it&apos;s</prop >",
          "<prop xml:lang='de' type='unknown'>ä</prop>",
        ])
    }
    return result
  }

  mutating func make(units: Int) -> String {
    var result = "<?xml version='1.0' encoding='utf-8'?>\n<!-- made up --><?style x?>\n<tmx version=\"1.4\">\n"
    result += "<header srclang=\"\(languages[0])\" creationtool='t' o-tmf=\"x &quot; y\" segtype=\"sentence\""
    result += chance(50) ? "/>" : "><prop type=\"p\">1</prop>\n<note>n</note></header>"
    result += "<body>"
    for number in 0..<units {
      let indent = chance(70) ? "\n  " : ""
      result += chance(10) ? "\n<!-- between <tu> -->" : ""
      result += "\(indent)<tu"
      if chance(40) { result += " tuid=\"\(number)\"" }
      if chance(30) { result += " x-own='a\tb' changedate=\"2024010\(number % 10)T000000Z\"" }
      if chance(10) { result += "\r\n  srclang='\(languages[0])' " }
      if chance(10) { result += " x-more = '/>\"&#x3C;tu>'" }
      if chance(20) { result += " usagecount=\"\(number % 7)\"" }
      result += ">" + properties(indent)
      for language in languages where !hasGaps || chance(80) {
        result += "\(indent)<tuv xml:lang=\"\(language)\"\(chance(20) ? " creationid=\"me\"" : "")>"
        result += properties("") + "<seg>\(inline())</seg></tuv>"
      }
      result += "\(indent)</tu>"
    }
    return result + "\n</body>\n</tmx>\n"
  }
}

/// The TMX of `text` for reading.
func reader(_ text: String, encoding: String? = nil) throws -> TMXReader {
  try TMXReader(FileStream(name: "a.tmx", bytes: Array(text.utf8)), encoding: encoding)
}

/// All units, and the head and tail.
func parts(_ text: String) throws -> (head: TMXHead, units: [TMXUnit], tail: [UInt8]) {
  let reader = try reader(text)
  var units: [TMXUnit] = []
  while let unit = try reader.next() { units.append(unit) }
  return (reader.head, units, reader.tail)
}

/// The TMX read and written with nothing done to it.
func copied(_ text: String) throws -> String {
  let (head, units, tail) = try parts(text)
  let buffer = ByteBuffer()
  let writer = TMXWriter(head, to: buffer)
  for unit in units { try writer.write(unit) }
  try writer.finish(tail)
  return String(decoding: buffer.bytes, as: UTF8.self)
}

/// What `work` writes.
func output(_ work: (any ByteSink) throws -> Void) rethrows -> String {
  let buffer = ByteBuffer()
  try work(buffer)
  return String(decoding: buffer.bytes, as: UTF8.self)
}
