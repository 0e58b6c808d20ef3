import TextAnalysis

extension WordAligner {
  /// How certainly expressions are linked.
  private static let ofExpression: Float = 0.9
  /// Farther from the diagonal they are not, as a share of the texts.
  private static let farthest: Float = 0.5
  /// Places of an expression to try in a pair at most: texts that repeat two words thousands of times have millions.
  private static let mostTries = 1_000_000

  /// Links expressions that both texts hold as a whole, from left to right, the longest first and the nearest to the
  /// diagonal: words that stand for an expression together have no other counterparts.
  func linkExpressions(
    _ source: [Word], _ sourceEntries: [WordEntry], _ target: [Word], _ targetEntries: [WordEntry],
    _ alignment: inout WordAlignment
  ) {
    let expressions = knowledge.expressions
    var (own, other): ([Int], [Int]) = ([], [])
    var nearest: [Int] = []
    var tries = 0
    for (index, word) in source.enumerated() {
      let forms = sourceEntries[word.entry].forms
      for form in 0..<sourceEntries[word.entry].formCount {
        for entry in expressions.starting(with: forms[form]) {
          let start = expressions.targetStart(of: entry)
          guard var place = firstPlace(of: start),
            expressions.source(of: entry, at: index, source, sourceEntries, into: &own),
            own.allSatisfy({ alignment.sourcePartners[$0] < 0 && alignment.sourceJoint[$0] == 0 })
          else { continue }
          let expected = (Float(index) + 0.5) / Float(source.count)
          var least = Self.farthest
          while tries < Self.mostTries, place < places.count, places[place].form == start {
            tries += 1
            let first = Int(places[place].word)
            place += 1
            let distance = abs((Float(first) + 0.5) / Float(target.count) - expected)
            guard distance < least,
              expressions.target(of: entry, at: first, target, targetEntries, into: &other),
              other.allSatisfy({ alignment.targetPartners[$0] < 0 && alignment.targetJoint[$0] == 0 })
            else { continue }
            least = distance
            nearest = other
          }
          if least < Self.farthest { link(own, nearest, source, sourceEntries, target, targetEntries, &alignment) }
        }
      }
    }
  }

  /// Links the words of two expressions: those that are translations of each other, then the others in their order; what
  /// is left on one side answers with the rest.
  private func link(
    _ own: [Int], _ other: [Int], _ source: [Word], _ sourceEntries: [WordEntry], _ target: [Word],
    _ targetEntries: [WordEntry], _ alignment: inout WordAlignment
  ) {
    func link(_ first: Int, _ second: Int) {
      alignment.sourcePartners[first] = second
      alignment.targetPartners[second] = first
      alignment.sourceStrengths[first] = Self.ofExpression
      alignment.targetStrengths[second] = Self.ofExpression
    }
    for first in own {
      var (best, partner): (Float, Int?) = (0, nil)
      for second in other where alignment.targetPartners[second] < 0 {
        let weight = self.weight(sourceEntries[source[first].entry], targetEntries[target[second].entry])
        if weight > best { (best, partner) = (weight, second) }
      }
      if let partner { link(first, partner) }
    }
    for first in own where alignment.sourcePartners[first] < 0 {
      guard let second = other.first(where: { alignment.targetPartners[$0] < 0 }) else { break }
      link(first, second)
    }
    for first in own where alignment.sourcePartners[first] < 0 {
      alignment.sourceShared[first] = Self.ofExpression
      alignment.sourceJoint[first] = Self.ofExpression
    }
    for second in other where alignment.targetPartners[second] < 0 {
      alignment.targetShared[second] = Self.ofExpression
      alignment.targetJoint[second] = Self.ofExpression
    }
  }

  /// How readily dictionaries translate a word by another.
  private func weight(_ first: borrowing WordEntry, _ second: borrowing WordEntry) -> Float {
    var best: Float = 0
    for form in 0..<first.formCount {
      for other in 0..<second.formCount {
        best = max(best, knowledge.forward.weight(from: first.forms[form], to: second.forms[other]))
      }
    }
    return best
  }
}
