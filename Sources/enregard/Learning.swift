import Bitext
import Files
import Lexicons

/// The file of `--learn`: what earlier runs taught, and what this one adds to it.
struct Learning {
  private(set) var learned: LearnedLexicon
  private let file: Output

  /// Reads what is in the file at `path`, where there is one, and opens it for writing.
  ///
  /// - Throws: `LexiconError`, `ReadingError`, `OutputError`, `InputError.unknownLanguage`.
  init(path: String, source: Document, target: Document, interrupt: Interrupt) throws {
    guard let from = source.language else { throw InputError.unknownLanguage(path: source.name, option: "--from") }
    guard let to = target.language else { throw InputError.unknownLanguage(path: target.name, option: "--to") }
    var bytes: [UInt8] = []
    do throws(ReadingError) { bytes = try readFile(path) } catch {
      guard error.reason == .missing else { throw error }
    }
    learned =
      bytes.isEmpty
      ? LearnedLexicon(source: from, target: to)
      : try LearnedLexicon(bytes, name: path, source: from, target: to)
    file = try Output(path: path, interrupt: interrupt)
  }

  /// Adds what `bitext` teaches and puts the file in place.
  ///
  /// - Returns: the line that tells the user.
  mutating func finish(with bitext: Bitext, _ links: [[Link]]) throws -> String {
    try file.discardingOnError {
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
