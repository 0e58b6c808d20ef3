extension AgreementData {
  static let french = AgreementData(
    // Of the dictionaries of Dicollecte and Grammalecte.
    tags: MorphologyTags(
      nouns: "nom", adjectives: "adj", participles: "ppas",
      determiners: "det detdem detpos detind detneg detex", subjectPronouns: "propersuj",
      objectPronouns: "properobj", adverbs: "adv", prepositions: "prep prepv", relatives: "prorel", clitics: "preverb",
      finiteForms: "ipre iimp ipsi ifut spre simp cond", verbs: "v0 v1 v2 v3",
      masculine: "mas", feminine: "fem", anyGender: "epi", singular: "sg", plural: "pl", anyNumber: "inv",
      persons: ["1sg", "2sg", "3sg", "1pl", "2pl", "3pl 3pl!"], pronounPersons: ["1pe", "2pe", "3pe"]),
    prenominal: """
      grand grande grands grandes petit petite petits petites bon bonne bons bonnes mauvais mauvaise mauvaises beau belle
      beaux belles nouveau nouvelle nouveaux nouvelles vieux vieille vieilles jeune jeunes gros grosse grosses long longue
      longs longues haut haute hauts hautes premier première premiers premières deuxième deuxièmes second seconde seconds
      secondes troisième dernier dernière derniers dernières prochain prochaine prochains prochaines autre autres même
      mêmes seul seule seuls seules vrai vraie vrais vraies
      """,
    collectives: """
      plupart majorité minorité moitié tiers quart reste partie part totalité ensemble nombre foule multitude série groupe
      masse quantité infinité dizaine douzaine vingtaine centaine millier million milliard pourcentage type sorte espèce
      genre poignée troupe bande équipe peu paire couple bon plus trop beaucoup fraction cinquième
      """,
    times: """
      matin soir nuit jour lendemain veille semaine mois année an printemps été automne hiver heure minute instant moment
      fois lundi mardi mercredi jeudi vendredi samedi dimanche matinée soirée après-midi époque siècle
      """,
    subordinators: "que qu si lorsque lorsqu quand comme car mais puisque puisqu donc où",
    between: "pas plus jamais point guère toujours déjà aussi tous toutes tout encore bien ainsi",
    reflexives: "se s me m te t nous vous", be: "être", have: "avoir", been: "été", partitive: "dont",
    members: "aucun aucune", joiners: "et ou ni",
    askers: "quel quelle quels quelles")
}
