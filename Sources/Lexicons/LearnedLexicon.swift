import Bitext
import Files

/// Word pairs learned from alignments, kept from one run to the next.
///
/// Its file is a lexicon file like any other, with surface words and, as weight, how often two were found to correspond.
/// Its head names the texts it was learned from, so that aligning the same two again adds nothing.
public struct LearnedLexicon: Sendable {
  /// What to align with.
  public private(set) var lexicon: Lexicon
  /// Which texts have been learned from, as the file's head says it.
  private var texts: [String] = []

  /// Words of beads less sure than this teach nothing. With 0.5 more is learned, and it aligned no text better by more
  /// than a bead or two, nor worse: what is kept for long should be sure.
  private static let leastConfidence = 0.8
  /// Pairs seen less often in a text are chance as likely as not.
  private static let leastCount = 2
  /// Pairs seen less often than this share of what one of the two words is seen with at most are slips of the linking.
  private static let leastShare: Float = 0.2
  /// What the evidence shows in any two texts, without a list, need not be learned.
  private static let kinds: Set<Link.Kind> = [.lexicon, .learned, .cognate, .name]

  /// What the first line of the file starts with; the rest of it is for readers.
  private static let kind = "enregard learned lexicon:"
  private static let title = "\(kind) source, target, how often they were found to correspond"
  private static let textTitle = "learned from: "

  /// One that has learned nothing yet.
  public init(source: Language, target: Language) {
    lexicon = Lexicon(name: "learned", source: source, target: target)
  }

  /// Reads one back.
  ///
  /// - Parameter name: of the file, for messages, and of the lexicon.
  /// - Throws: `LexiconError.notLearned` for a file that ``tsv()`` did not make, which may be somebody's own work;
  ///   `.otherLanguages`, `.malformed`.
  public init(_ bytes: [UInt8], name: String, source: Language, target: Language) throws(LexiconError) {
    guard bytes.starts(with: "# \(Self.kind)".utf8) else { throw .notLearned(name: name) }
    lexicon = try readTSV(bytes, name: name, source: source, target: target)
    texts = lexicon.provenance.filter { $0.hasPrefix(Self.textTitle) }
  }

  /// Learns the words of a bitext: in its most certain beads, what is linked there more than once.
  ///
  /// - Parameter links: of each bead, as `Aligner.links(in:)` finds them.
  /// - Returns: how many pairs the bitext taught; nil if these two texts had been learned from already.
  public mutating func learn(from bitext: Bitext, links: [[Link]]) -> Int? {
    let text = Self.description(of: bitext)
    guard !texts.contains(where: { $0.hasSuffix(text.identity) }) else { return nil }
    let taught = Self.trusted(Self.counts(of: bitext, links))
    var sums: [WordPair: Float] = [:]
    lexicon.forEachPair { sums[WordPair(source: Array($0), target: Array($1)), default: 0] += $2 }
    for (pair, count) in taught { sums[pair, default: 0] += Float(count) }
    var merged = Lexicon(name: lexicon.name, source: lexicon.source, target: lexicon.target)
    for (pair, sum) in sums { merged.append(pair.source[...], pair.target[...], weight: sum) }
    texts.append("\(Self.textTitle)\(text.names); \(taught.count) pairs; \(text.identity)")
    lexicon = merged.sorted()
    return taught.count
  }

  /// The bytes of its file.
  public func tsv() -> [UInt8] {
    var file = lexicon
    file.provenance = [Self.title, "languages: \(lexicon.source) \(lexicon.target)"] + texts
    return file.tsv()
  }

  private struct WordPair: Hashable {
    var source: [UInt8]
    var target: [UInt8]
  }

  private static func counts(of bitext: Bitext, _ links: [[Link]]) -> [WordPair: Int] {
    var counts: [WordPair: Int] = [:]
    for (bead, links) in zip(bitext.beads, links) where !bead.isNull && bead.confidence >= leastConfidence {
      for link in links where kinds.contains(link.kind) {
        let pair = WordPair(
          source: wordForm(bitext.source, link.source), target: wordForm(bitext.target, link.target))
        if !pair.source.isEmpty, !pair.target.isEmpty { counts[pair, default: 0] += 1 }
      }
    }
    return counts
  }

  private static func wordForm(_ side: SegmentedDocument, _ range: Range<Int>) -> [UInt8] {
    var form: [UInt8] = []
    side.document.utf8.withUnsafeBufferPointer { utf8 in
      appendWordForm(of: UnsafeBufferPointer(rebasing: utf8[range]), to: &form)
    }
    return form
  }

  private static func trusted(_ counts: [WordPair: Int]) -> [WordPair: Int] {
    var (mostOfSource, mostOfTarget): ([[UInt8]: Int], [[UInt8]: Int]) = ([:], [:])
    for (pair, count) in counts {
      mostOfSource[pair.source] = max(count, mostOfSource[pair.source] ?? 0)
      mostOfTarget[pair.target] = max(count, mostOfTarget[pair.target] ?? 0)
    }
    return counts.filter { pair, count in
      let most = max(mostOfSource[pair.source] ?? 0, mostOfTarget[pair.target] ?? 0)
      return count >= leastCount && Float(count) >= leastShare * Float(most)
    }
  }

  /// What the file's head says of two texts: their names, and a number that other texts do not have.
  private static func description(of bitext: Bitext) -> (names: String, identity: String) {
    var hash = StableHash()
    for document in [bitext.source.document, bitext.target.document] {
      hash.combine(document.utf8)
      hash.combine(0xFF)
    }
    let names = [bitext.source, bitext.target].map { side in
      // A name may hold anything; a line of the head ends where a line ends.
      String(side.document.name.unicodeScalars.map { $0.properties.isWhitespace ? " " : Character($0) })
    }
    return (names.joined(separator: " and "), "texts " + String(hash.value, radix: 16))
  }
}
