import Bitext
import Foundation

/// Built lexicons kept on disk, so that a second run starts at once.
///
/// One file for each pair of languages and kind of build. It names the dictionaries that it was made from with their
/// sizes and times of change; when these have changed, or the file is damaged or of another version, it counts as
/// absent and is written anew. Files appear whole or not at all, so that runs side by side don't harm one another.
public struct LexiconCache: Sendable {
  /// The folder; made when first needed.
  public let directory: String

  /// A cache in `directory`, which is made when first written to.
  public init(directory: String) {
    self.directory = directory
  }

  /// The lexicon of the two languages that `buildLexicon` makes of these dictionaries: from the cache, or built and
  /// put there.
  ///
  /// A cache that can't be read or written costs time, nothing else.
  public func lexicon(
    from source: Language, to target: Language, with installed: [InstalledDictionary]
  ) -> Lexicon {
    let (direct, byPivot) = dictionaries(for: (source, target), among: installed)
    let used = Set(direct + byPivot.flatMap(\.dictionaries)).sorted { $0.indexPath < $1.indexPath }
    // Nothing to make a list of; and an empty one must not take the place of another folder's in the cache.
    if used.isEmpty { return buildLexicon(from: source, to: target, with: []).lexicon }
    let key = used.map { "\($0.indexPath) \($0.stamp)" }.joined(separator: "\n")
    let path = "\(directory)/\(source)-\(target).lexicon"
    if let bytes = try? Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe),
      let lexicon = decodedLexicon(bytes, key: key, source: source, target: target)
    {
      return lexicon
    }
    let built = buildLexicon(from: source, to: target, with: installed)
    let lexicon = built.lexicon
    // What could not be read this time may be readable the next.
    guard built.unreadable.isEmpty else { return lexicon }
    try? FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    try? encoded(lexicon, key: key).write(to: URL(fileURLWithPath: path), options: .atomic)
    return lexicon
  }
}

// The file: the eight bytes of `magic`, six little-endian 64-bit numbers (the lengths of key, name and words in bytes,
// the number of pairs, a checksum of all that follows, 0), then key, name, words, ends and weights as they lie in
// memory.

/// Changes whenever the form of the file or the way lexicons are built does.
private let magic = Array("enrlex01".utf8)
private let headerLength = 8 + 6 * 8

func encoded(_ lexicon: Lexicon, key: String) -> Data {
  var body = Data(key.utf8)
  body += Data(lexicon.name.utf8)
  body += Data(lexicon.bytes)
  lexicon.ends.withUnsafeBytes { body.append(contentsOf: $0) }
  lexicon.weights.withUnsafeBytes { body.append(contentsOf: $0) }
  let numbers = [
    UInt64(key.utf8.count), UInt64(lexicon.name.utf8.count), UInt64(lexicon.bytes.count), UInt64(lexicon.count),
    body.withUnsafeBytes(checksum), 0,
  ]
  var data = Data(magic)
  for number in numbers { withUnsafeBytes(of: number.littleEndian) { data.append(contentsOf: $0) } }
  return data + body
}

/// Nil if the file is not one that `encoded` made for `key`.
func decodedLexicon(_ data: Data, key: String, source: Language, target: Language) -> Lexicon? {
  data.withUnsafeBytes { (file: UnsafeRawBufferPointer) -> Lexicon? in
    guard file.count >= headerLength, file.prefix(8).elementsEqual(magic) else { return nil }
    let numbers = (0..<6).map { UInt64(littleEndian: file.loadUnaligned(fromByteOffset: 8 + 8 * $0, as: UInt64.self)) }
    let body = UnsafeRawBufferPointer(rebasing: file[headerLength...])
    guard numbers[..<4].allSatisfy({ $0 <= UInt64(body.count) }) else { return nil }
    let (keyLength, nameLength, length, count) = (Int(numbers[0]), Int(numbers[1]), Int(numbers[2]), Int(numbers[3]))
    guard keyLength + nameLength + length + 12 * count == body.count,
      body.prefix(keyLength).elementsEqual(key.utf8), checksum(body) == numbers[4]
    else { return nil }
    let words = keyLength + nameLength
    func array<Number: BitwiseCopyable>(_ start: Int, _ count: Int, _ zero: Number) -> [Number] {
      [Number](unsafeUninitializedCapacity: count) { buffer, initialized in
        UnsafeMutableRawBufferPointer(buffer).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: body[start..<start + count * MemoryLayout<Number>.stride]))
        initialized = count
      }
    }
    return Lexicon(
      name: String(decoding: body[keyLength..<words], as: UTF8.self), source: source, target: target, provenance: [],
      bytes: array(words, length, UInt8(0)), ends: array(words + length, 2 * count, UInt32(0)),
      weights: array(words + length + 8 * count, count, Float(0)))
  }
}

/// FNV-1a over 64-bit words: against damage, not against malice.
private func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  let words = bytes.count / 8
  for word in 0..<words {
    hash = (hash ^ bytes.loadUnaligned(fromByteOffset: 8 * word, as: UInt64.self)) &* 0x100_0000_01b3
    hash ^= hash >> 32
  }
  for byte in bytes[(8 * words)...] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  return hash
}
