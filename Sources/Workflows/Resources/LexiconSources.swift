import Bitext
import Dispatch
import Files
import Lexicons

/// Which word lists to use.
public struct LexiconSources: Sendable {
  /// Paths of the user's own lists (TSV or TBX) and of learned ones.
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
  ///   - isSlow: called when making a list of the dictionaries takes more than a second, as the first time can
  ///     (9 s with all of FreeDict installed).
  /// - Throws: `ReadingError`, `LexiconError`, `MemoryError`.
  package func lexicons(
    for source: Language?, _ target: Language?, memory: MemoryKnowledge?,
    isSlow: @escaping @Sendable () -> Void = {}
  ) throws -> [Lexicon] {
    let own = try files.map { path in
      try readUserLexicon(try readFile(path), name: path, source: source, target: target)
    }
    let others = usesDictionaries ? dictionaries(for: source, target, isSlow: isSlow) : []
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
    for source: Language?, _ target: Language?, isSlow: @escaping @Sendable () -> Void
  ) -> [Lexicon] {
    guard let source, let target, source.base != target.base else { return [] }
    var found: [Lexicon] = []
    if let shipped = Lexicon.shipped(source: source, target: target) { found.append(shipped) }
    let note = DispatchWorkItem { isSlow() }
    DispatchQueue.global().asyncAfter(deadline: .now() + 1, execute: note)
    defer { note.cancel() }
    // Where a list is part of the program, what third languages give is in it: that takes a minute, and adds nothing.
    let usable = installedDictionaries(in: folders.dictionaries).filter {
      found.isEmpty || $0.connects(source, target)
    }
    let installed = LexiconCache(directory: folders.cache).lexicon(from: source, to: target, with: usable)
    if installed.count > 0 { found.append(installed) }
    return found
  }
}
