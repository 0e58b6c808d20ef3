import ArgumentParser
import TMX

/// `enregard tmx filter`.
struct TMXFilter: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "filter",
    abstract: "Keep the units that meet conditions on language, date, property, length, confidence or text.",
    discussion: """
      Examples:
        enregard tmx filter memory.tmx --since 20240101 -o recent.tmx
        enregard tmx filter memory.tmx --property x-client=Acme --min-confidence 0.9 -o acme.tmx
        enregard tmx filter memory.tmx --source-text '(?i)\\bpatent' --not -o others.tmx

      A unit must meet all conditions. Patterns are ICU's regular expressions and may match anywhere in a text, without \
      its inline codes. The date of a unit is the latest of the unit and its variants; a date may be shortened (2024, \
      202401). Units without a confidence pass --min-confidence.
      """)

  @Argument(help: "The TMX; - for standard input.", completion: .file())
  var file: String

  @Option(help: ArgumentHelp("The unit has a text in this language; repeatable.", valueName: "language"))
  var language: [LanguageArgument] = []

  @Option(help: ArgumentHelp("Created or changed on this day or later.", valueName: "date"))
  var since: String?

  @Option(help: ArgumentHelp("Created or changed before this day.", valueName: "date"))
  var before: String?

  @Option(
    help: ArgumentHelp(
      "The unit has this property, with a value that the pattern matches.", valueName: "type[=pattern]")
  )
  var property: [String] = []

  @Option(help: ArgumentHelp("Created or last changed by this person.", valueName: "name"))
  var author: String?

  @Option(help: ArgumentHelp("The least number of characters in the source.", valueName: "number"))
  var minLength: Int?

  @Option(help: ArgumentHelp("The largest number of characters in the source.", valueName: "number"))
  var maxLength: Int?

  @Option(help: ArgumentHelp("The lowest confidence, 0 to 1.", valueName: "confidence"))
  var minConfidence: Double?

  @Option(help: ArgumentHelp("A text of the unit, in any language, matches; repeatable.", valueName: "pattern"))
  var text: [String] = []

  @Option(help: ArgumentHelp("The source matches; repeatable.", valueName: "pattern"))
  var sourceText: [String] = []

  @Option(help: ArgumentHelp("A text other than the source matches; repeatable.", valueName: "pattern"))
  var targetText: [String] = []

  @Flag(help: "Keep the units that do not meet the conditions.")
  var not = false

  @OptionGroup var output: TMXOutputOptions
  @OptionGroup var input: TMXInputOptions

  func validate() throws {
    if let minConfidence, !(0...1).contains(minConfidence) {
      throw ValidationError("--min-confidence is a probability between 0 and 1, not \(minConfidence).")
    }
    if (minLength ?? 0) > (maxLength ?? .max) || (minLength ?? 0) < 0 || (maxLength ?? 0) < 0 {
      throw ValidationError("--min-length and --max-length must be at least 0, and the first not above the second.")
    }
    for date in [since, before] {
      if let date, date.isEmpty || !date.allSatisfy({ $0.isNumber || $0 == "-" || $0 == "T" || $0 == "Z" }) {
        throw ValidationError("Write a date as 20240131 or 2024-01-31, or shortened (2024, 202401), not \"\(date)\".")
      }
    }
  }

  func run() throws {
    var filter = UnitFilter()
    filter.languages = language.map(\.language)
    filter.since = since?.filter { $0 != "-" }
    filter.before = before?.filter { $0 != "-" }
    filter.author = author
    filter.length = (minLength ?? 0)...(maxLength ?? .max)
    filter.confidence = minConfidence
    filter.isInverted = not
    filter.properties = try property.map { property in
      let parts = property.split(separator: "=", maxSplits: 1).map(String.init)
      return (parts.first ?? "", try parts.count > 1 ? TextPattern(parts[1]) : nil)
    }
    filter.text = try text.map { try TextPattern($0) }
    filter.source = try sourceText.map { try TextPattern($0) }
    filter.target = try targetText.map { try TextPattern($0) }
    let tmx = TMXInput(file, encoding: input.encoding)
    let (report, name) = try writingTMX(output, input, from: [file], "filtering") { sink, progress in
      try TMX.filter(tmx.open(), by: filter, to: sink, progress: progress)
    }
    say(["\(name): \(counted(report.written, "unit")) of \(report.read) written"], quiet: input.quiet)
  }
}
