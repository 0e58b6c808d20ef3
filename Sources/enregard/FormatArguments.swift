import ArgumentParser
import Documents
import Formats

/// What a document is read as: a format of documents, or one side of a file of pairs.
enum DocumentFormatArgument: ExpressibleByArgument, Sendable {
  case document(Format)
  case pairs(PairFormat)

  init?(argument: String) {
    if let format = Format.named(argument) {
      self = .document(format)
    } else if let format = PairFormat.named(argument), !format.isTwoFiles {
      self = .pairs(format)
    } else {
      return nil
    }
  }

  /// What a file of that name is; nil where its contents tell.
  init?(path: String) {
    if let format = Format.of(fileNamed: path) {
      self = .document(format)
    } else if let format = PairFormat.of(path: path) {
      self = .pairs(format)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] {
    Format.all.map(\.name) + PairFormat.all.filter { !$0.isTwoFiles }.map(\.name)
  }
}

/// An output format of a bitext by name; the names come from the one list that there is.
struct BitextFormatArgument: ExpressibleByArgument {
  var format: ExchangeFormat

  init?(argument: String) {
    guard let format = ExchangeFormat.named(argument) else { return nil }
    self.format = format
  }

  static var allValueStrings: [String] { ExchangeFormat.all.map(\.name) }
}

/// An output format of segments by name.
struct SegmentFormatArgument: ExpressibleByArgument {
  var format: SegmentFormat

  init?(argument: String) {
    guard let format = SegmentFormat.named(argument) else { return nil }
    self.format = format
  }

  static var allValueStrings: [String] { SegmentFormat.all.map(\.name) }
}

/// `names` and what each is for, a line each, as help shows them.
func formatTable(_ formats: [(name: String, summary: String)]) -> String {
  let width = formats.map(\.name.count).max() ?? 0
  return formats.map { "  \($0.name)\(String(repeating: " ", count: width - $0.name.count + 2))\($0.summary)" }
    .joined(separator: "\n")
}
