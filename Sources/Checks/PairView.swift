/// What a checker sees of a pair, for those who learn weights or look into it.
package struct PairView: Sendable {
  /// One side.
  package struct Side: Sendable {
    /// The words.
    package var words: [String]
    /// By word: the index of its partner on the other side, -1 for none.
    package var partners: [Int]
    /// By word: whether it carries content.
    package var content: [Bool]
    /// Content words that nothing answers.
    package var loose: [Loose]
    /// Stretches that nothing answers, some of them parts of others.
    package var spans: [Span]
  }

  /// A content word that nothing answers.
  package struct Loose: Sendable {
    /// Of the word.
    package var index: Int
    /// By ``PairView/featureNames``.
    package var features: [Float]
    /// Indexes of loose words of the other side in the same gap.
    package var facing: [Int]
  }

  /// A stretch of one text of which the other has next to nothing.
  package struct Span: Sendable {
    /// Indexes of its words.
    package var words: Range<Int>
    /// By `LooseSpan.names`.
    package var features: [Float]
  }

  /// A name that the other text does not have, or has another in place of.
  package struct Name: Sendable {
    /// Indexes among the source's words; none for a name that was added.
    package var source: [Int]
    /// Among the target's; none for one that is missing.
    package var target: [Int]
    /// Whether it only makes a name longer that both texts have.
    package var isFuller: Bool
    /// By `NameEvidence.names`.
    package var features: [Float]
  }

  /// A negation that one text has more of.
  package struct Negation: Sendable {
    /// Whether it is the source's.
    package var isOfSource: Bool
    /// Index among the words of its text.
    package var word: Int
    /// By `NegationEvidence.names`.
    package var features: [Float]
  }

  /// What the features of loose words are.
  package static var featureNames: [String] { LooseWord.names }
  /// The source.
  package var source: Side
  /// The target.
  package var target: Side
  /// Names without their like, where the words of both languages are known.
  package var names: [Name]
  /// Negations of which the other text has fewer.
  package var negations: [Negation]
  /// What the score of the pair goes by, by `ScoreModel.Sign`.
  package var signs: [Double]
}

extension Checker {
  /// What the checks go by in a pair.
  package func view(of pair: CheckedPair) -> PairView {
    var examination = examine(pair)
    run(&examination)
    let signs = examination.scoreSigns()
    func side(_ isSource: Bool) -> PairView.Side {
      let text = isSource ? examination.source : examination.target
      return PairView.Side(
        words: text.words.indices.map(text.word),
        partners: isSource ? examination.alignment.sourcePartners : examination.alignment.targetPartners,
        content: text.entries.map(\.isContent),
        loose: (isSource ? examination.looseSource : examination.looseTarget).map {
          PairView.Loose(index: $0.index, features: $0.features, facing: $0.facing)
        },
        spans: examination.looseSpans(ofSource: isSource).map { PairView.Span(words: $0.words, features: $0.features) })
    }
    let names = examination.doubtedNames().map {
      PairView.Name(
        source: $0.source.map(Array.init) ?? [], target: $0.target.map(Array.init) ?? [], isFuller: $0.isFuller,
        features: $0.features)
    }
    let negations = examination.doubtedNegations().map {
      PairView.Negation(isOfSource: $0.isOfSource, word: $0.word, features: $0.features)
    }
    return PairView(source: side(true), target: side(false), names: names, negations: negations, signs: signs)
  }
}
