import Bitext
import Files
import Formats
import Foundation

/// Two translation memories of one bitext, as OmegaT projects use them: pairs that are reliable in `tm/`, weaker ones
/// in `tm/penalty-20/`, where OmegaT takes 20 points from their matches.
package struct MemoryTiers {
  /// A pair of this confidence or more is sure.
  package static let sure = 0.9
  private let folders: [String]
  private let outputs: [DeclaredOutput]

  /// - Parameters:
  ///   - source: the path of the source, after which both are named.
  ///   - option: what the user named the folder with.
  /// - Throws: `FileConflict`.
  package init(folder: String, source: String, named option: String, among files: RunFiles) throws {
    let name = URL(fileURLWithPath: source).deletingPathExtension().lastPathComponent
    folders = ["tm", "tm/penalty-20"].map { URL(fileURLWithPath: folder).appendingPathComponent($0).relativePath }
    outputs = try folders.map { try files.writing(option, "\($0)/\(source == "-" ? "aligned" : name).tmx") }
  }

  /// Writes both, whole or not at all; a tier without pairs is written, too, so that none is left from before.
  ///
  /// - Returns: the path of each, and how many translation units it has.
  package func write(_ bitext: Bitext, _ options: ExchangeOptions) throws -> [(path: String, units: Int)] {
    let tiers = [{ (bead: Bead) in bead.confidence >= Self.sure }, { $0.confidence < Self.sure }]
    var files: [Output] = []
    do {
      var written: [(path: String, units: Int)] = []
      for (index, belongs) in tiers.enumerated() {
        try? FileManager.default.createDirectory(atPath: folders[index], withIntermediateDirectories: true)
        let file = try Output(outputs[index])
        files.append(file)
        var part = bitext
        part.beads = bitext.beads.filter(belongs)
        let report = try ExchangeFormat.tmx.write(part, options: options, to: file.sink)
        written.append((file.path, report.written))
      }
      for file in files { try file.finish() }
      return written
    } catch {
      for file in files { file.discard() }
      throw error
    }
  }
}
