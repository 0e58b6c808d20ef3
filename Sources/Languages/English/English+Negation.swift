extension NegationData {
  static let english = NegationData(
    strong: """
      not n't no never none nobody nothing nowhere neither nor without cannot
      """,
    ofVerbs: "not n't never cannot", ofTime: "never", ofThings: "no none nobody nothing nowhere", ofLack: "without",
    soft: """
      hardly barely scarcely seldom rarely few little unless fail fails failed failing failure lack lacks lacked
      lacking refuse refuses refused refusing deny denies denied avoid avoids avoided avoiding prevent prevents
      prevented absence absent unable only instead rather else far free miss missing missed stop stops stopped
      too yet nonetheless nevertheless regardless any anything anyone anybody ever either least just except but
      less until remain remains beyond ignore ignores ignored ban banned forbid forbidden impossible reject
      rejects rejected minus non endless inability out bare undue longer excluding excluded otherwise against invalid malformed
      illegal incorrect nonexistent maximum ignoring poorly low away asymptomatic prohibited prohibit prohibits skip skips
      skipped skipping omit omits omitted omitting exempt interrupt interrupted interrupts opposed oppose opposes zero
      barring blank keep keeps kept keeping cleared doubt doubts doubted doubtful abandon abandons abandoned abandoning
      outdated obsolete reluctant reluctantly reluctance unwilling anonymous anonymously anonymity blind blindly below halt halts halted decline declines declined
      """,
    softPhrases: [
      "*no doubt", "*no matter", "or *not", "*not to mention", "*not least", "*no more than", "*nothing more than",
      "*nothing but", "*none other than", "*no less than",
      "*no fewer than", "*not until", "*not only", "*not more than", "*not forget", "*n't forget", "*not less than",
      "or may *not", "or might *not", "or can *not", "or should *not", "or does *not", "or do *not", "or is *not",
      "or are *not", "or will *not", "*not insignificant",
      // Tags, and questions that expect a yes.
      "*n't it", "*n't he", "*n't she", "*n't they", "*n't you", "*n't we", "*n't i", "*n't that", "*not too late",
      "do *without", "does *without", "did *without", "doing *without", "done *without", "go *without",
      "goes *without", "went *without",
    ],
    joined: "nor",
    numero: "no",
    titles: "dr mr mrs ms prof",
    contractedVerbs: """
      do does did is are was were has have had wo ca would could should
      """,
    contractedEnding: ["n", "t"],
    contractedNouns: "wont cant",
    beforeNouns: """
      a the this that my your his her its our their of is are was were be
      """,
    behindAdjectives: "to",
    privatives: [
      Privative(suffix: "lessness"), Privative(suffix: "lessly"),
      Privative(suffix: "free", minimumLength: 6),
      Privative(prefix: "un", suffix: "ed", minimumLength: 8, exceptPrefixes: ["under", "uni"]),
      Privative(prefix: "un", suffix: "ing", minimumLength: 8, exceptPrefixes: ["under", "uni"]),
    ])
}
