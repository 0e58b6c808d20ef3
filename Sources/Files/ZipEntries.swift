/// The names in a ZIP archive, and what its first file says of it (APPNOTE.TXT 4.3), without unpacking anything.
package struct ZipEntries {
  private(set) var names: Set<String> = []
  /// The contents of a first file named `mimetype` that is stored as it is, as OpenDocument and EPUB have it.
  private(set) var mediaType: String?

  /// Of an archive whose table of contents is gone, the names of the files at its start.
  init(_ bytes: [UInt8]) {
    readTable(bytes)
    readFiles(bytes, all: names.isEmpty)
  }

  private mutating func readTable(_ bytes: [UInt8]) {
    // The record at the end is followed by a remark of at most 65,535 bytes.
    let last = bytes.count - 22
    guard last >= 0, let end = (max(0, last - 65535)...last).last(where: { bytes.number32(at: $0) == 0x0605_4B50 })
    else { return }
    var place = bytes.number32(at: end + 16)
    while bytes.number32(at: place) == 0x0201_4B50 {
      let length = bytes.number16(at: place + 28)
      add(bytes, place + 46, length)
      place += 46 + length + bytes.number16(at: place + 30) + bytes.number16(at: place + 32)
    }
  }

  /// The files one after another, as far as their sizes are said before them.
  private mutating func readFiles(_ bytes: [UInt8], all: Bool) {
    var place = 0
    while bytes.number32(at: place) == 0x0403_4B50 {
      let (size, length) = (bytes.number32(at: place + 18), bytes.number16(at: place + 26))
      let contents = place + 30 + length + bytes.number16(at: place + 28)
      let name = add(bytes, place + 30, length)
      if place == 0, name == "mimetype", bytes.number16(at: 8) == 0, size <= 200, contents + size <= bytes.count {
        mediaType = String(decoding: bytes[contents..<contents + size], as: UTF8.self)
      }
      let saysSize = bytes.number16(at: place + 6) & 8 == 0
      guard all, saysSize else { return }
      place = contents + size
    }
  }

  @discardableResult
  private mutating func add(_ bytes: [UInt8], _ start: Int, _ length: Int) -> String? {
    guard start + length <= bytes.count else { return nil }
    let name = String(decoding: bytes[start..<start + length], as: UTF8.self)
    names.insert(name)
    return name
  }
}

extension [UInt8] {
  /// Little-endian; -1 beyond the end.
  fileprivate func number32(at place: Int) -> Int {
    guard place >= 0, place <= count - 4 else { return -1 }
    return (0..<4).reduce(0) { $0 | Int(self[place + $1]) << (8 * $1) }
  }

  fileprivate func number16(at place: Int) -> Int {
    guard place >= 0, place <= count - 2 else { return 0 }
    return Int(self[place]) | Int(self[place + 1]) << 8
  }
}
