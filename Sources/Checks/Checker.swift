import Bitext
import Evidence
import ICU

/// What checkers of a language pair share whatever the pairs: dictionaries by word form, names, settings. Made once,
/// shared by all threads.
public struct CheckKnowledge: Sendable {
  /// The language translated from; nil where it isn't known.
  public let sourceLanguage: Language?
  /// The language translated to; nil where it isn't known.
  public let targetLanguage: Language?

  /// - Parameter lexicons: dictionaries from the source language to the target language.
  public init(source: Language?, target: Language?, lexicons: [Lexicon] = []) {
    sourceLanguage = source
    targetLanguage = target
  }
}

/// Finds what looks wrong in pairs of texts.
///
/// Holds C state and scratch buffers: one for each thread. Memory does not grow with the number of pairs.
public final class Checker {
  /// What it shares with others.
  public let knowledge: CheckKnowledge
  /// What it was made with.
  public let settings: CheckSettings
  private let checks: [Check]

  /// A checker; make `knowledge` once and a checker for each thread.
  ///
  /// - Throws: `ICUError` where ICU can't open what it needs.
  public init(
    knowledge: CheckKnowledge, settings: CheckSettings = CheckSettings(), terminology: Terminology = Terminology()
  ) throws(ICUError) {
    self.knowledge = knowledge
    self.settings = settings
    checks = Check.all.filter { $0.scope != .bitext && settings.runs($0) }
  }

  /// What looks wrong in a pair, in the order of ``Check/all``. Linear in the length of the texts for ordinary pairs.
  public func findings(for pair: CheckedPair) -> [Finding] {
    var examination = PairExamination(pair: pair)
    for check in checks {
      examination.check = check
      check.run(&examination)
    }
    return examination.findings.compactMap { settings.admitted($0, of: pair) }
  }

  /// How likely the target is to be a faithful translation of the source, and why.
  public func score(_ pair: CheckedPair) -> PairScore {
    PairScore(faithfulness: findings(for: pair).contains { $0.severity == .error } ? 0 : 1, reasons: [])
  }
}
