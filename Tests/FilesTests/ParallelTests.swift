import Synchronization
import Testing

@testable import Files

@Suite("Work on several threads")
struct ParallelTests {
  @Test("gives its results in order, whatever the number of threads", arguments: [1, 2, 7, 64])
  func order(threads: Int) {
    let results = parallelMap(count: 200, threads: threads) { index in
      (0..<(index % 3 * 1000)).reduce(index) { $0 &+ $1 } - (0..<(index % 3 * 1000)).reduce(0, &+)
    }
    #expect(results == Array(0..<200))
  }

  @Test func makesAStateForEachThread() {
    let made = Atomic(0)
    let results = parallelMap(
      count: 50, threads: 3, makeState: { made.wrappingAdd(1, ordering: .relaxed).newValue }
    ) { state, _ in state }
    #expect(made.load(ordering: .relaxed) <= 3)
    #expect(results.allSatisfy { (1...3).contains($0) })
  }

  @Test func endsWithTheErrorAndBeginsNothingMore() {
    struct Failure: Error {}
    let begun = Atomic(0)
    #expect(throws: Failure.self) {
      try parallelMap(count: 100_000, threads: 2) { index in
        begun.wrappingAdd(1, ordering: .relaxed)
        if index == 5 { throw Failure() }
      }
    }
    #expect(begun.load(ordering: .relaxed) < 100_000)
  }

  @Test func doesNothingForNothing() {
    let made = Atomic(0)
    let results = parallelMap(count: 0, makeState: { made.add(1, ordering: .relaxed).newValue }) { _, index in index }
    #expect(results == [] && made.load(ordering: .relaxed) == 0)
  }

  @Test("no threads are a mistake, not work that is left undone", arguments: [0, -1])
  func noThreads(threads: Int) async {
    await #expect(processExitsWith: .failure) { [threads] in
      _ = parallelMap(count: 3, threads: threads) { $0 }
    }
  }
}

@Suite("The stable hash")
struct StableHashTests {
  @Test(
    "is FNV-1a, as its authors' test vectors have it",
    arguments: [("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8)]
      as [(String, UInt64)])
  func vectors(text: String, value: UInt64) {
    var hash = StableHash()
    hash.combine(text.utf8)
    #expect(hash.value == value)
  }
}
