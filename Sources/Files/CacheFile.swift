import CMemoryFile
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

  /// Writes the file, whole or not at all, for its owner alone; a cache that can't be written costs time, nothing else.
  package func write(to path: String, magic: String) {
    let folder = (path as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let name = "\(path)-\(String(UInt64.random(in: 0...(.max)), radix: 36)).tmp"
    // Without a name where the file system has that: whoever ends the program meanwhile leaves nothing behind.
    var descriptor = cmemory_unnamed(folder)
    let isNamed = descriptor < 0
    if isNamed { descriptor = open(name, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600) }
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    let isWhole =
      isWritten(encoded(magic: magic), descriptor)
      && (isNamed || linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0)
    if !isWhole || rename(name, path) != 0 { unlink(name) }
  }

  private func isWritten(_ data: Data, _ descriptor: Int32) -> Bool {
    data.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Foundation.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }
}

extension CacheFile {
  /// The arrays of a file, taken out one after another.
  package struct Contents {
    private let data: Data
    private var next: Int
    private var lengths: ArraySlice<Int>

    /// The contents of the file at `path`; nil as `init(data:magic:key:)` has it, or where there is none
    /// that is this user's alone to write.
    package init?(path: String, magic: String, key: String) {
      var status = stat()
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
        status.st_mode & (S_IWGRP | S_IWOTH) == 0
      else { return nil }
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
  var hash = StableHash()
  let words = bytes.count / 8
  for word in 0..<words {
    hash.combine(bytes.loadUnaligned(fromByteOffset: 8 * word, as: UInt64.self))
    hash.fold()
  }
  hash.combine(bytes[(8 * words)...])
  return hash.value
}

/// Whether each number is at least as large as the one before, as places in a buffer are that follow one another.
package func isAscending<Number: Comparable>(_ numbers: [Number]) -> Bool {
  guard var last = numbers.first else { return true }
  for number in numbers {
    guard number >= last else { return false }
    last = number
  }
  return true
}
