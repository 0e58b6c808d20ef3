import Documents
import Files
import Formats
import Foundation
import Languages

/// The documents in a folder and those below it, relative to it and in order; hidden ones and links are left out.
func documents(in folder: String) throws -> [String] {
  let root = URL(fileURLWithPath: folder)
  guard
    let files = FileManager.default.enumerator(
      at: root, includingPropertiesForKeys: [.isRegularFileKey, .isSymbolicLinkKey], options: [.skipsHiddenFiles])
  else { throw ReadingError(name: folder, reason: .missing) }
  var found: [String] = []
  let prefix = root.standardizedFileURL.path
  for case let file as URL in files {
    let values = try? file.resourceValues(forKeys: [.isRegularFileKey, .isSymbolicLinkKey])
    guard values?.isRegularFile == true, values?.isSymbolicLink != true, isDocument(file.lastPathComponent) else {
      continue
    }
    let path = file.standardizedFileURL.path
    guard path.hasPrefix(prefix + "/") else { continue }
    found.append(String(path.dropFirst(prefix.count + 1)))
  }
  return found.sorted()
}

/// Whether a file in a folder is to be taken: one whose extension some format claims, or that has a language for one.
private func isDocument(_ name: String) -> Bool {
  // What Word leaves beside a document that is open.
  if name.hasPrefix("~$") { return false }
  if Format.of(fileNamed: name) != nil || PairFormat.of(path: name) != nil { return true }
  let parts = name.split(separator: ".", omittingEmptySubsequences: false)
  return parts.count > 1 && language(inName: "x." + (parts.last ?? "")) != nil
}
