/// A shape of bead that the search considers.
struct BeadKind: Hashable, Sendable {
  var source: Int
  var target: Int

  /// The longest side of a bead.
  static let longestSide = 6

  /// Every kind up to 4-4, and a long side of up to 6 against one or two segments; nulls are apart.
  static let all: [BeadKind] = {
    var kinds: [BeadKind] = []
    for source in 1...longestSide {
      for target in 1...longestSide where max(source, target) <= 4 || min(source, target) <= 2 {
        kinds.append(BeadKind(source: source, target: target))
      }
    }
    return kinds
  }()
}
