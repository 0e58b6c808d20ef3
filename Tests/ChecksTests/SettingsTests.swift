import Testing

@testable import Checks

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
    #expect(try findings(source, target, settings: CheckSettings(minimumConfidence: 0.9)) == ["number: 510 | 150"])
    let settings = CheckSettings(rules: ["number": .init(severity: .note)], minimumSeverity: .warning)
    #expect(try findings(source, target, settings: settings) == ["name: Ottawa | Canberra"])
  }

  @Test func unknownChecksAreNamed() {
    #expect(CheckSettings(rules: ["numbre": .init(), "number": .init()]).unknownChecks == ["numbre"])
  }
}
