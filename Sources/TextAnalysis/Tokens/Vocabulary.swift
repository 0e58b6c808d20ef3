import Files

/// Numbers byte strings from 0 in the order in which they first come, so that hot loops handle integers.
///
/// Open addressing over one arena: `id(adding:)` and `id(of:)` are O(length), without allocation for strings
/// that are known.
@usableFromInline package struct Vocabulary: Sendable {
  @usableFromInline var arena: [UInt8] = []
  /// Start of each string in the arena, and the end of the last.
  @usableFromInline var offsets: [Int32] = [0]
  /// Ids by hash; -1 is empty. The size is a power of two.
  private var slots: [Int32]

  /// How many distinct strings there are.
  @inlinable package var count: Int { offsets.count - 1 }

  package init(minimumCapacity: Int = 1024) {
    var size = 1024
    while size < minimumCapacity * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
  }

  /// The three buffers that it consists of, for a cache.
  package var buffers: (arena: [UInt8], offsets: [Int32], slots: [Int32]) { (arena, offsets, slots) }

  /// A vocabulary of what `buffers` gave; nil if it is none.
  package init?(arena: [UInt8], offsets: [Int32], slots: [Int32]) {
    guard offsets.first == 0, Int(offsets.last ?? -1) == arena.count,
      zip(offsets, offsets.dropFirst()).allSatisfy({ $0 <= $1 }), slots.count.nonzeroBitCount == 1,
      offsets.count - 1 < slots.count, slots.allSatisfy({ -1 <= $0 && Int($0) < offsets.count - 1 }),
      slots.contains(-1)
    else { return nil }
    (self.arena, self.offsets, self.slots) = (arena, offsets, slots)
  }

  /// The id of `bytes`, a new one if they were not seen before.
  package mutating func id(adding bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    let hash = Self.hash(bytes)
    var slot = self.slot(of: bytes, hash: hash)
    if slots[slot] >= 0 { return slots[slot] }
    if count * 2 >= slots.count {
      grow()
      slot = self.slot(of: bytes, hash: hash)
    }
    let id = Int32(count)
    slots[slot] = id
    arena.append(contentsOf: bytes)
    offsets.append(Int32(arena.count))
    return id
  }

  /// The id of `bytes`, or nil if they were never added.
  package func id(of bytes: UnsafeBufferPointer<UInt8>) -> Int32? { id(of: bytes, hash: Self.hash(bytes)) }

  /// The same of bytes whose hash is known.
  func id(of bytes: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32? {
    let id = slots[slot(of: bytes, hash: hash)]
    return id < 0 ? nil : id
  }

  /// The id of `string`, or nil if it was never added.
  package func id(of string: String) -> Int32? {
    var string = string
    return string.withUTF8 { id(of: $0) }
  }

  /// The id of `string`, a new one if it was not seen before.
  package mutating func id(adding string: String) -> Int32 {
    var string = string
    return string.withUTF8 { id(adding: $0) }
  }

  /// Calls `body` with the bytes of the string with the given id.
  @inlinable package func withBytes<Result>(of id: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    arena.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[Int(offsets[Int(id)])..<Int(offsets[Int(id) + 1])]))
    }
  }

  /// How many bytes two strings start with in common, and how many each has. For hot loops: without closures.
  @inlinable package func commonPrefix(
    of first: Int32, _ second: Int32
  ) -> (length: Int, ofFirst: Int, ofSecond: Int) {
    let (start, other) = (Int(offsets[Int(first)]), Int(offsets[Int(second)]))
    let (count, otherCount) = (Int(offsets[Int(first) + 1]) - start, Int(offsets[Int(second) + 1]) - other)
    var length = 0
    let least = min(count, otherCount)
    while length < least, arena[start + length] == arena[other + length] { length += 1 }
    return (length, count, otherCount)
  }

  /// The string with the given id.
  package subscript(id: Int32) -> String {
    String(decoding: arena[Int(offsets[Int(id)])..<Int(offsets[Int(id) + 1])], as: UTF8.self)
  }

  /// The slot that holds `bytes`, or the empty one where they belong.
  private func slot(of bytes: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var slot = Int(truncatingIfNeeded: hash) & mask
      guard slots[slot] >= 0 else { return slot }
      return arena.withUnsafeBufferPointer { arena in
        offsets.withUnsafeBufferPointer { offsets in
          while slots[slot] >= 0, !Self.matches(Int(slots[slot]), bytes, arena, offsets) { slot = (slot + 1) & mask }
          return slot
        }
      }
    }
  }

  private static func matches(
    _ id: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ arena: UnsafeBufferPointer<UInt8>,
    _ offsets: UnsafeBufferPointer<Int32>
  ) -> Bool {
    let start = Int(offsets[id])
    guard Int(offsets[id + 1]) - start == bytes.count else { return false }
    for index in 0..<bytes.count where arena[start + index] != bytes[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    let mask = slots.count - 1
    arena.withUnsafeBufferPointer { arena in
      for id in 0..<count {
        let bytes = UnsafeBufferPointer(rebasing: arena[Int(offsets[id])..<Int(offsets[id + 1])])
        var slot = Int(truncatingIfNeeded: Self.hash(bytes)) & mask
        while slots[slot] >= 0 { slot = (slot + 1) & mask }
        slots[slot] = Int32(id)
      }
    }
  }

  /// FNV-1a with a final mix: words are short, and the low bits must be good.
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = StableHash()
    hash.combine(bytes)
    return hash.value ^ (hash.value >> 29)
  }
}
