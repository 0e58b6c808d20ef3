/// A shape of bead that the search considers.
struct BeadKind: Hashable, Sendable {
  var source: Int
  var target: Int

  /// The longest side of a bead.
  static let longestSide = 8

  /// The longest side against one of so many segments.
  @inline(__always)
  static func longest(against count: Int) -> Int { count <= 2 ? longestSide : count <= 4 ? 4 : 2 }

  /// Every kind up to 4-4, and a long side of up to 8 against one or two segments; nulls are apart.
  static let all: [BeadKind] = {
    var kinds: [BeadKind] = []
    for source in 1...longestSide {
      for target in 1...longestSide where target <= longest(against: source) {
        kinds.append(BeadKind(source: source, target: target))
      }
    }
    return kinds
  }()
}
