import CICU

/// What languages call countries and languages (CLDR's display names).
package enum DisplayNames {
  /// The names of every country and every language in two languages: "Corée du Nord" and "North Korea". Those that one of
  /// the two has no name for are left out.
  package static func pairs(_ first: String, _ second: String) -> [(String, String)] {
    var found: [(String, String)] = []
    for region in list(cicu_regions()) {
      guard let name = fromBuffer({ cicu_region_name(region, first, $0, $1) }),
        let other = fromBuffer({ cicu_region_name(region, second, $0, $1) })
      else { continue }
      found.append((name, other))
    }
    for language in languages {
      let (name, other) = (LanguageTag.displayName(language, in: first), LanguageTag.displayName(language, in: second))
      if name != language, other != language { found.append((name, other)) }
    }
    return found
  }

  /// The codes of all languages of ISO 639 that ICU knows.
  package static var languages: [String] { list(cicu_languages()) }

  private static func list(_ codes: UnsafePointer<UnsafePointer<CChar>?>?) -> [String] {
    guard var next = codes else { return [] }
    var found: [String] = []
    while let code = next.pointee {
      found.append(String(cString: code))
      next += 1
    }
    return found
  }
}
