extension AgreementData {
  static let french = AgreementData(
    // Of the dictionaries of Dicollecte and Grammalecte.
    tags: MorphologyTags(
      nouns: "nom", adjectives: "adj", participles: "ppas",
      determiners: "det detdem detpos detind detneg detex", subjectPronouns: "propersuj",
      objectPronouns: "properobj", adverbs: "adv", prepositions: "prep prepv", relatives: "prorel", clitics: "preverb",
      finiteForms: "ipre iimp ipsi ifut spre simp cond", nonfiniteForms: "infi ppre", imperatives: "impe",
      numerals: "nb", verbs: "v0 v1 v2 v3",
      masculine: "mas", feminine: "fem", anyGender: "epi", singular: "sg", plural: "pl", anyNumber: "inv",
      persons: ["1sg", "2sg", "3sg", "1pl", "2pl", "3pl 3pl!"], pronounPersons: ["1pe", "2pe", "3pe"]),
    prenominal: """
      grand grande grands grandes petit petite petits petites bon bonne bons bonnes mauvais mauvaise mauvaises beau belle
      beaux belles nouveau nouvelle nouveaux nouvelles vieux vieille vieilles jeune jeunes gros grosse grosses long longue
      longs longues haut haute hauts hautes premier première premiers premières deuxième deuxièmes second seconde seconds
      secondes troisième dernier dernière derniers dernières prochain prochaine prochains prochaines autre autres même
      mêmes seul seule seuls seules vrai vraie vrais vraies ancien ancienne anciens anciennes meilleur meilleure
      meilleurs meilleures faible faibles nombreux nombreuse nombreuses différents différentes principal principale principaux
      principales simple simples véritable véritables énorme énormes rare rares propre propres
      """,
    collectives: """
      plupart majorité minorité moitié tiers quart reste partie part totalité ensemble nombre foule multitude série groupe
      masse quantité infinité dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine millier million milliard pourcentage type sorte espèce
      genre poignée troupe bande équipe peu paire couple bon plus trop beaucoup fraction cinquième
      """,
    times: """
      matin soir nuit jour lendemain veille semaine mois année an printemps été automne hiver heure minute instant moment
      fois lundi mardi mercredi jeudi vendredi samedi dimanche tour matinée soirée après-midi époque siècle
      abord
      """,
    subordinators: "que qu si lorsque lorsqu quand comme car mais puisque puisqu donc où",
    between: "pas plus jamais point guère toujours déjà aussi tous toutes tout encore bien ainsi",
    reflexives: "se s me m te t nous vous", be: "être", have: "avoir", been: "été", partitive: "dont",
    members: "aucun aucune", joiners: "et ou ni soit", coordinators: "mais car donc", comparing: "comme que qu",
    askers: "quel quelle quels quelles", and: "et", demonstratives: "cela ceci ça",
    predeterminers: "tout tous toute toutes",
    degrees: "plus moins très trop assez si aussi", who: "qui", thing: "ce", one: "un une", of: "de d",
    ofArticles: "du des",
    modals: "pouvoir devoir",
    // Adverbs, too, or said of nothing that stands before them.
    adverbial: """
      haut bas fort cher court fin même seul exprès possible compris excepté tel vu
      soi demi ci-joint égal pair nouveau client utilisateur maître esclave cible parent ci-inclus inclus passé dit nu feu mi plein
      """,
    adverbs: "haut bas fort cher court fin", multiples: "fois",
    uninflected: """
      faire laisser pouvoir devoir vouloir savoir croire dire penser permettre coûter valoir peser durer vivre courir mesurer
      dormir régner voir entendre sentir regarder écouter
      """,
    saying: """
      savoir apprendre penser croire dire voir espérer supposer affirmer annoncer déclarer estimer montrer prouver signifier
      indiquer garantir assurer vérifier constater noter remarquer comprendre sentir craindre imaginer vouloir souhaiter
      prétendre expliquer ajouter répondre confirmer oublier ignorer découvrir entendre trouver juger considérer nier admettre
      reconnaître promettre préciser signaler révéler rappeler suggérer proposer demander exiger recommander accepter falloir
      sembler paraître arriver suffire attendre permettre faire nécessiter spécifier rapporter décréter éviter soupçonner prévoir conclure démontrer impliquer
      """,
    purposes: "avant pour afin sans", concession: "bien", concessions: "quoique quoiqu",
    indicatives: """
      ai as a avons avez ont suis es est sommes êtes sont fait font va vont peux peut peuvent sait savent veux veut veulent
      doit doivent vient tient prend
      """,
    loose: "avec ainsi comme et ou ni sauf outre",
    betweenPairs: """
      d'_abord d'_ailleurs d'_emblée d'_office d'_ordinaire en_effet en_fait en_outre en_général en_partie en_revanche
      par_ailleurs par_conséquent à_nouveau de_nouveau de_plus de_même du_moins au_moins sans_doute à_peine pour_autant
      par_exemple tout_juste
      """,
    personMarks: [
      "je j moi me m mon ma mes", "tu toi te t ton ta tes", "il", "nous notre nos moi", "vous votre vos toi", "ils",
    ],
    singles: "aucun aucune chacun chacune nul nulle", datives: "ne n lui leur y",
    extracting: "que qu quel quelle quels quelles combien lequel laquelle lesquels lesquelles",
    impersonal: "on ce c", bare: "en",
    clauseNouns: """
      idée preuve nouvelle impression certitude conviction crainte peur possibilité probabilité hypothèse condition
      opinion thèse théorie chance sorte façon manière mesure raison sensation conclusion confirmation garantie indication
      notion pensée promesse remarque rumeur supposition annonce conscience assurance évidence circonstance occasion
      information croyance affirmation déclaration constatation vérité accusation allégation illusion honte joie surprise
      bonne dire réponse
      """,
    once: "une fois")
}
