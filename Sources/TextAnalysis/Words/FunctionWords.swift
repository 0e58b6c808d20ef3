import Bitext

/// Words of closed classes, which translations add and drop as grammar wants: articles, pronouns, prepositions,
/// conjunctions, auxiliaries and the vaguest adverbs. Lower case, without apostrophes but for the word n't.
enum FunctionWords {
  /// Of a language; empty where we have no list.
  static func list(_ language: String) -> Set<String> { closedClasses[language] ?? [] }

  /// Words of content that phrases need rather than what they say: prendre part, de l'ordre de, take place, in terms of.
  static func support(_ language: String) -> Set<String> { phraseWords[language] ?? [] }

  /// Adverbs and the like that carry a meaning of their own but come and go more easily than others.
  static func light(_ language: String) -> Set<String> { adverbs[language] ?? [] }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// What is wrong with the lists, for tests.
  static func validate() -> [String] {
    [closedClassTexts, phraseTexts, adverbTexts].flatMap { texts in
      texts.sorted { $0.key < $1.key }.flatMap { language, text in
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        return
          (WordList.problems(words)
          + words.filter { $0 != "n't" && $0.contains("'") || $0.contains("-") }.map { "“\($0)” is two words" })
          .map { "\(language): \($0)" }
      }
    }
  }

  private static let closedClasses = closedClassTexts.mapValues(words)
  private static let phraseWords = phraseTexts.mapValues(words)
  private static let adverbs = adverbTexts.mapValues(words)

  private static let closedClassTexts = [
    "en": """
    a an the this that these those i you he she it we they me him her us them my your his its our their mine
    yours hers ours theirs myself yourself himself herself itself ourselves yourselves themselves who whom
    whose which what one ones of to in on at by for from with about into onto over under after before between
    among through during against upon within toward towards up down out off as than per via along across
    around behind beyond near despite until till since and or but nor so yet if because although though while
    whereas when where why how whether unless once be am is are was were been being have has had having do
    does did done doing will would shall should can could may might must ought let get gets got getting not
    no n't t s d ll m re ve don didn doesn isn aren wasn weren hasn haven hadn won wouldn couldn shouldn
    mustn needn there here then very just even such some any each every all both either neither own more most
    much else rather quite nearly almost approximately roughly however therefore thus without fail whatever
    whichever whoever therein thereof hence soon like none never ever nobody nothing nowhere anyone anything
    anybody someone something somebody everyone everything everybody mr mrs ms messrs dr cannot
    """,
    "fr": """
    le la les l un une des du de d au aux à ce cet cette ces c ça cela ceci celui celle ceux celles ci là je
    j tu il elle on nous vous ils elles me m te t se s lui leur leurs moi toi soi eux y en mon ma mes ton ta
    tes son sa ses notre nos votre vos mien mienne miens miennes tien tienne sien sienne nôtre vôtre mm mme
    mmes mlle dr environ env près qui que qu quoi dont où quel quelle quels quelles lequel laquelle lesquels
    lesquelles auquel auxquels duquel desquels et ou mais ni or car donc si comme quand lorsque lorsqu
    puisque puisqu parce afin pour par sur sous dans avec sans chez vers entre parmi contre depuis pendant
    durant avant après dès jusque jusqu hors selon malgré outre via lors ne n pas point plus jamais rien
    personne aucun aucune guère être suis es est sommes êtes sont étais était étions étiez étaient sera serai
    seras serons serez seront serait seraient soit soient sois fut furent été étant avoir ai as a avons avez
    ont avais avait avions aviez avaient aura aurai auras aurons aurez auront aurait auraient ait aient aie
    eut eu ayant aller vais vas va allons allez vont allait faire fait fais font faisait fera faut falloir
    très trop bien même mêmes tout toute tous toutes tel telle tels telles quelque quelques chaque alors
    ainsi puis ici voici voilà autant tant notamment cependant
    """,
  ]

  private static let phraseTexts = [
    "en": """
    thing things way ways kind kinds sort sorts case cases fact part parts order number amount term terms
    means manner use used using make makes made making take takes took taken taking give gives gave given
    giving keep keeps kept put puts set sets come comes came go goes went gone going become becomes became
    need needs like due soon apart together along percent per cent period time times year years age hour
    hours place matter course end level basis view regard respect addition able want wants seem seems turn
    look looks bring brings hold holds held run running seen see earlier stand stands stood fall falls fell
    fallen rise rose runs ran whole round open people man men light day days started start begin began begun
    tell told say says said ask asked think thought find found feel felt line
    """,
    "fr": """
    agit agir partie parties part parts ordre fait faits cas façon façons manière manières sorte sortes titre
    terme termes niveau cadre lieu point points compte échelle raison raisons mesure sein suite côté cours
    base an ans année années mois heure heures fois mettre met mettent mis prendre prend prennent pris tenir
    tient tiennent tenu rendre rend rendent rendu rendez rendiez donner donne donnent donné porter porte
    portent passer passe passent venir vient viennent venu pouvoir peut peuvent pouvait pouvais pouvaient
    pourra pourrait pourraient pu devoir doit doivent devait devaient devra devrait devraient dû vouloir veut
    veulent voulait voulu savoir sait savent sembler semble semblent suffire suffit suffira revêt revêtir
    laisser laisse laissent devenir devient avoir trouver trouve trouvent trouvé dessus dessous devant
    derrière quant lors mal grand grande grands grandes voir voit vu dit dire connaître connaît connu recours
    rare rares mot moyen jour jours temps moment propre propres presque vertu marquer marque marqué rôle
    rôles ajouter ajoute ajouté qualifier qualifié qualifie région soit commencer commencé commence paraître
    paraît place effet égard propos cause face aide grâce but afin h
    """,
  ]

  private static let adverbTexts = [
    "en": """
    also too already again still only less least many few little other another others same first last back
    away together much now today often always usually generally just really actually indeed certainly perhaps
    maybe probably simply
    """,
    "fr": """
    aussi également déjà encore toujours seulement moins autre autres peu premier première dernier dernière
    plusieurs souvent maintenant donc vraiment effectivement certes simplement ensuite enfin
    notamment surtout
    """,
  ]
}
