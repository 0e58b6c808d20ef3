import ICU
import Languages

/// Names of months and weekdays under keys that hold in every language (CLDR's names, through ICU).
package struct CalendarNames: Sendable {
  /// "@month:1" to "@month:12" and "@weekday:1" (Sunday) to "@weekday:7", by word form.
  private let keys: [String: String]
  /// 101 to 112 for months, 201 (Sunday) to 207 for weekdays, by lower-case spelling without full stops.
  private let numbers: [String: Int16]
  private let pluralEnding: String

  package init(language: String, forms: WordForms) {
    var keys: [String: String] = [:]
    var numbers: [String: Int16] = [:]
    if let symbols = try? LocaleSymbols(language: language) {
      for (names, base) in [(symbols.months, 101), (symbols.weekdays, 201)] {
        for list in [names.wide, names.standaloneWide, names.abbreviated, names.standaloneAbbreviated] {
          for (index, name) in list.enumerated() {
            let word = name.filter { $0 != "." }
            // "M01" is ICU's word for a language it has no names for; one letter says nothing.
            guard word.count > 2, !word.contains(" "), !word.contains(where: { $0.isASCII && $0.isNumber }) else {
              continue
            }
            let form = forms.form(of: word)
            if numbers[word.lowercased()] == nil {
              numbers[word.lowercased()] = Int16(base + index)
            }
            // "may", "mar", "sun", "mars" are other words too; the other side's key keeps them honest.
            if keys[form] == nil { keys[form] = Self.key(of: base + index) }
          }
        }
      }
    }
    let data = LanguageData.of(language).dates
    for (lists, base) in [(data.months, 101), (data.weekdays, 201)] {
      for (index, words) in lists.enumerated() {
        for word in words.list {
          if numbers[word] == nil { numbers[word] = Int16(base + index) }
          let form = forms.form(of: word)
          if keys[form] == nil { keys[form] = Self.key(of: base + index) }
        }
      }
    }
    // What a tokenizer has read as a date already.
    for number in Array(101...112) + Array(201...207) { keys[Self.key(of: number)] = Self.key(of: number) }
    self.keys = keys
    self.numbers = numbers
    pluralEnding = data.pluralEnding
  }

  /// The key of a month or weekday by its number.
  static func key(of number: Int) -> String { number < 200 ? "@month:\(number - 100)" : "@weekday:\(number - 200)" }

  /// The key of a month or weekday, or nil.
  package func key(of form: String) -> String? { keys[form] }

  /// 101 to 112 for a month, 201 (Sunday) to 207 for a weekday, 0 for other words; plurals of long names, too.
  package func number(of lower: String) -> Int16 {
    if let number = numbers[lower] { return number }
    guard lower.count > 5, lower.hasSuffix(pluralEnding) else { return 0 }
    return numbers[String(lower.dropLast(pluralEnding.count))] ?? 0
  }
}
