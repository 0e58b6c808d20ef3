import Foundation

// A file of the cache: the eight bytes of a magic word, a checksum of all that follows and the number of arrays, as
// little-endian 64-bit numbers; then for each array its length in bytes, and then the arrays as they lie in memory,
// the first of them the key.

/// What a cache keeps of costly work: a few arrays of plain numbers, under a key that tells what they were made from.
package struct CacheFile {
  private var arrays: [Data]

  /// Nothing yet.
  package init(key: String) {
    arrays = [Data(key.utf8)]
  }

  package mutating func append<Number: BitwiseCopyable>(_ array: [Number]) {
    arrays.append(array.withUnsafeBytes { Data($0) })
  }

  /// The bytes of the file. `magic` is eight ASCII letters that change whenever the meaning of the arrays does.
  package func encoded(magic: String) -> Data {
    var body = Data()
    func append(_ number: Int, to data: inout Data) {
      withUnsafeBytes(of: UInt64(number).littleEndian) { data.append(contentsOf: $0) }
    }
    append(arrays.count, to: &body)
    for array in arrays { append(array.count, to: &body) }
    for array in arrays { body += array }
    var data = Data(magic.utf8)
    withUnsafeBytes(of: body.withUnsafeBytes(checksum).littleEndian) { data.append(contentsOf: $0) }
    return data + body
  }

  /// Writes the file, whole or not at all; a cache that can't be written costs time, nothing else.
  package func write(to path: String, magic: String) {
    let folder = (path as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try? encoded(magic: magic).write(to: URL(fileURLWithPath: path), options: .atomic)
  }
}

extension CacheFile {
  /// The arrays of a file, taken out one after another.
  package struct Contents {
    private let data: Data
    private var next: Int
    private var lengths: ArraySlice<Int>

    /// The contents of the file at `path`; nil as `init(data:magic:key:)` has it, or where there is none.
    package init?(path: String, magic: String, key: String) {
      guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe) else { return nil }
      self.init(data, magic: magic, key: key)
    }

    /// Nil if the bytes are not what `encoded(magic:)` made for `key`.
    package init?(_ data: Data, magic: String, key: String) {
      self.data = data
      var lengths: [Int] = []
      let start = data.withUnsafeBytes { (file: UnsafeRawBufferPointer) -> Int? in
        func number(_ offset: Int) -> UInt64 {
          UInt64(littleEndian: file.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }
        guard file.count >= 24, file.prefix(8).elementsEqual(magic.utf8),
          checksum(UnsafeRawBufferPointer(rebasing: file[16...])) == number(8), number(16) <= 64
        else { return nil }
        let start = 24 + 8 * Int(number(16))
        guard start <= file.count else { return nil }
        for index in 0..<Int(number(16)) {
          guard let length = Int(exactly: number(24 + 8 * index)), length <= file.count else { return nil }
          lengths.append(length)
        }
        guard start + lengths.reduce(0, +) == file.count, let keyLength = lengths.first,
          file[start..<start + keyLength].elementsEqual(key.utf8)
        else { return nil }
        return start + keyLength
      }
      guard let start else { return nil }
      next = start
      self.lengths = lengths.dropFirst()
    }

    /// The next array; nil if there is none, or it doesn't hold numbers of this size.
    package mutating func array<Number: BitwiseCopyable>(of: Number.Type) -> [Number]? {
      let stride = MemoryLayout<Number>.stride
      guard let length = lengths.popFirst(), length % stride == 0 else { return nil }
      defer { next += length }
      return data.withUnsafeBytes { file in
        [Number](unsafeUninitializedCapacity: length / stride) { buffer, initialized in
          UnsafeMutableRawBufferPointer(buffer).copyMemory(
            from: UnsafeRawBufferPointer(rebasing: file[next..<next + length]))
          initialized = length / stride
        }
      }
    }
  }
}

/// FNV-1a over 64-bit words: against damage, not against malice.
package func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  let words = bytes.count / 8
  for word in 0..<words {
    hash = (hash ^ bytes.loadUnaligned(fromByteOffset: 8 * word, as: UInt64.self)) &* 0x100_0000_01b3
    hash ^= hash >> 32
  }
  for byte in bytes[(8 * words)...] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  return hash
}
