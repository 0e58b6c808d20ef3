extension WordKnowledge {
  /// Whether nothing is known of the words of one of the languages.
  public var languagesAreUnknown: Bool { source.forms.count == 0 || target.forms.count == 0 || !hasLexicon }

  /// Whether a lower-case spelling is a word of the source language and none of the target's.
  public func isOnlySource(_ lower: String) -> Bool {
    !target.isSpelled(lower) && isSourceWord(lower) && !Self.borrowed.contains(lower)
  }

  /// Whether a lower-case spelling is a word of the source language.
  public func isSourceWord(_ lower: String) -> Bool {
    if source.isSpelled(lower) { return true }
    return !source.irregularForms(of: lower).isEmpty
  }

  /// Whether a spelling that is no word of the target's shares its form with one of the source text.
  public func shareSourceForm(_ lower: String, _ entries: [WordEntry]) -> Bool {
    guard !target.isSpelled(lower) else { return false }
    return entries.contains { entry in
      guard entry.isContent, !entry.isCapitalized, entry.lower.count >= 5 else { return false }
      let prefix = zip(entry.lower, lower).prefix { $0 == $1 }.count
      return prefix + 2 >= max(entry.lower.count, lower.count)
    }
  }

  /// What French and English have of each other without a dictionary's saying so.
  private static let borrowed: Set<String> = [
    "vs", "cf", "etc", "ibid", "et", "al", "via", "de", "la", "le", "du", "des", "les", "en", "von", "van", "der",
    "den", "el", "al", "san", "sa", "da", "di", "am", "pm",
  ]
}
