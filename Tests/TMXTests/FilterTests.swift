import Bitext
import Files
import ICU
import Testing

@testable import TMX

private let memory = """
  <tmx version="1.4"><header srclang="en"/><body>
  <tu tuid="a" creationdate="20230501T000000Z" creationid="ann"><prop type="client">Acme</prop><prop type="x-align-score">0.9</prop>
  <tuv xml:lang="en"><seg>The patent office.</seg></tuv><tuv xml:lang="fr"><seg>L’office des brevets.</seg></tuv></tu>
  <tu tuid="b" changedate="20240131T120000Z" changeid="bob"><prop type="client">Bolt</prop><prop type="x-align-score">0.4</prop>
  <tuv xml:lang="en-GB"><seg>No <ph>patent</ph></seg></tuv><tuv xml:lang="fr"><seg>Aucun</seg></tuv></tu>
  <tu tuid="c"><tuv xml:lang="fr"><seg>Seul</seg></tuv><tuv xml:lang="de"><seg>Allein</seg></tuv></tu>
  </body></tmx>
  """

private func kept(_ set: (inout UnitFilter) throws -> Void) throws -> String {
  var filter = UnitFilter()
  try set(&filter)
  let text = try output { _ = try TMX.filter(reader(memory), by: filter, to: $0) }
  return try parts(text).units.compactMap { $0.attribute("tuid") }.joined()
}

@Suite("Filtering a TMX")
struct FilterTests {
  @Test func byWhatUnitsAre() throws {
    #expect(try kept { _ in } == "abc")
    #expect(try kept { $0.languages = [Language(canonical: "en")] } == "ab")
    #expect(try kept { $0.languages = [Language(canonical: "en"), Language(canonical: "de")] } == "")
    #expect(try kept { $0.since = "2024" } == "b")
    #expect(try kept { $0.before = "20240131" } == "a")
    #expect(try kept { $0.author = "ann" } == "a")
    #expect(try kept { $0.properties = [("client", nil)] } == "ab")
    #expect(try kept { $0.properties = [("client", try TextPattern("^B"))] } == "b")
    #expect(try kept { $0.confidence = 0.5 } == "ac")
    #expect(try kept { $0.isInverted = true } == "")
  }

  @Test func byText() throws {
    // The inline code is no text.
    #expect(try kept { $0.source = [try TextPattern("patent")] } == "a")
    #expect(try kept { $0.target = [try TextPattern("BREVET", ignoringCase: true)] } == "a")
    #expect(try kept { $0.text = [try TextPattern("Allein|Aucun")] } == "bc")
    #expect(try kept { $0.length = 4...10 } == "c")
    #expect(try kept { $0.length = 0...3 } == "b")
  }

  @Test("a pattern that takes too long is an error, and none of the units goes for it")
  func patternThatTakesTooLong() throws {
    let pattern = try TextPattern("(a+)+b")
    let error = #expect(throws: ICUError.self) { try pattern.matches(Array(repeating: UInt8(ascii: "a"), count: 40)) }
    #expect(error?.action == #"matching the regular expression "(a+)+b""#)
    #expect(try !pattern.matches(Array("aaa".utf8)))
    #expect(throws: ICUError.self) { try kept { $0.source = [try TextPattern("((.*)*)*z")] } }
    #expect(throws: ICUError.self) { try TextPattern("(") }
  }
}
