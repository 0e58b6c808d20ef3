import Alignment
import Bitext
import Evidence
import Foundation

struct GoldSet {
  var name: String
  var source: SegmentedDocument
  var target: SegmentedDocument
  var gold: [(source: Range<Int>, target: Range<Int>)]

  init?(folder: String) {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard let languages = try? String(contentsOfFile: folder + "/LANGS", encoding: .utf8),
      let goldFile = files.first(where: { $0.hasSuffix(".gold") })
    else { return nil }
    let tags = languages.split(whereSeparator: \.isWhitespace).map(String.init)
    let stem = folder + "/" + goldFile.dropLast(5)
    name = (folder as NSString).lastPathComponent
    source = Self.read(stem + ".src", tags[0])
    target = Self.read(stem + ".tgt", tags[1])
    gold = []
    for line in (try? String(contentsOfFile: stem + ".gold", encoding: .utf8))?.split(separator: "\n") ?? [] {
      let sides = line.split(separator: ":").prefix(2).map { side in
        side.split { !$0.isNumber }.compactMap { Int($0) }
      }
      guard sides.count == 2 else { continue }
      func range(_ numbers: [Int]) -> Range<Int> {
        numbers.isEmpty ? 0..<0 : (numbers.min() ?? 0)..<(numbers.max() ?? 0) + 1
      }
      gold.append((range(sides[0]), range(sides[1])))
    }
  }

  /// The set in pieces of so many beads, each a short document of its own.
  func pieces(of size: Int) -> [GoldSet] {
    var pieces: [GoldSet] = []
    let real = gold.filter { !$0.source.isEmpty && !$0.target.isEmpty }
    var first = 0
    while first + size <= real.count {
      // To the start of the next piece, so that null beads come along.
      let last = first + size
      let start = first == 0 ? (0, 0) : (real[first].source.lowerBound, real[first].target.lowerBound)
      let end =
        last + size <= real.count
        ? (real[last].source.lowerBound, real[last].target.lowerBound)
        : (source.segments.count, target.segments.count)
      defer { first += size }
      guard start.0 < end.0, start.1 < end.1 else { continue }
      var piece = self
      piece.source.segments = Array(source.segments[start.0..<end.0])
      piece.target.segments = Array(target.segments[start.1..<end.1])
      piece.gold = gold.filter {
        $0.source.lowerBound >= start.0 && $0.target.lowerBound >= start.1 && $0.source.upperBound <= end.0
          && $0.target.upperBound <= end.1 && !$0.source.isEmpty && !$0.target.isEmpty
      }.map { bead in
        (
          bead.source.lowerBound - start.0..<bead.source.upperBound - start.0,
          bead.target.lowerBound - start.1..<bead.target.upperBound - start.1
        )
      }
      pieces.append(piece)
    }
    return pieces
  }

  /// The set with one side of some beads taken out, so that the other stands alone: what omissions look like.
  func damaged(seed: Int) -> GoldSet {
    var random = UInt64(truncatingIfNeeded: seed) &* 0x9e37_79b9_7f4a_7c15 &+ 12345
    func next() -> Double {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(random >> 33) / Double(UInt64(1) << 31)
    }
    var (lostSource, lostTarget) = (Set<Int>(), Set<Int>())
    var kept: [(source: Range<Int>, target: Range<Int>)] = []
    for bead in gold {
      if !bead.source.isEmpty, !bead.target.isEmpty, next() < 0.07 {
        if next() < 0.5 { lostSource.formUnion(bead.source) } else { lostTarget.formUnion(bead.target) }
      } else {
        kept.append(bead)
      }
    }
    func renumber(_ range: Range<Int>, _ lost: Set<Int>) -> Range<Int> {
      let start = range.lowerBound - lost.count { $0 < range.lowerBound }
      return start..<start + range.count
    }
    var result = self
    result.source.segments = source.segments.enumerated().filter { !lostSource.contains($0.offset) }.map(\.element)
    result.target.segments = target.segments.enumerated().filter { !lostTarget.contains($0.offset) }.map(\.element)
    result.gold = kept.map { (renumber($0.source, lostSource), renumber($0.target, lostTarget)) }
    return result
  }

  static func read(_ path: String, _ tag: String) -> SegmentedDocument {
    let bytes = [UInt8](FileManager.default.contents(atPath: path) ?? Data())
    var segments: [Segment] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 10 {
      segments.append(Segment(range: start..<index + 1, block: 0, line: segments.count + 1))
      start = index + 1
    }
    let document = Document(
      name: path, language: Language(canonical: tag), utf8: bytes, blocks: [Block(range: 0..<bytes.count, line: 1)])
    return SegmentedDocument(document: document, segments: segments)
  }
}

/// How many beads are right, found and wanted: null beads left out.
func counts(
  _ path: Engine.Path, _ gold: [(source: Range<Int>, target: Range<Int>)]
) -> (right: Int, found: Int, gold: Int) {
  let real = gold.filter { !$0.source.isEmpty && !$0.target.isEmpty }
  let set = Set(real.map { [$0.source.lowerBound, $0.source.upperBound, $0.target.lowerBound, $0.target.upperBound] })
  let found = path.filter { $0.bead.m > 0 && $0.bead.n > 0 }
  let right = found.filter {
    set.contains([$0.bead.i, $0.bead.i + $0.bead.m, $0.bead.j, $0.bead.j + $0.bead.n])
  }.count
  return (right, found.count, real.count)
}
