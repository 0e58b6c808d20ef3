/// Words of closed classes, which translations add and drop as grammar wants: articles, pronouns, prepositions,
/// conjunctions, auxiliaries and the vaguest adverbs. Lower case, without apostrophes.
enum FunctionWords {
  /// Of a language; empty where we have no list.
  static func list(_ language: String) -> Set<String> {
    switch language {
    case "en": english
    case "fr": french
    default: []
    }
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static let english = words(
    """
    a an the this that these those i you he she it we they me him her us them my your his its our their mine yours hers
    ours theirs myself yourself himself herself itself ourselves yourselves themselves who whom whose which what one ones
    of to in on at by for from with about into onto over under after before between among through during against upon
    within toward towards up down out off as than per via along across around behind beyond near despite until till since
    and or but nor so yet if because although though while whereas when where why how whether unless once that
    be am is are was were been being have has had having do does did done doing will would shall should can could may
    might must ought let get gets got getting
    not no n't t s d ll m re ve don didn doesn isn aren wasn weren hasn haven hadn won wouldn couldn shouldn mustn needn
    there here then also too very just even such some any each every all both either neither other another own same more
    most much many few little less least only again ever still already however therefore thus rather quite else
    """)

  private static let french = words(
    """
    le la les l un une des du de d au aux à ce cet cette ces c ça cela ceci celui celle ceux celles ci là
    je j tu il elle on nous vous ils elles me m te t se s lui leur leurs moi toi soi eux y en
    mon ma mes ton ta tes son sa ses notre nos votre vos mien mienne miens miennes tien tienne sien sienne nôtre vôtre
    qui que qu quoi dont où quel quelle quels quelles lequel laquelle lesquels lesquelles auquel auxquels duquel desquels
    et ou mais ni or car donc si comme quand lorsque lorsqu puisque puisqu parce afin pour par sur sous dans avec sans
    chez vers entre parmi contre depuis pendant durant avant après dès jusque jusqu hors selon malgré outre via lors
    ne n pas point plus jamais rien personne aucun aucune guère
    être suis es est sommes êtes sont étais était étions étiez étaient sera serai seras serons serez seront serait seraient
    soit soient sois fut furent été étant avoir ai as a avons avez ont avais avait avions aviez avaient aura aurai auras
    aurons aurez auront aurait auraient ait aient aie eut eu ayant aller vais vas va allons allez vont allait
    faire fait fais font faisait fera faut falloir
    aussi très trop bien même mêmes tout toute tous toutes tel telle tels telles autre autres quelque quelques plusieurs
    chaque alors ainsi puis encore déjà toujours ici voici voilà peu moins autant tant seulement notamment cependant
    """)
}
