import ArgumentParser
import Formats
import TMX

/// A property that units get: `client=Acme`.
struct PropertyArgument: ExpressibleByArgument {
  var type: String
  var text: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[0].isEmpty else { return nil }
    (type, text) = (parts[0], parts[1])
  }

  /// With a date as TMX writes it.
  /// - Throws: `ValidationError` for what is no date.
  func property() throws -> BitextPair.Property {
    guard type == "date", !text.isEmpty else { return BitextPair.Property(type: type, text: text) }
    let digits = text.filter { $0 != "-" && $0 != ":" }
    let date = digits.contains("T") ? digits : digits + "T000000Z"
    guard isTMXDate(date) else {
      throw ValidationError("Write a date as 20240131 or 2024-01-31T12:00:00Z, not \"\(text)\".")
    }
    return BitextPair.Property(type: type, text: date)
  }
}

/// What every unit that is written or added gets.
struct StampOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A property for every unit, such as client=Acme; repeatable.",
      discussion: "author and date become changeid and changedate.", valueName: "name=value"))
  var property: [PropertyArgument] = []

  func validate() throws {
    for property in property where property.text.isEmpty {
      throw ValidationError("--property \(property.type)= needs a value.")
    }
    _ = try properties()
  }

  func properties() throws -> [BitextPair.Property] { try property.map { try $0.property() } }
}
