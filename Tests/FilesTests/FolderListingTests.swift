import Foundation
import Glibc
import Testing

@testable import Files

@Suite("The files of a folder")
struct FolderListingTests {
  @Test("are listed below it, too; what is left out is told with the reason")
  func lists() throws {
    let folder = NSTemporaryDirectory() + "enregard-listing-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder + "/b/c", withIntermediateDirectories: true)
    for name in ["/z.txt", "/b/é.txt", "/b/c/d.txt", "/.hidden"] {
      try Data().write(to: URL(fileURLWithPath: folder + name))
    }
    try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: folder)
    let name = Array((folder + "/b/caf").utf8) + [0xE9, 0x2E, 0x74, 0x78, 0x74, 0]
    let descriptor = name.map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { open($0, O_CREAT | O_WRONLY, 0o600) } ?? -1
    }
    try #require(descriptor >= 0)
    close(descriptor)
    let listing = try FolderListing(of: folder)
    #expect(listing.files == ["b/c/d.txt", "b/é.txt", "z.txt"])
    #expect(listing.leftOut.map(\.path) == ["b/caf\\xE9.txt", "link"])
    #expect(listing.leftOut.map(\.reason) == [.name, .symbolicLink])
  }

  @Test("a folder that is not there is an error that names it")
  func missing() {
    #expect(throws: ReadingError(name: "/nowhere/at all", reason: .missing)) {
      try FolderListing(of: "/nowhere/at all")
    }
  }
}
