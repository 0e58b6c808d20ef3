import Glibc

/// Does `work` while no other run does any under the same path, so that what was read again inside it is what gets
/// replaced.
///
/// The folder is locked, since the file itself is another one after each replacement. Where a file system knows no
/// locks, the work is done without.
package func whileLocked<Result>(_ path: String, _ work: () throws -> Result) rethrows -> Result {
  let resolved = realpath(path, nil)
  defer { free(resolved) }
  let file = resolved.map { String(cString: $0) } ?? path
  let folder = file.lastIndex(of: "/").map { $0 == file.startIndex ? "/" : String(file[..<$0]) } ?? "."
  let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  defer { if descriptor >= 0 { close(descriptor) } }
  while descriptor >= 0, flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
  return try work()
}
