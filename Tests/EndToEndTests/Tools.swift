import CommandTesting
import Foundation

/// The programs of others that these tests lean on, as Debian installs them.
enum Tools {
  static let omegat = "/usr/bin/omegat"
  static let omegatJar = "/usr/share/omegat/OmegaT.jar"
  static let office = "/usr/bin/soffice"
  /// Whether LibreOffice is there with its part for texts: packages of its help bring the command alone.
  static let hasWriter = FileManager.default.fileExists(atPath: "/usr/lib/libreoffice/program/libswlo.so")
  static let python = "/usr/bin/python3"

  /// A program from PyPI, where scripts/test installs it.
  static func pythonTool(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../.build-tools/end-to-end/bin/\(name)").standardizedFileURL.path
  }

  /// A script of this folder.
  static func script(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(name).path
  }

  /// Whether the end-to-end tests are to run; `scripts/test-end-to-end` asks for them. A tool that is missing is then a
  /// failure, not a reason to skip.
  static let isWanted = ProcessInfo.processInfo.environment["ENREGARD_END_TO_END"] != nil
}

/// A translation unit as another program read it.
struct ReadUnit: Codable, Hashable {
  var source: String
  var target: String
  var sourceLanguage: String
  var targetLanguage: String
  /// Such as "2-1".
  var kind: String
}

/// A TMX that somebody else's tools call valid and have read.
struct InvalidTMX: Error {
  var words: String
}

/// Validates the TMX at `path` by the DTD and schema in OmegaT and reads it with translate-toolkit.
func readWithToolkit(_ path: String) async throws -> [ReadUnit] {
  let result = try await run(Tools.python, [Tools.script("read-tmx.py"), path, Tools.omegatJar], in: "/")
  guard result.status == 0 else { throw InvalidTMX(words: result.errors) }
  let decoder = JSONDecoder()
  decoder.keyDecodingStrategy = .convertFromSnakeCase
  return try decoder.decode([ReadUnit].self, from: Data(result.output.utf8))
}
