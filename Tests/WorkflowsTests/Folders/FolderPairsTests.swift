import CommandTesting
import Foundation
import Synchronization
import Testing
import Workflows

@Suite("Documents of two folders")
struct FolderPairsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("a name that is taken gets a number, and many of one name take no longer than as many others")
  func names() throws {
    let count = 20_000
    try folder.write(String(repeating: "a.txt\tb.txt\tc\n", count: count) + "a.txt\tb.txt\tc-7\n", to: "map.tsv")
    var names: [String] = []
    let time = try ContinuousClock().measure {
      names = try FolderPairs(map: folder.url("map.tsv").path).jobs.map(\.name)
    }
    #expect(names == ["c"] + (2...count).map { "c-\($0)" } + ["c-7-2"])
    #expect(time < .seconds(20))
  }

  @Test("are read on no more threads than were asked for")
  func threads() throws {
    for index in 0..<40 {
      try folder.write("Six soldiers died in Kursk on the \(index)th.\n", to: "en/\(index)a.txt")
      try folder.write("Six soldats sont morts à Koursk le \(index).\n", to: "fr/\(index)b.txt")
    }
    let threads = Mutex<Set<pthread_t>>([])
    let pairs = try FolderPairs(
      folder.url("en").path, folder.url("fr").path, byContent: true, threads: 1
    ) { _ in _ = threads.withLock { $0.insert(pthread_self()) } }
    #expect(pairs.unreadable.isEmpty)
    #expect(threads.withLock(\.count) == 1)
  }
}
