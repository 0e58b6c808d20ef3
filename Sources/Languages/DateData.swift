import Bitext

/// Names of months and weekdays written other ways than ICU has them: cases, plurals, short forms. Lower case.
package struct DateData: Sendable {
  /// A list for each month from January on; none, or twelve.
  package var months: [Words] = []
  /// A list for each weekday from Sunday on; none, or seven.
  package var weekdays: [Words] = []
  /// Whether the number of the day always stands before the month: le 3 juillet.
  package var dayComesFirst = false
  /// What a long name may have behind it in the plural, in many languages.
  package var pluralEnding = "s"

  /// What is wrong with the lists.
  func validate() -> [String] {
    Words(joining: months + weekdays).problems() + WordList.problems([pluralEnding])
      + (months.isEmpty || months.count == 12 ? [] : ["\(months.count) months"])
      + (weekdays.isEmpty || weekdays.count == 7 ? [] : ["\(weekdays.count) weekdays"])
  }
}
