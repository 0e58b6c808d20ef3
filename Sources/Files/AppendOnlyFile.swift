import Glibc

/// A file to which lines are added that are on the disk when `append` returns, and that one process at a time writes.
///
/// A line that a crash cut off is not one: it is removed when the file is opened.
package final class AppendOnlyFile {
  /// Why it cannot be written.
  package enum Failure: Error, Hashable, Sendable {
    /// Another process writes it.
    case inUse(path: String)
    /// With the system's words for the cause.
    case failed(path: String, cause: String)
  }

  package let path: String
  private let descriptor: Int32

  /// Opens the file at `path`, which is made where there is none.
  ///
  /// - Returns: its lines, without their ends, in the order in which they were added.
  /// - Throws: `Failure`, `ReadingError`.
  package static func open(_ path: String) throws -> (file: AppendOnlyFile, lines: [ArraySlice<UInt8>]) {
    let file = try AppendOnlyFile(path)
    var bytes = try readFile(path)
    let end = (bytes.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    if end < bytes.count {
      guard ftruncate(file.descriptor, off_t(end)) == 0, fsync(file.descriptor) == 0 else { throw file.failure() }
      bytes.removeSubrange(end...)
    }
    return (file, bytes.split(separator: UInt8(ascii: "\n")))
  }

  private init(_ path: String) throws(Failure) {
    self.path = path
    let isNew = access(path, F_OK) != 0
    descriptor = Glibc.open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw failure() }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      if errno == EWOULDBLOCK { throw .inUse(path: path) }
      throw failure()
    }
    if isNew { syncFolder() }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Adds a line, which must hold no line break itself; it is on the disk afterwards.
  ///
  /// Where that fails, nothing of it is left in the file.
  /// - Throws: `Failure`.
  package func append(_ line: [UInt8]) throws(Failure) {
    let end = lseek(descriptor, 0, SEEK_END)
    let bytes = line + [UInt8(ascii: "\n")]
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let failure = failure()
        _ = ftruncate(descriptor, end)
        throw failure
      }
      written += count
    }
    guard fdatasync(descriptor) == 0 else {
      let failure = failure()
      _ = ftruncate(descriptor, end)
      throw failure
    }
  }

  private func failure() -> Failure { .failed(path: path, cause: String(cString: strerror(errno))) }

  /// A new file's name is on the disk only when its folder is.
  private func syncFolder() {
    let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let opened = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else { return }
    fsync(opened)
    close(opened)
  }
}
