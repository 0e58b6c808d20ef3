import Checks
import Languages
import Testing

@Suite("Fingerprints")
struct FingerprintTests {
  private func finding(_ check: String, _ range: Range<Int>, fault: Wording = "m") -> Finding {
    Finding(
      check: check, category: .number, severity: .error, strength: 0.5, fault: fault, remedy: "r",
      sourceRanges: [range])
  }

  private func all(_ findings: [Finding], _ source: String = "1 and 2", _ target: String = "x", index: Int = 0)
    -> [Fingerprint]
  {
    Fingerprint.all(of: findings, in: CheckedPair(index: index, source: source, target: target))
  }

  @Test func dependOnTheCheckTheTextsAndTheWords() {
    let one = all([finding("number", 0..<1)])
    #expect(one == all([finding("number", 0..<1, fault: "other words")], index: 9))
    #expect(one != all([finding("date", 0..<1)]))
    #expect(one != all([finding("number", 6..<7)]))
    #expect(one != all([finding("number", 0..<1)], "1 and 3"))
    #expect(one != all([finding("number", 0..<1)], "1 and 2", "y"))
    // What moves from one text to the other is something else.
    #expect(all([finding("number", 0..<0)], "ab", "c") != all([finding("number", 0..<0)], "a", "bc"))
  }

  @Test func ofLikeFindingsDiffer() {
    let both = all([finding("number", 0..<1), finding("number", 0..<1)])
    #expect(both[0] != both[1])
  }

  @Test("are sixteen digits and read back", arguments: ["0000000000000000", "9ad0c2b3e4f51607", "ffffffffffffffff"])
  func text(digits: String) throws {
    #expect(try #require(Fingerprint(digits)).description == digits)
    #expect(Fingerprint(digits.dropLast()) == nil)
    #expect(Fingerprint("g" + digits.dropFirst()) == nil)
  }

  @Test func neverChange() {
    // A baseline that people keep depends on it.
    #expect(all([finding("number", 0..<1)]).first?.description == "31fce21d20d38817")
  }
}

@Suite("Checking a bitext")
struct BitextCheckerTests {
  @Test func findsTheSameOnAnyNumberOfThreads() throws {
    let pairs = (0..<500).map { CheckedPair(index: $0, source: "Six men \($0).", target: $0 % 7 == 0 ? "" : "Sept.") }
    let knowledge = CheckKnowledge(source: nil, target: nil)
    let one = try BitextChecker(knowledge: knowledge, threads: 1)
    let many = try BitextChecker(knowledge: knowledge, threads: 8)
    let found = try one.findings(for: pairs)
    #expect(found.count == 500 && found.contains { !$0.isEmpty })
    let parts = try many.findings(for: Array(pairs[..<200])) + many.findings(for: Array(pairs[200...]))
    #expect(found == parts)
    #expect(try BitextChecker(knowledge: knowledge, threads: 3).scores(of: pairs) == one.scores(of: pairs))
  }

  @Test(
    "says what a memory has otherwise",
    arguments: [
      ("Fermez le fichier !", ["Fermez le fichier."], 0), ("Ferme ça.", ["Fermez le fichier."], 1),
      ("Ferme ça.", ["Fermez le fichier.", "ferme ça"], 0), ("Ferme ça.", [], 0),
    ])
  func memory(target: String, known: [String], expected: Int) throws {
    let checker = try BitextChecker(
      knowledge: CheckKnowledge(source: nil, target: nil), known: { $0 == "Close the file." ? known : [] })
    let found = try checker.findings(for: [CheckedPair(source: "Close the file.", target: target)])[0]
    #expect(
      found.count { $0.message.contains("the memory has another translation: use “Fermez le fichier.”") } == expected)
  }
}
