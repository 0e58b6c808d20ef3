import Files
import Foundation
import Testing

@Suite struct Files {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("enregard-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  private func reason(_ path: String) -> ReadingError.Reason? {
    do {
      _ = try readFile(path)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test func `bytes come as they are`() throws {
    let bytes = (0..<600_000).map { UInt8(truncatingIfNeeded: $0) }
    try Data(bytes).write(to: folder.appendingPathComponent("x"))
    #expect(try readFile(path("x")) == bytes)
    try Data().write(to: folder.appendingPathComponent("empty"))
    #expect(try readFile(path("empty")).isEmpty)
  }

  @Test func `what can't be read says why`() throws {
    #expect(reason(path("missing")) == .missing)
    #expect(reason(folder.path) == .isDirectory)
    try Data([65]).write(to: folder.appendingPathComponent("file"))
    #expect(reason(path("file/below")) == .missing)
    #expect(throws: ReadingError(name: path("missing"), reason: .missing)) { try readFile(path("missing")) }
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func `a file without permission`() throws {
    try Data([65]).write(to: folder.appendingPathComponent("secret"))
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path("secret"))
    #expect(reason(path("secret")) == .notPermitted)
  }

  @Test func `one file under two names is the same`() throws {
    try Data([65]).write(to: folder.appendingPathComponent("a"))
    try Data([65]).write(to: folder.appendingPathComponent("b"))
    try FileManager.default.createSymbolicLink(atPath: path("c"), withDestinationPath: path("a"))
    #expect(isSameFile(path("a"), path("./c")))
    #expect(!isSameFile(path("a"), path("b")))
    #expect(!isSameFile("-", "-") && !isSameFile(path("none"), path("none")))
  }
}

@Suite("The name of a file and the end of a stream")
struct FileStreamTests {
  @Test("a name with a zero in it is not that of the file before the zero")
  func zeros() throws {
    let name = "/dev/null\0.txt"
    #expect(throws: ReadingError(name: name, reason: .missing)) { try readFile(name) }
    #expect(throws: ReadingError(name: name, reason: .missing)) { try FileStream(path: name) }
    #expect(throws: OutputError(path: name, errno: EINVAL)) { try OutputFile(path: name) }
  }

  @Test("a stream that was stopped waits no longer for bytes")
  func stops() throws {
    var ends: [Int32] = [-1, -1]
    #expect(pipe(&ends) == 0)
    defer { for end in ends { close(end) } }
    let stop = StopSignal()
    let stream = try FileStream(path: "/dev/fd/\(ends[0])", until: stop)
    #expect(write(ends[1], "one", 3) == 3)
    #expect(try Array(stream.peek(3)) == Array("one".utf8))
    stop.stop()
    #expect(try stream.readAll() == Array("one".utf8))
  }
}
