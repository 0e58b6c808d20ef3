import Bitext
import Files
import Formats
import Foundation

/// The two translation memories of `align --tiers`, as OmegaT projects use them: pairs that are surely right in `tm/`, weaker ones
/// in `tm/penalty-20/`, where OmegaT takes 20 points from their matches.
struct AlignTiers {
  /// A pair of this confidence or more is sure.
  static let sure = 0.9
  private let folder: String

  init(folder: String) { self.folder = folder }

  /// Writes both, whole or not at all; a tier without pairs is written, too, so that none is left from before.
  ///
  /// - Returns: what to say of it.
  func write(_ bitext: Bitext, _ options: ExchangeOptions, _ interrupt: Interrupt) throws -> [String] {
    let source = URL(fileURLWithPath: bitext.source.document.name).deletingPathExtension().lastPathComponent
    let name = (bitext.source.document.name == "-" ? "aligned" : source) + ".tmx"
    let tiers = [
      ("tm", { (bead: Bead) in bead.confidence >= Self.sure }), ("tm/penalty-20", { $0.confidence < Self.sure }),
    ]
    var files: [OutputFile] = []
    do {
      var lines: [String] = []
      for (tier, belongs) in tiers {
        let path = URL(fileURLWithPath: folder).appendingPathComponent(tier).relativePath
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        let file = try OutputFile(path: path + "/" + name)
        interrupt.protect(file)
        files.append(file)
        var part = bitext
        part.beads = bitext.beads.filter(belongs)
        let report = try ExchangeFormat.tmx.write(part, options: options, to: file)
        lines.append("\(file.path): \(counted(report.written, "translation unit"))")
      }
      for file in files { try file.commit() }
      return lines
    } catch {
      for file in files { file.discard() }
      throw error
    }
  }
}
