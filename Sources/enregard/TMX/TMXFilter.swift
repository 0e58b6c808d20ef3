import ArgumentParser
import TMX

/// `enregard tmx filter`.
struct TMXFilter: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "filter",
    abstract: "Keep the units that meet conditions: language, date, property, length, confidence, text.",
    discussion: """
      Examples:
        enregard tmx filter memory.tmx --since 20240101 -o recent.tmx
        enregard tmx filter memory.tmx --property x-client=Acme --min-confidence 0.9 -o acme.tmx
        enregard tmx filter memory.tmx --source-text '(?i)\\bpatent' --not -o others.tmx

      A unit must meet all conditions. Patterns are ICU's regular expressions and may match anywhere in a text, inline codes left \
      out. Dates are of the unit or its variants, the latest; a date may stop early (2024, 202401). Units without a \
      confidence pass --min-confidence.
      """)

  @Argument(help: "The TMX; - for standard input.", completion: .file())
  var file: String

  @Option(help: ArgumentHelp("The unit has a text in this language; repeatable.", valueName: "language"))
  var language: [LanguageArgument] = []

  @Option(help: ArgumentHelp("Made or changed on this day or later.", valueName: "date"))
  var since: String?

  @Option(help: ArgumentHelp("Made or changed before this day.", valueName: "date"))
  var before: String?

  @Option(
    help: ArgumentHelp("The unit has this property, with a text that the pattern matches.", valueName: "type[=pattern]")
  )
  var property: [String] = []

  @Option(help: ArgumentHelp("Made or changed last by this person.", valueName: "name"))
  var author: String?

  @Option(help: ArgumentHelp("Characters of the source at least.", valueName: "number"))
  var minLength: Int?

  @Option(help: ArgumentHelp("Characters of the source at most.", valueName: "number"))
  var maxLength: Int?

  @Option(help: ArgumentHelp("The confidence at least, 0 to 1.", valueName: "confidence"))
  var minConfidence: Double?

  @Option(help: ArgumentHelp("Some text of the unit matches; repeatable.", valueName: "pattern"))
  var text: [String] = []

  @Option(help: ArgumentHelp("The source matches; repeatable.", valueName: "pattern"))
  var sourceText: [String] = []

  @Option(help: ArgumentHelp("Another text than the source matches; repeatable.", valueName: "pattern"))
  var targetText: [String] = []

  @Flag(help: "Keep the units that do not meet the conditions.")
  var not = false

  @OptionGroup var output: TMXOutputOptions
  @OptionGroup var input: TMXInputOptions

  func validate() throws {
    if let minConfidence, !(0...1).contains(minConfidence) {
      throw ValidationError("--min-confidence is a probability, from 0 to 1, not \(minConfidence).")
    }
    if (minLength ?? 0) > (maxLength ?? .max) || (minLength ?? 0) < 0 || (maxLength ?? 0) < 0 {
      throw ValidationError("--min-length and --max-length are numbers from 0 on, the first not above the second.")
    }
    for date in [since, before] {
      if let date, date.isEmpty || !date.allSatisfy({ $0.isNumber || $0 == "-" || $0 == "T" || $0 == "Z" }) {
        throw ValidationError("A date is written 20240131 or 2024-01-31, or stops early; not \"\(date)\".")
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
