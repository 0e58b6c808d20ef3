import Testing

@testable import Checks

@Suite struct FormTests {
  @Test(arguments: [
    ("Il dort dans le jardin.", "He sleeps in the garden", ["end-punctuation"]),
    ("Il dort dans le jardin.", "he sleeps in the garden.", ["capitalization"]),
    ("Il dort dans le jardin.", "He sleeps. in the garden.", ["stray-stop"]),
    ("Il dort dans le jardin.", "He sleeps in the garden .", ["spacing"]),
    ("Il dort dans le jardin.", "He sleeps  in the garden.", ["spacing"]),
    ("Il dort dans le jardin.", "He sleeps sleeps in the garden.", ["repetition"]),
    ("Dort-il dans le jardin ?", "He sleeps in the garden.", ["question"]),
    ("Il dort (dans le jardin).", "He sleeps (in the garden.", ["brackets"]),
    ("Il dort « dans le jardin ».", "He sleeps « in the garden ».", ["quotation-marks"]),
    ("Il pèse 1,5 kg.", "It weighs 1,5 kg.", ["number-format"]),
    ("Il dort dans le jardin.", "He sleeps in the garden.", []),
    ("Nous nous sommes vus.", "We saw each other.", []), ("C'est M. Dupont.", "It is Mr. Dupont.", []),
    ("L'iPhone est cher.", "iPhones are expensive.", []), ("Il a dit : « Viens ! »", "He said: “Come!”", []),
  ])
  func ofEnglish(source: String, target: String, checks: [String]) throws {
    #expect(Set(try findings(source, target).map { String($0.prefix { $0 != ":" }) }) == Set(checks))
  }

  @Test(arguments: [
    ("He denies: it is false.", "Il dément: c'est faux.", ["spacing: | | dément:"]),
    ("He denies: it is false.", "Il dément\u{A0}: c'est faux.", []),
    ("He denies: it is false.", "Il dément : c'est faux.", []),
    ("See you at 20:30!", "À 20:30\u{202F}!", []),
  ])
  func spacesOfFrench(source: String, target: String, expected: [String]) throws {
    #expect(
      try findings(source, target, from: "en", check: "spacing") == expected.map { $0.replacing(": | |", with: ":  |") }
    )
  }

  @Test(arguments: ["“Une ligne”", "\"Une ligne\""])
  func quotationMarksOfFrench(quoted: String) throws {
    let found = try findings("He said “a line”.", "Il a dit \(quoted).", from: "en", check: "quotation-marks")
    #expect(found == ["quotation-marks:  | \(quoted)"])
  }

  @Test func quotationMarksOfAttributesAreNone() throws {
    let text = "La <a href=\"x\">page</a>."
    #expect(try findings("The <a href=\"x\">page</a>.", text, from: "en", check: "quotation-marks").isEmpty)
  }
}
