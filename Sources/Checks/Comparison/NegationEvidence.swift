import Languages
import TextAnalysis

/// What tells whether a negation that the other text lacks is an error, or said otherwise there.
enum NegationEvidence {
  /// What the features are, in order. Own: of the text that has more negations. 0 or 1 for what holds or does not.
  static let names = [
    "plain", "surplus", "own negations", "other negations", "other soft", "soft near", "free denial",
    // 0 not, 1 never or no longer, 2 no or nothing, 3 without, 4 neither or nor.
    "kind of negator", "beside verb", "negator's partner", "negated strength", "negated is content", "negated is soft",
    "negated is grammar", "negator's distance", "gap", "free in gap", "auxiliaries in gap", "strength before",
    "strength behind", "in order", "own loose", "other loose", "own loose near", "other loose near", "own content",
    "linked", "own words", "ratio", "own question", "other question", "opens", "comma before", "comma behind",
    "of source",
    "negated twice", "content between",
  ]
}

extension NegatedWords {
  /// Of the negation at `index`, which the other text answers with `answer`: by ``NegationEvidence/names``. Linear in the
  /// words of both texts.
  func features(of index: Int, _ answer: NegationAnswer) -> [Float] {
    let negated = text.negatedWord(at: index)
    let partner = negated.map { partners[$0] } ?? -1
    var features: [Float] = []
    features.reserveCapacity(NegationEvidence.names.count)
    func add(_ value: Int, atMost most: Int) { features.append(Float(min(value, most))) }
    func add(_ holds: Bool) { features.append(holds ? 1 : 0) }

    add(answer == .plain)
    add(ownStrong.count - strong.count, atMost: 3)
    add(ownStrong.count, atMost: 4)
    add(strong.count, atMost: 3)
    add(soft.count, atMost: 4)
    let center = partner >= 0 ? partner : place(of: index)
    add(soft.count { abs($0 - center) <= 4 }, atMost: 3)
    add(hasFreeDenial)
    let kinds = NegationWords.byLanguage[text.language]
    add(kinds?.kind(of: text.lower(index)) ?? 0, atMost: 4)
    add(text.isBesideVerb(index))
    features.append(partners[index] < 0 ? 0 : strengths[index])
    features.append(negated.map { partners[$0] < 0 ? 0 : strengths[$0] } ?? -1)
    add(negated.map { text.entries[$0].isContent } ?? false)
    add(negated.map { isSoft($0) } ?? false)
    add(negated.map { PairExamination.auxiliaries.contains(text.lower($0)) } ?? false)
    add(negated.map { abs($0 - index) } ?? 9, atMost: 9)

    let gap = negated.flatMap(gap(around:))
    add(gap?.count ?? 0, atMost: 10)
    add(gap?.count { back[$0] < 0 && other.entries[$0].isContent } ?? 0, atMost: 4)
    add(gap?.count { back[$0] < 0 && PairExamination.auxiliaries.contains(other.lower($0)) } ?? 0, atMost: 3)
    let sentence = text.sentence(around: negated ?? index, before: 6, behind: 6)
    let middle = negated ?? index
    let before = (sentence.lowerBound..<middle).last { text.entries[$0].isContent && $0 != index }
    let behind = (min(middle + 1, sentence.upperBound)..<sentence.upperBound).first {
      text.entries[$0].isContent && $0 != index
    }
    for neighbour in [before, behind] {
      features.append(neighbour.map { partners[$0] < 0 ? 0 : strengths[$0] } ?? -1)
    }
    let order = [before, negated, behind].compactMap { $0.map { partners[$0] } }.filter { $0 >= 0 }
    add(order.count < 2 || zip(order, order.dropFirst()).allSatisfy(<))

    let own = text.entries.indices.filter { text.entries[$0].isContent }
    let ownLoose = own.filter { partners[$0] < 0 }
    let otherLoose = other.entries.indices.filter { other.entries[$0].isContent && back[$0] < 0 }
    add(ownLoose.count, atMost: 12)
    add(otherLoose.count, atMost: 12)
    add(ownLoose.count { abs($0 - index) <= 5 }, atMost: 6)
    add(otherLoose.count { abs($0 - center) <= 5 }, atMost: 6)
    add(own.count, atMost: 20)
    features.append(own.isEmpty ? 0 : Float(own.count - ownLoose.count) / Float(own.count))
    add(text.words.count, atMost: 40)
    features.append(Float(other.length + 10) / Float(text.length + 10))
    add(text.utf8.contains(0x3F))
    add(other.utf8.contains(0x3F))
    add(text.words[index].startsSentence || index > 0 && text.words[index - 1].startsSentence)
    add(text.hasComma(behind: index - 1))
    add(text.hasComma(behind: index))
    add(isSource)
    add(ownStrong.contains { $0 != index && abs($0 - index) <= 8 })
    let span = partner >= 0 && before.map { partners[$0] } ?? -1 >= 0 ? abs(partner - partners[before ?? 0]) - 1 : 0
    add(max(0, span), atMost: 8)
    return features
  }

  /// Where the counterpart of a word should stand in the other text.
  private func place(of index: Int) -> Int {
    let linked = (0..<partners.count).filter { partners[$0] >= 0 }
    guard let nearest = linked.min(by: { abs($0 - index) < abs($1 - index) }) else {
      return index * other.words.count / max(1, text.words.count)
    }
    return partners[nearest] + index - nearest
  }
}
