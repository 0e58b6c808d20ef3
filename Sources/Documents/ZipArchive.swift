import CZlib

/// A ZIP archive in memory, whose entries can be read and given other contents (APPNOTE 6.3; no ZIP64, no encryption).
struct ZipArchive {
  struct Entry {
    var name: [UInt8]
    var flags: UInt16
    /// 0 stored, 8 deflated.
    var method: UInt16
    var time: UInt32
    var checksum: UInt32
    /// As it stands in the archive.
    var packed: ArraySlice<UInt8>
    var size: Int
  }

  private(set) var entries: [Entry] = []

  /// Nil where `bytes` are no archive that can be read from end to end.
  init?(_ bytes: [UInt8]) {
    let reader = LittleEndian(bytes)
    // The directory's end is told at the archive's end, before a comment of 65,535 bytes at most.
    guard bytes.count >= 22, bytes.count < 1 << 31,
      let end = (max(0, bytes.count - 65_557)...(bytes.count - 22)).reversed().first(where: {
        reader.four(at: $0) == 0x0605_4B50
      })
    else { return nil }
    var place = Int(reader.four(at: end + 16))
    var packedBytes = 0
    for _ in 0..<Int(reader.two(at: end + 10)) {
      guard place + 46 <= bytes.count, reader.four(at: place) == 0x0201_4B50 else { return nil }
      let lengths = [28, 30, 32].map { Int(reader.two(at: place + $0)) }
      let (packedSize, size) = (Int(reader.four(at: place + 20)), Int(reader.four(at: place + 24)))
      let local = Int(reader.four(at: place + 42))
      guard place + 46 + lengths[0] <= bytes.count, local + 30 <= bytes.count, reader.four(at: local) == 0x0403_4B50,
        reader.two(at: place + 8) & 1 == 0
      else { return nil }
      let start = local + 30 + Int(reader.two(at: local + 26)) + Int(reader.two(at: local + 28))
      // Entries that share their data would make more of the archive than it is.
      packedBytes += packedSize
      guard start + packedSize <= bytes.count, packedBytes <= bytes.count else { return nil }
      entries.append(
        Entry(
          name: Array(bytes[(place + 46)..<(place + 46 + lengths[0])]), flags: reader.two(at: place + 8),
          method: reader.two(at: place + 10), time: reader.four(at: place + 12),
          checksum: reader.four(at: place + 16), packed: bytes[start..<(start + packedSize)], size: size))
      place += 46 + lengths.reduce(0, +)
    }
  }

  /// What an entry holds; nil where it is damaged, packed in a rare way, or larger than `limit`.
  func contents(of entry: Entry, limit: Int) -> [UInt8]? {
    guard entry.size <= limit else { return nil }
    if entry.method == 0 { return entry.packed.count == entry.size ? Array(entry.packed) : nil }
    guard entry.method == 8 else { return nil }
    var stream = z_stream()
    // No header: a deflate stream alone.
    guard inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    var packed = Array(entry.packed)
    var unpacked = [UInt8](repeating: 0, count: entry.size + 1)
    let status = packed.withUnsafeMutableBufferPointer { input in
      unpacked.withUnsafeMutableBufferPointer { output in
        (stream.next_in, stream.avail_in) = (input.baseAddress, UInt32(input.count))
        (stream.next_out, stream.avail_out) = (output.baseAddress, UInt32(output.count))
        return inflate(&stream, Z_FINISH)
      }
    }
    guard status == Z_STREAM_END, Int(stream.total_out) == entry.size else { return nil }
    unpacked.removeLast()
    return unpacked
  }

  /// Puts `contents` in the place of what entry `index` held.
  mutating func replace(_ index: Int, with contents: [UInt8]) {
    entries[index].method = 0
    entries[index].checksum = contents.withUnsafeBufferPointer {
      UInt32(truncatingIfNeeded: crc32(0, $0.baseAddress, UInt32($0.count)))
    }
    entries[index].packed = contents[...]
    entries[index].size = contents.count
  }

  /// The archive anew, its entries in their order.
  var bytes: [UInt8] {
    var (all, directory): ([UInt8], [UInt8]) = ([], [])
    for entry in entries {
      let offset = all.count
      // The sizes stand in front of the data, not behind them (bit 3); bit 11 says that names are UTF-8.
      let common =
        two(20) + two(entry.flags & 0x0800) + two(entry.method) + four(entry.time) + four(entry.checksum)
        + four(UInt32(entry.packed.count)) + four(UInt32(entry.size)) + two(UInt16(entry.name.count)) + two(0)
      all += four(0x0403_4B50) + common + entry.name
      all += entry.packed
      directory += four(0x0201_4B50) + two(20) + common + two(0) + two(0) + two(0) + four(0) + four(UInt32(offset))
      directory += entry.name
    }
    let (count, start) = (UInt16(entries.count), UInt32(all.count))
    all += directory
    all += four(0x0605_4B50) + two(0) + two(0) + two(count) + two(count) + four(UInt32(directory.count)) + four(start)
    return all + two(0)
  }

  private func two(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }
  private func four(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(value >> (8 * $0) & 0xFF) } }
}

/// Numbers in an archive; 0 past its end.
private struct LittleEndian {
  private let bytes: [UInt8]
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func two(at place: Int) -> UInt16 { UInt16(truncatingIfNeeded: number(at: place, 2)) }
  func four(at place: Int) -> UInt32 { UInt32(truncatingIfNeeded: number(at: place, 4)) }

  private func number(at place: Int, _ count: Int) -> Int {
    guard place >= 0, place + count <= bytes.count else { return 0 }
    return (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }
}
