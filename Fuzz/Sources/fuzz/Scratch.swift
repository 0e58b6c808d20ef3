import Foundation

/// The path of a file with these contents, in the folder that scripts/fuzz makes and takes away.
func scratchFile(_ name: String, _ bytes: [UInt8]) throws -> String {
  let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(name)-\(getpid())")
  try Data(bytes).write(to: file)
  return file.path
}
