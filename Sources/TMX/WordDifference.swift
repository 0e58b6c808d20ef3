import ICU

/// A stretch of a text beside another text.
public struct DifferencePart: Hashable, Sendable {
  /// Whether it is in both, or in one only.
  public enum Kind: Hashable, Sendable {
    case same, removed, added
  }

  /// Where it is from.
  public var kind: Kind
  /// What it says.
  public var text: String
}

/// What must be removed from `old` and what must be added to make `new`, by words (ICU's, so that spaces and signs are parts of their own).
///
/// The longest common subsequence, by dynamic programming; texts whose lengths in words multiply to more than four million
/// are taken as a whole.
public func wordDifference(from old: String, to new: String, language: String = "") throws(ICUError) -> [DifferencePart]
{
  let breaks = try BreakIterator(.word, locale: language)
  let (one, other) = (words(old, breaks), words(new, breaks))
  var parts: [DifferencePart] = []
  func add(_ kind: DifferencePart.Kind, _ text: String) {
    if parts.last?.kind == kind {
      parts[parts.count - 1].text += text
    } else {
      parts.append(.init(kind: kind, text: text))
    }
  }
  guard one.count * other.count <= 4_000_000 else {
    return [DifferencePart(kind: .removed, text: old), DifferencePart(kind: .added, text: new)]
  }
  // lengths[i][j]: of the longest common subsequence of one[i...] and other[j...], in one flat table.
  let width = other.count + 1
  var lengths = [Int32](repeating: 0, count: (one.count + 1) * width)
  for i in one.indices.reversed() {
    for j in other.indices.reversed() {
      lengths[i * width + j] =
        one[i] == other[j]
        ? lengths[(i + 1) * width + j + 1] + 1 : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
    }
  }
  var (i, j) = (0, 0)
  while i < one.count || j < other.count {
    if i < one.count, j < other.count, one[i] == other[j] {
      add(.same, one[i])
      (i, j) = (i + 1, j + 1)
    } else if j == other.count || i < one.count && lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
      add(.removed, one[i])
      i += 1
    } else {
      add(.added, other[j])
      j += 1
    }
  }
  return parts
}

private func words(_ text: String, _ breaks: BreakIterator) -> [String] {
  let bytes = Array(text.utf8)
  var boundaries: [Int32] = []
  bytes.withUnsafeBufferPointer { breaks.boundaries(in: $0, appendingTo: &boundaries) }
  return zip(boundaries, boundaries.dropFirst()).map { String(decoding: bytes[Int($0)..<Int($1)], as: UTF8.self) }
}
