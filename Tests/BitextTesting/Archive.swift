/// A ZIP archive of files that are stored as they are.
///
/// - Parameter hasTable: whether it has its table of contents, as one that was cut short has not.
public func archive(_ files: KeyValuePairs<String, String>, hasTable: Bool = true) -> [UInt8] {
  func bytes(_ number: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(number >> (8 * $0) & 0xFF) } }
  var (archive, table): ([UInt8], [UInt8]) = ([], [])
  for (name, contents) in files {
    let sizes = bytes(contents.utf8.count, 4) + bytes(contents.utf8.count, 4) + bytes(name.utf8.count, 2) + bytes(0, 2)
    // Version, flags, method, time, date and checksum.
    let head = bytes(20, 2) + bytes(0, 8) + bytes(checksum(contents.utf8), 4)
    table += bytes(0x0201_4B50, 4) + bytes(20, 2) + head + sizes + bytes(0, 10) + bytes(archive.count, 4) + name.utf8
    archive += bytes(0x0403_4B50, 4) + head + sizes + name.utf8 + contents.utf8
  }
  guard hasTable else { return archive }
  return archive + table + bytes(0x0605_4B50, 4) + bytes(0, 4) + bytes(files.count, 2) + bytes(files.count, 2)
    + bytes(table.count, 4) + bytes(archive.count, 4) + bytes(0, 2)
}

/// CRC-32 (ISO 3309), as ZIP has it.
private func checksum(_ bytes: some Sequence<UInt8>) -> Int {
  var sum: UInt32 = 0xFFFF_FFFF
  for byte in bytes {
    sum ^= UInt32(byte)
    for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
  }
  return Int(~sum)
}
