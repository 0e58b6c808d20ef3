import Bitext

/// Words that imply a number without being one: translations may well say it otherwise.
enum VagueNumbers {
  /// What is wrong with the tables, for tests.
  static func validate() -> [String] {
    ["en", "fr"].flatMap { language in
      let values = values(language)
      return WordList.problems(Array(values.keys))
        + (values.isEmpty ? ["\(language) has none"] : [])
        + values.filter { !($0.value > 0 && $0.value.isFinite) }.map { "“\($0.key)” is \($0.value)" }
    }
  }

  /// Their values by lower-case spelling.
  static func values(_ language: String) -> [String: Double] {
    switch language {
    case "en":
      [
        "one": 1, "once": 1, "single": 1, "twice": 2, "both": 2, "double": 2, "pair": 2, "couple": 2, "thrice": 3,
        "triple": 3, "dozen": 12, "dozens": 12, "half": 0.5, "halves": 0.5, "third": 3, "quarter": 0.25, "decade": 10,
        "second": 2, "fortnight": 14, "first": 1, "hundreds": 100, "thousands": 1000, "millions": 1e6, "billions": 1e9,
        "doubled": 2, "tripled": 3, "two": 2, "an": 1, "a": 1, "per": 1, "century": 100, "quadruple": 4,
      ]
    case "fr":
      [
        "un": 1, "une": 1, "seul": 1, "seule": 1, "deux": 2, "double": 2, "paire": 2, "couple": 2, "triple": 3,
        "trio": 3, "dizaine": 10, "dizaines": 10, "douzaine": 12, "douzaines": 12, "quinzaine": 15, "vingtaine": 20,
        "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "centaines": 100,
        "millier": 1000, "milliers": 1000, "demi": 0.5, "demie": 0.5, "moitié": 0.5, "tiers": 3, "quart": 0.25,
        "quarts": 4, "décennie": 10, "second": 2, "seconde": 2, "secondes": 60, "premier": 1, "première": 1, "neuf": 9,
        "neufs": 9, "centenaire": 100, "quadruple": 4, "premiers": 1, "premières": 1,
      ]
    default: [:]
    }
  }
}
