extension NegationData {
  static let french = NegationData(
    strong: "sans non ni jamais rien", ofVerbs: "ni", ofTime: "jamais plus guère",
    ofThings: "rien personne aucun aucune nul nulle", ofLack: "sans",
    soft: """
      doute doutes doutent douté douter doutait doutaient désobéir désobéi désobéit bafouer bafoué bafouant
      privée privés privées dénuée dénués dénuées dépourvue dépourvus dépourvues déplaît déplaire déplu trompeur trompeuse
      trompeurs trompeuses
      refuse refuses refusent refusons refusez refusé refuser refusait refusaient refusera refuseront refusant manque manquent manquer échoué échoue échouer évite éviter évité
      empêche empêcher empêché empêchent ignore ignorer ignorent ignorait absence absent absente peu peine
      défaut hors interdit interdire interdite impossible rarement seul seule seulement uniquement sauf dépourvu
      dénué privé loin faute cesse cesser cessé contrairement plutôt lieu moins incapable autre autres
      difficilement démenti dément nie nier rejette rejeté inutile vain échec abstenir abstient trop exclut
      exclu inexistant inexistante inexistants inexistantes introuvable introuvables inconnu inconnue inconnus inconnues encore malgré quelconque moindre avant sinon mal
      asymptomatique asymptomatiques faible faibles évitant évitez évitent omettant omettre omet omettent interrompre
      omis omise omises impayé impayée impayés impayées exception inutilement dispense dispenser dispensent dispensé proscrire proscrit proscrite zéro
      refusa refusèrent cessa cessèrent cessent cessera cesseront évita évitèrent empêcha empêchèrent ignora ignorèrent
      manqua manquèrent échoua échouèrent rejeta rejetèrent nia nièrent renonce renoncent renonça renoncèrent renoncé
      renoncer
      anonyme anonymes anonymement anonymat interrompu interrompue interrompus interrompues disparaître disparu disparue disparus disparues
      """,
    softPhrases: [
      "*sans doute", "*sans cesse", "*sans cesser", "à *jamais", "à *rien", "si *jamais", "si *rien", "*non plus",
      "*non seulement", "*sans risque", "*sans risques", "*sans quoi", "*sans oublier", "*sans problème",
      "à tout *jamais", "partir de *rien", "*pas moins", "*pas seulement", "*pas uniquement", "*pas plus de",
      "*pas plus que", "*pas à pas", "à *pas", "par *pas", "oubliez *pas", "oublions *pas", "oublie *pas",
      "ou *non", "ou *pas", "*non négligeable", "*non négligeables",
      // Said without a negation as often: nothing more than, only; soon; close; without waiting; why not; outdated.
      "*rien de plus que", "*rien de plus qu", "*rien d autre que", "*rien d autre qu", "*rien de moins que",
      "*rien de moins qu", "*plus que", "*plus qu", "*guère que", "*guère qu", "*pas tarder", "tarda *pas",
      "tarde *pas", "tardent *pas",
      "tardera *pas",
      "tarderont *pas", "tardait *pas", "tardaient *pas", "tarderait *pas", "tarderaient *pas", "tardèrent *pas",
      "*pas tardé", "*pas loin", "*plus loin", "*pas très loin", "*plus très loin", "*pas trop loin", "*plus bien loin",
      "*sans aucun doute", "*sans nul doute", "*sans attendre", "*sans plus attendre", "*sans tarder",
      "*sans plus tarder",
      "*sans délai", "*sans relâche", "*sans arrêt", "*sans exagération", "*sans encombre", "*sans conteste",
      "non *sans _", "*non sans", "pourquoi *pas", "faux *pas", "*pas à jour", "*jamais cessé", "*pas cessé",
      "tant que _ _ _ *pas", "tant que _ _ *pas", "tant qu _ _ _ *pas", "tant qu _ _ *pas", "tant que _ _ _ _ *pas",
    ],
    single: ["non pas", "sans aucun", "sans aucune"], joined: "ni", joinedReach: 11, onlySmall: "non",
    beforeNouns: """
      un une la cette chaque toute le les des de ses son deux trois quelques leurs ce premier à mes mon
      """,
    parts: NegationInParts(
      particles: "ne n", elidedParticles: "n",
      companions: """
        pas plus jamais rien personne aucun aucune guère point nul nulle ni nullement aucunement
        """,
      continuations: "non", exceptions: "que qu",
      empty: [
        "est ce pas", "importe quel", "importe quelle", "importe quels", "importe quelles", "importe qui",
        "importe quoi", "importe où", "importe comment", "importe quand", "importe lequel", "importe laquelle",
        "importe lesquels", "importe lesquelles",
      ],
      emptyAlone: ["importe _", "est ce"],
      apart: "pas sans",
      loneVerbs: """
        peut peuvent pouvait pouvaient pouvons pouvez peux pouvais pourra pourrai pourrez pourrons pourront pourrait
        pourraient pourrais put purent pût sait savait savaient cesse cessent cessait ose osent puis saurait sauraient saurais
        """,
      distantVerbs: "peut peuvent pouvait pouvons pouvez peux pourrait saurait cesse",
      comparisons: "plus moins mieux pire autre autres autrement davantage meilleur meilleure", nouns: "pas",
      inNames: "pas sans",
      leading: [
        NegationInParts.Leading(words: "aucun aucune", reach: 6, negatesAlone: true),
        // Behind a noun it is a zero.
        NegationInParts.Leading(words: "nul nulle", reach: 6, negatesAlone: false, before: "besoin"),
        NegationInParts.Leading(words: "personne", reach: 2, negatesAlone: false),
      ]))
}
