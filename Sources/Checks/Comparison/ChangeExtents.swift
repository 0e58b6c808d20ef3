import Languages
import TextAnalysis

/// A language's words before a number behind a word of change, ready to be looked up.
private struct ExtentWords: Sendable {
  let by: Set<String>
  let to: Set<String>

  static let byLanguage: [String: ExtentWords] = Dictionary(
    uniqueKeysWithValues: LanguageData.all.filter { !$0.numbers.by.list.isEmpty }.map {
      ($0.code, ExtentWords(by: $0.numbers.by.set, to: $0.numbers.to.set))
    })
}

extension PairExamination {
  /// Numbers by which something changes in one text, and to which it does in the other: a fall by 40%, a fall to 40%. By
  /// the indexes of the quantities. Linear, but for the numbers.
  func exchangedExtents() -> [(source: Int, target: Int)] {
    let own = extents(of: source)
    guard !own.isEmpty, case let others = extents(of: target), !others.isEmpty else { return [] }
    return own.compactMap { extent in
      let same = others.filter { target.quantities[$0.quantity].agrees(with: source.quantities[extent.quantity]) }
      guard same.count == 1, same[0].isBy != extent.isBy else { return nil }
      return (extent.quantity, same[0].quantity)
    }
  }

  /// The numbers in digits behind a word of change, with whether they say by how much, or to what.
  private func extents(of text: ExaminedText) -> [(quantity: Int, isBy: Bool)] {
    guard !text.quantities.isEmpty, let words = OppositionWords.byLanguage[text.language],
      let extents = ExtentWords.byLanguage[text.language]
    else { return [] }
    return text.quantities.indices.compactMap { index in
      let quantity = text.quantities[index]
      guard quantity.isInDigits, let word = text.lastWord(endingBy: quantity.range.lowerBound),
        case let gap = text.words[word].range.upperBound..<quantity.range.lowerBound, gap.count <= 4,
        case let isBy = extents.by.contains(text.lower(word)), isBy || extents.to.contains(text.lower(word)),
        (max(0, word - Self.reachOfChange)..<word).contains(where: { place in
          words.poles(of: text.lower(place)).contains { $0.concept == .change && $0.isSure }
        })
      else { return nil }
      return (index, isBy)
    }
  }

  /// Words between a word of change and the number at most.
  private static let reachOfChange = 6
}
