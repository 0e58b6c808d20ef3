/// A shape of bead: how many segments of the source correspond to how many of the target.
public struct BeadKind: Hashable, Sendable {
  /// Segments of the source.
  public var source: Int
  /// Segments of the target.
  public var target: Int

  /// A kind of bead of so many segments of either side.
  public init(source: Int, target: Int) {
    (self.source, self.target) = (source, target)
  }

  /// A segment of the source without a counterpart.
  public static let sourceNull = BeadKind(source: 1, target: 0)
  /// A segment of the target without a counterpart.
  public static let targetNull = BeadKind(source: 0, target: 1)

  /// Whether the search considers it.
  public var isSearched: Bool { Self.all.contains(self) || self == .sourceNull || self == .targetNull }

  /// The longest side of a bead.
  static let longestSide = 8

  /// The longest side against one of so many segments.
  @inline(__always)
  static func longest(against count: Int) -> Int { count <= 2 ? longestSide : count <= 4 ? 4 : 2 }

  /// Every kind that is searched: up to 4-4, and a long side of up to 8 against one or two segments; nulls are apart.
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
