import Synchronization

/// A file that the user named, and what with.
package struct FileUse: Sendable {
  /// As the user sees it: `--memory`, `-o`, `<source>`.
  package var option: String
  /// "-" for standard input or output.
  package var path: String

  package init(_ option: String, _ path: String) { (self.option, self.path) = (option, path) }

  /// The uses of those that were given.
  package static func all(_ option: String, _ paths: [String?]) -> [FileUse] {
    paths.compactMap { $0.map { FileUse(option, $0) } }
  }
}

/// A file that would be lost: it is written and read, or written twice.
public struct FileConflict: Error, Hashable, Sendable {
  /// The output, as the user named it.
  public var path: String
  /// With which option.
  public var option: String
  /// What else it is used for.
  public var other: String
  /// Whether that writes it, too.
  public var isWrittenTwice: Bool
}

/// Every file that a run reads and every file that it writes, by identity, whatever paths and links lead to it.
///
/// An ``Output`` can only be opened from what ``writing(_:_:)`` returns, so no work writes what has not been compared
/// with all that was declared before it. What a run reads and replaces itself, such as a baseline, is declared as
/// written alone.
package final class RunFiles: Sendable {
  private enum Key: Hashable {
    case file(FileIdentity)
    case standardOutput
  }

  private struct State {
    var reads: [Key: FileUse] = [:]
    var writes: [Key: FileUse] = [:]
  }

  private let state = Mutex(State())

  /// - Parameter reads: all that the run reads; what is found out later is added with ``reading(_:)``.
  package init(reading reads: [FileUse]) {
    state.withLock { Self.add(reads, to: &$0) }
  }

  /// Declares more that is read.
  /// - Throws: `FileConflict` where an output was declared that would replace it.
  package func reading(_ uses: [FileUse]) throws {
    try state.withLock { state in
      Self.add(uses, to: &state)
      for use in uses {
        for key in Self.keys(reading: use.path) {
          guard let output = state.writes[key] else { continue }
          throw FileConflict(path: output.path, option: output.option, other: use.option, isWrittenTwice: false)
        }
      }
    }
  }

  /// Declares an output; nil and "-" are standard output.
  /// - Throws: `FileConflict` where it would replace what is read, or is written already.
  package func writing(_ option: String, _ path: String?) throws -> DeclaredOutput {
    let use = FileUse(option, path ?? "-")
    try state.withLock { state in
      let keys = Self.keys(writing: use.path)
      for key in keys {
        if let other = state.reads[key] {
          throw FileConflict(path: use.path, option: option, other: other.option, isWrittenTwice: false)
        }
        if let other = state.writes[key] {
          throw FileConflict(path: use.path, option: option, other: other.option, isWrittenTwice: true)
        }
      }
      for key in keys { state.writes[key] = use }
    }
    return DeclaredOutput(path: use.path)
  }

  private static func add(_ reads: [FileUse], to state: inout State) {
    for use in reads {
      for key in keys(reading: use.path) where state.reads[key] == nil { state.reads[key] = use }
    }
  }

  private static func keys(reading path: String) -> [Key] {
    path == "-"
      ? [FileIdentity(descriptor: 0)].compactMap { $0.map(Key.file) } : FileIdentity.all(of: path).map(Key.file)
  }

  private static func keys(writing path: String) -> [Key] {
    guard path == "-" else { return FileIdentity.all(of: path).map(Key.file) }
    return [.standardOutput] + [FileIdentity(descriptor: 1)].compactMap { $0.map(Key.file) }
  }
}

/// An output that was compared with all that a run reads and writes; ``Output/init(_:)`` opens it.
package struct DeclaredOutput: Sendable {
  /// As the user gave it; "-" for standard output.
  package let path: String

  fileprivate init(path: String) { self.path = path }
}
