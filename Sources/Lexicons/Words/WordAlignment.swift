import TextAnalysis

/// Which words of a pair of texts correspond, according to dictionaries, spelling and numbers.
package struct WordAlignment: Sendable {
  /// A word of each text; the two correspond.
  package struct Link: Hashable, Sendable {
    /// Index among the source's words.
    package var source: Int
    /// Index among the target's words.
    package var target: Int
    /// How certainly, 0 to 1.
    package var strength: Float

    /// A link of two words, with a strength from 0 to 1.
    package init(source: Int, target: Int, strength: Float) {
      self.source = source
      self.target = target
      self.strength = strength
    }
  }

  /// By source word: its partner among the target's words, -1 for none.
  package internal(set) var sourcePartners: [Int] = []
  /// By target word: its partner among the source's words, -1 for none.
  package internal(set) var targetPartners: [Int] = []
  /// By source word: how certainly it is linked; 0 where it isn't.
  package internal(set) var sourceStrengths: [Float] = []
  /// By target word.
  package internal(set) var targetStrengths: [Float] = []
  /// By source word: the best link that it could have had to a word that another has taken.
  package internal(set) var sourceShared: [Float] = []
  /// The same where the other stands within three words: they may answer it together (droit d'auteur, copyright).
  package internal(set) var sourceJoint: [Float] = []
  /// By target word.
  package internal(set) var targetJoint: [Float] = []
  /// By target word.
  package internal(set) var targetShared: [Float] = []
  /// Whether the texts were short enough to be aligned.
  package internal(set) var isComplete = false

  /// No links.
  package init() {}
}

/// Aligns the words of pairs: one for each thread, buffers kept.
package final class WordAligner {
  let knowledge: WordKnowledge
  private var isFunction: (source: [Bool], target: [Bool]) = ([], [])
  private var candidates: [WordAlignment.Link] = []
  private(set) var places: [(form: Int32, word: Int32)] = []
  /// Bits of the forms that `places` has: of those that a dictionary leads to, hardly any are in a text.
  private var placed = [UInt64](repeating: 0, count: 16)
  /// Words of a text at most.
  package static let mostWords = 3000
  /// Links to choose from at most: a word that is repeated a thousand times on both sides has a million of them. A pair
  /// of ordinary sentences has hundreds.
  private static let mostCandidates = 100_000

  /// An aligner of texts of these languages.
  package init(knowledge: WordKnowledge) {
    self.knowledge = knowledge
  }

  /// The alignment of a pair; `anchors` are links known beforehand, such as those of equal numbers.
  ///
  /// About O(words × translations of a word), O(n m) over words that dictionaries don't join, for up to `mostWords`
  /// words, and O(places) over those of expressions, up to a bound.
  package func align(
    _ source: [Word], _ sourceEntries: [WordEntry], _ target: [Word], _ targetEntries: [WordEntry],
    anchors: [WordAlignment.Link] = []
  ) -> WordAlignment {
    var alignment = WordAlignment()
    alignment.sourcePartners = [Int](repeating: -1, count: source.count)
    alignment.targetPartners = [Int](repeating: -1, count: target.count)
    alignment.sourceStrengths = [Float](repeating: 0, count: source.count)
    alignment.targetStrengths = [Float](repeating: 0, count: target.count)
    alignment.sourceShared = alignment.sourceStrengths
    alignment.targetShared = alignment.targetStrengths
    alignment.sourceJoint = alignment.sourceStrengths
    alignment.targetJoint = alignment.targetStrengths
    guard max(source.count, target.count) <= Self.mostWords else { return alignment }
    alignment.isComplete = true
    isFunction = (
      source.map { sourceEntries[$0.entry].classes.contains(.function) },
      target.map { targetEntries[$0.entry].classes.contains(.function) }
    )
    sortPlaces(target, targetEntries)
    linkExpressions(source, sourceEntries, target, targetEntries, &alignment)
    candidates = anchors
    gatherLexicon(source, sourceEntries, target, targetEntries)
    choose(&alignment)
    candidates.removeAll(keepingCapacity: true)
    gatherLooks(source, sourceEntries, target, targetEntries, alignment)
    choose(&alignment)
    return alignment
  }

  /// Lists where each form of the target stands.
  private func sortPlaces(_ target: [Word], _ targetEntries: [WordEntry]) {
    places.removeAll(keepingCapacity: true)
    for index in placed.indices { placed[index] = 0 }
    for (index, word) in target.enumerated() {
      let forms = targetEntries[word.entry].forms
      for form in 0..<targetEntries[word.entry].formCount {
        places.append((forms[form], Int32(index)))
        placed[Int(forms[form] >> 6) & 15] |= 1 << UInt64(forms[form] & 63)
      }
    }
    places.sort { $0.form < $1.form }
  }

  /// Dictionary links, and links of equal spellings.
  private func gatherLexicon(
    _ source: [Word], _ sourceEntries: [WordEntry], _ target: [Word], _ targetEntries: [WordEntry]
  ) {
    for (index, word) in source.enumerated() where candidates.count < Self.mostCandidates {
      let forms = sourceEntries[word.entry].forms
      for form in 0..<sourceEntries[word.entry].formCount {
        for edge in knowledge.forward.neighbors(of: forms[form]) {
          let other = knowledge.forward.end(edge)
          guard var place = firstPlace(of: other) else { continue }
          while place < places.count, places[place].form == other {
            let weight = knowledge.forward.weight(edge)
            var strength = weight / (weight + 0.5)
            // Function words and content words seldom correspond, except what expressions in dictionaries hold.
            if isFunction.source[index] != isFunction.target[Int(places[place].word)] {
              if strength < 0.75 { place += 1; continue }
              strength *= 0.5
            }
            candidates.append(WordAlignment.Link(source: index, target: Int(places[place].word), strength: strength))
            place += 1
          }
        }
      }
    }
    for (index, word) in source.enumerated() where candidates.count < Self.mostCandidates {
      guard sourceEntries[word.entry].hasLetter, sourceEntries[word.entry].length >= 2, !isFunction.source[index] else {
        continue
      }
      for (other, match) in target.enumerated()
      where targetEntries[match.entry].isSame(as: sourceEntries[word.entry]) {
        let entry = sourceEntries[word.entry]
        let isSure = entry.length >= 4 || entry.isCapitalized || entry.hasDigit
        candidates.append(WordAlignment.Link(source: index, target: other, strength: isSure ? 0.95 : 0.6))
      }
    }
  }

  /// The first of `places` of a form; nil where the target has none.
  func firstPlace(of form: Int32) -> Int? {
    guard placed[Int(form >> 6) & 15] & 1 << UInt64(form & 63) != 0 else { return nil }
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].form < form { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low].form == form ? low : nil
  }

  /// Words that are still alone: those that look alike, or like a translation of the other, or mean nearly the same.
  private func gatherLooks(
    _ source: [Word], _ sourceEntries: [WordEntry], _ target: [Word], _ targetEntries: [WordEntry],
    _ alignment: WordAlignment
  ) {
    guard source.count * target.count <= 250_000 else { return }
    func isOpen(_ entry: borrowing WordEntry) -> Bool { entry.isContent || entry.isCapitalized }
    let open = target.indices.filter {
      alignment.targetPartners[$0] < 0 && isOpen(targetEntries[target[$0].entry])
    }
    guard !open.isEmpty else { return }
    for (index, word) in source.enumerated()
    where alignment.sourcePartners[index] < 0 && isOpen(sourceEntries[word.entry]) {
      for other in open {
        let match = target[other].entry
        let strength = max(
          likeness(sourceEntries[word.entry], targetEntries[match]),
          kinship(sourceEntries[word.entry], targetEntries[match]))
        if strength > 0 { candidates.append(WordAlignment.Link(source: index, target: other, strength: strength)) }
      }
    }
  }

  private func likeness(_ first: borrowing WordEntry, _ second: borrowing WordEntry) -> Float {
    let areNames = first.isCapitalized && second.isCapitalized
    // Hardly any two words start alike.
    guard areNames || first.spelling?.start == second.spelling?.start, let a = first.spelling, let b = second.spelling
    else { return 0 }
    let shorter = min(a.count, b.count)
    guard shorter >= (areNames ? 3 : 4) else { return 0 }
    let prefix = Spelling.commonPrefix(a, b)
    guard prefix >= 2 || areNames else { return 0 }
    let similarity = Spelling.similarity(a, b)
    if similarity >= (areNames ? 0.5 : 0.65) { return 0.3 + 0.6 * similarity }
    return prefix >= 5 && similarity >= 0.5 ? 0.6 : 0
  }

  /// Whether a dictionary gives `first` a translation that shares its root, or a sense, with `second`.
  private func kinship(_ first: borrowing WordEntry, _ second: borrowing WordEntry) -> Float {
    var best: Float = 0
    for form in 0..<first.formCount {
      for edge in knowledge.forward.neighbors(of: first.forms[form]) {
        let translation = knowledge.forward.end(edge)
        for other in 0..<second.formCount {
          let answer = second.forms[other]
          // Either way the same; this one asks for the neighbours of one word all the time, which are at hand.
          if knowledge.targetSynonyms.weight(from: answer, to: translation) > 0 { best = max(best, 0.5) }
          if best < 0.45, shareRoot(knowledge.target, translation, answer) { best = 0.45 }
        }
        if second.formCount == 0, let spelling = second.spelling, best < 0.45,
          shareRoot(knowledge.target, translation, spelling)
        {
          best = 0.45
        }
      }
    }
    for other in 0..<second.formCount where best < 0.5 {
      for edge in knowledge.backward.neighbors(of: second.forms[other]) {
        let translation = knowledge.backward.end(edge)
        for form in 0..<first.formCount {
          if knowledge.sourceSynonyms.weight(from: first.forms[form], to: translation) > 0 { best = 0.5 }
          if best < 0.45, shareRoot(knowledge.source, translation, first.forms[form]) { best = 0.45 }
        }
      }
    }
    return best
  }

  /// At least five letters at the start in common, and most of the shorter form.
  private func shareRoot(_ words: SideWords, _ first: Int32, _ second: Int32) -> Bool {
    let (prefix, count, other) = words.forms.commonPrefix(of: first, second)
    return prefix >= 4 && prefix * 10 >= min(count, other) * 8 && prefix * 2 >= max(count, other)
  }

  private func shareRoot(_ words: SideWords, _ first: Int32, _ second: Spelling) -> Bool {
    words.forms.withBytes(of: first) { a in
      let prefix = zip(a, second.letters.utf8).prefix { $0 == $1 }.count
      return prefix >= 5 && prefix * 10 >= min(a.count, second.count) * 8
    }
  }

  /// Takes the best candidates one after the other, each word once; what is left of them is shared.
  private func choose(_ alignment: inout WordAlignment) {
    let (rows, columns) = (Float(max(1, alignment.sourcePartners.count)), Float(max(1, alignment.targetPartners.count)))
    // Grammar's words stand everywhere: theirs are links only near the diagonal.
    func score(_ link: WordAlignment.Link) -> Float {
      let pull: Float = isFunction.source[link.source] || isFunction.target[link.target] ? 1.5 : 0.5
      return link.strength - pull * abs((Float(link.source) + 0.5) / rows - (Float(link.target) + 0.5) / columns)
    }
    var order = candidates.indices.map { (score(candidates[$0]), $0) }
    order.sort { ($0.0, $1.1) > ($1.0, $0.1) }
    for (value, index) in order {
      let link = candidates[index]
      // Weak links over a distance are chance.
      guard value >= 0.2 else { break }
      if alignment.sourcePartners[link.source] < 0, alignment.targetPartners[link.target] < 0 {
        alignment.sourcePartners[link.source] = link.target
        alignment.targetPartners[link.target] = link.source
        alignment.sourceStrengths[link.source] = link.strength
        alignment.targetStrengths[link.target] = link.strength
      } else {
        if alignment.sourcePartners[link.source] != link.target {
          alignment.sourceShared[link.source] = max(alignment.sourceShared[link.source], link.strength)
          let owner = alignment.targetPartners[link.target]
          if owner >= 0, abs(owner - link.source) <= 3 {
            alignment.sourceJoint[link.source] = max(alignment.sourceJoint[link.source], link.strength)
          }
        }
        if alignment.targetPartners[link.target] != link.source {
          alignment.targetShared[link.target] = max(alignment.targetShared[link.target], link.strength)
          let owner = alignment.sourcePartners[link.source]
          if owner >= 0, abs(owner - link.target) <= 3 {
            alignment.targetJoint[link.target] = max(alignment.targetJoint[link.target], link.strength)
          }
        }
      }
    }
  }
}
