import Bitext
import BitextTesting
import Testing

@testable import Checks

@Suite struct HostileTests {
  /// Ranges must lie on characters of the texts, whatever these hold.
  @Test(arguments: [
    ("<script>alert(1)</script>", "<img src=x onerror=alert(1)>"), ("\u{202E}abc\u{202C} 12", "\u{2066}13 xyz\u{2069}"),
    ("🙂🙂 🙂🙂 12", "🙂 🙂 13"), ("\u{0}\u{1}", "\u{FFFD}"), ("%%%%{{{{<<<<&&&&", "$$$$@@@@:://"), ("«»“”", "((("),
    ("é\u{301}\u{302} 1", "e 2"), ("١٢٣ كتب", "456 books"), ("一二三。", "One two three."), ("-", "…"), (" ", "\n\t"),
    ("a/b> , “{n\u{1}", "\u{1F}”: $1,24350.%\u{2}202i <b«K</b>: „{#nam}“ 1.23bg \u{FFFD}bo \u{FFFD}bother {bc"),
  ])
  func rangesFitAnyText(source: String, target: String) throws {
    for from in ["fr", "en"] {
      let checker = try Checker(knowledge: from == "fr" ? SharedKnowledge.frenchEnglish : SharedKnowledge.englishFrench)
      let (findings, score) = checker.judge(CheckedPair(source: source, target: target))
      #expect((0...1).contains(score.faithfulness))
      for finding in findings {
        for (ranges, text) in [(finding.sourceRanges, source), (finding.targetRanges, target)] {
          #expect(
            zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }, "\(finding.check) \(ranges)")
          for range in ranges {
            #expect(range.upperBound <= text.utf8.count)
            #expect(String(validating: Array(text.utf8)[range], as: UTF8.self) != nil, "\(finding.check) \(range)")
          }
        }
      }
    }
  }

  @Test(
    "texts that would cost the square of their length are checked in seconds",
    arguments: [
      (String(repeating: "ABC ", count: 20_000), "abc abc."), ("abc def.", String(repeating: "{0} 1 ", count: 20_000)),
      ("abc \(String(repeating: "a", count: 100_000)) def.", String(repeating: " . ", count: 20_000) + "abc"),
      ("abc.", String(repeating: "a) ", count: 40_000)),
      ("abc def ghi.", String(repeating: "«", count: 40_000) + " abc »"),
      ("abc", String(repeating: "ysis", count: 20_000)),
    ])
  func costlyTexts(source: String, target: String) throws {
    let checker = try Checker(knowledge: SharedKnowledge.frenchEnglish)
    let time = ContinuousClock().measure { _ = checker.findings(for: CheckedPair(source: source, target: target)) }
    #expect(time < .seconds(20))
  }

  @Test(
    "a pair of very many words is checked in time in proportion to them",
    arguments: [
      ("mot ", "word "), ("moins de mots ", "more words "), ("ne dort pas ", "sleeps "), ("12 345 ", "12,346 "),
      ("Anne Roux ", "Jan Smith "), ("{a} <b> ", "{c} "),
      // Words of several senses, false friends, idioms.
      ("avocat bureau ", "avocado office "), ("actuel sans doute ", "actual undoubtedly "),
      ("poser un lapin ", "put a rabbit "),
    ])
  func manyWordsInProportion(source: String, target: String) throws {
    let checker = try Checker(knowledge: SharedKnowledge.frenchEnglish)
    func pair(_ count: Int) -> CheckedPair {
      CheckedPair(source: String(repeating: source, count: count), target: String(repeating: target, count: count))
    }
    #expect(growth(at: 4_000, of: pair) { _ = checker.findings(for: $0) } < 3)
  }

  @Test(
    "words that no dictionary has are checked in time in proportion to them, and to their length",
    arguments: [("xqzuv", " "), ("x'", ""), ("été-", ""), ("isis", "")])
  func unknownWordsInProportion(word: String, space: String) throws {
    let french = Language(canonical: "fr")
    let checker = try Checker(
      knowledge: CheckKnowledge(
        source: Language(canonical: "en"), target: french, speller: try speller(of: french, words: ["mot"])))
    let letters = Array("abcde")
    func pair(_ count: Int) -> CheckedPair {
      let text = (0..<count).map { number in
        word + String(String(number, radix: 5).map { letters[$0.wholeNumberValue ?? 0] }) + space
      }.joined()
      return CheckedPair(source: String(text.reversed()), target: text)
    }
    #expect(growth(at: 1_000, of: pair) { _ = checker.findings(for: $0) } < 3)
  }

  @Test func aMegabyteIsChecked() throws {
    let checker = try Checker(knowledge: SharedKnowledge.frenchEnglish)
    let source = String(repeating: "Il y avait 510 soldats dans le village. ", count: 25_000)
    let target = String(repeating: "There were 510 soldiers in the village. ", count: 25_000)
    let clock = ContinuousClock()
    let time = clock.measure { _ = checker.findings(for: CheckedPair(source: source, target: target)) }
    // In time by the square it would be hours; a busy machine takes more than a minute for a debug build.
    #expect(time < .seconds(300))
  }
}
