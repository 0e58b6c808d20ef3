import CICU

/// Spells whole numbers in words, by ICU's rule-based number formats (CLDR's RBNF spell-out rules).
///
/// Not `Sendable`: one speller serves one thread. A language without rules gets digits.
package final class NumberSpeller {
  /// The rule sets that can be asked for, such as `%spellout-cardinal-feminine` and `%spellout-ordinal`.
  package let ruleSets: [String]

  private let handle: OpaquePointer

  /// - Parameter locale: an ICU locale or BCP 47 tag.
  package init(locale: String) throws(ICUError) {
    var status: Int32 = 0
    guard let opened = cicu_speller_open(locale, &status) else {
      throw ICUError(status: status, action: "opening the spell-out rules of \"\(locale)\"")
    }
    let names = fromBuffer { cicu_speller_rule_sets(opened, $0, $1, &status) } ?? ""
    ruleSets = names.split(separator: ";").map(String.init)
    handle = opened
  }

  deinit { cicu_speller_close(handle) }

  /// The number in words; soft hyphens, which some languages' rules hold, are kept.
  /// - Parameter ruleSet: one of `ruleSets`; nil is the locale's default. One that the locale lacks gives the default.
  package func spell(_ number: Int, ruleSet: String? = nil) -> String {
    let known = ruleSet.flatMap { ruleSets.contains($0) ? $0 : nil }
    var status: Int32 = 0
    let words = fromBuffer { cicu_speller_spell(handle, Int64(number), known, $0, $1, &status) }
    return words ?? String(number)
  }
}
