import Bitext
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

  @Test(
    "a name of a program keeps its small letter where the source has it small, and is a note where it starts the source",
    arguments: [
      ("Le programme xtidy trie les noms.", "xtidy sorts names.", []),
      ("Xtidy trie les noms.", "xtidy sorts names.", [Severity.note]),
      ("Sort-all trie les noms.", "sort-all sorts names.", [.note]), ("Les noms.", "xtidy sorts names.", [.warning]),
      ("Marie trie les noms.", "marie sorts names.", [.warning]),
      ("Le tri marie les noms.", "marie sorts names.", [.warning]),
      ("Xtidy trie les noms de Paris.", "xtidy sorts the names of paris.", [.warning]),
      ("Dündar trie les noms.", "dündar sorts names.", [.warning]),
    ])
  func namesOfPrograms(source: String, target: String, severities: [Severity]) throws {
    let (french, english) = (Language(canonical: "fr"), Language(canonical: "en"))
    let words = ["Marie", "sorts", "names", "sort", "all", "the", "of"]
    let checker = try Checker(
      knowledge: CheckKnowledge(source: french, target: english, speller: try speller(of: english, words: words)))
    let found = checker.findings(for: CheckedPair(source: source, target: target))
    #expect(found.filter { $0.check == "capitalization" }.map(\.severity) == severities)
  }

  @Test(
    "marks and capitals are asked for only where the language has them",
    arguments: [
      ("zh", "Please discuss it.", "请讨论讨论。"), ("ka", "It is done. Go home now.", "დასრულდა საქმე. წადი სახლში ახლა."),
      ("th", "The house is very big today.", "บ้านหลังใหญ่มากวันนี้"),
      ("th", "Is the house very big today?", "วันนี้บ้านหลังใหญ่มากไหม"),
      ("hy", "The house is very big today.", "Տունն այսօր շատ մեծ է։"), ("hy", "Is the house big?", "Տունը մե՞ծ է։"),
      ("am", "The house is very big today.", "ቤቱ ዛሬ በጣም ትልቅ ነው።"), ("am", "Is the house big?", "ቤቱ ትልቅ ነው፧"),
      ("km", "The house is big.", "ផ្ទះធំណាស់។"), ("my", "The house is big.", "အိမ်ကြီးသည်။"),
      ("ja", "Is the house big today?", "今日、家は大きいですか。"), ("el", "Is the house big?", "Είναι μεγάλο το σπίτι\u{37E}"),
    ])
  func otherScripts(language: String, source: String, target: String) throws {
    let knowledge = CheckKnowledge(source: Language(canonical: "en"), target: Language(canonical: language))
    let checker = try Checker(knowledge: knowledge)
    #expect(checker.findings(for: CheckedPair(source: source, target: target)).map(\.check) == [])
    // The other way round, marks are asked for as ever.
    let back = CheckKnowledge(source: Language(canonical: language), target: Language(canonical: "en"))
    #expect(try Checker(knowledge: back).findings(for: CheckedPair(source: target, target: source)).map(\.check) == [])
  }
}
