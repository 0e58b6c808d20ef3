import TextAnalysis

extension AgreementReader {
  /// Words behind a conjunction among which its verb is looked for.
  private static let reach = 6

  /// *Bien qu'elle a*, *avant que le train est là*: an indicative behind a conjunction that asks for the subjunctive.
  func mood(at index: Int) -> Disagreement? {
    let token = tokens[index]
    let isConcession = token.roles.contains(.concession) && (token.startsSentence || token.isBehindComma)
    var place = index
    if token.roles.contains(.purpose) || isConcession {
      guard let that = next(index), that.roles.contains(.that) else { return nil }
      place += 1
    } else if !token.roles.contains(.although) {
      return nil
    }
    let first = place + 1
    while let word = next(place), place < index + Self.reach {
      place += 1
      let isNoun = place > first && tokens[place - 1].canBe(.determiner) && !tokens[place - 1].canBe(.subject)
      if isNoun { continue }
      // Another clause, or an insertion.
      if word.roles.contains(.subordinator) || word.canBe(.relative) || word.roles.contains(.joiner) { return nil }
      if word.roles.contains(.indicative) {
        return place == first ? nil : Disagreement(places: [token.range, word.range])
      }
      if word.canBe(.finiteVerb), !word.canBe([.noun, .adjective, .determiner, .subject, .clitic]) { return nil }
    }
    return nil
  }
}
