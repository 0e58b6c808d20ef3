import Bitext
import Files

/// Built lexicons kept on disk, so that a second run starts at once.
///
/// One file for each pair of languages and kind of build. It names the dictionaries that it was made from with their
/// sizes and times of change; when these have changed, or the file is damaged or of another version, it counts as
/// absent and is written again. Files are written completely or not at all, so that runs side by side don't harm one another.
public struct LexiconCache: Sendable {
  /// Changes whenever the form of the file or the way lexicons are built does.
  static let magic = "enrlex02"

  /// The folder; made when first needed. Nil keeps nothing.
  public let directory: String?

  /// A cache in `directory`, which is made when first written to; nil for none.
  public init(directory: String?) {
    self.directory = directory
  }

  /// The lexicon of the two languages that `buildLexicon` makes of these dictionaries: from the cache, or built and
  /// put there.
  ///
  /// If the cache can't be read or written, that only costs time.
  public func lexicon(
    from source: Language, to target: Language, with installed: [InstalledDictionary],
    progress: (LexiconBuildStep) -> Void = { _ in }
  ) -> Lexicon {
    let (direct, byPivot) = dictionaries(for: (source, target), among: installed)
    let used = Set(direct + byPivot.flatMap(\.dictionaries)).sorted { $0.indexPath < $1.indexPath }
    // Nothing to make a list of; and an empty one must not take the place of another folder's in the cache.
    if used.isEmpty { return buildLexicon(from: source, to: target, with: []).lexicon }
    let key = used.map { "\($0.indexPath) \($0.stamp)" }.joined(separator: "\n")
    let path = directory.map { "\($0)/\(source)-\(target).lexicon" }
    if let path, var contents = CacheFile.Contents(path: path, magic: Self.magic, key: key),
      let lexicon = Lexicon(contents: &contents, source: source, target: target)
    {
      return lexicon
    }
    let built = buildLexicon(from: source, to: target, with: installed, progress: progress)
    let lexicon = built.lexicon
    // What could not be read this time may be readable the next.
    guard built.unreadable.isEmpty, let path else { return lexicon }
    lexicon.cached(key: key).write(to: path, magic: Self.magic)
    return lexicon
  }
}

extension Lexicon {
  /// What a cache keeps of it.
  func cached(key: String) -> CacheFile {
    var file = CacheFile(key: key)
    file.append(Array(name.utf8))
    file.append(bytes)
    file.append(ends)
    file.append(weights)
    return file
  }

  /// Nil if the contents are not those of a lexicon.
  init?(contents: inout CacheFile.Contents, source: Language, target: Language) {
    guard let name = contents.array(of: UInt8.self), let bytes = contents.array(of: UInt8.self),
      let ends = contents.array(of: UInt32.self), let weights = contents.array(of: Float.self)
    else { return nil }
    self.init(
      name: String(decoding: name, as: UTF8.self), source: source, target: target, provenance: [], bytes: bytes,
      ends: ends, weights: weights)
  }
}
