import Files
import Foundation
import Synchronization

/// The documents of two folders, or of a map, and which of them belong together.
public struct FolderPairs: Sendable {
  /// Two documents that belong together.
  public struct Job: Sendable {
    /// How the pair was found.
    public enum Reason: Hashable, Sendable {
      /// The names are the same but for the language.
      case name
      /// What is in them, with a likeness from 0 to 1.
      case content(Double)
      /// From a map.
      case map
    }

    /// The path of the source.
    public var source: String
    /// The path of the target.
    public var target: String
    /// What the output of this pair is called, without an extension; folders may stand in it.
    public var name: String
    /// How the pair was found.
    public var reason: Reason
  }

  /// The pairs.
  public private(set) var jobs: [Job] = []
  /// Documents without a counterpart.
  public private(set) var alone: [String] = []
  /// What else the folders hold.
  public private(set) var leftOut: [LeftOut] = []
  /// Documents that could not be read, with what is wrong.
  public private(set) var unreadable: [(path: String, error: any Error)] = []

  /// Pairs by name, and what is left by content.
  ///
  /// - Parameters:
  ///   - source: how sources are read.
  ///   - target: how targets are read.
  ///   - byContent: whether names are ignored.
  ///   - threads: the largest number of threads to read with; nil for one for each core.
  ///   - progress: told the share of the reading done, 0 to 1, from any thread.
  /// - Throws: `WorkflowError.emptyFolder`, `ReadingError`.
  public init(
    _ sourceFolder: String, _ targetFolder: String, source: DocumentInput.Options = .init(),
    target: DocumentInput.Options = .init(), byContent: Bool = false, threads: Int? = nil,
    progress: @escaping @Sendable (Double) -> Void = { _ in }
  ) throws {
    let (one, other) = (try documents(in: sourceFolder), try documents(in: targetFolder))
    leftOut = one.leftOut + other.leftOut
    let (sources, targets) = (one.documents, other.documents)
    guard !sources.isEmpty else { throw WorkflowError.emptyFolder(path: sourceFolder) }
    guard !targets.isEmpty else { throw WorkflowError.emptyFolder(path: targetFolder) }
    var pairs = byContent ? [] : pairByName(sources, targets)
    let (freeSources, freeTargets) = (
      Array(Set(sources.indices).subtracting(pairs.map(\.source))).sorted(),
      Array(Set(targets.indices).subtracting(pairs.map(\.target))).sorted()
    )
    if !freeSources.isEmpty, !freeTargets.isEmpty {
      let paths =
        freeSources.map { sourceFolder + "/" + sources[$0] } + freeTargets.map { targetFolder + "/" + targets[$0] }
      let profiles = readProfiles(
        paths, firstTarget: freeSources.count, source: source, target: target,
        threads: threads ?? ProcessInfo.processInfo.activeProcessorCount, progress)
      unreadable = zip(paths, profiles).compactMap { path, profile in
        if case .failure(let error) = profile { (path, error) } else { nil }
      }
      let readable = profiles.enumerated().compactMap { index, result in
        (try? result.get()).map { (index: index, profile: $0) }
      }
      let (one, other) = (
        readable.filter { $0.index < freeSources.count }, readable.filter { $0.index >= freeSources.count }
      )
      pairs += pairByContent(one.map(\.profile), other.map(\.profile)).map { pair in
        DocumentPair(
          source: freeSources[one[pair.source].index],
          target: freeTargets[other[pair.target].index - freeSources.count], reason: pair.reason)
      }
    }
    pairs.sort { $0.source < $1.source }
    var names = UniqueNames()
    for pair in pairs {
      let name = names.unused(withoutExtension(sources[pair.source]))
      let reason: Job.Reason =
        switch pair.reason {
        case .name: .name
        case .content(let likeness): .content(likeness)
        }
      jobs.append(
        Job(
          source: sourceFolder + "/" + sources[pair.source], target: targetFolder + "/" + targets[pair.target],
          name: name, reason: reason))
    }
    let (pairedSources, pairedTargets) = (Set(pairs.map(\.source)), Set(pairs.map(\.target)))
    alone =
      sources.indices.filter { !pairedSources.contains($0) }.map { sourceFolder + "/" + sources[$0] }
      + targets.indices.filter { !pairedTargets.contains($0) }.map { targetFolder + "/" + targets[$0] }
  }

  /// The pairs that a file names: source, tab, target and, where it is to be another than the source's, tab and the
  /// output's name. Blank lines and those that start with `#` are skipped; a name that is quoted is read as
  /// `mapCell` writes it.
  /// - Throws: `WorkflowError.badMap`, `ReadingError`.
  public init(map path: String) throws {
    var bytes = try readFile(path)[...]
    // As editors and spreadsheets of Windows write it.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    let text = String(decoding: bytes, as: UTF8.self)
    var names = UniqueNames()
    // To Swift, the line end of Windows is one character, another than that of Unix.
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (number, line) in lines.enumerated() {
      if line.allSatisfy(\.isWhitespace) || line.hasPrefix("#") { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map { unquoted(String($0)) }
      guard cells.count > 1, !cells[0].isEmpty, !cells[1].isEmpty else {
        throw WorkflowError.badMap(path: path, line: number + 1)
      }
      let file = cells[0].split(separator: "/").last.map(String.init) ?? cells[0]
      let wanted = cells.count > 2 && !cells[2].isEmpty ? cells[2] : withoutExtension(file)
      // An output stays inside its folder, whatever a map says.
      guard !wanted.hasPrefix("/"), !wanted.split(separator: "/").contains("..") else {
        throw WorkflowError.badMap(path: path, line: number + 1)
      }
      jobs.append(Job(source: cells[0], target: cells[1], name: names.unused(wanted), reason: .map))
    }
    guard !jobs.isEmpty else { throw WorkflowError.badMap(path: path, line: 1) }
  }

  /// The pairs as a map has them.
  public var map: String {
    jobs.map { [$0.source, $0.target, $0.name].map(mapCell).joined(separator: "\t") + "\n" }.joined()
  }
}

/// The profiles of documents.
private func readProfiles(
  _ paths: [String], firstTarget: Int, source: DocumentInput.Options, target: DocumentInput.Options,
  threads: Int, _ progress: @escaping @Sendable (Double) -> Void
) -> [Result<DocumentProfile, any Error>] {
  let done = Atomic(0)
  return parallelMap(count: paths.count, threads: threads) { index in
    let isTarget = index >= firstTarget
    var options = isTarget ? target : source
    options.isSegmented = false
    let result = Result {
      DocumentProfile(
        try readDocument(at: paths[index], options: options, side: isTarget ? .target : .source).document)
    }
    let count = done.add(1, ordering: .relaxed).newValue
    progress(Double(count) / Double(paths.count))
    return result
  }
}

private func withoutExtension(_ path: String) -> String {
  let path = Compression.uncompressedName(of: path)
  guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/"), dot != path.startIndex else { return path }
  return String(path[..<dot])
}

/// Names of outputs, each given once.
private struct UniqueNames {
  private var taken: Set<String> = []
  /// Up to which number a name was tried: those below stay taken.
  private var numbers: [String: Int] = [:]

  /// `name`, with a number where it is taken.
  mutating func unused(_ name: String) -> String {
    var (found, number) = (name, numbers[name] ?? 1)
    while !taken.insert(found).inserted {
      number += 1
      found = "\(name)-\(number)"
    }
    numbers[name] = number
    return found
  }
}
