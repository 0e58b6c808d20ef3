import Testing

@testable import Files

@Suite("Writing JSON")
struct JSONWriterTests {
  @Test("commas stand between values, and nowhere else")
  func commas() {
    var json = JSONWriter()
    json.object {
      $0.key("a")
      $0.array { _ in }
      $0.key("b")
      $0.array {
        $0.literal("1")
        $0.string("c")
        $0.object { _ in }
      }
      $0.member("d", nil as Int?)
      $0.members([])
      $0.members(Array(#""e":[1,2]"#.utf8))
      $0.member("f", "g")
    }
    json.endLine()
    json.object { _ in }
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #"{"a":[],"b":[1,"c",{}],"d":null,"e":[1,2],"f":"g"}"# + "\n{}")
  }

  @Test("what is taken away between two values does not lose the comma between them")
  func taking() {
    var json = JSONWriter()
    json.beginArray()
    json.literal("1")
    var bytes = json.take()
    json.startLine()
    json.literal("2")
    json.endLine()
    json.endArray()
    bytes += json.take()
    #expect(String(decoding: bytes, as: UTF8.self) == "[1,\n2\n]")
  }
}
