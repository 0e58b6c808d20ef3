import Testing

@testable import Formats

@Suite("Beads")
struct BeadsTests {
  @Test func areWrittenAsIndexesAndConfidence() throws {
    let (text, report) = try written(.beads)
    #expect(
      text == """
        [0]:[0]:0.97
        [1]:[1, 2]:0.8125
        []:[3]:0.90
        [2]:[4]:0.25

        """)
    #expect(report.written == 4)
  }

  @Test func weakOnesAreLeftOutAndCounted() throws {
    let (text, report) = try written(.beads, minimumConfidence: 0.9)
    #expect(text == "[0]:[0]:0.97\n[]:[3]:0.90\n")
    #expect(report.weak == 2)
  }

  @Test func readBackAsTheyWereWritten() throws {
    let beads = try readBeads(Array(written(.beads).text.utf8))
    #expect(beads.map(\.source) == sample.beads.map { Array($0.source) })
    #expect(beads.map(\.target) == sample.beads.map { Array($0.target) })
    #expect(beads.map(\.confidence) == sample.beads.map { $0.confidence })
  }

  @Test(
    "gold files in other people's hands",
    arguments: [
      ("[0]:[0]", BeadLine(source: [0], target: [0])),
      ("[]:[15]:0.88\n", BeadLine(source: [], target: [15], confidence: 0.88)),
      (" [1,2] : [ 3 ] : 0.1234 \r\n", BeadLine(source: [1, 2], target: [3], confidence: 0.1234)),
      ("\u{FEFF}[4, 2]:[7, 9]:good", BeadLine(source: [4, 2], target: [7, 9])),
      ("\n\n[5]:[]:\n", BeadLine(source: [5], target: [])),
    ])
  func reading(text: String, bead: BeadLine) throws {
    #expect(try readBeads(Array(text.utf8)) == [bead])
  }

  @Test(
    "a line that is no bead is named by number and shown",
    arguments: [
      "[0]", "0:0", "[0]:[a]", "[0]:[1,]", "[0:[1]", "[-1]:[0]", "[0];[0]", "[9999999999999999999999]:[0]",
    ])
  func refusing(line: String) {
    let error = #expect(throws: BeadLineError.self) { try readBeads(Array("[0]:[0]\n\n\(line)\n[1]:[1]".utf8)) }
    #expect(error == BeadLineError(line: 3, text: line))
  }
}
