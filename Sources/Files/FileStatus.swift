import Foundation

/// Whether there is a file or a folder of that name.
package func isThere(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

/// Whether there is a folder of that name.
package func isDirectory(_ path: String) -> Bool {
  var isDirectory: ObjCBool = false
  return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
}

/// Makes a folder and those above it, where they are not there yet.
package func makeFolder(_ path: String) throws(OutputError) {
  do { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) } catch {
    throw OutputError(path: path, reason: isDirectory(path) ? .notPermitted : .missingFolder)
  }
}

/// The folder that a path is in.
package func folder(containing path: String) -> String {
  path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
}

/// When the file was last changed; nil where there is none.
package func modificationDate(of path: String) -> Date? {
  (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date
}

/// Whether there is a file of no bytes of that name.
package func isEmptyFile(_ path: String) -> Bool {
  (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int == 0
}
