extension TenseData {
  static let french = TenseData(
    nearFutures: "va vont vais allons allez vas", infinitiveEndings: "er ir re oir",
    // Not entra, montra, tira, which are past: endings of the third person in the singular that no such verb has.
    futureEndings: """
      erai eras era erons erez eront irai iras irons irez iront drai dras dra drons drez dront ttra ttrons ttront îtra
      îtront saura sauront ourra ourront verra verront evra evront
      """,
    perfects: "ai as a avons avez ont", futurePerfects: "aurai auras aura aurons aurez auront",
    pasts: "avait avaient avais avions aviez était étaient étais étions étiez fut furent eut eurent",
    pastEndings: "èrent irent urent aient", otherEndings: "raient",
    participleEndings: "é ée és ées i ie is ies it ite u ue us ues ert erte int eint oint aint",
    participlesOfBeing: """
      allé allée allés allées venu venue venus venues arrivé arrivée arrivés arrivées parti partie partis
      parties entré entrée entrés entrées sorti sortie sortis sorties monté montée montés montées descendu
      descendue descendus descendues né née nés nées mort morte morts mortes resté restée restés restées tombé
      tombée tombés tombées passé passée passés passées devenu devenue devenus devenues revenu revenue revenus
      revenues retourné retournée retournés retournées rentré rentrée rentrés rentrées survenu survenue
      survenus survenues intervenu intervenue intervenus intervenues parvenu parvenue parvenus parvenues
      """, been: "été",
    between: """
      pas plus jamais bien toujours déjà aussi donc encore été ensuite alors tous toutes tout souvent également pu dû ne n y
      en se s le la l les lui leur
      """)
}
