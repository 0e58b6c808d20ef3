import Bitext
import Testing

@Suite("Passages without a counterpart")
struct OmissionTests {
  /// A bitext of beads written as their kinds, such as "1-1 1-0 0-1".
  private func bitext(_ kinds: String) -> Bitext {
    var (i, j) = (0, 0)
    let beads = kinds.split(separator: " ").map { kind -> Bead in
      let counts = kind.split(separator: "-").compactMap { Int($0) }
      defer { (i, j) = (i + counts[0], j + counts[1]) }
      return Bead(source: i..<i + counts[0], target: j..<j + counts[1], confidence: 0.5)
    }
    func side(_ count: Int) -> SegmentedDocument {
      SegmentedDocument(
        document: Document(name: "x", utf8: [], blocks: []),
        segments: (0..<count).map { Segment(range: 0..<0, block: 0, line: $0 + 1) })
    }
    return Bitext(source: side(i), target: side(j), beads: beads)
  }

  private func repeated(_ kind: String, _ count: Int) -> String {
    [String](repeating: kind, count: count).joined(separator: " ")
  }

  @Test("are runs of five segments alone and more, on either side")
  func runs() {
    #expect(bitext(repeated("1-1", 9)).omissions() == [])
    #expect(bitext("1-1 \(repeated("1-0", 4)) 1-1").omissions() == [])
    #expect(
      bitext("1-1 2-1 \(repeated("1-0", 5)) 1-1 \(repeated("0-1", 7))").omissions() == [
        Omission(side: .source, segments: 3..<8, count: 5, place: 2),
        Omission(side: .target, segments: 3..<10, count: 7, place: 9),
      ])
  }

  @Test("are one passage where few beads interrupt it, and two where more do")
  func interruptions() {
    let six = repeated("1-0", 6)
    #expect(
      bitext("\(six) 1-1 \(six)").omissions() == [Omission(side: .source, segments: 0..<13, count: 12, place: 0)])
    #expect(bitext("\(six) 1-1 1-1 1-1 \(six)").omissions().map(\.segments) == [0..<6, 9..<15])
    // Every other segment alone is no missing passage.
    #expect(bitext(repeated("1-0 1-1", 20)).omissions() == [])
    // What follows the passage is none of it.
    #expect(bitext("\(six) 1-1 1-1").omissions().map(\.segments) == [0..<6])
  }

  @Test("leave passages that correspond, which are named where a third of a side or more is without a counterpart")
  func corresponding() {
    let (six, four) = (repeated("1-0", 6), repeated("1-1", 4))
    #expect(bitext("\(six) \(repeated("1-1", 13))").correspondingPassages() == [])
    #expect(
      bitext("\(six) \(four) 1-0 2-1 \(repeated("0-1", 9)) 1-2").correspondingPassages() == [
        CorrespondingPassage(source: 6..<13, target: 0..<5, beads: 5),
        CorrespondingPassage(source: 13..<14, target: 14..<16, beads: 1),
      ])
    // A chance likeness in a passage without a counterpart is none.
    #expect(
      bitext("\(six) 1-1 \(six) \(four)").correspondingPassages() == [
        CorrespondingPassage(source: 13..<17, target: 1..<5, beads: 4)
      ])
    #expect(bitext("\(repeated("1-0", 9)) \(repeated("0-1", 9))").correspondingPassages() == [])
    // A third of one side lies scattered.
    #expect(bitext(repeated("1-0 1-1", 20)).correspondingPassages() == [])
  }
}
