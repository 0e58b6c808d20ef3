import Languages
import TextAnalysis

/// A word such as *billion* that means a thousand times as much in one language as in the other.
struct MisnamedScale {
  /// What the source calls it, and what the target's language does.
  var wrong: String
  var right: String
  /// How far the target is off, and whether it says less.
  var times: String
  var isLess: Bool
  /// The target's number with the right word.
  var suggestion: String
}

extension PairExamination {
  /// What a number's scale should be called where digits agree and the scales do not: 1.2 billion, 1,2 billion.
  func misnamedScale(_ first: Quantity, _ second: Quantity) -> MisnamedScale? {
    guard first.isInDigits, second.isInDigits, first.value > 0, second.value > 0,
      let one = source.scaleWord(of: first), let other = target.scaleWord(of: second),
      abs(one.digits - other.digits) < 1e-9 * max(1, one.digits), one.scale != other.scale,
      let right = largeNumbers[target.language]?[one.scale]
    else { return nil }
    let times = max(one.scale, other.scale) / min(one.scale, other.scale)
    let digits = target.utf8[second.range.lowerBound..<other.range.lowerBound]
    return MisnamedScale(
      wrong: String(decoding: source.utf8[one.range], as: UTF8.self), right: right,
      times: times < 1e15 ? String(Int(times.rounded())) : "many",
      isLess: other.scale < one.scale, suggestion: String(decoding: digits, as: UTF8.self) + right)
  }

}

extension ExaminedText {
  /// The word that multiplies the digits of a number: its place, its value, and that of the digits.
  func scaleWord(of quantity: Quantity) -> (range: Range<Int>, scale: Double, digits: Double)? {
    guard let word = lastWord(endingBy: quantity.range.upperBound),
      words[word].range.upperBound == quantity.range.upperBound,
      words[word].range.lowerBound > quantity.range.lowerBound,
      entries[word].hasLetter
    else { return nil }
    // A scale is a power of ten that leaves of the number what stands before it.
    let shown = utf8[quantity.range.lowerBound..<words[word].range.lowerBound]
    let number = String(decoding: shown, as: UTF8.self).filter { $0.isNumber || $0 == "." || $0 == "," }
    guard let digits = Double(number.replacing(",", with: ".")), digits > 0 else { return nil }
    let scale = (quantity.value / digits).rounded()
    return scale >= 1e6 ? (words[word].range, scale, digits) : nil
  }
}

/// By language: what a thousand and a million millions are called.
private let largeNumbers = Dictionary(
  uniqueKeysWithValues: LanguageData.all.map { ($0.code, $0.numbers.largeNumbers) })
