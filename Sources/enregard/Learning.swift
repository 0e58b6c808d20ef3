import Bitext
import Files
import Lexicons

/// The file of `--learn`: what earlier runs taught, and what this one adds to it.
struct Learning {
  private(set) var learned: LearnedLexicon
  private let file: Output
  private let languages: (source: Language, target: Language)

  /// Reads what is in the file at `path`, where there is one, and opens it for writing.
  ///
  /// - Throws: `LexiconError`, `ReadingError`, `OutputError`, `InputError.unknownLanguage`.
  init(_ output: DeclaredOutput, source: Document, target: Document) throws {
    guard let from = source.language else { throw InputError.unknownLanguage(path: source.name, option: "--from") }
    guard let to = target.language else { throw InputError.unknownLanguage(path: target.name, option: "--to") }
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
  /// - Returns: the line that tells the user.
  mutating func finish(with bitext: Bitext, _ links: [[Link]]) throws -> String {
    try whileLocked(file.path) {
      learned = try Self.read(file.path, languages.source, languages.target)
      let taught = learned.learn(from: bitext, links: links)
      try file.sink.write(learned.tsv())
      try file.finish()
      guard let taught else { return "\(file.name): these texts had been learned from before" }
      return "\(file.name): \(counted(taught, "word pair")) learned, \(learned.lexicon.count) in all"
    }
  }

  /// Leaves the file as it was.
  func discard() {
    file.discard()
  }
}
