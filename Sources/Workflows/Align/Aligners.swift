import Alignment
import Bitext
import Lexicons
import Synchronization

/// One aligner for each two languages of a run: what is known of their words is worked out once.
package final class Aligners: Sendable {
  /// What is reported, from any thread.
  package enum Event: Sendable {
    /// A list is being made of the installed dictionaries.
    case makingLexicon(LexiconMaking)
    /// The word lists that are drawn on for two documents, and for all others in these languages.
    case foundLexicons([Lexicon], DocumentInput, DocumentInput)
    /// The alignment of two documents, and of all others in these languages, is weak from the outset.
    case doubtful(Doubt, DocumentInput, DocumentInput)
  }

  /// The memory that is drawn on.
  package let memory: MemoryKnowledge?
  private let options: AlignOptions
  private let holdsManyPairs: Bool
  private let tell: @Sendable (Event) -> Void
  private let known: Mutex<RecentlyUsed<String, Aligner>>

  /// - Parameters:
  ///   - holdsManyPairs: whether word lists of other languages than those of a pair are for other pairs.
  ///   - mostLanguagePairs: how many pairs of languages are remembered at once.
  /// - Throws: `MemoryError`.
  package init(
    _ options: AlignOptions, holdsManyPairs: Bool = false, mostLanguagePairs: Int = .max,
    tell: @escaping @Sendable (Event) -> Void
  ) throws {
    known = Mutex(RecentlyUsed(limit: mostLanguagePairs))
    (self.options, self.holdsManyPairs, self.tell) = (options, holdsManyPairs, tell)
    memory = try options.lexicons.memoryKnowledge()
  }

  /// What aligns documents in the languages of these two, on one thread.
  package func aligner(_ source: DocumentInput, _ target: DocumentInput) throws -> Aligner {
    let (from, to) = (source.text.document.language, target.text.document.language)
    return try known.withLock { known in
      let key = "\(from?.tag ?? "")\t\(to?.tag ?? "")"
      if let found = known[key] { return found }
      let sources = options.lexicons
      let lexicons = try sources.lexicons(for: from, to, memory: memory, skipsOthers: holdsManyPairs) { [tell] in
        tell(.makingLexicon($0))
      }
      tell(.foundLexicons(lexicons, source, target))
      if let doubt = doubt(
        before: source.text.document, target.text.document, with: lexicons,
        usesDictionaries: sources.usesDictionaries)
      {
        tell(.doubtful(doubt, source, target))
      }
      var aligner = Aligner(lexicons: lexicons, cacheFolder: sources.folders.cache)
      aligner.threads = 1
      aligner.usesStructure = options.usesStructure
      known[key] = aligner
      return aligner
    }
  }
}
