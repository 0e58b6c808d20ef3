/// FNV-1a of 64 bits (Fowler, Noll and Vo): the same in every run and on every machine.
///
/// Quick, and good enough to find candidates, which are then compared, and to notice damage; no help against malice.
@usableFromInline package struct StableHash {
  @usableFromInline var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of nothing.
  @inlinable package init() {}

  /// Takes a byte, or any number in its place: words of 64 bits are taken eight times as fast as their bytes.
  @inlinable @inline(__always) package mutating func combine(_ number: UInt64) {
    state = (state ^ number) &* 0x100_0000_01B3
  }

  /// Takes bytes, one after the other.
  @inlinable package mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { combine(UInt64(byte)) }
  }

  /// The same of bytes that lie side by side: a generic method of another target is not made for them.
  @inlinable @inline(__always) package mutating func combine(_ bytes: UnsafeBufferPointer<UInt8>) {
    for index in 0..<bytes.count { combine(UInt64(bytes[index])) }
  }

  /// The same of an array.
  @inlinable package mutating func combine(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { combine($0) }
  }

  /// Brings the high bits down, where multiplying alone does not: for numbers longer than a byte.
  @inlinable package mutating func fold() { state ^= state >> 32 }

  /// FNV-1a's own result; its low bits are the weakest.
  @inlinable package var value: UInt64 { state }

  /// With the finish of MurmurHash3, so that every bit depends on all that was taken.
  @inlinable package func finish() -> UInt64 {
    var hash = state
    hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ (hash >> 33)
  }
}
