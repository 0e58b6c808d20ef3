extension CheckedWords {
  static let english = CheckedWords(
    lessening: "less least little few fewer hardly not without no low lower small too",
    auxiliaries: "is are was were be been being has have had having do does did done",
    ambiguousDates: "may march august sept sat sun mar",
    beforeDates: "in since until last next of mid",
    smallPeoples: [
      "polish", "roman", "french fries", "french fry", "french window", "french windows", "french door", "french doors",
      "french toast", "french press", "french horn", "french bean", "french beans", "french polish", "french kiss",
    ],
    askers: "who whom whose what which how why where whether wonder",
    nights: "night nights overnight evening hours",
    doubled: "had that is bye very ha no oh ho hee heh hey tut",
    masculineTitles: "mr sir lord mister", feminineTitles: "mrs ms miss lady madam",
    letters: "a",
    abbreviations: """
      etc fig vol no vs p pp approx est inc ltd co corp al op cit ed eds dept min max tel ref jan feb sept oct
      nov dec am pm st sec resp sc int
      """,
    capitalized: """
      i mr mrs ms dr st sir lord god internet english french president minister gen lt maj col sgt capt prof no
      nos section chapter figure table page ok u us uk gmt tv
      """,
    nameParticles: "of the s 's",
    borrowed: "am pm vs cf etc ibid et al via",
    versions: "version versions v", reciprocals: "each other one another",
    turning: "by whom which whose while whereas", governing: "the a an of",
    articles: "the a an this these those my your his its our their",
    owning: "of",
    prepositions: """
      in for on with at to from about between under over within into inside during behind near after before without
      through via among upon against across around towards toward since until like outside beyond
      """,
    from: "from", to: "to", agents: "by")
}
