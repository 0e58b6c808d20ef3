import Glibc
import Synchronization

/// The documents of many pairs, which no output may replace.
final class InputFiles: Sendable {
  private struct Identity: Hashable {
    var device: dev_t
    var number: ino_t

    /// Nil where there is no such file.
    init?(_ path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      (device, number) = (status.st_dev, status.st_ino)
    }
  }

  private let paths: [String]
  /// Looked up when the first output is there already: a new one replaces nothing.
  private let known = Mutex<Set<Identity>?>(nil)

  init(_ paths: [String]) { self.paths = paths }

  /// - Throws: `InputError.outputIsInput` where `output` is one of the documents, by whatever path.
  func check(output: String) throws {
    guard let identity = Identity(output) else { return }
    let isInput = known.withLock { known in
      let all = known ?? Set(paths.compactMap(Identity.init))
      known = all
      return all.contains(identity)
    }
    if isInput { throw InputError.outputIsInput(path: output) }
  }
}
