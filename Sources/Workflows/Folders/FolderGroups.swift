import Files

/// The documents of several folders, and which of them belong together: those that belong to the same one of the first folder.
public struct FolderGroups: Sendable {
  /// Documents that belong together.
  public struct Group: Sendable {
    /// For each folder the document in it, nil where there is none; two are there at least.
    public var paths: [String?]
    /// What the output of this group is called, without an extension; folders may stand in it.
    public var name: String
  }

  /// By the documents of the first folder.
  public private(set) var groups: [Group] = []
  /// Documents without a counterpart.
  public private(set) var alone: [String] = []
  /// What else the folders hold.
  public private(set) var leftOut: [LeftOut] = []
  /// Documents that could not be read, with what is wrong.
  public private(set) var unreadable: [(path: String, error: any Error)] = []

  /// - Parameters:
  ///   - folders: two or more.
  ///   - inputs: how the documents of each are read.
  ///   - threads: the largest number of threads to read with; nil for one for each core.
  ///   - progress: told the share of the reading done, 0 to 1, from any thread.
  /// - Throws: as `FolderPairs`.
  public init(
    _ folders: [String], inputs: [DocumentInput.Options], threads: Int? = nil,
    progress: @escaping @Sendable (Double) -> Void = { _ in }
  ) throws {
    var bySource: [String: Group] = [:]
    var unpaired: [Set<String>] = []
    var known: (leftOut: Set<LeftOut>, unreadable: Set<String>) = ([], [])
    for folder in 1..<folders.count {
      let pairs = try FolderPairs(
        folders[0], folders[folder], source: inputs[0], target: inputs[folder], threads: threads
      ) { progress((Double(folder - 1) + $0) / Double(folders.count - 1)) }
      for job in pairs.jobs {
        var group =
          bySource[job.source] ?? Group(paths: [String?](repeating: nil, count: folders.count), name: job.name)
        (group.paths[0], group.paths[folder]) = (job.source, job.target)
        bySource[job.source] = group
      }
      unpaired.append(Set(pairs.alone))
      // The first folder is looked at each time.
      leftOut += pairs.leftOut.filter { known.leftOut.insert($0).inserted }
      unreadable += pairs.unreadable.filter { known.unreadable.insert($0.path).inserted }
    }
    groups = bySource.values.sorted { ($0.paths[0] ?? "") < ($1.paths[0] ?? "") }
    alone = Set(unpaired.joined()).filter { bySource[$0] == nil }.sorted()
  }
}
