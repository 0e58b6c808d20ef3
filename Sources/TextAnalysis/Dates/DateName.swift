/// A month or a day of the week that a text names beside or by a number: 3月, 星期一.
package struct DateName: Hashable, Sendable {
  /// UTF-8 offsets.
  package var range: Range<Int>
  /// 101 to 112 for months, 201 (Sunday) to 207 for weekdays, as `CalendarNames` has it.
  package var number: Int

  package init(range: Range<Int>, number: Int) {
    (self.range, self.number) = (range, number)
  }
}
