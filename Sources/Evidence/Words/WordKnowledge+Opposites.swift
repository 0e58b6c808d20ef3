extension WordKnowledge {
  /// Whether the second word is the opposite of a translation of the first, and no translation of it itself.
  public func oppose(_ first: WordEntry, _ second: WordEntry) -> Bool {
    var isOpposite = false
    for form in 0..<first.formCount {
      for edge in forward.neighbors(of: first.forms[form]) {
        let translation = forward.end(edge)
        for other in 0..<second.formCount {
          if second.forms[other] == translation || targetSynonyms.weight(from: translation, to: second.forms[other]) > 0 { return false }
          if forward.weight(edge) >= 1.5, targetAntonyms.weight(from: translation, to: second.forms[other]) > 0 { isOpposite = true }
        }
        if !isOpposite, target.isDenial(of: translation, second.lower) { isOpposite = true }
      }
    }
    for form in 0..<first.formCount where !isOpposite {
      for opposite in sourceAntonyms.neighbors(of: first.forms[form]) {
        for other in 0..<second.formCount where forward.weight(from: sourceAntonyms.end(opposite), to: second.forms[other]) >= 1 {
          isOpposite = true
        }
      }
    }
    return isOpposite
  }
}

extension SideWords {
  /// Whether a spelling is a form with un-, in-, im-, ir-, il-, dis- or non- before it.
  func isDenial(of form: Int32, _ lower: String) -> Bool {
    guard language == "en" || language == "fr" else { return false }
    return forms.withBytes(of: form) { bytes in
      guard bytes.count >= 4 else { return false }
      let letters = Array(lower.utf8)
      for prefix in ["un", "in", "im", "ir", "il", "dis", "non"] where lower.hasPrefix(prefix) {
        let rest = letters.dropFirst(prefix.utf8.count)
        if rest.count >= bytes.count, rest.count - bytes.count <= 4, rest.starts(with: bytes) { return true }
      }
      return false
    }
  }
}
