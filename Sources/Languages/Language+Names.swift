import Bitext
import ICU

extension Language {
  /// The language of that name in English or in the language itself (CLDR), such as `French` or `français`; case does not
  /// count. nil where there is none.
  package init?(named name: String) {
    guard let code = codesByName[name.lowercased()] else { return nil }
    self.init(canonical: code)
  }
}

private let codesByName = Dictionary(
  DisplayNames.languages.filter { $0.count == 2 }.flatMap { code in
    ["en", code].map { (LanguageTag.displayName(code, in: $0).lowercased(), code) }
  }, uniquingKeysWith: { first, _ in first })
