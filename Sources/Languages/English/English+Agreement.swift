extension AgreementData {
  static let english = AgreementData(
    joiners: "and or nor",
    singularDeterminers: "a an another every", pluralDeterminers: "these", pluralSubjects: "they we",
    singularVerbs: "is was has does", pluralVerbs: "are were have",
    pluralEnding: "s",
    invariants: """
      people police cattle folk sheep fish deer aircraft spacecraft hovercraft offspring staff personnel data media
      bacteria criteria phenomena strata youth elite kind sort type poultry vermin livestock swine salmon trout
      cod shrimp moose bison crew clergy faculty public majority minority few many more most dice bourgeois
      """)
}
