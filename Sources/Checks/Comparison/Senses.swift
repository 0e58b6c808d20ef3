import Languages
import TextAnalysis

/// Words with several senses, ready to be looked up.
enum Senses {
  /// All of their forms, in any language.
  static let words = Set(byLanguages.values.flatMap(\.keys))

  /// By languages of source and target (`en-fr`), and by form: the senses of which something is known.
  static let byLanguages: [String: [String: [WordSense]]] = Dictionary(
    uniqueKeysWithValues: LanguagePair.all.flatMap { pair in
      [(pair.first, pair.second), (pair.second, pair.first)].map { source, target in
        let senses = LanguagePair.senses(source, target).flatMap { sense in sense.words.map { ($0, sense) } }
        return (source + "-" + target, Dictionary(grouping: senses, by: \.0).mapValues { $0.map(\.1) })
      }
    })
}

/// A word that was taken in another sense than the words beside it tell.
struct MistakenSense {
  /// Indexes of the word, of the word that tells its sense, and of what stands for it in the target.
  var source: Int
  var context: Int
  var target: Int
  /// What it means.
  var meaning: [String]
}

extension PairExamination {
  /// Words of the source that the target has in another sense. Linear, but for the words in question.
  func mistakenSenses() -> [MistakenSense] {
    guard let senses = Senses.byLanguages["\(languages.source)-\(languages.target)"] else { return [] }
    return source.words.indices.compactMap { index in
      guard source.entries[index].isMarked(.sense), !source.touchesCode(source.words[index].range),
        let rows = senses[source.lower(index)]
      else { return nil }
      return rows.lazy.compactMap { mistake(at: index, $0) }.first
    }
  }

  private func mistake(at index: Int, _ sense: WordSense) -> MistakenSense? {
    guard let other = target.words.indices.first(where: { sense.wrong.contains(target.lower($0)) }),
      // Each may stand for something else.
      [-1, other].contains(alignment.sourcePartners[index]), [-1, index].contains(alignment.targetPartners[other]),
      let context = source.words.indices.first(where: { sense.isContext(source.lower($0)) }),
      !target.entries.contains(where: { sense.isRight($0.lower) })
    else { return nil }
    return MistakenSense(source: index, context: context, target: other, meaning: sense.meaning)
  }
}
