import Testing

@testable import Files

@Suite("TSV")
struct TSVTests {
  @Test func hasALineOfNamesAndARowForEachBead() throws {
    let (text, report) = try written(.tsv)
    #expect(
      text == """
        source\ttarget\tconfidence\tkind\tsource line\ttarget line\tmoved
        Six soldiers died.\tSix soldats sont morts.\t0.97\t1-1\t1\t1\t
        He left, and she stayed.\tIl est parti. Elle est restée.\t0.8125\t1-2\t2\t2\t
        \tAjout.\t0.90\t0-1\t\t4\t
        Nobody knows.\tQui sait ?\t0.25\t1-1\t3\t5\t

        """)
    #expect(report.written == 4)
  }

  @Test(
    "a row stays a row, whatever is in the text",
    arguments: [
      "a\tb", "a\u{0B}b", "a\u{85}b", "a\u{2028}b", "a\u{2029}b", "a\r\nb", "a \n b",
    ])
  func folding(text: String) throws {
    #expect(try written(.tsv, pair(text, "x")).text.split(separator: "\n").last == "a b\tx\t1.00\t1-1\t1\t1\t")
  }
}
