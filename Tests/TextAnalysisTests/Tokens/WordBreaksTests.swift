import Bitext
import Testing

@testable import TextAnalysis

@Suite("Word boundaries")
struct WordBreaksTests {
  @Test(
    "part words from narrow no-break spaces, and keep numbers together",
    arguments: [
      ("un médecin\u{202F}? Oui", ["un", "médecin", "Oui"]), ("«\u{202F}Où\u{202F}?\u{202F}»", ["Où"]),
      ("10\u{202F}000 hommes", ["10\u{202F}000", "hommes"]), ("il a 10\u{202F}km", ["il", "a", "10", "km"]),
      ("a\u{202F}b\u{202F}", ["a", "b"]), ("\u{202F}", []), ("sans rien", ["sans", "rien"]),
    ])
  func words(text: String, words: [String]) throws {
    let breaks = try WordBreaks(language: Language(canonical: "fr"))
    let bytes = Array(text.utf8)
    let found = bytes.withUnsafeBufferPointer { bytes -> [String] in
      breaks.split(bytes)
      #expect(breaks.boundaries.count == breaks.statuses.count)
      #expect(zip(breaks.boundaries, breaks.boundaries.dropFirst()).allSatisfy { $0 < $1 })
      return breaks.boundaries.indices.dropFirst().compactMap { index in
        guard breaks.statuses[index] >= 100 else { return nil }
        return String(decoding: bytes[Int(breaks.boundaries[index - 1])..<Int(breaks.boundaries[index])], as: UTF8.self)
      }
    }
    #expect(found == words)
  }
}
