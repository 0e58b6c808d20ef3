import ArgumentParser
import Formats
import TMX

/// What is changed in units; the same words in every verb that changes some.
struct UnitEditOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Give units this text or property: target=TEXT, source=TEXT, client=Acme; repeatable.",
      discussion: "No value takes a property away.", valueName: "name=value"))
  var set: [PropertyArgument] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Replace the first text by the second wherever it stands in a target; more pairs may follow.",
      valueName: "old new"))
  var replace: [String] = []

  @Option(
    help: ArgumentHelp(
      "The language of the target, for units in more than two.", valueName: "language"))
  var to: LanguageArgument?

  static let explanation = """
    --set target=TEXT replaces a text that has no inline codes; --replace works between codes, to the letter, and in \
    all texts but the source unless --to names one. A property takes the place of all of its type; author and date are \
    the unit's changeid and changedate. Units whose texts change get the date of today unless one is set.
    """

  func validate() throws {
    guard !set.isEmpty || !replace.isEmpty else { throw ValidationError("Say what to change with --set or --replace.") }
    guard replace.count % 2 == 0, stride(from: 0, to: replace.count, by: 2).allSatisfy({ !replace[$0].isEmpty }) else {
      throw ValidationError("--replace takes two texts, the one that is there and the one that is to be there.")
    }
    for text in set where ["source", "target"].contains(text.type) && text.text.isEmpty {
      throw ValidationError("--set \(text.type)= needs a text; to take units out, use remove or filter.")
    }
    _ = try edit()
  }

  func edit() throws -> UnitEdit {
    var edit = UnitEdit()
    edit.source = set.last { $0.type == "source" }?.text
    edit.target = set.last { $0.type == "target" }?.text
    edit.properties = try set.filter { !["source", "target"].contains($0.type) }.map { try $0.property() }
    edit.targetLanguage = to?.language
    edit.replacements = stride(from: 0, to: replace.count, by: 2).map { (replace[$0], replace[$0 + 1]) }
    edit.date = creationDate()
    return edit
  }
}
