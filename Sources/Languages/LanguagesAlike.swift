import Bitext

extension Language {
  /// Whether a detector of letters takes the two for each other.
  package func isTakenFor(_ other: Language) -> Bool {
    Self.alike.contains { $0.contains(base) && $0.contains(other.base) }
  }

  private static let alike: [Set<String>] = [
    ["no", "nb", "nn", "da"], ["hr", "sr", "bs", "sh"], ["id", "ms"], ["cs", "sk"], ["gl", "pt"], ["gl", "es"],
    ["zh", "yue"],
  ]
}
