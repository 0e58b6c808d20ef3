extension LanguageData {
  static let czech = LanguageData(code: "cs", name: "Czech", stemming: .czech)
}

extension LightStemming {
  /// Endings of case, number, gender and person; the commonest possessive suffixes.
  static let czech = LightStemming(
    endings: [
      """
      a á e é ě i í o u ů y ý ou em ém im ím om um ům ám at ech ích ách ých ami emi ěmi ími ými ama ové ovi ovia \
      ého ího ému ímu ata aty atech atům ete ěte íte áte eme íme áme ují uje uji ujete ujeme ovat ovala oval ovalo \
      ovali ováno ování it ít át et ět al ala alo ali aly il ila ilo ili ily el ela elo eli ely ěl ěla ělo ěli án \
      ána áno ány ání en ena eno eny ení ův ova
      """
    ])
}
