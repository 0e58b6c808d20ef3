extension CheckedWords {
  static let french = CheckedWords(
    lessening: "moins peu mal non pas sans faible petit trop",
    auxiliaries: "est sont était étaient fut être été a ont avait avaient avoir eu fait font faire",
    ambiguousDates: "mars mai dim",
    beforeDates: "en depuis mi",
    beforeLanguages: "en",
    smallAdjectives: """
      anglophone anglophones francophone francophones germanophone germanophones hispanophone hispanophones
      lusophone lusophones russophone russophones arabophone arabophones néerlandophone néerlandophones
      """,
    feasts: "1-5 8-5 14-7 4-9 11-9 11-11",
    askers: "qui quoi comment pourquoi quel quelle quels quelles combien où lequel laquelle lesquels lesquelles",
    nights: "nuit nuits soirée",
    doubled: "nous vous en très non hé ha hi ho oh hein bla ouais oui",
    masculineTitles: "m mm monsieur messieurs",
    feminineTitles: "mme mmes mlle mlles madame mesdames mademoiselle", letters: "à y",
    abbreviations: "env ex art av apr cf hab tél réf janv févr juill déc m bd chap",
    capitalized: """
      m mm mme mmes mlle dr pr me dieu état etat internet président ministre section chapitre figure tableau
      page ok st ste gmt tv monsieur madame
      """,
    nameParticles: "de du des la d l",
    borrowed: "de la le du en",
    versions: "version versions v",
    turning: "par que qu dont lequel laquelle auquel",
    governing: "de du des d le la les à au aux dans par pour sur chez vers en une un",
    articles: "le la les l un une des ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs",
    owning: "de du des d",
    prepositions: """
      à au aux dans pour sur chez vers en contre entre avec sans sous depuis devant derrière avant après jusqu
      dès hors envers parmi selon
      """,
    from: "de d", to: "à", agents: "par")
}
