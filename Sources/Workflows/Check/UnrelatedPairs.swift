import Bitext
import Checks
import Lexicons

/// Tells pairs that are no translations of each other, as the check `unrelated` does, in any number of languages.
package final class UnrelatedPairs {
  /// Dictionaries of a pair of languages take up to a hundred megabytes: of a file in more pairs than this, the others are
  /// not judged.
  private static let mostLanguagePairs = 8
  private let sources: LexiconSources
  private let memory: MemoryKnowledge?
  private let making: @Sendable (LexiconMaking) -> Void
  private var checkers: [[Language]: BitextChecker] = [:]

  /// - Parameter making: told of lists that are made of the installed dictionaries.
  /// - Throws: `MemoryError`.
  package init(_ sources: LexiconSources, making: @escaping @Sendable (LexiconMaking) -> Void) throws {
    (self.sources, memory, self.making) = (sources, try sources.memoryKnowledge(), making)
  }

  /// Of each of the texts, all in these languages, what is wrong; nil where nothing is, or where there are no
  /// dictionaries to judge by.
  /// - Throws: what reading word lists throws; `ICUError`.
  package func messages(
    for texts: [(source: String, target: String)], _ source: Language, _ target: Language
  ) throws -> [String?] {
    guard let checker = try checker(source, target) else { return texts.map { _ in nil } }
    let pairs = texts.enumerated().map { CheckedPair(index: $0, source: $1.source, target: $1.target) }
    return try checker.findings(for: pairs).map { $0.first?.message }
  }

  private func checker(_ source: Language, _ target: Language) throws -> BitextChecker? {
    if let checker = checkers[[source, target]] { return checker }
    guard checkers.count < Self.mostLanguagePairs, source.base != target.base else { return nil }
    let lexicons = try sources.lexicons(for: source, target, memory: memory, making: making)
    let rules = Check.all.map { ($0.id, CheckSettings.Rule(isOn: $0.id == "unrelated")) }
    let knowledge = CheckKnowledge(source: source, target: target, lexicons: lexicons)
    let checker = try BitextChecker(
      knowledge: knowledge, settings: CheckSettings(rules: Dictionary(uniqueKeysWithValues: rules)))
    checkers[[source, target]] = checker
    return checker
  }
}
