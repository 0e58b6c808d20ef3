import ArgumentParser
import Formats
import Workflows

/// An argument with a list of values, which help, errors and completions show.
protocol ListedArgument: ExpressibleByArgument {}

extension ListedArgument {
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}

/// What a document is read as, by name.
struct DocumentFormatArgument: ListedArgument {
  var kind: DocumentKind

  init?(argument: String) {
    guard let kind = DocumentKind(named: argument) else { return nil }
    self.kind = kind
  }

  static var allValueStrings: [String] { DocumentKind.allNames }
}

/// An output format of a bitext by name; the names come from the one list that there is.
struct BitextFormatArgument: ListedArgument {
  var format: ExchangeFormat

  init?(argument: String) {
    guard let format = ExchangeFormat.named(argument) else { return nil }
    self.format = format
  }

  static var allValueStrings: [String] { ExchangeFormat.all.map(\.name) }
}

/// An output format of pairs by themselves by name.
struct PairsFormatArgument: ListedArgument {
  var format: ExchangeFormat

  init?(argument: String) {
    guard let format = ExchangeFormat.named(argument), format.holdsMany else { return nil }
    self.format = format
  }

  static var allValueStrings: [String] { ExchangeFormat.holdingMany.map(\.name) }
}

/// An output format of segments by name.
struct SegmentFormatArgument: ListedArgument {
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
