import Alignment
import Bitext
import Files
import Formats
import ICU
import LanguageIdentification

/// The pairs of an input, in batches that keep all cores busy and memory bounded.
package final class PairBatches {
  /// The language of a side, and how it was known.
  package struct Side {
    package var language: Language?
    package var origin: DocumentInput.LanguageOrigin

    /// Whether there is no doubt about the language, or nothing to doubt.
    package var isSure: Bool { origin != .text(isReliable: false) }
  }

  /// Pairs of a batch at most.
  private static let size = 4096
  /// Bytes of text after which a batch ends.
  private static let bytes = 1 << 22
  /// The languages of the sides, as far as they are known.
  package let sides: (source: Side, target: Side)
  /// What the file was read as, and what it was decoded from; nil for the pairs of two documents.
  package var format: PairFormat? { reader?.format }
  /// Whether the pairs are those of a file.
  package var isFile: Bool { reader != nil }
  package var encoding: Encoding? { reader?.encoding }
  /// The file's; "-" for standard input.
  package let name: String
  private let reader: PairReader?
  private let complain: (PairReadingError) -> Void
  /// Read already: the first batch of a file, or all pairs of aligned documents.
  private var pending: ArraySlice<BitextPair>
  private let total: Int
  private var taken = 0

  /// The pairs of two documents.
  package init(_ bitext: Bitext) {
    (reader, name, complain) = (nil, "", { _ in })
    func side(_ document: Document) -> Side {
      Side(language: document.language, origin: document.language == nil ? .unknown : .given)
    }
    sides = (side(bitext.source.document), side(bitext.target.document))
    let pairs = bitext.pairs()
    (pending, total) = (pairs[...], pairs.count)
  }

  /// The pairs of a file, whose first batch is read at once: it tells the languages.
  ///
  /// - Parameter complain: told of each line that cannot be read.
  package init(
    _ reader: PairReader, name: String, from: Language?, to: Language?, complain: @escaping (PairReadingError) -> Void
  ) throws {
    (self.reader, self.name, self.complain, total) = (reader, name, complain, 0)
    pending = try Self.read(reader, complain)[...]
    var source = Self.language(from, pending.lazy.map(\.source), name)
    var target = Self.language(to, pending.lazy.map(\.target), name)
    if !source.isSure, !target.isSure, source.language == target.language {
      (source, target) = (Side(origin: .unknown), Side(origin: .unknown))
    }
    sides = (source, target)
  }

  /// The languages of the sides.
  package var languages: (source: Language?, target: Language?) { (sides.source.language, sides.target.language) }

  /// The next batch; nil at the end.
  package func next() throws -> [BitextPair]? {
    if pending.isEmpty, let reader { pending = try Self.read(reader, complain)[...] }
    guard !pending.isEmpty else { return nil }
    let batch = Array(pending.prefix(Self.size))
    pending = pending.dropFirst(batch.count)
    taken += batch.count
    return batch
  }

  /// The share of the input that was given out, 0 to 1; nil where it is not known.
  package var progress: Double? {
    reader.map(\.progress) ?? (total == 0 ? 1 : Double(taken) / Double(total))
  }

  /// Units passed over because they lack a text in one of the two languages.
  package var unpaired: Int { reader?.unpaired ?? 0 }

  private static func read(
    _ reader: PairReader, _ complain: (PairReadingError) -> Void
  ) throws -> [BitextPair] {
    var (batch, bytes) = ([BitextPair](), 0)
    while batch.count < size, bytes < Self.bytes, let item = try reader.next() {
      switch item {
      case .pair(let pair):
        batch.append(pair)
        bytes += pair.source.text.utf8.count + pair.target.text.utf8.count
      case .bad(let error): complain(error)
      }
    }
    return batch
  }

  /// The language of one side, and how it was known.
  private static func language(_ given: Language?, _ sides: some Sequence<BitextPair.Side>, _ name: String) -> Side {
    if let given { return Side(language: given, origin: .given) }
    if let said = sides.lazy.compactMap(\.language).first { return Side(language: said, origin: .declared) }
    var utf8: [UInt8] = []
    for side in sides {
      utf8 += side.text.utf8
      utf8.append(0x0A)
      if utf8.count > 1 << 17 { break }
    }
    let document = Document(name: name, utf8: utf8, blocks: [])
    guard let guess = LanguageIdentification.language(ofText: document) else { return Side(origin: .unknown) }
    return Side(language: guess.language, origin: .text(isReliable: guess.isReliable))
  }
}
