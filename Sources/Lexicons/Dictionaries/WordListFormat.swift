import Files

/// The formats in which people have word lists. What a file is, its first bytes tell, whatever its name.
enum WordListFormat: Hashable, Sendable {
  case tsv, tbx, cedict, plainPairs, wiktextract, starDict

  /// How much of a file is looked at.
  static let sample = 1 << 16

  /// - Parameters:
  ///   - start: of the file, unpacked; ``sample`` bytes unless it is shorter.
  ///   - name: for messages.
  /// - Throws: `LexiconError.pickle`, `.notUnpacked`.
  init(of start: ArraySlice<UInt8>, name: String) throws(LexiconError) {
    // Python's pickle from protocol 2 on: an opcode and its number.
    if start.first == 0x80, let version = start.dropFirst().first, (2...5).contains(version) {
      throw .pickle(name: name)
    }
    if let kind = BinaryKind(of: Array(start)), kind != .rtf { throw .notUnpacked(name: name, kind: kind) }
    if start.starts(with: StarDictInfo.magic) {
      self = .starDict
      return
    }
    let first = start.first { ![0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0, 0x20, 0x09, 0x0A, 0x0D].contains($0) }
    if first == UInt8(ascii: "<") {
      self = .tbx
    } else if first == UInt8(ascii: "{") {
      self = .wiktextract
    } else if Self.isCEDICT(start) {
      self = .cedict
    } else {
      self = isPlainPairs(start, isWhole: start.count < Self.sample) ? .plainPairs : .tsv
    }
  }

  /// Whether the first line that is no remark is an entry of CEDICT.
  private static func isCEDICT(_ start: ArraySlice<UInt8>) -> Bool {
    start.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).first { $0.first != 0x23 && $0.first != 0xEF }
      .map { line in Array(line).withUnsafeBufferPointer { CEDICTEntry(line: $0) != nil } } ?? false
  }
}
