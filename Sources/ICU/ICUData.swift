/// ICU's tables that the stages work with whatever the language.
package enum ICUData {
  /// Makes sure that they are there, once for the whole program: without them words have other forms, fewer numbers, dates
  /// and names are known, and sentences end elsewhere, and nothing would say so.
  ///
  /// - Throws: `ICUError` that names the first one missing.
  package static func check() throws(ICUError) { try outcome.get() }

  private static let outcome = check(transliterators: [
    "Any-Latin; Latin-ASCII; Lower", "NFD; [:Nonspacing Mark:] Remove; NFC",
  ])

  /// Opens one table of each kind.
  static func check(transliterators: [String]) -> Result<Void, ICUError> {
    do throws(ICUError) {
      for id in transliterators { _ = try Transliterator(id: id) }
      _ = try BreakIterator(.word, locale: "root")
      _ = try BreakIterator(.sentence, locale: "root")
      _ = try LocaleSymbols(language: "en")
      _ = try NumberSpeller(locale: "en")
      return .success(())
    } catch { return .failure(error) }
  }
}
