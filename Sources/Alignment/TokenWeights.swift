import Lexicons
import TextAnalysis

/// How a type's tokens are weighed where they are explained by those of the other side.
struct TokenWeights {
  /// The share of its probability that its known translations leave open, and its logarithm.
  var background: Float
  var logBackground: Float
  /// See `LexicalWeights`.
  var span: Float
  var crossing: Float

  var isNothing: Bool { span == 0 && crossing == 0 }

  /// A word of which nothing is known is trusted so much less to have an answer.
  private static let trustOfUnknown: Float = 0.6

  /// Of each type of `text`, by the partners that `table` has for it.
  static func ofTypes(_ text: TokenizedText, explainedBy table: TranslationTable, _ weights: LexicalWeights) -> [Self] {
    (0..<Int32(text.typeCount)).map { type in
      let background = 1 - weights.trust * (table.row(type).isEmpty ? trustOfUnknown : 1)
      let tokenClass = Int(text.classes[Int(type)].rawValue)
      return TokenWeights(
        background: background, logBackground: Exponentials.log(SIMD8(repeating: background))[0],
        span: weights.classes[tokenClass], crossing: LexicalWeights.crossing[tokenClass])
    }
  }
}
