import Glibc

/// Which file a path leads to: one of a device and number or, where there is none yet, a name in a folder that is there.
public struct FileIdentity: Hashable, Sendable {
  private var device: dev_t
  private var number: ino_t
  /// What is not there yet, below the folder; empty for what is.
  private var rest: [String]

  /// All by which the file at `path` can be recognised: itself, and its name, which stays when it is replaced.
  ///
  /// None for a terminal, a pipe or a device, which nothing replaces.
  public static func all(of path: String) -> [FileIdentity] {
    guard let destination = try? resolvingLinks(path) else { return [] }
    var status = stat()
    let isThere = stat(destination, &status) == 0
    let kind = status.st_mode & S_IFMT
    if isThere, kind != S_IFREG, kind != S_IFDIR { return [] }
    let itself = isThere ? [FileIdentity(device: status.st_dev, number: status.st_ino, rest: [])] : []
    return itself + [named(destination)].compactMap { $0 }
  }

  /// The regular file that is open as `descriptor`; nil where that is something else.
  public init?(descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    self.init(device: status.st_dev, number: status.st_ino, rest: [])
  }

  private init(device: dev_t, number: ino_t, rest: [String]) {
    (self.device, self.number, self.rest) = (device, number, rest)
  }

  /// The last part of `path` and those above it that are not there, in the folder that is.
  private static func named(_ path: String) -> FileIdentity? {
    var parts = path.split(separator: "/").map(String.init)
    let root = path.hasPrefix("/") ? "/" : "./"
    var rest: [String] = []
    while let last = parts.popLast() {
      if last == ".", !rest.isEmpty { continue }
      // What is not there cannot be left upwards: opening it will fail.
      rest.insert(last, at: 0)
      var status = stat()
      if stat(root + parts.joined(separator: "/"), &status) == 0 {
        return FileIdentity(device: status.st_dev, number: status.st_ino, rest: rest)
      }
    }
    return nil
  }
}
