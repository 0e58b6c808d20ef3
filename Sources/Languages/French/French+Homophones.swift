extension HomophoneData {
  static let french = HomophoneData(
    rows: [
      Homophone(wrong: "à", right: "a", behind: "n' l' m' t'"),
      Homophone(wrong: "à", right: "a", behind: "il on", notBefore: "la l' nouveau leur son sa ses"),
      Homophone(
        wrong: "à", right: "a", notBehind: "tout", before: "été eu pu voulu fait dit pris mis vu reçu permis perdu"),
      Homophone(wrong: "à", right: "a", onlyBefore: "participle adjective singular", somewhatBefore: "participle"),
      Homophone(wrong: "a", right: "à", behind: "jusqu' quant grâce conformément contrairement"),
      Homophone(wrong: "on", right: "ont", notBehind: "l'", before: "été eu"),
      Homophone(
        wrong: "on", right: "ont", notBehind: "l'", onlyBefore: "participle adjective", somewhatBefore: "participle"),
      Homophone(wrong: "ont", right: "on", before: "ne n' se s' y m' t' me te"),
      Homophone(
        wrong: "ont", right: "on", behind: "qu' si où quand lorsqu' comme", onlyBefore: "verb"),
      Homophone(wrong: "sont", right: "son", behind: "de à dans sur avec par sans sous vers selon chez tout"),
      Homophone(wrong: "son", right: "sont", behind: "ils elles"),
      Homophone(
        wrong: "son", right: "sont", behind: "qui se y ne n'", neverBefore: "noun adjective"),
      Homophone(
        wrong: "son", right: "sont", notBehind: "le un du ce de d' au", onlyBefore: "participle adjective plural",
        somewhatBefore: "participle"),
      Homophone(
        wrong: "son", right: "sont", notBehind: "le un du ce de d' au par et en à ou", before: "des les leurs"),
      Homophone(
        wrong: "se", right: "ce", neverBefore: "verb clitic nonfinite participle imperative object adverb remaining"),
      Homophone(
        wrong: "ce", right: "se", notBehind: "sur et pour est-ce qu'est-ce parce de ou",
        notBefore: """
          est sont était étaient fut furent sera seront serait seraient soit soient fût peut pouvait pourrait peuvent
          doit doivent devait devaient devrait devraient semble semblait dit faut eût
          """, onlyBefore: "verb imperative"),
      Homophone(
        wrong: "ce", right: "se", notBehind: "pour à sur", notBefore: "faire faisant disant", onlyBefore: "nonfinite"),
      Homophone(wrong: "là", right: "la", behind: "de dans sur avec pour et à sous", onlyBefore: "noun feminine"),
      Homophone(wrong: "la", right: "là", before: "où"),
      Homophone(wrong: "la", right: "là", onlyBefore: "preposition"),
      Homophone(wrong: "celui-la celle-la ceux-la celles-la", right: "-là"),
      Homophone(
        wrong: "ou", right: "où",
        behind: "moment lieu endroit pays ville jour cas point époque année heure région période situation",
        before: "il ils elle elles on je j' nous vous tu l'_on"),
      Homophone(wrong: "ou", right: "où", behind: "d'"),
      Homophone(wrong: "où", right: "ou", behind: "oui", before: "non"),
      Homophone(
        wrong: "leurs", right: "leur", notBehind: "les des aux",
        neverBefore: "noun adjective participle numeral determiner adverb remaining preposition clitic relative"),
      Homophone(wrong: "peut", right: "peu", behind: "très trop depuis assez"),
      Homophone(wrong: "peut", right: "peu", behind: "un", before: "de d' plus moins trop"),
      Homophone(wrong: "peu", right: "peut", behind: "ne n' il on"),
      Homophone(
        wrong: "sa", right: "ça", neverBefore: "noun adjective participle numeral determiner adverb remaining"),
      Homophone(wrong: "ça", right: "sa", onlyBefore: "noun feminine"),
      Homophone(wrong: "quant", right: "quand", notBefore: "à au aux", neverBefore: "numeral"),
      Homophone(wrong: "quand", right: "quant", before: "aux à_lui à_elle à_eux à_elles à_moi à_nous à_vous"),
      Homophone(wrong: "elle", right: "quelle", behind: "qu'", onlyBefore: "noun"),
      Homophone(wrong: "quelle", right: "qu'elle", before: "se s' y"),
      Homophone(wrong: "c'", right: "s'", behind: "il on ils elle elles"),
      Homophone(wrong: "mes", right: "mais", before: "il ils elle elles on je j' nous vous ce c' n' ne"),
      Homophone(
        wrong: "ces ses", right: "c'est",
        notBefore: "quelques différents différentes divers diverses certains certaines",
        neverBefore: "noun adjective participle numeral adverb remaining nonfinite"),
      Homophone(
        wrong: "mes tes nos vos cette cet", right: "",
        neverBefore: "noun adjective participle numeral adverb remaining nonfinite determiner"),
      Homophone(wrong: "et", right: "est", behind: "c' s' n' m' t'"),
      Homophone(
        wrong: "et", right: "est", behind: "il on", onlyBefore: "participle adjective", somewhatBefore: "participle"),
      Homophone(wrong: "est", right: "et", notBehind: "l' d' à", before: "se"),
      Homophone(wrong: "on", right: "ont", behind: "ils"),
      Homophone(wrong: "sensé sensée", right: "censé", onlyBefore: "nonfinite"),
      Homophone(wrong: "du", right: "dû", behind: "a ont avait avaient aurait auraient ai avons avez", before: "être"),
      Homophone(wrong: "prêt", right: "près", behind: "plus tout très trop assez si", before: "de d' du des"),
      Homophone(wrong: "près", right: "prêt", behind: "est suis es sommes êtes sera serait", before: "à"),
      Homophone(wrong: "quelque", right: "quel que", before: "soit soient fût"),
      Homophone(wrong: "quoique", right: "quoi que", before: "ce_soit"),
      Homophone(wrong: "or", right: "ores", behind: "d'", before: "et_déjà"),
      Homophone(wrong: "voir", right: "voire", before: "même"),
      Homophone(wrong: "afin", right: "afin de", notBefore: "de d' que qu'", neverBefore: "remaining"),
      Homophone(
        wrong: "dans sur sous vers chez parmi envers malgré", right: "",
        before: "dans sur sous vers parmi envers contre malgré"),
      Homophone(
        wrong: "contre", right: "", notBehind: "pour voter voté votent vota voix ou par ci là",
        before: "sur sous vers parmi envers"),
      Homophone(
        wrong: "il ils je j'", right: "", notBefore: "soussigné soussignée soussignés à peu et",
        onlyBefore: "noun adjective participle nonfinite preposition"),
    ],
    participleEnds: [
      ("er", "é"), ("ez", "é"), ("ai", "é"), ("ais", "é"), ("ait", "é"), ("aient", "é"), ("it", "i"), ("it", "is"),
      ("is", "i"), ("t", "s"), ("ts", "t"), ("s", "t"), ("ut", "u"), ("us", "u"), ("oit", "ois"),
    ],
    infinitiveEnds: [
      ("é", "er"), ("ez", "er"), ("ais", "er"), ("ait", "er"), ("ai", "er"), ("és", "er"), ("ée", "er"), ("ées", "er"),
    ],
    verbEnds: [("", "e"), ("l", "lle"), ("", "ne"), ("en", "ent"), ("ien", "ient")],
    beforeInfinitives: "pouvoir devoir vouloir aller falloir", prepositions: "pour sans de d à",
    clauseStarts: "où lorsque lorsqu puisque puisqu", possessive: "ses", demonstrative: "ces")
}
