import Alignment
import Bitext
import Files
import Formats

/// What is reported while the groups of folders are aligned.
package enum FolderGroupEvent: Sendable {
  case progress(Double)
  case aligners(Aligners.Event)
  /// Group number `index` (from 0) is done.
  case aligned(index: Int, MultilingualBitext, seconds: Double)
  case failed(index: Int, any Error, seconds: Double)
  /// It was done before.
  case skipped(index: Int)
}

/// Aligns the groups of several folders, one after the other, each to a file of its own in every folder of the options.
///
/// A group that fails is reported, and the others go on; what is there and newer than its documents is skipped.
///
/// - Parameter inputs: how the documents of each folder are read.
/// - Returns: what became of the groups.
/// - Throws: `WorkflowError`, `OutputError`, `MemoryError`, before anything is aligned.
package func align(
  _ groups: [FolderGroups.Group], inputs: [DocumentInput.Options], options: FolderOptions, among runFiles: RunFiles,
  tell: @escaping @Sendable (FolderGroupEvent) -> Void
) throws -> FolderTally {
  for format in options.formats { try format.requireManyLanguages() }
  for path in options.outputs { try makeFolder(path) }
  let aligners = try Aligners(options.align, holdsManyPairs: true) { tell(.aligners($0)) }
  var tally = FolderTally(left: groups.count)
  for (index, group) in groups.enumerated() {
    if tally.failed >= options.mostFailures { break }
    let start = ContinuousClock.now
    do {
      if let bitext = try align(group, inputs, options, aligners, runFiles) {
        tally.add(bitext)
        tell(.aligned(index: index, bitext, seconds: seconds(since: start)))
      } else {
        tally.addSkipped()
        tell(.skipped(index: index))
      }
    } catch {
      tally.addFailed()
      tell(.failed(index: index, error, seconds: seconds(since: start)))
    }
    tell(.progress(Double(index + 1) / Double(groups.count)))
  }
  return tally
}

/// Nil where all was done before.
private func align(
  _ group: FolderGroups.Group, _ inputs: [DocumentInput.Options], _ options: FolderOptions, _ aligners: Aligners,
  _ runFiles: RunFiles
) throws -> MultilingualBitext? {
  let paths = group.paths.compactMap { $0 }
  let files = options.outputs.flatMap { folder in
    options.formats.map { (path: "\(folder)/\(group.name).\($0.usualExtension)", format: $0) }
  }.filter { !isDone($0.path, documents: paths) }
  if files.isEmpty { return nil }
  let documents = try zip(group.paths, inputs).enumerated().compactMap { index, input in
    try input.0.map { try DocumentInput(path: $0, options: input.1, side: index == 0 ? .source : .target) }
  }
  if files.contains(where: { $0.format.needsLanguages }) {
    for document in documents { try document.requireLanguage(nil) }
  }
  let bitext = try alignTogether(documents, with: aligners, threads: options.align.threads).bitext
  for (path, _) in files { try makeFolder(folder(containing: path)) }
  var output = try BitextOutputs(files, named: options.option, among: runFiles)
  do {
    try output.open()
    _ = try output.write(bitext, options.exchange)
  } catch {
    output.discard()
    throw error
  }
  return bitext
}

/// Whether an output is there, holds something, and is newer than all its documents. A file system that was full, or a
/// machine that went down, leaves files of no bytes.
func isDone(_ path: String, documents: [String]) -> Bool {
  guard let made = modificationDate(of: path), !isEmptyFile(path) else { return false }
  return documents.allSatisfy { modificationDate(of: $0).map { $0 < made } ?? false }
}
