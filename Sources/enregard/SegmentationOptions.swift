import ArgumentParser
import Files
import Workflows

/// By which rules texts are segmented; the same words in every command that segments.
struct SegmentationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Segment by the SRX rules in this file instead of the built-in ones.", valueName: "file"), completion: .file())
  var srx: String?

  var reads: [FileUse] { FileUse.all("--srx", [srx]) }

  /// What the file says; nil where there is none.
  func rules() throws -> SegmentationRules? { try srx.map(SegmentationRules.init(srx:)) }
}
