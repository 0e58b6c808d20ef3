import Bitext

/// Whether a part of a file's name, in lower case, is the code of a language, or its English name: of a name that one
/// language has and another replaces by its own, as `guide-en` and `guide-fr`.
package func isLanguage(namePart part: Substring) -> Bool {
  if names.contains(String(part)) { return true }
  let base = part.prefix { $0 != "-" && $0 != "_" }
  guard base.count == 2 || base.count == 3, base.allSatisfy({ $0.isASCII && $0.isLetter }) else { return false }
  guard let language = Language(parsing: String(part)) else { return false }
  return base.count == 2 ? codes.contains(String(base)) : language.base.count == 2 && codes.contains(language.base)
}

private let names = Set(LanguageData.all.filter(\.hasNameInPaths).map { $0.name.lowercased() })

/// Languages whose code in a name is likely to be one: those with a folder say it themselves; the others are few, and no
/// usual words or units in file names (`is`, `no`, `to`, `km`).
private let codes = Set(LanguageData.all.filter(\.hasCodeInPaths).map(\.code)).union([
  "nn", "fi", "cs", "sk", "hu", "ro", "bg", "hr", "sr", "sl", "tr", "ar", "fa", "vi", "eu", "gl", "et", "lv", "lt",
])
