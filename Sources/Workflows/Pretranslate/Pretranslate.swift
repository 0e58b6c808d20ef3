import Bitext
import Files
import Formats
import Memory

/// How many segments got what.
public struct PretranslationTally: Sendable {
  /// By the best match of each.
  public internal(set) var kinds: [MemoryMatch.Kind: Int] = [:]
  /// Of those searched, without a match.
  public internal(set) var unmatched = 0
  /// Translated before, or not to be translated.
  public internal(set) var kept = 0
  /// Offered, but not put in, because of inline codes.
  public internal(set) var offered = 0
}

/// How a text is translated from a memory.
public struct PretranslationOptions: Sendable {
  /// How the text is read.
  public var input = DocumentInput.Options()
  /// The language to translate into; what the file says, or the memory's other one, when not given.
  public var target: Language?
  /// The format that is written, unless the text is an XLIFF, which stays what it is; one that takes proposals.
  public var format = ExchangeFormat.named("xliff") ?? .standard
  /// The least score of a match, 1 to 100.
  public var minimumScore = 75
  /// So many matches beside a text at most.
  public var limit = 3
  /// How many threads to use at most, from 1 on; nil for one for each core.
  public var threads: Int?

  /// An XLIFF 2.1 with up to three matches of 75 and better.
  public init() {}
}

/// What is told while a text is translated from a memory.
public enum PretranslationEvent: Sendable {
  /// A document was read.
  case read(DocumentInput)
  /// The share of the texts that were searched, 0 to 1; from any thread.
  case progress(Double)
}

/// Translates what a memory knows of a document or of a file of pairs, into an XLIFF to go on from.
///
/// - Parameters:
///   - path: "-" for standard input.
///   - sink: where the XLIFF goes.
/// - Throws: `MemoryError`, `WorkflowError`, `ReadingError`, `PairReadingError`, `OutputError`.
public func pretranslate(
  _ path: String, with store: MemoryStore, options: PretranslationOptions = PretranslationOptions(),
  to sink: any ByteSink, tell: @escaping @Sendable (PretranslationEvent) -> Void = { _ in }
) throws -> PretranslationTally {
  let run = Pretranslation(path, store, options, tell)
  return try run.perform(to: sink)
}
