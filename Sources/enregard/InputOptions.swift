import ArgumentParser
import Bitext
import Documents
import Workflows

/// How any input is to be read; the same words in every command that takes text.
struct InputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The encoding of the input, such as UTF-8, UTF-16 or windows-1252.",
      discussion: "By default it is detected from the text."))
  var encoding: String?

  @Flag(help: "The input has one segment a line, with a blank line between blocks; use the lines as they are.")
  var segmented = false

  @Option(
    help: ArgumentHelp(
      "What separates the paragraphs of plain text: lines or blank-lines.",
      discussion: "By default it is detected from the text.", valueName: "separator"))
  var paragraphs: ParagraphSeparator?

  @Flag(
    name: .customLong("no-labels"),
    help: ArgumentHelp(
      "Leave out what stands beside the text of a page or a book.",
      discussion: "Buttons, options, and the texts for pictures, tips and empty fields."))
  var withoutLabels = false

  /// How a document is read, by these options and others.
  func document(
    _ language: Language?, encoding: String? = nil, kind: DocumentFormatArgument? = nil,
    rules: SegmentationRules? = nil
  ) -> DocumentInput.Options {
    var options = DocumentInput.Options(language: language)
    options.encoding = encoding ?? self.encoding
    (options.kind, options.isSegmented, options.rules) = (kind?.kind, segmented, rules)
    options.paragraphs = paragraphs
    options.labels = !withoutLabels
    return options
  }
}

extension ParagraphSeparator: ExpressibleByArgument {}
