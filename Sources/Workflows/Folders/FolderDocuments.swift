import Documents
import Files
import Formats
import Languages

/// The documents in a folder and those below it, relative to it and in order, and what was left out.
func documents(in folder: String) throws(ReadingError) -> (documents: [String], leftOut: [LeftOut]) {
  let listing = try FolderListing(of: folder)
  var leftOut = listing.leftOut.map { LeftOut(path: folder + "/" + $0.path, reason: .init($0.reason)) }
  var found: [String] = []
  for path in listing.files {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if isDocument(name) {
      found.append(path)
    } else {
      leftOut.append(LeftOut(path: folder + "/" + path, reason: .unknownKind))
    }
  }
  return (found, leftOut)
}

/// What a folder holds that is not aligned.
public struct LeftOut: Hashable, Sendable {
  /// Why.
  public enum Reason: Hashable, Sendable {
    /// Its name is no UTF-8 (spelled out in ``LeftOut/path``).
    case name
    /// Links are not followed.
    case symbolicLink
    /// A folder that the system does not open, or too many folders inside one another.
    case unreadable
    /// No format that is read has this extension.
    case unknownKind

    init(_ reason: FolderListing.Reason) {
      self =
        switch reason {
        case .name: .name
        case .symbolicLink: .symbolicLink
        case .unreadable, .tooDeep: .unreadable
        }
    }
  }

  /// With the folder's path.
  public var path: String
  /// Why.
  public var reason: Reason
}

/// Whether a file in a folder is to be taken: one whose extension some format claims, or that has a language for one.
private func isDocument(_ name: String) -> Bool {
  // What Word leaves beside a document that is open.
  if name.hasPrefix("~$") { return false }
  if Format.of(fileNamed: name) != nil || PairFormat.of(path: name) != nil { return true }
  let parts = Compression.uncompressedName(of: name).split(separator: ".", omittingEmptySubsequences: false)
  return parts.count > 1 && language(inName: "x." + (parts.last ?? "")) != nil
}
