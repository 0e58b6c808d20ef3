import Bitext
import Memory

/// How a text, or one like it, was translated: a memory's matches, the best first.
///
///     for match in try searchMemory("memory.sqlite", for: "Close the file") { print(match.score, match.target) }
///
/// For many texts open a `MemoryStore` once and use `MemorySearch`.
///
/// - Parameters:
///   - path: of the memory.
///   - source: the language of the text; the memory's first when not given.
///   - target: the language that is wanted; any when not given.
///   - minimumScore: from 1 to 100, which is the same text.
///   - limit: so many matches at most.
/// - Throws: `MemoryError`.
public func searchMemory(
  _ path: String, for text: String, from source: Language? = nil, to target: Language? = nil, minimumScore: Int = 70,
  limit: Int = 5
) throws -> [MemoryMatch] {
  let store = try MemoryStore(path: path, create: false)
  defer { try? store.close() }
  return try MemorySearch(store).matches(
    MemoryQuery(
      text, source: store.sourceLanguage(source), target: target?.tag, minimumScore: minimumScore, limit: limit))
}

extension MemoryStore {
  /// The language that is meant: the one given, where the memory has it, else its first.
  /// - Throws: `MemoryError.noLanguage`.
  package func sourceLanguage(_ given: Language?) throws -> String {
    let known = try languages()
    guard let given else {
      guard let first = known.first else { throw MemoryError.noLanguage("any language", known: []) }
      return first
    }
    guard known.contains(where: { Language(canonical: $0).base == given.base }) else {
      throw MemoryError.noLanguage(given.tag, known: known)
    }
    return given.tag
  }
}
