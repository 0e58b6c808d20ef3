import Languages

/// Brings an entry as dictionaries cite it (`to run`, `sich freuen`, `jdm. etw. geben`) to the words that texts share.
struct CitationForms {
  /// What may stand before a word: the mark of the infinitive, articles, the reflexive pronoun.
  private let particles: [[UInt8]]
  /// Elided ones, which have no space after them.
  private let elided: [[UInt8]]

  /// Stand-ins of any language for whoever or whatever fills a place.
  private static let placeholders = LanguageData.all.flatMap(\.citation.placeholders.list).map { Array($0.utf8) }

  /// - Parameter language: a primary language subtag.
  init(language: String) {
    let data = LanguageData.of(language).citation
    particles = data.particles.map { Array($0.utf8) + [0x20] }
    elided = data.elided.map { Array($0.utf8) }
  }

  /// Shortens the word that `bytes` holds from `start` on; it may become empty.
  func reduce(_ bytes: inout [UInt8], from start: Int) {
    trimPunctuation(&bytes, from: start)
    if bytes[start...].contains(0x20) {
      removeHomographNumber(&bytes, from: start)
      removePlaceholders(&bytes, from: start)
      for particle in particles where bytes.count > start + particle.count {
        if bytes[start...].starts(with: particle) {
          bytes.removeSubrange(start..<start + particle.count)
          break
        }
      }
    }
    for particle in elided where bytes.count > start + particle.count {
      if bytes[start...].starts(with: particle) {
        bytes.removeSubrange(start..<start + particle.count)
        break
      }
    }
    trimPunctuation(&bytes, from: start)
  }

  /// WikDict tells homographs apart by a number: `avoir 2`.
  private func removeHomographNumber(_ bytes: inout [UInt8], from start: Int) {
    let count = bytes.count
    guard count - start > 3, (0x31...0x39).contains(bytes[count - 1]), bytes[count - 2] == 0x20 else { return }
    bytes.removeLast(2)
  }

  private func removePlaceholders(_ bytes: inout [UInt8], from start: Int) {
    // Every stand-in has a full stop or a q: most words are done here.
    guard bytes[start...].contains(where: { $0 == 0x2E || $0 == 0x71 }) else { return }
    let words = bytes[start...].split(separator: 0x20)
    guard words.contains(where: { word in Self.placeholders.contains { $0.elementsEqual(word) } }) else { return }
    let kept = words.filter { word in !Self.placeholders.contains { $0.elementsEqual(word) } }
    let joined = Array(kept.joined(separator: [0x20]))
    bytes.removeSubrange(start...)
    bytes += joined
  }

  /// Hyphens of affixes, full stops, quotation marks and spaces at the ends.
  private func trimPunctuation(_ bytes: inout [UInt8], from start: Int) {
    func isLoose(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x20...0x22, 0x27, 0x29, 0x2A, 0x2C...0x2F, 0x3A, 0x3B, 0x3D...0x3F, 0x5D, 0x7D, 0x7E: true
      default: false
      }
    }
    // A stand-in such as "sb." keeps its stop until it has been recognised.
    while bytes.count > start, let last = bytes.last, isLoose(last) {
      if last == 0x2E, endsInPlaceholder(bytes[start...]) { break }
      bytes.removeLast()
    }
    var first = start
    // "#" would start a remark in a lexicon file; at the end it is a note of music or a language (C#).
    while first < bytes.count, isLoose(bytes[first]) || bytes[first] == 0x23 { first += 1 }
    if first > start { bytes.removeSubrange(start..<first) }
  }

  private func endsInPlaceholder(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let space = bytes.lastIndex(of: 0x20) else { return false }
    let last = bytes[(space + 1)...]
    return Self.placeholders.contains { $0.elementsEqual(last) }
  }
}
