import Bitext
import Foundation
import Lexicons
import Testing
import TextAnalysis

@testable import Checks

@Suite("The examples of the checks")
struct ExampleTests {
  @Test("are reported at the places marked", arguments: Check.all.map(\.id))
  func reported(id: String) throws {
    let check = try #require(Check.named(id))
    for (example, found) in zip(check.reported, try findings(of: check.reported, for: check)) {
      let own = found.filter { $0.check == id }
      #expect(!own.isEmpty, "\(example.source) | \(example.target)")
      let marked = (
        mark(example.pair.source, own.flatMap(\.sourceRanges)), mark(example.pair.target, own.flatMap(\.targetRanges))
      )
      #expect(
        marked == (example.source, example.target), "also: \(found.filter { $0.check != id }.map(\.check))")
    }
  }

  @Test("are told in one form: what is wrong, and what to do", arguments: Check.all.map(\.id))
  func messages(id: String) throws {
    let check = try #require(Check.named(id))
    for message in Set(try findings(of: check.reported, for: check).joined().filter { $0.check == id }.map(\.message)) {
      let parts = message.split(separator: ": ")
      #expect(parts.count > 1 && parts.last?.last != ".", "\(message)")
    }
  }

  @Test("are passed over for the reason that they give", arguments: Check.all.map(\.id))
  func passedOver(id: String) throws {
    let check = try #require(Check.named(id))
    for (example, found) in zip(check.passedOver, try findings(of: check.passedOver, for: check)) {
      let own = found.filter { $0.check == id }
      #expect(own == [], "\(example.reason): \(example.source) | \(example.target)")
    }
  }

  @Test("stand in files of their own, each of which is in the list")
  func files() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/Checks")
    let listed = Set(Check.all.map(\.file))
    let folders = try FileManager.default.contentsOfDirectory(at: root, includingPropertiesForKeys: nil)
      .filter(\.hasDirectoryPath)
    let names = try folders.map { folder in
      Set(try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") })
    }
    // A folder that has a check has nothing else.
    let ofChecks = names.filter { !$0.isDisjoint(with: listed) }.reduce(into: Set()) { $0.formUnion($1) }
    #expect(ofChecks.symmetricDifference(listed) == [])
  }

  /// All that the checks, those across pairs among them, say of each example.
  private func findings(of examples: [Example], for check: Check) throws -> [[Finding]] {
    // Making a checker takes longer than using it.
    var checkers: [String: BitextChecker] = [:]
    return try examples.map { example in
      // What comes before it is remembered.
      let key = "\(example.from) \(example.to) \(example.glossary) \(example.dictionary)"
      let checker =
        try example.earlier.isEmpty
        ? checkers[key] ?? checker(for: example, of: check) : checker(for: example, of: check)
      if example.earlier.isEmpty { checkers[key] = checker }
      return try checker.findings(for: example.earlier + [example.pair]).last ?? []
    }
  }

  private func checker(for example: Example, of check: Check) throws -> BitextChecker {
    let (source, target) = (Language(canonical: example.from), Language(canonical: example.to))
    let knowledge =
      switch (example.from, example.to) {
      case _ where !example.dictionary.isEmpty:
        CheckKnowledge(
          source: source, target: target,
          lexicons: check.needs.contains(.lexicon)
            ? [Lexicon.shipped(source: source, target: target)].compactMap { $0 } : [],
          speller: try speller(of: target, words: example.dictionary))
      case ("fr", "en"): SharedKnowledge.frenchEnglish
      case ("en", "fr"): SharedKnowledge.englishFrench
      default: CheckKnowledge(source: source, target: target)
      }
    return try BitextChecker(knowledge: knowledge, terminology: Terminology(terms: example.glossary), threads: 1)
  }

  /// The text with ranges marked as examples mark them.
  private func mark(_ text: String, _ ranges: [Range<Int>]) -> String {
    let bytes = Array(text.utf8)
    var (marked, end) = ("", 0)
    for range in Set(ranges).sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      marked += String(decoding: bytes[min(end, range.lowerBound)..<range.lowerBound], as: UTF8.self)
      marked += "‹" + String(decoding: bytes[range], as: UTF8.self) + "›"
      end = range.upperBound
    }
    return marked + String(decoding: bytes[end...], as: UTF8.self)
  }
}
