import Glibc
import Synchronization

/// A file that appears whole or not at all.
///
/// What is written goes to a hidden file in the same folder; ``commit()`` puts that in place of the old file in
/// one step, after the data has reached the medium (write, fsync, rename). Until then, and whatever happens, the old
/// file is as it was. An existing file's permissions are kept, and its owner where the system lets us. A symbolic
/// link stays a link: the file that it leads to is replaced. What is no regular file (`/dev/null`, a FIFO) cannot be
/// replaced and is written to as it comes. A name that ends in .gz or .zst asks for a compressed file.
///
/// ``discard()`` may be called from any thread at any time, as an interrupt does; everything else from one thread.
public final class OutputFile: ByteSink, Sendable {
  private enum State { case open, done }

  /// As the user gave it.
  public let path: String
  private let destination: String
  /// nil where the destination is written to directly.
  private let temporary: String?
  private let descriptor: Int32
  private let state = Mutex(State.open)
  // Touched by the one writing thread only, as the type's contract says.
  private nonisolated(unsafe) let sink: DescriptorSink
  private nonisolated(unsafe) let compressor: CompressingSink?

  /// Whether something at `path` is written to as it comes, and opening it may wait for somebody who reads.
  public static func isStream(_ path: String) -> Bool {
    var existing = stat()
    return stat(path, &existing) == 0 && ![S_IFREG, S_IFDIR].contains(existing.st_mode & S_IFMT)
  }

  /// Opens the hidden file, so that a path that cannot be written is known before any work is done.
  public init(path: String) throws(OutputError) {
    // The system would take the name to end there, and write another file.
    guard !path.utf8.contains(0) else { throw OutputError(path: path, errno: EINVAL) }
    self.path = path
    destination = try resolvingLinks(path)
    var existing = stat()
    let exists = stat(destination, &existing) == 0
    if !exists && errno != ENOENT { throw OutputError(path: path, reason: .init(errno: errno)) }
    let kind = existing.st_mode & S_IFMT
    if exists && kind == S_IFDIR || path.hasSuffix("/") { throw OutputError(path: path, reason: .isDirectory) }
    if exists && access(destination, W_OK) != 0 { throw OutputError(path: path, reason: .init(errno: errno)) }
    if exists && kind != S_IFREG {
      temporary = nil
      descriptor = open(destination, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw OutputError(path: path, reason: .init(errno: errno)) }
    } else {
      let opened = try openHiddenFile(beside: destination, path: path)
      temporary = opened.name
      descriptor = opened.descriptor
      if exists {
        _ = fchown(descriptor, existing.st_uid, existing.st_gid)
        // Never set-user-id and its like: whoever it would run as has not seen the new contents.
        _ = fchmod(descriptor, existing.st_mode & 0o777)
      }
    }
    sink = DescriptorSink(descriptor: descriptor, path: path)
    compressor =
      if let compression = Compression(path: path) { try CompressingSink(compression, to: sink, path: path) } else {
        nil
      }
  }

  deinit {
    discard()
    close(descriptor)
  }

  /// Takes all of `bytes`; they appear at the destination with ``commit()``.
  public func write(_ bytes: UnsafeRawBufferPointer) throws {
    if let compressor { try compressor.write(bytes) } else { try sink.write(bytes) }
  }

  /// Puts what was written in its place. After an error, or after ``discard()``, the old file is as it was.
  public func commit() throws(OutputError) {
    do throws(OutputError) {
      try compressor?.finish()
      try sink.flush()
      if temporary != nil, fsync(descriptor) != 0 { throw OutputError(path: path, reason: .init(errno: errno)) }
    } catch {
      discard()
      throw error
    }
    let failure = state.withLock { state -> Int32? in
      guard state == .open else { return nil }
      if let temporary, rename(temporary, destination) != 0 { return errno }
      state = .done
      return nil
    }
    if let failure {
      discard()
      throw OutputError(path: path, reason: .init(errno: failure))
    }
    if temporary != nil { syncFolder(of: destination) }
  }

  /// Removes the hidden file; does nothing after ``commit()``.
  public func discard() {
    state.withLock { state in
      if state == .open, let temporary { unlink(temporary) }
      state = .done
    }
  }
}

/// Where writing to `path` would end up: the path itself, or what the symbolic link there leads to, which need not
/// exist yet.
func resolvingLinks(_ path: String) throws(OutputError) -> String {
  var found = path
  // The kernel's own limit (MAXSYMLINKS).
  for _ in 0..<40 {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.baseAddress.map { readlink(found, $0, bytes.count) } ?? -1
    }
    guard count >= 0 else { return found }
    let link = String(decoding: buffer[..<count], as: UTF8.self)
    found = link.hasPrefix("/") ? link : folder(of: found) + link
  }
  throw OutputError(path: path, reason: .linkLoop)
}

/// The folder of `path` with a slash at its end; empty for a bare name.
private func folder(of path: String) -> String {
  path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
}

private func openHiddenFile(
  beside destination: String, path: String
) throws(OutputError) -> (name: String, descriptor: Int32) {
  for _ in 0..<100 {
    let name = "\(folder(of: destination)).enregard-\(String(UInt64.random(in: 0...(.max)), radix: 36)).tmp"
    // The mode of a new file is 0666 less what the umask takes away, as with any other program.
    let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if descriptor >= 0 { return (name, descriptor) }
    if errno != EEXIST { throw OutputError(path: path, reason: .init(errno: errno)) }
  }
  throw OutputError(path: path, reason: .system(EEXIST))
}

/// Makes the renaming itself last; a file system that cannot do this is no reason to fail.
private func syncFolder(of destination: String) {
  let name = folder(of: destination)
  let descriptor = open(name.isEmpty ? "." : name, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else { return }
  fsync(descriptor)
  close(descriptor)
}
