extension [Opposition] {
  static let french: [Opposition] = [
    Opposition(
      .level,
      """
      plus, davantage, tout au moins, au dessus, supérieur~ à, supérieur~ au, supérieur~ aux, dépasse, dépassent, dépassant,
      excède, excèdent, excédant, au moins, pas moins, pas moins de, pas moins d, à tout le moins, ou plus
      """,
      """
      moins, au dessous, en dessous, inférieur~ à, inférieur~ au, inférieur~ aux, au plus, tout au plus,
      pas plus que, pas plus qu, pas plus de, pas plus d, ou moins
      """,
      perhaps: """
        supérieur~, au delà, minimum, au minimum, mieux, meilleur~, dépasser~, excéder~, supplémentaire,
        supplémentaires, accroître, augmenter~, hausse, élevé~, majoritairement, à partir
        """,
      """
      inférieur~, sous, peu, jusqu, maximum, au maximum, moindre, moindres, faible, faibles, pire, ne que,
      limiter~, réduit, réduite, réduits, réduites, réduire, diminuer~, diminution, diminuée, difficilement,
      baisse
      """,
      neither: """
        plus petit~, plus faible~, plus bas, plus basse~, plus court~, plus lent~, plus lentement, plus rare~, plus ou moins, du moins, à moins que, à moins qu, à moins de, à moins d, de plus, en plus, non plus,
        plus jamais, plus rien, ne plus, n _ plus, ne _ plus, ne _ _ plus, n _ _ plus, plus aucun, plus aucune,
        pour le moins, de moins en moins, qui plus est, plus que jamais, plus tard, plus tôt, sans plus,
        moins le quart, d autant plus, au plus tôt, au plus tard, au plus vite, au plus près
        """),
    Opposition(
      .likelihood, "probablement, probable, probables, vraisemblablement, vraisemblable",
      """
      improbable, improbables, peu probable, peu probables, peu vraisemblable, guère probable, invraisemblable,
      invraisemblables
      """,
      perhaps:
        "sans doute, susceptible, susceptibles, risque, risquent, chance, chances, devoir, doit, doivent, certainement",
      "rarement, rare, guère, doute, douteux, peu"),
    Opposition(
      .completion, "déjà", "pas encore, encore à, reste à, restent à, restait à",
      perhaps: "maintenant, jadis, auparavant, précédemment, tôt",
      "encore, attend, attendent, demeure, demeurent, reste, restent"),
    Opposition(
      .bound,
      """
      au moins, tout au moins, à tout le moins, pas moins de, pas moins d, ou plus, au minimum, minimum de, minimum d
      """,
      """
      au plus, tout au plus, pas plus de, pas plus d, ou moins, au maximum, maximum de, maximum d
      """,
      perhaps: """
        plus, supérieur~, dépasse, dépassent, excède, minimum, minimal, minimale, au delà, davantage, à partir
        """,
      """
      moins, inférieur~, sous, jusqu, maximum, maximal, maximale, limiter~, dépasser, excéder, dépassant, excédant
      """,
      neither: "du moins, au plus tôt, au plus tard, au plus vite, au plus près, plus ou moins, pour le moins"),
    Opposition(
      .order, "avant, auparavant, préalablement", "après, ultérieurement",
      perhaps: """
        jusqu, précédent~, précéder~, préalable, d ici, déjà, antérieur~, antérieurement, d abord, pré, veille,
        plus tôt, tôt, précédemment
        """,
      """
      ensuite, suite à, depuis, dès, suivant~, suivre, une fois, derrière, plus tard, ultérieur~, à la suite,
      postérieur~, lendemain, au bout de, prochain~, à l issue, suivi~
      """,
      neither: """
        après midi, après tout, d après, après coup, avant tout, avant garde, en avant, avant hier,
        avant dernier, avant dernière, avant bras, après vente, après guerre, avant guerre, après demain,
        jour après jour, avant propos, l avant, mis~ en avant, aller de l avant, avant que tout,
        un après l autre, avant poste
        """),
    Opposition(
      .sequence, "premier, première, premiers, premières, initial~", "dernier, dernière, derniers, dernières, final~",
      perhaps: """
        début, abord, départ, initialement, initiaux, originel, originale, commencement, tout d abord
        """,
      """
      fin, récent, récente, récents, récentes, finalement, récemment, ultime, ultimes, enfin, précédent~,
      tard, tardif, tardive, actuel, actuelle
      """,
      neither: """
        ces derniers, ces dernières, ce dernier, cette dernière, premier ministre, première ministre,
        en premier lieu, en premier, au premier abord, en dernier lieu, en dernier, premier plan,
        premiers secours, première ligne, ces premiers, premier lieu
        """),
    Opposition(
      .permission,
      """
      peut, peuvent, pourra, pourront, peux, pouvez, pouvons, puisse, puissent
      """,
      """
      doit, doivent, devra, devront, dois, devez, devons, doive, doivent être, il faut, il faudra,
      est tenu de, est tenue de, sont tenus de, est tenu d
      """,
      perhaps: """
        pourrait, pourraient, pouvoir, pouvant, possible, possibles, permet, permettent, permettant, permis,
        autorisé~, possibilité, capable, susceptible, susceptibles, éventuellement, pouvait, risquer~,
        permettre, libre, saurait
        """,
      """
      devoir, faut, faudrait, nécessaire, nécessaires, obligatoire, obligé~, obligation, tenu, tenus, tenue,
      nécessite, nécessitent, nécessiter~, exiger~, dû, requis, requise, impératif, impérativement, convient,
      veiller, veillez, dus
      """),
    Opposition(
      .amount,
      """
      beaucoup, nombreux, nombreuses, bien des, de multiples, bon nombre
      """, "peu de, peu d, très peu, rares",
      perhaps: """
        plusieurs, la plupart, souvent, énormément, maint~, importants, importantes, quantité, largement,
        multiples, multitude, majorité, diverses, divers, différents, différentes
        """,
      """
      peu, rare, faible, faibles, seuls, seules, quelques, guère, limité~, restreint~, minorité
      """,
      neither: """
        un peu, peu à peu, à peu près, sous peu, depuis peu, quelque peu, un petit peu, peu importe, pour peu,
        au moins peu, peu de temps, dans peu
        """),
    Opposition(
      .extreme, "minimum, minimal~, minimaux, minima, minimiser~, au minimum",
      "maximum, maximal~, maximaux, maxima, maximiser~, au maximum",
      perhaps: "min, faible, moindre, réduire, réduit~, limiter~",
      "max, plafond, élevé, grande, optimal~, limite, au plus"),
    Opposition(
      .inclusion,
      """
      sauf, excepté, hormis, hors taxe, hors taxes, hors tva, à l exception de, à l exception du, à l exception des, à l exclusion de
      """,
      """
      y compris, même quand, même si, même lorsque, même lorsqu, même en cas, même pour, même en
      """,
      perhaps: """
        sinon, excluant, exclu, exclus, hors, outre, mis à part, à part, moins que, exception, en dehors
        """,
      """
      notamment, inclus, incluant, comprenant, comprend, également, parmi, particulier, compris, malgré,
      inclure, quand bien
      """),
    Opposition(
      .place, "au dessus de, au dessus du, au dessus des, par dessus",
      """
      au dessous de, au dessous du, en dessous de, en dessous du, en dessous des
      """,
      perhaps: """
        dessus, sur, haut, supérieur~, au dessus, surplombe, surmonte, surmonter~, dominer~
        """, "dessous, sous, bas, inférieur~, fond, pied, en bas, base"),
    Opposition(
      .side, "gauche, gauches",
      """
      à droite, la droite, côté droit, de droite, main droite, bras droit, clic droit, œil droit,
      jambe droite
      """, perhaps: "gaucher, bâbord", "droit, droite, droits, droites, tribord"),
    Opposition(
      .interior, "intérieur~, dedans, interne, internes, à l intérieur",
      "extérieur~, dehors, externe, externes, à l extérieur",
      perhaps: "intra, domestique, sein, inclus, couvert~",
      """
      plein air, étranger, étrangère, étrangers, outre, tiers, sortir, extra, au delà, en dehors, ailleurs
      """,
      neither: "en dehors de"),
    Opposition(
      .latitude, "nord, septentrional~, septentrionaux", "sud, méridional~, méridionaux",
      perhaps: "arctique, boréal~, bise, hauteurs", "midi, austral~, antarctique"),
    Opposition(
      .point, "orient, orientale, oriental, orientaux, orientales",
      """
      ouest, occident, occidental, occidentale, occidentaux, occidentales
      """, perhaps: "est, levant, e", "couchant, far west, o",
      neither: "moyen orient, proche orient, extrême orient"),
    Opposition(
      .change,
      """
      augmenter~, augmentation, augmentations, hausse, hausses, accroître, accroît, accroissent, accru,
      accrue, accrus, accrues, accroissement, progresser~, progression, croissance, agrandir, agrandi,
      élargir, élargi
      """,
      """
      diminuer~, diminution, diminutions, baisse, baisses, baisser~, réduire, réduit, réduite, réduits,
      réduites, réduisent, réduisant, réduction, réductions, réduira, abaisser~, décroître, décroît, décru,
      décroissance, chuter~, chute, chutes, reculer~, recul, amoindrir
      """,
      perhaps: """
        davantage, supérieur~, élevé~, relever~, monter~, montée, lever~, amélioration, améliorer~, grandir,
        croître, croît, renforcer~, étendre, étend, développer~, développement, évolution, essor, grimper~,
        bond, gagner~, agrandissement, majoration, majorer~, multiplier~, croissant~, gonfler~, extension,
        grossir, prolonger~, allonger~, porter~, pousser~, ajouter~, naissance, évoluer~, accélérer~, expansion,
        alourdir
        """,
      """
      inférieur~, tomber~, limiter~, perte, perdre, ralentir, ralentissement, affaiblir, affaiblissement,
      minimiser~, raccourcir, alléger~, atténuer~, moindre, faible, faibles, déclin, décliner~, restreindre,
      abattre, rétrécir, couper~, coupe, descendre, descend, pénurie, éviter~, économiser~, freiner~,
      décroissant~, rabais, fléchir, automne, dégrader~, détériorer~, inférieure, contracter~, repli,
      régresser~, affaisser~
      """),
    Opposition(
      .opening,
      """
      ouvrir, ouvre, ouvrent, ouvert, ouverte, ouverts, ouvertes, ouvrit, ouvrait, ouvraient, ouvrant,
      ouvrira, ouvriront, ouverture, ouvertures, rouvrir, rouvre, rouvrent, rouvert, rouverte, rouvrira,
      réouverture, déverrouiller~
      """,
      """
      fermer~, fermeture, fermetures, refermer~, verrouiller~, clos, close, closes
      """,
      perhaps: "lancer~, libre, début, déclencher~, inaugurer~, entrouvert",
      """
      confinement, barrer~, bloquer~, bouclage, clore, clôture, clôturer~, enfermer~, terminer~, isoler~,
      éteindre, ferme, fermes, clef, clé
      """),
    Opposition(
      .beginning, "début, débuts, commencer~, commencement, débuter~",
      """
      la fin, fin de, fin du, à la fin, finir, finit, fini, finissent, terminer~
      """,
      perhaps: """
        départ, lancer~, lancement, initial~, naissance, origine, entrée, démarrer~, entamer~, ouverture,
        ouvrir, abord, entreprendre, démarrage, apparition, apparu, apparue, apparus, apparues, apparaître, aborder~
        """,
      """
      fin, fins, arrêt, arrêter~, cesser~, achever~, issue, bout, finalement, conclure, conclusion, clôture,
      extrémité, enfin, expirer~, expiration, achèvement, aboutir, échéance
      """,
      neither: "afin de, en fin de compte, à la fin des fins, à cette fin"),
    Opposition(
      .trade,
      """
      acheter~, achat, achats, achète, achètent, achètera, acheteur, acheteurs, acheteuse, racheter~,
      acquéreur
      """,
      """
      vendre, vend, vendent, vendu, vendue, vendus, vendues, vendant, vendait, vendeur, vendeurs, vendeuse,
      revendre
      """,
      perhaps: """
        acquérir, acquis, acquiert, acquisition, payer~, obtenir, rachat, courses, emplette~, procurer~,
        prendre
        """,
      """
      vente, ventes, céder~, cession, commercialiser~, commercialisation, écouler~, marchand, fournisseur
      """),
    Opposition(
      .loan, "prêter~, prête, prêteur, prêteurs", "emprunter~, emprunteur, emprunteurs", perhaps: "prêt, prêts",
      "emprunt, emprunts"),
    Opposition(
      .victory,
      """
      gagner~, gagnant~, vainqueur, vainqueurs, victoire, victoires, remporter~
      """,
      """
      perdre, perd, perdent, perdu, perdue, perdus, perdues, perdait, perdant, perdants, défaite, défaites,
      perdra
      """,
      perhaps: """
        battre, bat, vaincre, gain, gains, vaincu, obtient, conquérir, emporter~, victorieux, acquérir, prix
        """,
      """
      perte, pertes, battu, battus, battue, échouer~, échec, vaincus, gaspiller~, manquer~
      """),
    Opposition(
      .consent, "accepter~, acceptation, approuver~, approbation, agréer~",
      """
      refuser~, refus, rejeter~, rejette, rejettent, rejet, décliner~, désapprouver~
      """,
      perhaps: """
        admettre, admis, consentir, accord, adopter~, accorder~, convenir, autoriser~, accueillir, adhérer~
        """,
      """
      nier, nie, dénier~, écarter~, opposer~, repousser~, débouter~, exclure, démentir
      """),
    Opposition(
      .activation, "activer~, activation, allumer~",
      """
      désactiver~, désactivation, éteindre, éteint, éteinte, éteints, éteignez, éteignent
      """,
      perhaps: """
        permettre, permet, permettent, démarrer~, lancer~, autoriser~, actif, active, actifs, actives,
        fonctionne, fonctionnent, connecter~, brancher~
        """,
      """
      arrêt, arrêter~, supprimer~, couper~, inactif, inactive, fermer~, indisponible, neutraliser~,
      débrancher~, inhiber~, empêcher~
      """),
    Opposition(
      .addition, "ajouter~, ajout, ajouts, insérer~, insère, installer~",
      """
      supprimer~, suppression, effacer~, effacement, retirer~, retrait, enlever~, enlève, désinstaller~,
      ôter~, éliminer~
      """,
      perhaps: """
        adjonction, adjoindre, inclure, inclut, intégrer~, compléter~, ajoutant, joindre, poser~, introduire,
        supplémentaire, supplémentaires, addition, apporter~, verser~, rajouter~
        """,
      """
      vider~, abandonner~, annuler~, détruire, nettoyer~, écarter~, élimination, débarrasser~, exclure,
      lever~, extraire, enlèvement, purger~, démonter~, prélever~, dégager~
      """),
    Opposition(
      .success,
      """
      réussir, réussit, réussissent, réussi, réussie, réussies, réussis, réussite, succès, parvenir, parvient,
      parviennent, parvenu, parvenus, parvenue, parvenues
      """, "échouer~, échec, échecs",
      perhaps: "aboutir, abouti, atteindre, gagner~, capable, obtenir",
      """
      manquer~, rater~, raté, faillite, incapable, perdre, erreur, erreurs, impossible, panne, pannes,
      défaillance, défaillances, défaillir, défaut, faillir, insuffisance, faute, omettre
      """),
    Opposition(
      .leave,
      """
      permettre, permet, permettent, permettant, permis, permise, permettra, permettait, autoriser~,
      autorisation
      """,
      """
      interdire, interdit, interdite, interdits, interdites, interdisent, interdisant, interdiction,
      interdictions, empêcher~, prohiber~
      """,
      perhaps: """
        laisser~, offrir, offre, aider~, accepter~, légal, licence, admettre, accorder~, fournir, habiliter~
        """,
      """
      éviter~, prévenir, prévient, prévention, bloquer~, illégal, refuser~, exclure, limiter~, arrêter~,
      défendre, stopper~, protéger~, préventif, barrer~
      """),
    Opposition(
      .arrival, "arriver~, arrivée, arrivées",
      """
      partir, part, partent, parti, partie, partis, parties, départ, départs, partait, partirent
      """,
      perhaps: """
        venir, vient, venu, venus, parvenir, atteindre, débarquer~, atterrir, entrer~, rentrer~, advenir
        """, "quitter~, sortir, issu, quitte, décoller~",
      neither: """
        à partir, à partir de, à partir du, à partir des, en partie, faire partie, fait partie, font partie,
        une partie, la partie, les parties, des parties, arriver à, arrive à, quelque part, d une part,
        d autre part, au départ, de départ
        """),
    Opposition(
      .travel,
      """
      importer~, importation, importations, importateur, immigrer~, immigration
      """,
      """
      exporter~, exportation, exportations, exportateur, émigrer~, émigration
      """, perhaps: "charger~, migrer~, immigrant, entrée", "enregistrer~, sortie",
      neither: """
        importe, peu importe, n importe, importent, importante, important, importants, importantes
        """),
    Opposition(
      .thrust, "pousser~, enfoncer~", "tirer~",
      perhaps: """
        appuyer~, presser~, inciter~, pousse, conduire, repousser~, envoyer~, bousculer~
        """,
      """
      traîner~, extraire, retirer~, prendre, traction, coup, sortir, attirer~, tir
      """),
    Opposition(
      .size,
      """
      grand, grande, grands, grandes, gros, grosse, grosses, énorme, énormes, immense, vaste, vastes
      """, "petit~, minuscule, minuscules",
      perhaps: """
        important~, large, larges, haut~, ample, majeur~, élevé~, long, longue, fort~, volumineux, conséquent~,
        supérieur~, massif, massive, considérable, considérables, étendu~, principal~, grandement, profond
        """,
      """
      faible, faibles, léger, légère, court, courte, réduit~, mini, moindre, bref, brève, jeune, restreint~,
      modeste, mineur~, étroit~, inférieur~, compact~
      """,
      neither: """
        petit déjeuner, petit à petit, grand public, grand père, grand mère, grands parents, petit fils,
        petite fille, petits enfants, petit peu, grande bretagne, petite amie, petit ami, petits pois,
        gros mots, dans une large mesure, un grand nombre
        """),
    Opposition(
      .height, "élevé~, élevées, hauts, hautes", "faible, faibles, bas, basse, basses",
      perhaps: """
        haut, haute, grand~, fort~, important~, supérieur~, gros, grosse, accru~, élevée, vif, vive, majeur~,
        cher, chers, sévère, hauteur, aigu, dessus, intense, augmenter~, hausse, excellent~, altitude, avancé~
        """,
      """
      petit~, inférieur~, moindre, moindres, réduit~, léger, légère, modéré~, minime, limité~, doux, modeste,
      dessous, pauvre, médiocre, mineur~, court, courte, baisse, minimum, minimal~, diminuer~
      """,
      neither: """
        là bas, en bas, ci bas, tout bas, bas de page, faible part, plus ou moins élevé, haut parleur,
        haut parleurs, à bas, pays bas, bas saxe
        """),
    Opposition(
      .length, "long, longue, longs, longues, longtemps, longuement",
      """
      court, courte, courts, courtes, bref, brève, brefs, brèves, brièvement
      """,
      perhaps: """
        prolongé~, durable, étendu~, grand~, large, lointain, durée, lent, lente, ancien, vieux
        """,
      """
      petit~, rapide, bientôt, abrégé~, résumé, réduit~, rapidement, immédiat, proche, raccourci~,
      abréviation, succinct~, limité~, pénurie
      """,
      neither: """
        le long, tout au long, à long terme ou à court terme, long de, long du, au long de
        """),
    Opposition(
      .age,
      """
      vieux, vieille, vieil, vieilles, âgé, âgée, âgés, âgées, antique, antiques
      """,
      """
      nouveau, nouvelle, nouveaux, nouvelles, nouvel, jeune, jeunes, neuf, neuve, neufs, neuves
      """,
      perhaps: """
        ancien, ancienne, anciens, anciennes, précédent~, antérieur~, aîné, aînés, ancestral~, senior, seniors,
        traditionnel, ainé, anciennement
        """,
      """
      récent~, moderne, actuel, actuelle, frais, fraîche, inédit~, novateur, récemment, nouvellement, novice,
      cadet, adolescent, mineur~, suivant~, prochain~
      """,
      neither: """
        de nouveau, à nouveau, nouvelle zélande, nouvelle calédonie, nouveau né, nouveau nés,
        dernières nouvelles, les nouvelles, des nouvelles, nouvelle orléans
        """),
    Opposition(
      .heat,
      """
      chaud, chaude, chauds, chaudes, chaleur, chauffer~, réchauffer~, tiède
      """,
      """
      froid, froide, froids, froides, refroidir, refroidi, glacé, glacée, glacial~
      """,
      perhaps: """
        brûlant~, bouillant~, épicé, chauffage, fièvre, ardent, chaleureux, réchauffement
        """,
      """
      fraîche, fraîcheur, gel, gelé, congelé~, hiver, glace, refroidissement, rhume, frigorifique
      """),
    Opposition(
      .ease, "facile, faciles, facilement, aisément, facilité",
      """
      difficile, difficiles, difficilement, difficulté, difficultés
      """,
      perhaps: """
        simple, simples, simplement, aisé, aisée, aisance, faciliter~, pratique, simplicité, commode, léger,
        convivial~, librement, convivialité
        """,
      """
      dur, dure, durs, complexe, complexes, compliqué~, ardu~, pénible, délicat~, problème, problèmes, défi,
      défis, éprouvant~, lourd, grave, rude
      """),
    Opposition(
      .weight, "lourd, lourde, lourds, lourdes, lourdement", "léger, légère, légers, légères, légèrement, allégé~",
      perhaps: """
        fort~, grave, grand~, important~, gros, sévère, pesant~, dur, intensif, intense, poids, massif, massive,
        abondant~, volumineux, grandement, surcharge
        """,
      """
      petit~, faible, faibles, doux, simple, bénin, bénigne, mineur~, facile, minime, modéré~
      """),
    Opposition(
      .time,
      """
      plus tôt, tôt, au plus tôt, précocement, précoce, précoces, prématurément
      """,
      """
      plus tard, tard, au plus tard, tardivement, tardif, tardive, tardifs, tardives
      """,
      perhaps: """
        auparavant, matin, prématuré~, ancien, initial~, d abord, anticipé~, rapide, antérieur~, jadis,
        bonne heure, récemment, précédemment, commencement, avance, anciens, primitif, précédent~
        """,
      """
      ensuite, ultérieur~, ultérieurement, retard, défunt, lent, futur~, dépassé~, par la suite, postérieur~,
      lendemain, avancé~
      """,
      neither: "tôt ou tard, plus tôt que tard, bien plus tôt que"),
    Opposition(
      .frequency, "souvent, fréquemment", "rarement, rare, rares",
      perhaps: """
        fréquent~, courant, courante, courants, courantes, couramment, généralement, habituellement,
        régulièrement, parfois, commun~, volontiers, communément, majorité, tend, tendance, populaire,
        populaires, habituel~
        """,
      """
      guère, occasionnel, exceptionnel, exceptionnellement, inhabituel, occasionnellement, difficilement,
      raréfier~, ponctuel, extraordinaire, insolite
      """),
    Opposition(
      .sign, "positif, positive, positifs, positives, positivement",
      "négatif, négative, négatifs, négatives, négativement",
      perhaps: """
        favorable, favorables, bénéfique, bénéfiques, constructif, vrai
        """,
      """
      mauvais, mauvaise, défavorable, néfaste, nuisible, indésirable, indésirables, faux, péjoratif
      """),
    Opposition(
      .sameness, "même, mêmes, identique, identiques, pareil, pareille",
      """
      différent, différente, différents, différentes, différemment, distinct~
      """,
      perhaps: """
        semblable, semblables, égal~, similaire, similaires, également, commun~, égalité, ressemblant
        """,
      """
      divers, diverse, diverses, différer~, diffère, diffèrent, différence, différences, séparé~, varié~,
      contraire, opposé~, autrement, inégal~, varier~, divergent, multiple, multiples, variété, diversité,
      opposition
      """,
      neither: """
        en même temps, de même, quand même, tout de même, même si, même quand, lui même, elle même, eux mêmes,
        elles mêmes, soi même, vous même, vous mêmes, nous mêmes, ci même, à même, moi même, toi même,
        voire même, et même, ou même, mais même, même pas, pas même, même en, même lorsque, même lorsqu,
        celui même, cela même, même de, même des
        """),
    Opposition(
      .lease,
      """
      bailleur, bailleurs, bailleresse, propriétaire, propriétaires
      """, "preneur, preneurs, preneuse, locataire, locataires", perhaps: "loueur, loueurs",
      "occupant, occupants, fermier"),
    Opposition(.debt, "créancier, créanciers, créancière", "débiteur, débiteurs, débitrice"),
    Opposition(
      .employment, "employeur, employeurs",
      """
      employé, employés, employée, employées, salarié, salariés, salariée, salariées
      """, perhaps: "patron, patrons, entreprise, entreprises",
      """
      travailleur, travailleurs, travailleuse, collaborateur, collaborateurs, ouvrier, ouvriers
      """),
    Opposition(
      .pace,
      """
      plus vite, plus rapide, plus rapides, plus rapidement, accélérer~, accélération, le plus vite
      """,
      """
      moins vite, plus lent~, plus lentement, moins rapide, moins rapides, moins rapidement, ralentir~, ralentissement
      """,
      perhaps: "vite, rapide~, rapidement, tôt, vitesse, hâter~, mieux, accéléré~",
      "lent~, lentement, tard, retard, freiner~, retarder~, tarder~"),
    Opposition(
      .slope, "monter~, remonter~, gravir~, grimper~, ascension, montée",
      "descendre~, redescendre~, descente, dévaler~",
      perhaps: "haut, hausse, élever~, surmonter~, sommet, lever~, augmenter~, escalader~, relever~, dater~, démonter~",
      "bas, baisse, baisser~, tomber~, chute, chuter~, diminuer~, provenir~, issu~, débarquer~"),
    Opposition(
      .share, "majorité, majoritaire~, majoritairement", "minorité, minoritaire~",
      perhaps: "plupart, principal~, majeur~, adulte~", "mineur~, petit~, peu, quelques"),
    Opposition(
      .multiple, "deux fois plus, le double", "deux fois moins, moitié moins, la moitié",
      perhaps: "double~, doubler~, deux, plus", "moitié, demi~, moins"),
    Opposition(
      .necessity,
      """
      ne doit pas, ne doivent pas, ne devez pas, ne dois pas, ne peut pas, ne peuvent pas, ne pouvez pas, ne peux pas,
      pas le droit, ne faut pas, ne saurait, pas autorisé~, ne devrait pas, ne devraient pas, ne devriez pas
      """,
      """
      pas obligé~, pas tenu~ de, pas tenu~ d, pas besoin, pas nécessaire, pas obligatoire, pas indispensable, n est pas utile
      """,
      perhaps: "interdit~, interdire~, défendu~, jamais, nul, éviter~",
      "inutile~, facultatif~, dispenser~"),
    Opposition(
      .reserve, "sous réserve de, sous réserve d, sous réserve du, sous réserve des",
      "nonobstant, sans préjudice de, indépendamment de, indépendamment du, indépendamment des",
      perhaps: "sauf, si, condition~, moyennant, soumis~, sous, réserve, assujetti~",
      "malgré, quel~, même, sans, quoi, que"),
    Opposition(
      .cover, "à découvert, sans couvercle, découvert~", "à couvert, couvert~",
      perhaps: "ouvert~, nu~, sans, découvrir~", "couvrir~, couvercle, fermé~, abri~, recouvert~"),
  ]
}
