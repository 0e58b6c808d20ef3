import Bitext

/// A model of whether a loose word is an error: one for what is omitted and one for what is added, in each direction of
/// translation, for neither the words of two languages nor those who translate from one and from the other leave the same
/// alone.
struct LooseWordModel: Hashable, Sendable {
  /// By ``LooseWord/names``.
  let trees: BoostedTrees
  /// Log odds that three in a hundred good translations exceed: what the score goes by.
  let threshold: Float
  /// Log odds from which a word is reported, be it as a note: eight in a hundred good translations have a word above them.
  let least: Float

  /// - Parameter trees: as ``BoostedTrees`` reads them.
  init(base: Float, threshold: Float, least: Float, trees: String) {
    (self.threshold, self.least) = (threshold, least)
    self.trees = BoostedTrees(base: base, trees: trees)
  }

  /// Log odds of an error, learned with as many words that are one as are none.
  func logOdds(_ features: [Float]) -> Float { trees.logOdds(features) }

  /// Of the source's words, for omissions; where a direction was not learned, of both that were.
  static func omission(from source: String, to target: String) -> LooseWordModel {
    omissions["\(source)-\(target)"] ?? omissions["*"] ?? none
  }

  /// Of the target's words, for additions.
  static func addition(from source: String, to target: String) -> LooseWordModel {
    additions["\(source)-\(target)"] ?? additions["*"] ?? none
  }

  /// Reports nothing.
  private static let none = LooseWordModel(base: 0, threshold: .infinity, least: .infinity, trees: "")

  /// What is wrong with the tables, for tests: each has a model for any direction, whose trees have an end and ask for
  /// features that there are.
  static func validate() -> [String] {
    WordList.problems(LooseWord.names, isText: true)
      + [omissions, additions].filter { $0["*"] == nil }.map { "no model for any direction among \($0.keys.sorted())" }
      + [omissions, additions].flatMap { $0.flatMap { $1.trees.problems($0, features: LooseWord.names.count) } }
  }
}

/// The models of a pair of languages.
struct LooseWordModels: Sendable {
  let omission: LooseWordModel
  let addition: LooseWordModel
  /// Of the source's words and of the target's in the opposite direction.
  let reverseAddition: LooseWordModel
  let reverseOmission: LooseWordModel

  init(from source: String, to target: String) {
    omission = .omission(from: source, to: target)
    addition = .addition(from: source, to: target)
    reverseAddition = .addition(from: target, to: source)
    reverseOmission = .omission(from: target, to: source)
  }
}
