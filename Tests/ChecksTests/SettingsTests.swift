import BitextTesting
import Languages
import Testing

@testable import Checks
@testable import TextAnalysis

@Suite struct SettingsTests {
  let source = "Il y avait 510 morts à Ottawa."
  let target = "There were 150 dead in Canberra."

  @Test func aCheckCanBeSwitchedOff() throws {
    let found = try findings(source, target, settings: CheckSettings(rules: ["number": .init(isOn: false)]))
    #expect(found == ["name: Ottawa | Canberra"])
  }

  @Test func aWordCanBeExcepted() throws {
    let settings = CheckSettings(rules: ["name": .init(exceptions: ["Canberra"])])
    #expect(try findings(source, target, settings: settings) == ["number: 510 | 150"])
  }

  @Test(
    "an exception is of whole words, and not of a text that only has them",
    arguments: [
      ("Ottawa", ["number: 510 | 150"]), ("berra", ["number: 510 | 150", "name: Ottawa | Canberra"]),
      ("10", ["number: 510 | 150", "name: Ottawa | Canberra"]), ("", ["number: 510 | 150", "name: Ottawa | Canberra"]),
      ("the Canberra Times", ["number: 510 | 150"]), ("510, or so", ["name: Ottawa | Canberra"]),
    ])
  func exceptionsAreWords(exception: String, expected: [String]) throws {
    #expect(try findings(source, target, settings: CheckSettings(exceptions: [exception])) == expected)
  }

  @Test func anExceptionIsNotTheWholeText() throws {
    let found = try findings(
      "Acme est une société.", "Acme est une société.", settings: CheckSettings(exceptions: ["Acme"]))
    #expect(found == ["untranslated: Acme est une société. | Acme est une société."])
  }

  @Test func leastConfidenceAndSeverityAreHeld() throws {
    let both = try findings(source, target, settings: CheckSettings(minimumConfidence: 0.5))
    #expect(Set(both) == ["number: 510 | 150", "name: Ottawa | Canberra"])
    #expect(try findings(source, target, settings: CheckSettings(minimumConfidence: 1)) == [])
    let settings = CheckSettings(rules: ["number": .init(severity: .note)], minimumSeverity: .warning)
    #expect(try findings(source, target, settings: settings) == ["name: Ottawa | Canberra"])
  }

  @Test func unknownChecksAreNamed() {
    #expect(CheckSettings(rules: ["numbre": .init(), "number": .init()]).unknownChecks == ["numbre"])
  }

  @Test("of many exceptions those are found that a look at each one would find")
  func manyExceptions() {
    let words = ["Acme", "Acme Road", "été", "12", "a", "日本", "日本語版", "+", "C++", "the Acme Road Runner", "版", " "]
    for exceptions in [words, ["Acme"], ["日本語版"], ["+"], [" "], []] {
      let index = Exceptions(exceptions)
      for word in words + ["acme runner", "road", "本語", "語 版", "++", "Acme-Road, 12"] {
        for isWhole in [false, true] {
          let found = SpacedWords(word)
          let expected = exceptions.map { SpacedWords($0).text }.contains {
            $0.contains(found.text) || !$0.isEmpty && found.text.contains($0) && !isWhole
          }
          #expect(index.cover(found, isWhole: isWhole) == expected, "\(word) of \(exceptions)")
        }
      }
    }
  }

  @Test("exceptions cost as much as there are of them and of findings, not one times the other")
  func exceptionsInProportion() {
    let ratio = growth(at: 500, of: { count in (0..<count).map { "part w\($0)" } }) { words in
      let exceptions = Exceptions(words)
      for word in words { #expect(exceptions.cover(SpacedWords(word), isWhole: true)) }
    }
    #expect(ratio < 3)
  }

  @Test("terms of a glossary cost as much as there are of them, whatever they share", arguments: [true, false])
  func termsInProportion(isOneSource: Bool) throws {
    let stems = try StemReader(language: nil)
    func terms(_ count: Int) -> [Terminology.Term] {
      (0..<count).map { Terminology.Term(source: isOneSource ? "word" : "word w\($0)", target: "mot m\($0)") }
    }
    let ratio = growth(at: 1_000, of: terms) { terms in
      let index = TermIndex(Terminology(terms: terms), source: stems, target: stems)
      for number in 0..<terms.count {
        let groups = index.groups(in: text(of: ["word", "w\(number)"]))
        #expect(groups.count == 1)
        #expect(groups.first?.1.wanted.places(in: text(of: ["mot", "m\(number)"])).count == 1)
      }
    }
    #expect(ratio < 3)
  }

  private func text(of stems: [String]) -> ExaminedText {
    ExaminedText("", language: "en", read: ExaminedText.Reading(stems: stems))
  }

  @Test func aTermWithVeryManyTranslationsIsReportedInFewWords() throws {
    let stems = try StemReader(language: nil)
    let terms = (0..<50).map { Terminology.Term(source: "word", target: "mot m\($0)") }
    let text = text(of: ["word"])
    let index = TermIndex(Terminology(terms: terms), source: stems, target: stems)
    let words = try #require(index.groups(in: text).first?.1).wanted.words.text(in: .english)
    #expect(words.hasPrefix("“mot m0” or “mot m1” or "))
    #expect(words.hasSuffix("“mot m19” or one of 30 more"))
  }
}
