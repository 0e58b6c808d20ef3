import Bitext
import Languages

/// The name of a column, as spreadsheets and localisation tools give it, and what it says of the texts in it.
struct ColumnName {
  enum Role { case source, target }

  /// `source`, `Source text`, `msgid`; `Target segment`, `translation`, `msgstr`.
  var role: Role?
  /// `fr`, `fr_CA`, `French`, `Français`, `French (France)`, `Target [fr-FR]`, `source_en`.
  var language: Language?
  /// Whether it is a code that keys and numbers of rows go by, too: `id` is Indonesian.
  var mayBeKey = false

  /// A longer one is a text.
  private static let longest = 40

  init(_ cell: String) {
    let name = cell.trimmingWhiteSpace().lowercased()
    guard !name.isEmpty, name.count <= Self.longest else { return }
    if let language = Self.language(name) {
      self.language = language
      mayBeKey = Self.keys.contains(name)
      return
    }
    var words = name.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }.map(String.init)
    // source_en, target-text.
    let parts = words.first?.split(maxSplits: 1) { $0 == "_" || $0 == "-" }.map(String.init) ?? []
    if parts.count == 2, Self.roles[parts[0]] != nil { words = parts + words.dropFirst() }
    guard let first = words.first else { return }
    role = Self.roles[first]
    if role != nil {
      let rest = words.dropFirst()
      language = rest.lazy.compactMap { Self.language($0) }.first
      // Source file, target path: not the texts.
      if language == nil, let next = rest.first, !Self.nouns.contains(next) { role = nil }
    } else if let language = Self.language(first) {
      let rest = words.dropFirst()
      if name.contains(where: { "([".contains($0) }) {
        // English (United States), English [en-US].
        self.language = rest.lazy.compactMap { Self.language($0) }.first { $0.base == language.base } ?? language
      } else if rest.allSatisfy({ Self.nouns.contains($0) || Self.roles[$0] != nil }) {
        // English text, French translation.
        self.language = language
        role = rest.lazy.compactMap { Self.roles[$0] }.first
      }
    }
  }

  private static let roles: [String: Role] = [
    "source": .source, "src": .source, "original": .source, "msgid": .source, "sourcetext": .source,
    "target": .target, "tgt": .target, "trg": .target, "translation": .target, "msgstr": .target,
    "translated": .target, "targettext": .target,
  ]
  private static let nouns: Set = ["text", "segment", "string", "term", "sentence", "value"]
  private static let keys: Set = ["id", "no", "nr"]

  private static func language(_ name: String) -> Language? {
    if let language = Language(named: name) { return language }
    guard name.count >= 2, name.count <= 12,
      name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }),
      let language = Language(parsing: name), language.base.count == 2
    else { return nil }
    return language
  }
}

extension String {
  fileprivate func trimmingWhiteSpace() -> String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
