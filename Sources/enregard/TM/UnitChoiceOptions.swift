import ArgumentParser
import Bitext
import Files
import Foundation
import Memory

/// Which units of a memory are meant; the same words in every verb that chooses some.
struct UnitChoiceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The unit has this number in the memory; repeatable.", valueName: "number"))
  var unit: [Int64] = []

  @Option(
    help: ArgumentHelp(
      "The unit came from this file, named by its path or as tm stats shows it; repeatable.", valueName: "file"))
  var file: [String] = []

  @OptionGroup var conditions: UnitFilterOptions

  func validate() throws {
    if conditions.not, !unit.isEmpty || !file.isEmpty {
      throw ValidationError(
        "--not turns the conditions on units round, but neither --unit nor --file; leave these out.")
    }
  }

  func choice() throws -> UnitChoice {
    var choice = UnitChoice()
    choice.numbers = Set(unit)
    choice.files = file.map { AddedFile(name: $0, path: absolutePath($0)) }
    choice.filter = try conditions.filter()
    return choice
  }
}

/// Where a file lies, whatever it is called: absolute and without links.
func absolutePath(_ path: String) -> String {
  URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
}

/// A unit as a list shows it.
func lines(_ unit: ListedUnit) -> String {
  var lines = unit.texts.map { "  \(shown($0.language, limit: 40))  \(shown($0.text, limit: .max))\n" }
  lines.insert("unit \(unit.number)\n", at: 0)
  let files = unit.origins.map(\.file)
  lines.append(
    "  from " + (files.first.map { shown($0, limit: 80) } ?? "an unknown origin")
      + (files.count > 1 ? ", and \(files.count - 1) more" : "") + "\n")
  let told = unit.properties.filter { ["client", "project", "domain", "subject"].contains($0.type) }
  if !told.isEmpty {
    lines.append("  " + told.map { "\($0.type ?? "") \(shown($0.text, limit: 80))" }.joined(separator: ", ") + "\n")
  }
  return lines.joined()
}
