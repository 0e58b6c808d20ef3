import Foundation
import Languages
import TextAnalysis

extension WordKnowledge {
  /// Whether nothing is known of the words of one of the languages.
  package var languagesAreUnknown: Bool { source.forms.count == 0 || target.forms.count == 0 || !hasLexicon }

  /// Whether the forms of words are known, of each language: where they are not, a word without a counterpart says little.
  package var knowsForms: (source: Bool, target: Bool) { (source.knowsForms, target.knowsForms) }

  /// Whether a lower-case spelling is a word of the source language and none of the target's.
  package func isOnlySource(_ lower: String) -> Bool {
    !target.isSpelled(lower) && isSourceWord(lower) && !Self.borrowed.contains(lower)
  }

  /// Whether a lower-case spelling, in UTF-8, is a word of the target language by the word lists.
  package func isTargetWord(_ lower: UnsafeBufferPointer<UInt8>) -> Bool { target.isSpelled(lower) }

  /// Whether a lower-case spelling is a word of the source language.
  package func isSourceWord(_ lower: String) -> Bool {
    if source.isSpelled(lower) { return true }
    return !source.irregularForms(of: lower).isEmpty
  }

  /// Whether a lower-case spelling of the target language is the regular plural of a noun and no word of its own.
  package func isRegularPlural(_ lower: String, ending: String) -> Bool {
    target.classes(ofSpelling: lower).all.isEmpty && target.irregularForms(of: lower).isEmpty
      && target.classes(ofSpelling: String(lower.dropLast(ending.count))).all.contains(.noun)
  }

  /// Whether a lower-case spelling of the target language is a noun in no form of another word, and nothing else but a
  /// verb where that is allowed.
  package func isNoun(_ lower: String, orVerb allowsVerb: Bool = false) -> Bool {
    let classes = target.classes(ofSpelling: lower).all
    return classes.contains(.noun) && classes.isSubset(of: allowsVerb ? [.noun, .verb] : .noun)
      && target.irregularForms(of: lower).isEmpty
  }

  /// Whether a lower-case spelling of the target language is the plain form of a verb and nothing else.
  package func isVerb(_ lower: String) -> Bool {
    target.classes(ofSpelling: lower).all == .verb && target.irregularForms(of: lower).isEmpty
  }

  /// The forms under which the dictionaries may know a word of the target language.
  /// - Parameter form: folded, stemmed, without accents; see `WordForms`.
  package func targetForms(of lower: String, form: String) -> [Int32] {
    (target.forms.id(of: form).map { [$0] } ?? []) + target.irregularForms(of: lower)
  }

  /// How surely the dictionaries translate a word of the source by one of these forms of the target, 0 to 1.
  package func translation(of entry: borrowing WordEntry, by answers: [Int32]) -> Float {
    var best: Float = 0
    for index in 0..<entry.formCount {
      for answer in answers {
        let weight = forward.weight(from: entry.forms[index], to: answer)
        best = max(best, weight / (weight + 0.5))
      }
    }
    return best
  }

  /// Whether the dictionaries have translations of both words, none of which looks nearly like the other word.
  package func areTranslatedOtherwise(_ entry: borrowing WordEntry, _ answer: borrowing WordEntry) -> Bool {
    guard let own = entry.spelling, let other = answer.spelling else { return false }
    func differ(_ graph: FormGraph, _ entry: borrowing WordEntry, _ words: SideWords, from spelling: Spelling) -> Bool {
      var count = 0
      for index in 0..<entry.formCount {
        for edge in graph.neighbors(of: entry.forms[index]) {
          count += 1
          let isLike = words.forms.withBytes(of: graph.end(edge)) { bytes in
            Spelling(latin: bytes).map { Spelling.similarity($0, spelling) >= 0.75 } ?? false
          }
          if isLike { return false }
        }
      }
      return count > 0
    }
    return differ(forward, entry, target, from: other) && differ(backward, answer, source, from: own)
  }

  /// Whether a spelling that is no word of the target's shares its form with one of the source text.
  package func shareSourceForm(_ lower: String, _ entries: [WordEntry]) -> Bool {
    guard !target.isSpelled(lower) else { return false }
    return entries.contains { entry in
      guard entry.isContent, !entry.isCapitalized, entry.lower.count >= 5 else { return false }
      let prefix = zip(entry.lower, lower).prefix { $0 == $1 }.count
      return prefix + 2 >= max(entry.lower.count, lower.count)
    }
  }

  /// Whether a spelling that a source text holds is none of the target's, not even by another custom of spelling.
  package func isForeign(_ lower: String) -> Bool {
    guard !target.isSpelled(lower), !Self.borrowed.contains(lower) else { return false }
    // A list may have only one of two customs.
    return !target.spellingCustoms.contains { from, to in
      lower.ranges(of: from).last.map { target.isSpelled(lower.replacingCharacters(in: $0, with: to)) } ?? false
    }
  }

  /// Whether a spelling is a word of the target language by another custom than the word lists'.
  package func isTargetWordElsewhere(_ lower: String) -> Bool { isWordElsewhere(lower) { target.isSpelled($0) } }

  /// Whether a spelling is a word of the target language by another custom than that of `isWord`.
  package func isWordElsewhere(_ lower: String, _ isWord: (String) -> Bool) -> Bool {
    // What is longer is no word, and would be read once for each place of a custom in it.
    lower.utf8.count <= 40
      && target.plainSpellings.contains { from, to in
        // Nearly no word has the letters, and finding ranges of characters takes long.
        lower.holdsBytes(of: from)
          && lower.ranges(of: from).contains { isWord(lower.replacingCharacters(in: $0, with: to)) }
      }
  }

  /// What languages have of each other without a dictionary's saying so.
  private static let borrowed = LanguageData.union(\.checkedWords.borrowed)
}

extension String {
  /// Whether another string's bytes stand in it one behind the other.
  fileprivate func holdsBytes(of part: String) -> Bool {
    var (word, part) = (self, part)
    return word.withUTF8 { bytes in
      part.withUTF8 { other in
        guard other.count <= bytes.count else { return false }
        return (0...bytes.count - other.count).contains { start in
          other.indices.allSatisfy { bytes[start + $0] == other[$0] }
        }
      }
    }
  }
}
