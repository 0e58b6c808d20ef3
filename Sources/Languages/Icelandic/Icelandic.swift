extension LanguageData {
  static let icelandic = LanguageData(code: "is", name: "Icelandic", stemming: .icelandic)
}

extension LightStemming {
  /// The article at the end of nouns, then endings of case, number, gender and person.
  static let icelandic = LightStemming(
    endings: [
      "inn inum ins in inni innar ina ið inu num nna nni nnar nir nar na unum anna arnir urnar unnar unni una",
      "a i u ar ir ur um s an ri ra rar ast ist ust aði aðir uðu uðum að ið uð andi ara ari astur",
    ])
}
