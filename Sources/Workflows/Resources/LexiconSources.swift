import Bitext
import Dispatch
import Files
import Lexicons

/// Which word lists to use.
public struct LexiconSources: Sendable {
  /// Paths of the user's own lists, in any format that ``readUserLexicon(at:source:target:)`` reads, and of learned ones.
  public var files: [String] = []
  /// The path of a translation memory whose units teach words and whose texts are known translations.
  public var memory: String?
  /// Whether the built-in list and the installed dictionaries are used.
  public var usesDictionaries = true
  /// Where these are.
  public var folders: ResourceFolders

  /// The built-in list and the installed dictionaries.
  public init(folders: ResourceFolders = ResourceFolders()) { self.folders = folders }

  /// The user's lists, what the memory teaches, then the others.
  ///
  /// - Parameters:
  ///   - memory: the run's, from ``memoryKnowledge()``.
  ///   - skipsOthers: whether a list that says it is of other languages is left out instead of refused.
  ///   - making: told how much of a list of the dictionaries is made, where that is done, as the first time (9 s with
  ///     all of FreeDict installed).
  /// - Throws: `ReadingError`, `LexiconError`, `MemoryError`.
  package func lexicons(
    for source: Language?, _ target: Language?, memory: MemoryKnowledge?, skipsOthers: Bool = false,
    making: @escaping @Sendable (LexiconMaking) -> Void = { _ in }
  ) throws -> [Lexicon] {
    let own = try files.compactMap { path in
      do { return try readUserLexicon(at: path, source: source, target: target) } catch let error as LexiconError {
        if skipsOthers, case .otherLanguages = error { return nil }
        throw error
      }
    }
    let others = usesDictionaries ? dictionaries(for: source, target, making: making) : []
    guard let taught = try memory?.lexicon(source, target, with: own + others, cacheFolder: folders.cache)
    else { return own + others }
    return own + [taught] + others
  }

  /// The memory that is to be drawn on, opened, for one run; nil without one.
  /// - Throws: `MemoryError`.
  package func memoryKnowledge() throws -> MemoryKnowledge? {
    try memory.map(MemoryKnowledge.init(path:))
  }

  /// The list that is part of the program, and what the installed dictionaries give, from the cache where it was made
  /// before. None where a language is not known, or both are one.
  private func dictionaries(
    for source: Language?, _ target: Language?, making: @escaping @Sendable (LexiconMaking) -> Void
  ) -> [Lexicon] {
    guard let source, let target, source.base != target.base else { return [] }
    var found: [Lexicon] = []
    if let shipped = Lexicon.shipped(source: source, target: target) { found.append(shipped) }
    let note = DispatchWorkItem { making(.isSlow) }
    DispatchQueue.global().asyncAfter(deadline: .now() + 1, execute: note)
    defer {
      note.cancel()
      making(.progress(1))
    }
    // Where a list is part of the program, what third languages give is in it: that takes a minute, and adds nothing.
    let usable = installedDictionaries(in: folders.dictionaries).filter {
      found.isEmpty || $0.connects(source, target)
    }
    let installed = LexiconCache(directory: folders.cache).lexicon(from: source, to: target, with: usable) {
      making(.progress($0.share))
    }
    if installed.count > 0 { found.append(installed) }
    return found
  }
}

/// What is reported while a list of the installed dictionaries is looked for.
public enum LexiconMaking: Sendable {
  /// The share of it that is made, 0 to 1; 1 is also told of a list that was made before.
  case progress(Double)
  /// It takes more than a second.
  case isSlow
}
