import TextAnalysis

extension WordKnowledge {
  /// Whether the second word is the opposite of a translation of the first, and no translation of it itself.
  package func oppose(_ first: WordEntry, _ second: WordEntry) -> Bool {
    var isOpposite = false
    var isAlike = false
    for form in 0..<first.formCount {
      for edge in forward.neighbors(of: first.forms[form]) {
        let translation = forward.end(edge)
        for other in 0..<second.formCount {
          let answer = second.forms[other]
          if answer == translation { return false }
          // Both graphs go both ways: what is near one word is at hand once it was asked for.
          if targetSynonyms.weight(from: answer, to: translation) > 0 { isAlike = true }
          guard forward.weight(edge) >= 2, !first.isSupport, !second.isSupport else { continue }
          if targetAntonyms.weight(from: answer, to: translation) > 0 { return true }
        }
        if forward.weight(edge) >= 1.5, target.isDenial(of: translation, second.lower) { return true }
        // The opposite of a word of like sense; phrases' words have too many senses for that.
        if !isOpposite, !first.isSupport, !second.isSupport, !second.isLight, forward.weight(edge) >= 2 {
          isOpposite = isSecondOpposite(translation, second)
        }
      }
      for opposite in sourceAntonyms.neighbors(of: first.forms[form]) {
        for other in 0..<second.formCount
        where forward.weight(from: sourceAntonyms.end(opposite), to: second.forms[other]) >= 1 {
          isOpposite = true
        }
      }
    }
    return isOpposite && !isAlike
  }

  private func isSecondOpposite(_ translation: Int32, _ second: WordEntry) -> Bool {
    for other in 0..<second.formCount {
      for synonym in targetSynonyms.neighbors(of: translation)
      where targetAntonyms.weight(from: second.forms[other], to: targetSynonyms.end(synonym)) > 0 { return true }
      for synonym in targetSynonyms.neighbors(of: second.forms[other])
      where targetAntonyms.weight(from: translation, to: targetSynonyms.end(synonym)) > 0 { return true }
    }
    return false
  }
}

extension SideWords {
  /// Whether a spelling is a form with un-, in-, im-, ir-, il-, dis- or non- before it.
  func isDenial(of form: Int32, _ lower: String) -> Bool {
    guard !prefixesOfOpposites.isEmpty else { return false }
    return forms.withBytes(of: form) { bytes in
      guard bytes.count >= 4 else { return false }
      let letters = Array(lower.utf8)
      for prefix in prefixesOfOpposites where lower.hasPrefix(prefix) {
        let rest = letters.dropFirst(prefix.utf8.count)
        if rest.count >= bytes.count, rest.count - bytes.count <= 4, rest.starts(with: bytes) { return true }
      }
      return false
    }
  }
}
