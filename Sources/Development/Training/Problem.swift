import Alignment
import Bitext
import Files
import Foundation
import Lexicons
import TextAnalysis

/// A text to learn from or to be tested on, with its evidence, with or without dictionaries.
struct Problem: Sendable {
  /// What was done to the text.
  enum Form: String, Sendable, CaseIterable {
    case whole, piece, damaged, damagedPiece = "damaged piece", abridged, abridgedPiece = "abridged piece", joined
    case joinedPiece = "joined piece", mismatched, halfMatched = "half-matched"
  }

  var text: TrainingText
  var form: Form
  var usesDictionary: Bool
  var source: TokenizedText
  var target: TokenizedText
  var prior: PriorEvidence

  init(
    _ text: TrainingText, form: Form, knowledge: PairKnowledge, usesDictionary: Bool, omitting: Ablation.Evidence
  ) throws {
    self.text = text
    self.form = form
    self.usesDictionary = usesDictionary
    source = try Tokenizer(language: text.source.document.language).tokenize(text.source)
    target = try Tokenizer(language: text.target.document.language).tokenize(text.target)
    prior = PriorEvidence(source: source, target: target, knowledge: knowledge, omitting: omitting)
  }

  /// Problems of one set that are summed up in a table's row.
  var label: String { "\(text.name), \(usesDictionary ? "with" : "without"), \(form.rawValue)" }

  /// Ready for learning the weights of a pass that begins with `knowledge`.
  func trainingCase(_ knowledge: Engine.PassKnowledge, trust: Float) -> TrainingCase {
    TrainingCase(source: source, target: target, knowledge: knowledge, trust: trust, gold: text.gold)
  }

  /// The beads that `engine` finds, and what its last pass knew.
  func align(_ engine: Engine) -> (path: Engine.Path, knowledge: Engine.PassKnowledge) {
    var knowledge = Engine.PassKnowledge(table: prior.table)
    let path = engine.align(source: source, target: target, prior: prior, knowledge: &knowledge)
    return (path, knowledge)
  }
}

/// What is known beforehand of this text's languages; with dictionaries, those that the command would use: the list that
/// ships, and the installed ones.
func knowledge(for text: TrainingText, usesDictionary: Bool) -> PairKnowledge {
  guard let source = text.source.document.language, let target = text.target.document.language else {
    return PairKnowledge(languages: ("und", "und"), lexicons: [])
  }
  let cache = LexiconCache(directory: NSTemporaryDirectory() + "/enregard-train")
  let lexicons =
    usesDictionary
    ? [
      Lexicon.shipped(source: source, target: target),
      cache.lexicon(from: source, to: target, with: installedDictionaries()),
    ].compactMap { $0 } : []
  return PairKnowledge(languages: (source.base, target.base), lexicons: lexicons)
}
