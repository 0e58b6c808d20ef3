/// A 128-bit digest, wide enough that two of twenty million texts agree by chance less than once in 10^23 files.
package struct Key: Hashable, Sendable {
  var high: UInt64
  var low: UInt64

  /// The digest of `bytes`, by SipHash under two random keys: it holds within one run of the program, and nobody can make
  /// texts that collide.
  init(_ bytes: [UInt8]) {
    var (one, other) = (Hasher(), Hasher())
    one.combine(0)
    other.combine(1)
    bytes.withUnsafeBytes {
      one.combine(bytes: $0)
      other.combine(bytes: $0)
    }
    high = UInt64(bitPattern: Int64(one.finalize()))
    // Zero marks an empty place of a table.
    low = UInt64(bitPattern: Int64(other.finalize())) | 1
  }
}

/// Numbers by key, in one flat buffer: 20 bytes a place, a third to two thirds of them full.
///
/// Open addressing with linear probing; keys are random, so that their bits are the place. A million keys take 42 MB at
/// most.
struct KeyTable {
  private var keys: [Key]
  private var values: [UInt32]
  private(set) var count = 0
  private static let empty = Key(high: 0, low: 0)

  init() {
    keys = Array(repeating: Self.empty, count: 1 << 10)
    values = Array(repeating: 0, count: 1 << 10)
  }

  /// The value of `key`; where it is new, `value` becomes it.
  ///
  /// - Returns: the old value; nil where the key was new.
  mutating func insert(_ key: Key, _ value: UInt32) -> UInt32? {
    if count * 3 > keys.count * 2 { grow() }
    let place = self.place(of: key)
    if keys[place] == key { return values[place] }
    keys[place] = key
    values[place] = value
    count += 1
    return nil
  }

  subscript(_ key: Key) -> UInt32? {
    let place = place(of: key)
    return keys[place] == key ? values[place] : nil
  }

  private func place(of key: Key) -> Int {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: key.high) & mask
    while keys[place] != key, keys[place] != Self.empty { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: Self.empty, count: oldKeys.count * 2)
    values = Array(repeating: 0, count: oldKeys.count * 2)
    for index in oldKeys.indices where oldKeys[index] != Self.empty {
      let place = place(of: oldKeys[index])
      keys[place] = oldKeys[index]
      values[place] = oldValues[index]
    }
  }
}

extension Key {
  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }
}
