import ArgumentParser
import TMX

/// Which units are meant; the same words in every verb that chooses some.
struct UnitFilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The unit has this identifier (tuid); repeatable, any of them.", valueName: "tuid"))
  var id: [String] = []

  @Option(help: ArgumentHelp("The unit has a text in this language; repeatable.", valueName: "language"))
  var language: [LanguageArgument] = []

  @Option(help: ArgumentHelp("Created or changed on this day or later.", valueName: "date"))
  var since: String?

  @Option(help: ArgumentHelp("Created or changed before this day.", valueName: "date"))
  var before: String?

  @OptionGroup var properties: PropertyConditionOptions

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

  @Flag(help: "Choose the units that do not meet these conditions.")
  var not = false

  /// What all of them have in common, for the discussion of a verb.
  static let explanation = """
    A unit must meet all conditions. Patterns are ICU's regular expressions and may match anywhere in a text, without \
    its inline codes. The date of a unit is the latest of the unit and its variants; a date may be shortened (2024, \
    202401). Units without a confidence pass --min-confidence.
    """

  func validate() throws {
    if let minConfidence { try requireProbability(minConfidence: minConfidence) }
    if (minLength ?? 0) > (maxLength ?? .max) || (minLength ?? 0) < 0 || (maxLength ?? 0) < 0 {
      throw ValidationError("--min-length and --max-length must be at least 0, and the first not above the second.")
    }
    for date in [since, before] {
      if let date, date.isEmpty || !date.allSatisfy({ $0.isNumber || $0 == "-" || $0 == "T" || $0 == "Z" }) {
        throw ValidationError("Write a date as 20240131 or 2024-01-31, or shortened (2024, 202401), not \"\(date)\".")
      }
    }
  }

  /// - Throws: `ICUError` for an invalid pattern.
  func filter() throws -> UnitFilter {
    var filter = UnitFilter()
    filter.ids = Set(id)
    filter.languages = language.map(\.language)
    filter.since = since?.filter { $0 != "-" }
    filter.before = before?.filter { $0 != "-" }
    filter.author = author
    filter.length = (minLength ?? 0)...(maxLength ?? .max)
    filter.confidence = minConfidence
    filter.isInverted = not
    filter.properties = try properties.conditions.map { try $0.compiled() }
    filter.text = try text.map { try TextPattern($0) }
    filter.source = try sourceText.map { try TextPattern($0) }
    filter.target = try targetText.map { try TextPattern($0) }
    return filter
  }
}

/// Which properties a unit must have.
struct PropertyConditionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The unit has this property, with a value that the pattern matches; repeatable.",
      discussion: "author and date are the unit's, too.", valueName: "type[=pattern]"))
  var property: [String] = []

  func validate() throws {
    for (text, condition) in zip(property, conditions) where condition.type.isEmpty {
      throw ValidationError("--property needs a type, such as client or client=Acme, not \"\(text)\".")
    }
  }

  var conditions: [PropertyCondition] { property.map(PropertyCondition.init) }
}
