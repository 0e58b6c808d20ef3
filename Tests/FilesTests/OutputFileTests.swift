import Foundation
import Testing

@testable import Files

@Suite("An output file")
final class OutputFileTests {
  private let folder = NSTemporaryDirectory() + "enregard-tests-\(UUID().uuidString)"
  private var path: String { folder + "/out.tmx" }

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  private func contents(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }
  }

  private func save(_ text: String, to path: String) throws {
    let file = try OutputFile(path: path)
    try file.write(Array(text.utf8))
    try file.commit()
  }

  @Test func isNotThereBeforeItIsWhole() throws {
    let file = try OutputFile(path: path)
    try file.write(Array(String(repeating: "x", count: 200_000).utf8))
    #expect(contents(path) == nil)
    try file.commit()
    #expect(contents(path)?.count == 200_000)
    #expect(try names == ["out.tmx"])
  }

  @Test func leavesTheOldOneWhenItIsDiscardedOrForgotten() throws {
    try save("old", to: path)
    let file = try OutputFile(path: path)
    try file.write(Array("new".utf8))
    file.discard()
    try file.commit()
    #expect(contents(path) == "old")
    do { _ = try OutputFile(path: path) }
    #expect(contents(path) == "old")
    #expect(try names == ["out.tmx"])
  }

  @Test func keepsTheModeOfTheOldOneAndObeysTheUmaskOtherwise() throws {
    func mode() throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    try save("old", to: path)
    let mask = umask(0)
    umask(mask)
    #expect(try mode() == Int(0o666 & ~mask))
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try save("new", to: path)
    #expect(try mode() == 0o640)
  }

  @Test("a link stays a link, and what it leads to is replaced or made", arguments: [true, false])
  func link(toExisting: Bool) throws {
    try FileManager.default.createDirectory(atPath: folder + "/real", withIntermediateDirectories: true)
    if toExisting { try save("old", to: folder + "/real/file") }
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "real/file")
    try save("new", to: path)
    #expect(contents(folder + "/real/file") == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == "real/file")
  }

  @Test func isWrittenToDirectlyWhereItIsNoRegularFile() throws {
    try save("nobody reads this", to: "/dev/null")
    #expect(throws: OutputError(path: "/dev/full", reason: .full)) { try save("x", to: "/dev/full") }
  }

  @Test(
    "what stands in the way is said at once, before any work",
    arguments: [
      ("missing/out.tmx", OutputError.Reason.missingFolder), ("file/out.tmx", .missingFolder), ("dir", .isDirectory),
      ("dir/", .isDirectory), ("new/", .isDirectory), ("loop", .linkLoop),
      (String(repeating: "x", count: 300), .system(ENAMETOOLONG)),
    ])
  func refusing(name: String, reason: OutputError.Reason) throws {
    try FileManager.default.createDirectory(atPath: folder + "/dir", withIntermediateDirectories: true)
    try save("x", to: folder + "/file")
    try FileManager.default.createSymbolicLink(atPath: folder + "/loop", withDestinationPath: "loop")
    let path = folder + "/" + name
    #expect(throws: OutputError(path: path, reason: reason)) { try OutputFile(path: path) }
    #expect(try names == ["dir", "file", "loop"])
  }

  @Test(.enabled(if: getuid() != 0, "root may write anything"))
  func refusesAFileThatMayNotBeWrittenAlthoughItsFolderMay() throws {
    try save("old", to: path)
    chmod(path, 0o444)
    #expect(throws: OutputError(path: path, reason: .notPermitted)) { try OutputFile(path: path) }
  }
}
