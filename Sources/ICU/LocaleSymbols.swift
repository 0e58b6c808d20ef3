import CICU

/// A language's names of the months and days of the Gregorian calendar.
package struct LocaleSymbols: Hashable, Sendable {
  /// One list of names in the forms CLDR keeps.
  package struct Names: Hashable, Sendable {
    /// In full, as in a date: `janvier`, Russian `января`.
    package let wide: [String]
    /// Abbreviated, as in a date: `janv.`
    package let abbreviated: [String]
    /// In full, standing without a day: Russian `январь`.
    package let standaloneWide: [String]
    /// Abbreviated, standing without a day.
    package let standaloneAbbreviated: [String]
  }

  /// From January.
  package let months: Names
  /// From Sunday.
  package let weekdays: Names

  /// - Parameter language: an ICU locale or BCP 47 tag. One that ICU has no data for gives root's `M01`, `Sun`...
  package init(language: String) throws(ICUError) {
    months = try Self.names(language, "m", count: 12)
    weekdays = try Self.names(language, "d", count: 7)
  }

  private static func names(_ language: String, _ what: Character, count: Int) throws(ICUError) -> Names {
    func list(wide: Bool, standalone: Bool) throws(ICUError) -> [String] {
      var result: [String] = []
      for index in 0..<count {
        var status: Int32 = 0
        let name = fromBuffer {
          cicu_calendar_name(
            language, Int32(what.asciiValue ?? 0), wide ? 1 : 0, standalone ? 1 : 0, Int32(index), $0, $1, &status)
        }
        try ICUError.check(status, "reading calendar names of \"\(language)\"")
        result.append(name ?? "")
      }
      return result
    }
    return Names(
      wide: try list(wide: true, standalone: false), abbreviated: try list(wide: false, standalone: false),
      standaloneWide: try list(wide: true, standalone: true),
      standaloneAbbreviated: try list(wide: false, standalone: true))
  }
}
