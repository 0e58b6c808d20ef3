import Languages

/// The words that a language writes numbers and times with, ready to be looked up. Digits stand in any language's way in
/// any text, so that what stands around them is of all languages.
package struct NumberTables: Sendable {
  let vague: [String: Double]
  let scales: [String: Double]
  let decades: Set<String>
  let ordinalEndings = Self.ordinalEndings
  let romanEndings = Self.romanEndings
  let hours = Self.hours
  let beforeUnits = Self.beforeUnits

  init(language: String) {
    let data = LanguageData.of(language).numbers
    vague = data.vague
    scales = Self.scales.merging(data.scales) { _, own in own }
    decades = data.decades.set
  }

  private static let ordinalEndings = LanguageData.union(\.numbers.ordinalEndings)
  private static let romanEndings = LanguageData.union(\.numbers.romanEndings)
  private static let hours = LanguageData.union(\.numbers.hours)
  private static let beforeUnits = LanguageData.union(\.numbers.beforeUnits)
  /// By the long scale where languages differ: most have it.
  private static let scales = LanguageData.all.reduce(into: [:]) { scales, data in
    scales.merge(data.numbers.scales) { max($0, $1) }
  }
}
