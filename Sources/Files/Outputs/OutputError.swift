import Glibc

/// Why output cannot be written.
public struct OutputError: Error, Hashable, Sendable {
  /// What stands in the way.
  public enum Reason: Hashable, Sendable {
    /// The folder that should hold the file does not exist.
    case missingFolder
    /// There is a directory of that name.
    case isDirectory
    /// The file, or its folder, may not be written.
    case notPermitted
    /// The medium is read-only.
    case readOnly
    /// No room is left on the medium, or none within the user's quota or file size limit.
    case full
    /// Whoever was reading has gone away.
    case closed
    /// Symbolic links that lead round in a circle.
    case linkLoop
    /// Anything else, by the system's error number.
    case system(Int32)

    init(errno number: Int32) {
      switch number {
      case ENOENT, ENOTDIR: self = .missingFolder
      case EISDIR: self = .isDirectory
      case EACCES, EPERM: self = .notPermitted
      case EROFS: self = .readOnly
      case ENOSPC, EDQUOT, EFBIG: self = .full
      case EPIPE: self = .closed
      case ELOOP: self = .linkLoop
      default: self = .system(number)
      }
    }
  }

  /// As the user gave it; "-" for standard output.
  public var path: String
  /// What stands in the way.
  public var reason: Reason

  /// An error about the output that the user called `path`.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// An error that the system told by its number.
  public init(path: String, errno number: Int32) {
    self.init(path: path, reason: Reason(errno: number))
  }
}
