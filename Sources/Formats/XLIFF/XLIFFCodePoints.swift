import Files

extension XMLWriter {
  /// Character data of XLIFF 2; what XML forbids stands as `cp` (code point) elements.
  package func codePoints(_ bytes: some Sequence<UInt8>) {
    var allowed: [UInt8] = []
    func flush() {
      guard !allowed.isEmpty else { return }
      text(allowed)
      allowed = []
    }
    for scalar in String(decoding: Array(bytes), as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0xFFFE, 0xFFFF:
        flush()
        let digits = String(scalar.value, radix: 16, uppercase: true)
        start("cp", [("hex", String(repeating: "0", count: 4 - digits.count) + digits)])
        end()
      default: allowed += scalar.utf8
      }
    }
    flush()
  }
}
