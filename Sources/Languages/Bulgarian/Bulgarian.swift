extension LanguageData {
  static let bulgarian = LanguageData(code: "bg", name: "Bulgarian", stemming: .bulgarian)
}

extension LightStemming {
  /// The article, then plurals and endings of gender and person.
  static let bulgarian = LightStemming(
    endings: [
      "ът ят та то те",
      """
      ища ове еве ъци и а я о е ъ й у ам ям аш яш ат ят ах ях аха яха им иш ите ете еше ал ала ало али ял яла \
      ил ила ило или ен ена ено ени ан ана ано ани ия ият ски ска ско
      """,
    ])
}
