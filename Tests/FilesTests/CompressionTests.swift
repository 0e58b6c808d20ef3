import Foundation
import Testing

@testable import Files

@Suite("Compressed files")
struct CompressionTests {
  private let folder: URL

  init() throws {
    folder = URL(fileURLWithPath: NSTemporaryDirectory() + "enregard-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  private func write(_ bytes: [UInt8], to name: String) throws {
    let file = try OutputFile(path: path(name))
    try file.write(bytes)
    try file.commit()
  }

  private func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path(name)))) }

  /// Longer than every buffer on the way, and no repetition that compresses to nothing.
  private static let text: [UInt8] = {
    var generator = SystemRandomNumberGenerator()
    return (0..<700_000).map { $0 % 3 == 0 ? UInt8.random(in: 97...122, using: &generator) : UInt8(97 + $0 % 11) }
  }()

  @Test(
    "are written by the name's ending, and read by their content, piece by piece or whole", arguments: [".gz", ".zst"])
  func roundTrip(suffix: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    for (index, text) in [[], [65], Self.text].enumerated() {
      let name = "a\(index).txt\(suffix)"
      try write(text, to: name)
      #expect(try Compression(firstBytes: bytes(name)) == Compression(path: name))
      // Whatever the name says.
      try FileManager.default.moveItem(atPath: path(name), toPath: path("plain\(index)"))
      #expect(try readFile(path("plain\(index)")) == text)
      let stream = try FileStream(path: path("plain\(index)"))
      #expect(try Array(stream.peek(10)) == Array(text.prefix(10)))
      #expect(stream.size == nil)
      #expect(try stream.readAll() == text)
    }
  }

  @Test("the same content makes the same file", arguments: [".gz", ".zst"])
  func deterministic(suffix: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["a", "b"] { try write(Self.text, to: name + suffix) }
    #expect(try bytes("a" + suffix) == bytes("b" + suffix))
  }

  @Test("several that follow one another are one, and zeros behind them nothing", arguments: [".gz", ".zst"])
  func members(suffix: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(Array("one ".utf8), to: "a\(suffix)")
    try write(Self.text, to: "b\(suffix)")
    let padding: [UInt8] = suffix == ".gz" ? [0, 0, 0, 0, 0] : []
    let both = try bytes("a\(suffix)") + bytes("b\(suffix)") + padding
    try Data(both).write(to: URL(fileURLWithPath: path("both")))
    #expect(try readFile(path("both")) == Array("one ".utf8) + Self.text)
  }

  @Test("that are cut off or damaged are refused, not read in part", arguments: [".gz", ".zst"])
  func damage(suffix: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(Self.text, to: "a\(suffix)")
    let whole = try bytes("a\(suffix)")
    let format = suffix == ".gz" ? "gzip" : "Zstandard"
    var flipped = whole
    flipped[whole.count / 2] ^= 0x10
    for damaged in [Array(whole.prefix(whole.count / 2)), Array(whole.dropLast(2)), flipped] {
      try Data(damaged).write(to: URL(fileURLWithPath: path("damaged")))
      #expect(throws: ReadingError(name: path("damaged"), reason: .malformed(format: format))) {
        try readFile(path("damaged"))
      }
    }
  }

  @Test("followed by what is no other are refused: it may have been one", arguments: [".gz", ".zst"])
  func garbage(suffix: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(Self.text, to: "a\(suffix)")
    let whole = try bytes("a\(suffix)")
    for rest: [UInt8] in [Array("no more".utf8), Array(whole.dropFirst()), [0, 0, 1], Array(whole.prefix(2))] {
      try Data(whole + rest).write(to: URL(fileURLWithPath: path("both")))
      #expect(throws: ReadingError.self) { try readFile(path("both")) }
    }
  }

  @Test("come whole through a pipe that gives a byte at a time", arguments: [Compression.gzip, .zstd])
  func bytewise(compression: Compression) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(Array("one ".utf8), to: "a\(compression.suffix)")
    let one = try bytes("a\(compression.suffix)")
    var rest = (one + one)[...]
    let decompressor = try #require(Decompressor(compression))
    var (text, count): ([UInt8], Int) = ([], 1)
    while count > 0 {
      var buffer = [UInt8](repeating: 0, count: 3)
      count = try buffer.withUnsafeMutableBytes { buffer in
        try decompressor.read(into: buffer) { rest.popFirst().map { [$0] } ?? [] }
      }
      text += buffer.prefix(count)
    }
    #expect(String(decoding: text, as: UTF8.self) == "one one ")
  }

  @Test("that hold more than is read at once are refused")
  func bomb() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write([UInt8](repeating: 32, count: 1 << 20), to: "a.gz")
    #expect(throws: ReadingError(name: "a", reason: .unpacksToTooMuch(limit: 1 << 19))) {
      try decompressed(bytes("a.gz"), named: "a", limit: 1 << 19)
    }
  }

  @Test("names lose the ending that says so alone")
  func names() {
    #expect(Compression.uncompressedName(of: "a.fr.tmx.GZ") == "a.fr.tmx")
    #expect(Compression.uncompressedName(of: "a.tmx.zst") == "a.tmx")
    #expect(Compression.uncompressedName(of: "dir.gz/a") == "dir.gz/a")
    #expect(Compression.uncompressedName(of: ".gz") == ".gz")
  }
}
