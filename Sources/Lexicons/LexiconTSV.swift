import Bitext

// A lexicon as a file: lines that start with `#` say where it came from, the others are
// `source<TAB>target<TAB>weight`, the weight being optional (1). UTF-8, any line ending.
extension Lexicon {
  /// Reads a lexicon file.
  ///
  /// One pass over the bytes, without making strings.
  ///
  /// - Parameters:
  ///   - name: for messages.
  ///   - normalizing: whether words may stand as people write them (a glossary) and are brought to lower case and
  ///     NFC; false for files that `tsv()` wrote.
  ///   - defaultWeight: of the pairs that have none of their own.
  /// - Throws: `LexiconError.malformed` with the first bad line.
  public init(
    tsv: UnsafeBufferPointer<UInt8>, name: String, source: Language, target: Language, normalizing: Bool,
    defaultWeight: Float = 1
  ) throws(LexiconError) {
    self.init(name: name, source: source, target: target)
    reserveCapacity(pairs: tsv.count / 16, bytes: tsv.count)
    var (start, line) = (0, 0)
    var (sourceForm, targetForm): ([UInt8], [UInt8]) = ([], [])
    if tsv.count >= 3, tsv[0] == 0xEF, tsv[1] == 0xBB, tsv[2] == 0xBF { start = 3 }
    while start < tsv.count {
      line += 1
      var end = start
      while end < tsv.count, tsv[end] != 0x0A, tsv[end] != 0x0D { end += 1 }
      let next = end + 1 < tsv.count && tsv[end] == 0x0D && tsv[end + 1] == 0x0A ? end + 2 : end + 1
      let text = UnsafeBufferPointer(rebasing: tsv[start..<end])
      start = next
      guard let first = text.first else { continue }
      if first == 0x23 {
        provenance.append(String(decoding: text.dropFirst().drop { $0 == 0x20 }, as: UTF8.self))
        continue
      }
      func malformed(_ reason: LexiconError.Malformation) -> LexiconError {
        .malformed(name: name, line: line, reason: reason)
      }
      guard let tab = text.firstIndex(of: 0x09) else { throw malformed(.missingField) }
      let rest = text[(tab + 1)...]
      let second = rest.firstIndex(of: 0x09) ?? text.count
      var (weight, isForbidden) = (defaultWeight, false)
      if second < text.count {
        // Glossaries have more columns, such as notes; the third is a weight only if it is a number, and forbids the
        // pair if it says so.
        let number = text[(second + 1)...].prefix { $0 != 0x09 }
        if let value = decimal(number) { weight = value } else if !normalizing { throw malformed(.badWeight) }
        isForbidden = number.elementsEqual("forbidden".utf8)
      }
      let sourceField = UnsafeBufferPointer(rebasing: text[..<tab])
      let targetField = UnsafeBufferPointer(rebasing: text[(tab + 1)..<second])
      guard normalizing else {
        if sourceField.isEmpty || targetField.isEmpty { throw malformed(.emptyField) }
        append(sourceField, targetField, weight: weight)
        continue
      }
      guard String(validating: text, as: UTF8.self) != nil else { throw malformed(.notUTF8) }
      sourceForm.removeAll(keepingCapacity: true)
      targetForm.removeAll(keepingCapacity: true)
      appendWordForm(of: sourceField, to: &sourceForm)
      appendWordForm(of: targetField, to: &targetForm)
      if sourceForm.isEmpty || targetForm.isEmpty { throw malformed(.emptyField) }
      append(sourceForm[...], targetForm[...], weight: weight)
      if isForbidden { forbidLast() }
    }
  }

  /// The lexicon as the bytes of a file, in the order of the entries.
  ///
  /// A pair that the format cannot hold (the source starts with `#`, or a word holds a tab or a line break) is left
  /// out; none comes from dictionaries.
  public func tsv() -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + 4 * count + 1000)
    for line in provenance { out += "# \(line)\n".utf8 }
    func fits(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
      !word.isEmpty && !word.contains { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    }
    forEachPair { source, target, weight in
      guard source.first != 0x23, fits(source), fits(target) else { return }
      out.append(contentsOf: source)
      out.append(0x09)
      out.append(contentsOf: target)
      out.append(0x09)
      let number = bounded(weight)
      out += (Int(exactly: number).map(String.init) ?? String(number)).utf8
      out.append(0x0A)
    }
    return out
  }
}

/// A weight within what the file can say in plain digits: no float in these bounds is written with an exponent.
private func bounded(_ weight: Float) -> Float { min(max(weight, 0.001), 1e9) }

/// A positive decimal number such as `3` or `0.25`, within bounds; nil for anything else. By hand, because this is
/// the hot part of loading the list that the program ships; exact as far as a weight is, so that one that was written
/// is read as it was. Digits behind the eighteenth, which say nothing of it, count for no more than their place.
private func decimal(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Float? {
  var (value, scale, seenPoint, seenDigit): (UInt64, Double, Bool, Bool) = (0, 1, false, false)
  for byte in digits {
    switch byte {
    case 0x30...0x39:
      seenDigit = true
      if value < 100_000_000_000_000_000 {
        value = value * 10 + UInt64(byte - 0x30)
        if seenPoint { scale *= 10 }
      } else if !seenPoint {
        scale /= 10
      }
    case 0x2E where !seenPoint: seenPoint = true
    default: return nil
    }
  }
  let result = Double(value) / scale
  return seenDigit && result > 0 ? bounded(Float(result)) : nil
}
