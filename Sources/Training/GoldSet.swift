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

func strictF1(_ path: Engine.Path, _ gold: [(source: Range<Int>, target: Range<Int>)]) -> (Double, Double, Double) {
  let real = gold.filter { !$0.source.isEmpty && !$0.target.isEmpty }
  let set = Set(real.map { [$0.source.lowerBound, $0.source.upperBound, $0.target.lowerBound, $0.target.upperBound] })
  let found = path.filter { $0.bead.m > 0 && $0.bead.n > 0 }
  let right = found.filter {
    set.contains([$0.bead.i, $0.bead.i + $0.bead.m, $0.bead.j, $0.bead.j + $0.bead.n])
  }.count
  let (p, r) = (Double(right) / Double(max(1, found.count)), Double(right) / Double(max(1, real.count)))
  return (p, r, 2 * p * r / max(1e-9, p + r))
}
