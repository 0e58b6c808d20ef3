extension PairExamination {
  /// The sentences of a side of which the other has nothing, where it has the rest: ranges of words.
  ///
  /// Of a sentence's content words one in five at most may have a counterpart, for words are alike by chance; of the
  /// others three in five must, and the other side may not have as much left that could say the same freely. Linear.
  func loneSentences(ofSource: Bool) -> [Range<Int>] {
    let (own, other) = ofSource ? (source, target) : (target, source)
    let starts = own.words.indices.filter { $0 == 0 || own.words[$0].startsSentence && own.endsSentence(before: $0) }
    guard starts.count > 1, alignment.isComplete else { return [] }
    let (partners, joint) =
      ofSource
      ? (alignment.sourcePartners, alignment.sourceJoint) : (alignment.targetPartners, alignment.targetJoint)
    let (reverse, otherJoint) =
      ofSource
      ? (alignment.targetPartners, alignment.targetJoint) : (alignment.sourcePartners, alignment.sourceJoint)
    var found: [Range<Int>] = []
    var lone = 0
    var (answered, others) = (0, 0)
    var content = own.contentWords[...]
    for (start, end) in zip(starts, starts.dropFirst() + [own.words.count]) {
      let words = content.prefix { $0 < end }
      content = content.dropFirst(words.count)
      let linked = words.count { partners[$0] >= 0 || joint[$0] >= 0.5 }
      if words.count >= Self.fewestWords, linked * 5 <= words.count {
        found.append(start..<end)
        lone += words.count
      } else {
        answered += linked
        others += words.count
      }
    }
    let free = other.contentWords.count { reverse[$0] < 0 && otherJoint[$0] < 0.5 }
    return others > 0 && answered * 5 >= others * 3 && free * 3 <= lone ? found : []
  }

  /// Content words of a sentence; of fewer, all may be said otherwise by chance.
  private static let fewestWords = 4

  /// Reports the sentences of one side of which the other has nothing.
  mutating func reportLoneSentences(ofSource: Bool) {
    for words in loneSentences(ofSource: ofSource) {
      let text = ofSource ? source : target
      let range = text.range(of: words.lowerBound...words.upperBound - 1)
      let sentence = text.words(in: range)
      if ofSource {
        let before = alignment.sourcePartners[..<words.lowerBound].max() ?? -1
        let place = place(behind: before)
        report(
          strength: Self.ofSentence, "the sentence “\(sentence)” has no counterpart in the target",
          remedy: Self.additionRemedy, source: [range], target: [place..<place], isPlain: true)
      } else {
        report(
          strength: Self.ofSentence, "the sentence “\(sentence)” has no counterpart in the source",
          remedy: Self.removalRemedy, target: [range], isPlain: true)
      }
    }
  }

  /// How much speaks for it.
  private static let ofSentence = 0.9
}

extension ExaminedText {
  /// Whether a mark that ends a sentence stands before a word: no colon, quotation mark or bracket.
  fileprivate func endsSentence(before index: Int) -> Bool {
    TextSequence.mark(in: utf8, words[index - 1].range.upperBound, words[index].range.lowerBound) == .stop
  }
}
