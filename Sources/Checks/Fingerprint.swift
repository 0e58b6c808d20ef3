/// What identifies a finding from run to run: the check, both texts of the pair, the words in question, and which of
/// several similar ones it is. Neither the position of the pair nor the wording of the message matters.
public struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  private let value: UInt64

  /// Sixteen hexadecimal digits.
  public var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The fingerprint that `description` writes; nil for anything else.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 16, let value = UInt64(text, radix: 16) else { return nil }
    self.value = value
  }

  /// What stands at the head of a list of accepted findings: one a line, as fingerprint, check and what was found,
  /// separated by tabs.
  package static let listHead = """
    # Findings that enregard check leaves out: fingerprint, check, what was found.
    # Take a line out to see its finding again.

    """

  fileprivate init(value: UInt64) {
    self.value = value
  }

  /// The fingerprints of all findings of a pair, in their order. Linear in the texts for each finding.
  public static func all(of findings: [Finding], in pair: CheckedPair) -> [Fingerprint] {
    guard !findings.isEmpty else { return [] }
    let (source, target) = (Array(pair.source.utf8), Array(pair.target.utf8))
    var texts = FNV1a()
    texts.add(source)
    texts.add(target)
    var seen: [UInt64: Int] = [:]
    return findings.map { finding in
      var hash = texts
      hash.add(Array(finding.check.utf8))
      for (ranges, text) in [(finding.sourceRanges, source), (finding.targetRanges, target)] {
        for range in ranges { hash.add(text[range.clamped(to: 0..<text.count)]) }
        hash.add([])
      }
      let alike = seen[hash.value, default: 0]
      seen[hash.value] = alike + 1
      if alike > 0 { hash.add(Array(String(alike).utf8)) }
      return Fingerprint(value: hash.value)
    }
  }
}

/// FNV-1a, 64 bits (Fowler, Noll & Vo): the same on every machine and in every version, which `Hasher` is not.
private struct FNV1a {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Adds bytes and, so that neighbours don't run together, an end that no UTF-8 holds.
  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    value = (value ^ 0xFF) &* 0x100_0000_01B3
  }
}
