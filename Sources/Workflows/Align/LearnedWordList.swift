import Bitext
import Files
import Formats
import Lexicons

/// A file of words that texts have taught: what earlier ones did, and what this one adds to it.
package struct LearnedWordList {
  package private(set) var learned: LearnedLexicon
  /// What became of the file.
  package struct Outcome {
    /// The file's.
    package var name: String
    /// Word pairs that the bitext taught; nil where it had been learned from before.
    package var taught: Int?
    /// Word pairs in the file.
    package var count: Int
  }

  private let file: Output
  private let languages: (source: Language, target: Language)

  /// Reads what is in the file at `path`, where there is one, and opens it for writing.
  ///
  /// - Throws: `LexiconError`, `ReadingError`, `OutputError`, `WorkflowError.unknownLanguage`.
  package init(_ output: DeclaredOutput, source: Document, target: Document) throws {
    guard let from = source.language else { throw WorkflowError.unknownLanguage(path: source.name, side: .source) }
    guard let to = target.language else { throw WorkflowError.unknownLanguage(path: target.name, side: .target) }
    languages = (from, to)
    learned = try Self.read(output.path, from, to)
    file = try Output(output)
  }

  private static func read(_ path: String, _ source: Language, _ target: Language) throws -> LearnedLexicon {
    var bytes: [UInt8] = []
    do throws(ReadingError) { bytes = try readFile(path) } catch {
      guard error.reason == .missing else { throw error }
    }
    return bytes.isEmpty
      ? LearnedLexicon(source: source, target: target)
      : try LearnedLexicon(bytes, name: path, source: source, target: target)
  }

  /// Adds what `bitext` teaches, to what other runs have taught meanwhile, too, and puts the file in place.
  ///
  /// - Parameter withoutCopies: whether what was never translated teaches nothing.
  package mutating func finish(
    with bitext: Bitext, _ links: [[Link]], withoutCopies: Bool = false
  ) throws -> Outcome {
    var links = links
    if withoutCopies { for copy in bitext.copies() { links[copy] = [] } }
    return try whileLocked(file.path) {
      learned = try Self.read(file.path, languages.source, languages.target)
      let taught = learned.learn(from: bitext, links: links)
      try file.sink.write(learned.tsv())
      try file.finish()
      return Outcome(name: file.name, taught: taught, count: learned.lexicon.count)
    }
  }

  /// Leaves the file as it was.
  package func discard() {
    file.discard()
  }
}
