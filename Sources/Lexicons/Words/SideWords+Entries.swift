import TextAnalysis

/// The forms of dictionary entries' words; of an expression, those of words of three bytes or more.
extension SideWords.Builder {
  /// Of a name as it stands, such as "Corée du Nord": hyphens and capitals as may be.
  mutating func forms(ofName name: String) -> [Int32] {
    var words = name.replacing("-", with: " ").replacing("’", with: " ").replacing("(", with: "").replacing(
      ")", with: "")
    return words.withUTF8 { forms(ofEntry: $0) }
  }

  /// The same of an expression, with ``ExpressionTable/short`` for what is left out between others: tout *le* monde. None
  /// where a single word is left of several: of it nothing tells that the rest stands there.
  mutating func forms(ofExpression entry: UnsafeBufferPointer<UInt8>) -> [Int32] {
    var forms = forms(ofEntry: entry, short: ExpressionTable.short)
    while forms.last == ExpressionTable.short { forms.removeLast() }
    return forms.count == 1 && Self.isExpression(entry) ? [] : forms
  }

  mutating func forms(ofExpression entry: String) -> [Int32] {
    var entry = entry
    return entry.withUTF8 { forms(ofExpression: $0) }
  }

  /// Whether an entry has several words. Texts part words at spaces, hyphens and elisions; so must entries: droit d'auteur,
  /// week-end.
  static func isExpression(_ entry: UnsafeBufferPointer<UInt8>) -> Bool { entry.contains(where: isBetween) }

  private static func isBetween(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2D || byte == 0x27 }

  /// - Parameter short: stands for words of an expression that are left out behind another; nil for nothing.
  mutating func forms(ofEntry entry: UnsafeBufferPointer<UInt8>, short: Int32? = nil) -> [Int32] {
    let isExpression = Self.isExpression(entry)
    var forms: [Int32] = []
    var start = 0
    for end in 0...entry.count where end == entry.count || Self.isBetween(entry[end]) {
      defer { start = end + 1 }
      guard end > start, !isExpression || end - start >= 3 else {
        if end > start, let short, let last = forms.last, last != short { forms.append(short) }
        continue
      }
      forms.append(id(ofFormOf: UnsafeBufferPointer(rebasing: entry[start..<end])))
    }
    return forms
  }
}
