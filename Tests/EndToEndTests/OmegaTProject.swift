import CommandTesting
import Foundation

/// An OmegaT project with one source text and one translation memory in `tm/auto`, whose exact matches OmegaT inserts
/// on its own.
struct OmegaTProject {
  private let folder: TemporaryFolder
  private let fileName: String

  /// - Parameter showsCodes: whether OmegaT takes the inline codes of memories for tags ("display level 2 tags").
  init(source: String, fileName: String, tmx: String, from: String, to: String, showsCodes: Bool = false) throws {
    folder = try TemporaryFolder()
    self.fileName = fileName
    if showsCodes {
      try folder.write(
        """
        <?xml version="1.0" encoding="UTF-8" ?>
        <omegat><preference version="1.0"><ext_tmx_show_level2>true</ext_tmx_show_level2></preference></omegat>
        """, to: "config/omegat.prefs")
    }
    for name in ["target", "glossary", "dictionary", "omegat"] {
      try FileManager.default.createDirectory(at: folder.url("project/\(name)"), withIntermediateDirectories: true)
    }
    try folder.write(source, to: "project/source/\(fileName)")
    try folder.write(tmx, to: "project/tm/auto/memory.tmx")
    let folders = ["source", "target", "tm", "glossary", "dictionary"].map { "<\($0)_dir>__DEFAULT__</\($0)_dir>" }
    try folder.write(
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <omegat><project version="1.0">
      \(folders.joined(separator: "\n"))
      <source_lang>\(from)</source_lang>
      <target_lang>\(to)</target_lang>
      <sentence_seg>true</sentence_seg>
      <support_default_translations>true</support_default_translations>
      <remove_tags>false</remove_tags>
      </project></omegat>
      """, to: "project/omegat.project")
  }

  /// The source text with each segment that the memory holds translated, as OmegaT's console mode writes it.
  func translated() async throws -> String {
    let result = try await run(
      Tools.omegat, ["--mode=console-translate", "--config-dir=\(folder.path)/config", "\(folder.path)/project"],
      in: folder.path)
    guard result.status == 0, let text = folder.contents("project/target/\(fileName)") else {
      throw InvalidTMX(words: result.output + result.errors)
    }
    return text
  }
}
