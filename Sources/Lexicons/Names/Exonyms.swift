import Bitext
import ICU
import Languages

/// Names and acronyms that languages write in ways no rule tells.
enum Exonyms {
  /// Pairs of names of two languages: countries and languages as CLDR names them, and the list of the pair, if it has one,
  /// of cities, regions and acronyms.
  static func pairs(_ source: String, _ target: String) -> [(String, String)] {
    guard source != "und", target != "und", source != target else { return [] }
    var found = DisplayNames.pairs(source, target)
    if let pair = LanguagePair.of(source, target) {
      found += source == pair.first ? pair.exonyms : pair.exonyms.map { ($1, $0) }
    }
    return found
  }
}
