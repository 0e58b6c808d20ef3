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

  @Test("what is handed on between two values does not lose the comma between them")
  func flushing() throws {
    let buffer = ByteBuffer()
    var json = JSONWriter()
    json.beginArray()
    json.literal("1")
    try json.flush(to: buffer)
    json.startLine()
    json.literal("2")
    json.endLine()
    json.endArray()
    try json.flush(to: buffer)
    #expect(String(decoding: buffer.bytes, as: UTF8.self) == "[1,\n2\n]")
  }

  @Test("what follows is written into the same memory")
  func memory() throws {
    var json = JSONWriter()
    func place() -> UnsafeRawPointer? { json.bytes.withUnsafeBytes { $0.baseAddress } }
    json.string(String(repeating: "a", count: 10_000))
    let first = place()
    try json.flush(to: ByteBuffer())
    json.string("b")
    #expect(place() == first)
  }
}
