import TextAnalysis

/// The forms of dictionary entries' words; of an expression, those of words of three bytes or more.
final class EntryWords {
  private let forms: WordForms
  private var form: [UInt8] = []

  init(language: String) { forms = WordForms(language: language) }

  /// Of a name as it stands, such as "Corée du Nord": hyphens and capitals as may be.
  func ids(ofName name: String, _ id: (UnsafeBufferPointer<UInt8>) -> Int32) -> [Int32] {
    var words = name.replacing("-", with: " ").replacing("’", with: " ").replacing("(", with: "").replacing(
      ")", with: "")
    return words.withUTF8 { ids(of: $0, id) }
  }

  /// The same of an expression, with ``ExpressionTable/short`` for what is left out between others: tout *le* monde. None
  /// where a single word is left of several: of it nothing tells that the rest stands there.
  func expression(_ entry: UnsafeBufferPointer<UInt8>, _ id: (UnsafeBufferPointer<UInt8>) -> Int32) -> [Int32] {
    var ids = ids(of: entry, short: ExpressionTable.short, id)
    while ids.last == ExpressionTable.short { ids.removeLast() }
    return ids.count == 1 && entry.contains(where: Self.isBetween) ? [] : ids
  }

  func expression(_ entry: String, _ id: (UnsafeBufferPointer<UInt8>) -> Int32) -> [Int32] {
    var entry = entry
    return entry.withUTF8 { expression($0, id) }
  }

  private static func isBetween(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2D || byte == 0x27 }

  /// Texts part words at spaces, hyphens and elisions; so must entries: droit d'auteur, week-end.
  ///
  /// - Parameter short: stands for words of an expression that are left out behind another; nil for nothing.
  func ids(
    of entry: UnsafeBufferPointer<UInt8>, short: Int32? = nil, _ id: (UnsafeBufferPointer<UInt8>) -> Int32
  ) -> [Int32] {
    let isExpression = entry.contains(where: Self.isBetween)
    var ids: [Int32] = []
    var start = 0
    for end in 0...entry.count where end == entry.count || Self.isBetween(entry[end]) {
      defer { start = end + 1 }
      guard end > start, !isExpression || end - start >= 3 else {
        if end > start, let short, let last = ids.last, last != short { ids.append(short) }
        continue
      }
      form.removeAll(keepingCapacity: true)
      forms.append(formOf: UnsafeBufferPointer(rebasing: entry[start..<end]), to: &form)
      ids.append(form.withUnsafeBufferPointer(id))
    }
    return ids
  }
}
