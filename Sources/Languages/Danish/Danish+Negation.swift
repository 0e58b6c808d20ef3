extension NegationData {
  static let danish = NegationData(
    strong: "ikke ej ingen intet ingenting ingensteds aldrig uden hverken",
    soft: """
      knap næppe sjældent få kun bare undtagen foruden istedet snarere ellers nægter nægtede nægtet mangler manglede
      mangel benægter benægtede undgår undgå undgik forhindrer forhindrede fravær umuligt umulig mislykkes
      mislykkedes forbyder forbudt ophører ophørte mindre nogensinde noget nogen nogle
      """,
    softPhrases: ["*ikke kun", "*ikke mindst", "eller *ikke", "eller *ej"])
}
