import Bitext
import Testing

@testable import Files
@testable import Formats

@Suite("Moses")
struct MosesTests {
  /// What each file holds.
  private func files(_ bitext: Bitext, minimumConfidence: Double = 0) throws -> ([String], ExchangeReport) {
    let (source, target) = (ByteBuffer(), ByteBuffer())
    let options = ExchangeOptions(minimumConfidence: minimumConfidence, toolVersion: "1")
    let report = try ExchangeFormat.moses.write(bitext, options: options, to: [source, target])
    return ([source, target].map { String(decoding: $0.bytes, as: UTF8.self) }, report)
  }

  @Test func isTwoFilesOfAsManyLines() throws {
    let (texts, report) = try files(sample, minimumConfidence: 0.5)
    #expect(
      texts == [
        "Six soldiers died.\nHe left, and she stayed.\n", "Six soldats sont morts.\nIl est parti. Elle est restée.\n",
      ])
    #expect(report.written == 2 && report.unpaired == 1 && report.weak == 1)
  }

  @Test(
    "a text stays one line", arguments: ["a\nb", "a\r\nb", "a\u{2028}b", "a\u{85}b", "a\u{0B}b"])
  func folding(text: String) throws {
    #expect(try files(pair(text, text)).0 == ["a b\n", "a b\n"])
  }

  @Test("a side without anything to see makes no line")
  func invisible() throws {
    let (texts, report) = try files(pair("\u{200B}", "x"))
    #expect(texts == ["", ""] && report.empty == 1)
  }

  @Test(
    "files are named after the languages",
    arguments: [("a.moses", ["a.en", "a.fr"]), ("dir/corpus", ["dir/corpus.en", "dir/corpus.fr"])])
  func paths(path: String, expected: [String]) throws {
    #expect(try ExchangeFormat.moses.paths(for: path, source: sample.source, target: sample.target) == expected)
    #expect(try ExchangeFormat.tsv.paths(for: path, source: sample.source, target: sample.target) == [path])
  }

  @Test func cannotNameTwoFilesAlike() {
    #expect(throws: ExchangeError.sameLanguage(Language(canonical: "fr"))) {
      try ExchangeFormat.moses.paths(for: "a", source: sample.target, target: sample.target)
    }
    let nameless = pair("a", "b", languages: (nil, "fr"))
    #expect(throws: ExchangeError.unknownLanguage(document: "s")) {
      try ExchangeFormat.moses.paths(for: "a", source: nameless.source, target: nameless.target)
    }
  }
}
