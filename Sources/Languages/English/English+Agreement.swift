extension NumberAgreementData {
  static let english = NumberAgreementData(
    collectives: """
      number majority minority range variety series lot set group pair couple rest remainder half third quarter kind type
      sort form part portion percentage proportion plenty bunch handful host array collection family team staff crew
      committee government company council board party class audience crowd population youth press police public army navy
      score multitude mass amount total selection combination mix mixture subset
      following same above below former latter first second last next other whole
      """,
    times: """
      year month week day hour minute second dollar euro pound percent mile meter metre kilometer kilometre gram kilogram
      degree point byte bit pixel time cent
      """,
    subordinators: "that if when because where while although whether unless since once as",
    joiners: "and or nor", of: "of",
    modals: "would could should may must cannot doesn't don't didn't won't wouldn't couldn't",
    determiners: """
      the this that these those a an every each its his her their our your my no any some all both many few other more several various two
      three four five six seven eight nine ten
      """,
    prepositions: """
      of in for on with at to from by about between under over within into inside during behind near after before without
      through via among upon
      """,
    relatives: "that which who",
    singularDeterminers: "a an another every", freeDeterminers: "this each", pluralDeterminers: "these those",
    pluralSubjects: "they we these those you", nominatives: "they we", singularSubjects: "he she it this",
    singularVerbs: "is was has does", pluralVerbs: "are were have", wishes: "were have",
    has: "has", there: "there", several: "many several numerous various two three four five six seven eight nine ten",
    subjectForms: "he she they we", objectForms: "him them us", agents: "by with from of at",
    vowelArticle: "an", consonantArticle: "a",
    // Vowels and consonants that do not sound as they are written.
    consonantal: """
      user users use uses used useful usual usually usable usage unique uniquely unit units universal universally university
      union unions uniform unified utility utilities euro euros one once ubiquitous unicode unanimous uranium urine european
      """,
    vowels: "aeiou", consonants: "bcdfgjklmnpqrstvwz", unsureStarts: "u eu ew one ou",
    vowelStarts: "unc und unf unh unk unl unn unp unr uns unt unu unw up ug ul",
    silent: "hour hours hourly honest honestly honor honour honorable honourable heir heirs heiress",
    participleEndings: "ed ing", pluralEnding: "s",
    infinitiveMark: "to", beforeInfinitives: "help helps let lets make makes",
    likePasts:
      "become overcome come let put bid cast rid beset arise shed befall forbid wed quit please thank except debug",
    counting: """
      few couple dozen hundred thousand million billion great good many several two three four five six seven eight nine ten
      twenty
      """,
    invariants: """
      people police cattle folk sheep fish deer aircraft spacecraft hovercraft offspring staff personnel data metadata media
      bacteria criteria phenomena strata youth elite kind sort type poultry vermin livestock swine salmon trout
      cod shrimp moose bison crew clergy faculty public majority minority few many more most dice bourgeois
      """)
}
