import Languages

/// Tells words that deny another by a prefix or suffix: unpopular, hopeless, impopulaire.
struct DenialReader {
  private let prefixes: [String]
  private let boundPrefixes: [String]
  private let suffixes: [String]
  let opposites: [String]
  private let inflections: [String]

  init(_ data: Denials) {
    prefixes = data.prefixes.list
    boundPrefixes = data.boundPrefixes.list
    suffixes = data.suffixes.list
    opposites = data.opposites.list
    inflections = data.inflections.list
  }

  private static let latinEndings = Denials.latinEndings.list

  /// - Parameter isWord: whether what is left of the word without the prefix is a word.
  func denies(_ lower: String, _ isWord: (String) -> Bool) -> Bool {
    if lower.count > 6, suffixes.contains(where: lower.hasSuffix) { return true }
    for prefix in prefixes where lower.hasPrefix(prefix) {
      if isAnyForm(lower.dropFirst(prefix.count), isWord) { return true }
    }
    for prefix in boundPrefixes where lower.hasPrefix(prefix) {
      let rest = lower.dropFirst(prefix.count)
      if Self.latinEndings.contains(where: { rest.hasSuffix($0) }), isAnyForm(rest, isWord) { return true }
    }
    return false
  }

  private func isAnyForm(_ rest: Substring, _ isWord: (String) -> Bool) -> Bool {
    isWord(String(rest))
      || inflections.contains { rest.hasSuffix($0) && isWord(String(rest.dropLast($0.count))) }
  }
}
