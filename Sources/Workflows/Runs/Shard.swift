/// A part of the work of a run, for one of several machines: of each `count` pieces one, so that long and short pieces are
/// spread evenly, and what a part holds does not depend on how many pieces there are.
package struct Shard: Hashable, Sendable {
  /// Which part, from 1.
  package let number: Int
  /// How many parts there are.
  package let count: Int

  /// As it is written, such as `2/8`; nil where that is none.
  package init?(_ text: String) {
    let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let number = numbers[0], let count = numbers[1], count > 0, (1...count).contains(number)
    else { return nil }
    (self.number, self.count) = (number, count)
  }

  /// Whether the piece at `place`, from 0, belongs to it.
  package func contains(_ place: Int) -> Bool { place % count == number - 1 }

  /// Those of all pieces that belong to it.
  package func of<Piece>(_ pieces: [Piece]) -> [Piece] {
    stride(from: number - 1, to: pieces.count, by: count).map { pieces[$0] }
  }
}
