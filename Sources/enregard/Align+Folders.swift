import ArgumentParser
import Files
import Formats

extension Align {
  /// Said before any document is read, since pairing by content may take long.
  func validateMany() throws {
    guard !output.isEmpty, !output.contains("-") else {
      throw ValidationError("Many pairs need an -o: a folder, or one .tmx, .xlf, .tsv, .csv, .jsonl or .moses for all.")
    }
    if explain || learn != nil || tiers != nil {
      throw ValidationError("--explain, --learn and --tiers are for one pair.")
    }
  }

  /// The pairs of a map or of two folders; nil where two documents are to be aligned.
  func folderPairs() throws -> FolderPairs? {
    // Before any document is read, as in `validateMany`.
    for path in output where isMany && !pairsOnly && !isDirectory(path) {
      if let format = ExchangeFormat.of(path: path) { try JoinedOutput.check(format) }
    }
    if let map { return try FolderPairs(map: map) }
    guard let source, let target, isDirectory(source) || isDirectory(target) else {
      if pairsOnly || byContent { throw ValidationError("--pairs-only and --by-content are for two folders.") }
      return nil
    }
    for (path, other) in [(source, target), (target, source)] where !isDirectory(path) {
      guard path == "-" || isThere(path) else { throw ReadingError(name: path, reason: .missing) }
      throw InputError.notBothFolders(path: path, folder: other)
    }
    if isSameFile(source, target) { throw InputError.sameDocument(path: source, other: target) }
    let bar = ProgressBar(title: "pairing", isShown: !quiet)
    let pairs = try FolderPairs(
      source, target, from: from?.language, to: to?.language, encoding: inputOptions.encoding,
      formats: (fromFormat ?? inputFormat, toFormat ?? inputFormat), byContent: byContent
    ) { bar.update($0) }
    bar.finish()
    return pairs
  }

  func alignAll(_ pairs: FolderPairs) throws {
    for words in pairs.unreadable { print("enregard: error: \(words)", to: &Terminal.standardError) }
    report(pairs.alone.map { "\($0): no counterpart found" })
    report(["\(counted(pairs.jobs.count, "pair")), \(counted(pairs.alone.count, "document")) without a counterpart"])
    if pairsOnly { return print(pairs.map, terminator: "") }
    let status = pairs.jobs.isEmpty ? ExitStatus.unusable : try FolderAlign(self, pairs).run()
    if status != ExitStatus.done { throw ExitCode(status) }
    if !pairs.unreadable.isEmpty { throw ExitCode(ExitStatus.unusable) }
  }
}
