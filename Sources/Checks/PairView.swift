/// What a checker sees of a pair, for those who learn weights or look into it.
public struct PairView: Sendable {
  /// One side.
  public struct Side: Sendable {
    /// The words.
    public var words: [String]
    /// By word: the index of its partner on the other side, -1 for none.
    public var partners: [Int]
    /// By word: whether it carries content.
    public var content: [Bool]
    /// Content words that nothing answers.
    public var loose: [Loose]
  }

  /// A content word that nothing answers.
  public struct Loose: Sendable {
    /// Of the word.
    public var index: Int
    /// By ``PairView/featureNames``.
    public var features: [Float]
    /// Indexes of loose words of the other side in the same gap.
    public var facing: [Int]
  }

  /// What the features of loose words are.
  public static var featureNames: [String] { LooseWord.names }
  /// The source.
  public var source: Side
  /// The target.
  public var target: Side
}

extension Checker {
  /// What the checks go by in a pair.
  public func view(of pair: CheckedPair) -> PairView {
    let examination = examine(pair)
    func side(_ isSource: Bool) -> PairView.Side {
      let text = isSource ? examination.source : examination.target
      return PairView.Side(
        words: text.words.indices.map(text.word),
        partners: isSource ? examination.alignment.sourcePartners : examination.alignment.targetPartners,
        content: text.entries.map(\.isContent),
        loose: examination.looseWords(ofSource: isSource).map {
          PairView.Loose(index: $0.index, features: $0.features, facing: $0.facing)
        })
    }
    return PairView(source: side(true), target: side(false))
  }
}
