import Glibc

/// The files in a folder and those below it.
///
/// Names are bytes to the system, and text to everything else: a file whose name is no UTF-8 cannot be named in an output,
/// a map or a message, and is left out with the reason. Hidden files and folders are passed over; symbolic links are not
/// followed, so that the walk ends.
package struct FolderListing: Sendable {
  /// Why something is left out.
  package enum Reason: Hashable, Sendable {
    /// Its name is no UTF-8.
    case name
    case symbolicLink
    /// A folder that cannot be opened; what the system says.
    case unreadable(errno: Int32)
    /// So many folders inside one another that this one was not opened.
    case tooDeep
  }

  /// Relative to the folder, in the order of their bytes.
  package private(set) var files: [String] = []
  /// Relative to the folder, bytes that are no UTF-8 as `\xE9`.
  package private(set) var leftOut: [(path: String, reason: Reason)] = []
  /// Folders inside one another.
  private static let deepest = 64

  /// - Throws: `ReadingError` where the folder itself cannot be read.
  package init(of folder: String) throws(ReadingError) {
    guard let failure = read(Array(folder.utf8), [], depth: 0) else {
      files.sort()
      leftOut.sort { $0.path < $1.path }
      return
    }
    let reason: ReadingError.Reason =
      switch failure {
      case ENOENT, ENOTDIR: .missing
      case EACCES: .notPermitted
      default: .unreadable(errno: failure)
      }
    throw ReadingError(name: folder, reason: reason)
  }

  /// The system's error where the folder cannot be opened.
  private mutating func read(_ folder: [UInt8], _ relative: [UInt8], depth: Int) -> Int32? {
    guard let stream = folder.withTerminator({ opendir($0) }) else { return errno }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: UInt8.self, capacity: 256) { bytes in
          Array(
            UnsafeBufferPointer(
              start: bytes, count: strlen(UnsafeRawPointer(bytes).assumingMemoryBound(to: CChar.self))))
        }
      }
      if name.first == UInt8(ascii: ".") { continue }
      let path = relative.isEmpty ? name : relative + [0x2F] + name
      let whole = folder + [0x2F] + name
      guard String(validating: name, as: UTF8.self) != nil else {
        leftOut.append((spelled(path), .name))
        continue
      }
      let text = String(decoding: path, as: UTF8.self)
      var status = stat()
      guard whole.withTerminator({ lstat($0, &status) }) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFREG: files.append(text)
      case S_IFLNK: leftOut.append((text, .symbolicLink))
      case S_IFDIR where depth >= Self.deepest: leftOut.append((text, .tooDeep))
      case S_IFDIR:
        if let failure = read(whole, path, depth: depth + 1) { leftOut.append((text, .unreadable(errno: failure))) }
      default: continue
      }
    }
    return nil
  }
}

/// `bytes` as text, with those that are no UTF-8 as `\xE9`.
package func spelled(_ bytes: [UInt8]) -> String {
  var text = ""
  var rest = bytes[...]
  while let first = rest.first {
    let length = (1...4).first { $0 <= rest.count && String(validating: rest.prefix($0), as: UTF8.self) != nil }
    if let length {
      text += String(decoding: rest.prefix(length), as: UTF8.self)
      rest = rest.dropFirst(length)
    } else {
      text += "\\x" + (first < 16 ? "0" : "") + String(first, radix: 16, uppercase: true)
      rest = rest.dropFirst()
    }
  }
  return text
}

extension [UInt8] {
  /// Calls `body` with the bytes as C takes a path.
  fileprivate func withTerminator<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { buffer in
      guard let address = buffer.baseAddress else { preconditionFailure("an array of at least one byte") }
      return body(address)
    }
  }
}
