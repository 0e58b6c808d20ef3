import Foundation

/// The files in `corpora/`, read as its README describes them.
enum Corpus {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "corpora")

  /// One row of a list of errors.
  struct PlantedError {
    var category: String
    var severity: String
    var source: [Int]
    var target: [Int]
    var sourceWords: String
    var targetWords: String
    var what: String
  }

  struct Malformed: Error {
    var file: String
    var line: String
  }

  static func text(of file: String) throws -> String {
    try String(contentsOf: folder.appending(path: file), encoding: .utf8)
  }

  /// The lines of each block; blank lines part blocks.
  static func blocks(in file: String) throws -> [[String]] {
    try text(of: file).components(separatedBy: "\n")
      .split(separator: "", omittingEmptySubsequences: true).map(Array.init)
  }

  static func segments(of name: String, _ language: String) throws -> [String] {
    try blocks(in: "\(name).\(language).segments").flatMap { $0 }
  }

  /// Source and target indexes of each gold bead.
  static func beads(of name: String) throws -> [[[Int]]] {
    try lines(of: "\(name).gold").map { line in
      let sides = try line.components(separatedBy: ":").map { try indexes($0, in: "\(name).gold") }
      guard sides.count == 2 else { throw Malformed(file: "\(name).gold", line: line) }
      return sides
    }
  }

  /// The language that each text with planted errors was written in; the other is the translation.
  static func originals() throws -> [(name: String, language: String)] {
    try lines(of: "originals.tsv").dropFirst().map { line in
      let fields = line.components(separatedBy: "\t")
      guard fields.count == 2 else { throw Malformed(file: "originals.tsv", line: line) }
      return (fields[0], fields[1])
    }
  }

  static func errors(of name: String) throws -> [PlantedError] {
    let file = "\(name).errors.tsv"
    return try lines(of: file).dropFirst().map { line in
      let fields = line.components(separatedBy: "\t")
      guard fields.count == 7 else { throw Malformed(file: file, line: line) }
      return PlantedError(
        category: fields[0], severity: fields[1], source: try indexes(fields[2], in: file),
        target: try indexes(fields[3], in: file), sourceWords: fields[4], targetWords: fields[5], what: fields[6])
    }
  }

  private static func lines(of file: String) throws -> [String] {
    try text(of: file).components(separatedBy: "\n").filter { !$0.isEmpty }
  }

  /// `[7, 8]` as numbers.
  private static func indexes(_ list: String, in file: String) throws -> [Int] {
    guard list.hasPrefix("["), list.hasSuffix("]") else { throw Malformed(file: file, line: list) }
    return try list.dropFirst().dropLast().split(separator: ",").map {
      guard let index = Int($0.trimmingCharacters(in: .whitespaces)) else { throw Malformed(file: file, line: list) }
      return index
    }
  }
}
