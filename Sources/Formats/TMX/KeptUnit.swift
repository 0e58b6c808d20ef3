/// A unit of a TMX that is to be written again, with all that stands around it in the file.
///
/// Two are the same where they are one.
package final class KeptUnit: Hashable, Sendable {
  /// The head of the file.
  package let head: TMXHead
  /// Units in front of this one that have no pair of texts in the languages asked for.
  package let passed: [TMXUnit]
  package let unit: TMXUnit
  /// What follows the unit, where it is the last: units passed over, and the tail.
  package let end: (passed: [TMXUnit], tail: [UInt8])?

  init(_ unit: TMXUnit, of head: TMXHead, behind passed: [TMXUnit], end: (passed: [TMXUnit], tail: [UInt8])?) {
    (self.unit, self.head, self.passed, self.end) = (unit, head, passed, end)
  }

  package static func == (one: KeptUnit, other: KeptUnit) -> Bool { one === other }

  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension TMXUnit {
  /// The unit as it stands but for its properties of a type, which are these.
  package func replacing(properties type: String, by texts: [String]) -> [UInt8] {
    let removals = properties.filter { $0.type.map(text) == type }.map { property in
      Edit(withGap(property.whole), [])
    }
    return edited(removals + texts.map { adding(property: type, $0) })
  }

  /// An element with the white space in front of it, where that is all that stands there.
  package func withGap(_ whole: Range<Int>) -> Range<Int> {
    var start = whole.lowerBound
    while start > 0, xml[start - 1] <= 0x20 { start -= 1 }
    return start > 0 && xml[start - 1] == UInt8(ascii: ">") ? start..<whole.upperBound : whole
  }
}
