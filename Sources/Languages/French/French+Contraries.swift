extension [Opposition] {
  /// Contraries of trade, law, medicine, computing, sport and everyday life.
  static let frenchContraries: [Opposition] = [
    Opposition(
      .gross, "brut, brute, bruts, brutes, avant impôt, avant impôts",
      "net, nette, nets, nettes, après impôt, après impôts",
      perhaps: "total, totale, pétrole", "clair, propre, nettement"),
    Opposition(
      .balance, "bénéfice, bénéfices, excédent, excédents, excédentaire~",
      "perte, pertes, déficit, déficits, déficitaire~",
      perhaps: "profit, profits, gain, gains, résultat, bénéficiaire~, rentable", "perdre~, perdu, trou, manque"),
    Opposition(
      .books, "actif, actifs",
      "passif, passifs",
      perhaps: "avoir, avoirs, biens, atout~, immobilisations",
      "dette, dettes, responsabilité, responsabilités, engagement~"),
    Opposition(
      .entry, "débit, débits, débité~",
      "crédit, crédits, crédité~, avoir",
      perhaps: "débiter~, prélever~, flux", "créditer~, prêt, rembourser~"),
    Opposition(
      .market, "offre, offres",
      "demande, demandes",
      perhaps: "approvisionnement, fourniture~, proposer~", "exiger~, exigence~, besoin~, revendication~"),
    Opposition(
      .suit, "demandeur, demandeurs, demanderesse, plaignant~, partie civile",
      "défendeur, défendeurs, défenderesse, accusé~, prévenu~, mis en cause",
      perhaps: "requérant~, victime~", "inculpé~, suspect~, mis en examen"),
    Opposition(
      .verdict, "acquitté~, relaxé~, acquittement, relaxe, non coupable",
      "condamné~, condamnation, reconnu coupable, déclaré coupable",
      perhaps: "innocenté~, blanchi~, libéré~", "coupable~, peine"),
    Opposition(
      .supply, "fournisseur, fournisseurs, prestataire, prestataires",
      """
      client, clients, cliente, clientes, acheteur, acheteurs, consommateur, consommateurs
      """,
      perhaps: "vendeur, vendeurs", "utilisateur, utilisateurs, usager, usagers, clientèle"),
    Opposition(
      .licence, "concédant, concédants, bailleur de licence, donneur de licence",
      "licencié, licenciés, concessionnaire, preneur de licence",
      perhaps: "titulaire", "utilisateur, bénéficiaire"),
    Opposition(
      .mail, "expéditeur, expéditeurs, expéditrice, émetteur",
      "destinataire, destinataires",
      perhaps: "auteur, origine", "récepteur, bénéficiaire~"),
    Opposition(
      .onset, "aigu, aiguë, aigus, aiguës",
      "chronique, chroniques",
      perhaps: "grave~, soudain~", "durable~, persistant~, récit"),
    Opposition(
      .tumour, "bénin, bénigne, bénins, bénignes",
      "malin, maligne, malins, malignes",
      perhaps: "léger, légère", "cancéreux, cancéreuse, cancer"),
    Opposition(
      .pressure, "hypertension, hypertendu~",
      "hypotension, hypotendu~",
      perhaps: "tension artérielle", ""),
    Opposition(
      .bowels, "constipation, constipé~",
      "diarrhée, diarrhées"),
    Opposition(
      .breath, "inspirer~, inhaler~",
      "expirer~, exhaler~",
      perhaps: "respirer~, inspiration", "souffler~, échéance"),
    Opposition(
      .transfer, "téléverser~, mettre en ligne, envoyer~",
      "télécharger~",
      perhaps: "publier~, charger~, transférer~", "récupérer~, téléchargement~"),
    Opposition(
      .cipher, "chiffrer~, chiffrement, crypter~",
      "déchiffrer~, déchiffrement, décrypter~",
      perhaps: "cryptage", "décryptage"),
    Opposition(
      .port, "entrée, entrées, en entrée",
      "sortie, sorties, en sortie",
      perhaps: "entrer~, saisie, accès", "sortir~, résultat~, issue"),
    Opposition(
      .stream, "amont",
      "aval",
      perhaps: "source, haut", "bas, dessous"),
    Opposition(
      .table, "ligne, lignes, rangée, rangées",
      "colonne, colonnes",
      perhaps: "rang, rangs", "pilier, chronique"),
    Opposition(
      .network, "en ligne, connecté~",
      "hors ligne, hors connexion, déconnecté~",
      perhaps: "internet, web, site", "déconnexion"),
    Opposition(
      .parity, "pair, paires, pairs, nombre pair",
      "impair, impairs, impaire, impaires",
      perhaps: "paire", "étrange, inégal~"),
    Opposition(
      .axis, "horizontal, horizontale, horizontaux, horizontalement",
      "vertical, verticale, verticaux, verticalement",
      perhaps: "travers", "debout"),
    Opposition(
      .ground, "à domicile",
      "à l extérieur, en déplacement",
      perhaps: "chez, domicile, maison", "dehors, loin"),
    Opposition(
      .league, "promu, promus, promue, promotion, montée",
      "relégué~, relégation, rétrograder~, descente",
      perhaps: "accession, avancement", "descendre~"),
    Opposition(
      .life, "né, née, nés, nées, naissance, naquit, naître",
      "mort, morte, morts, mortes, décédé~, décès, mourut, mourir",
      perhaps: "natif, natal, accouchement", "tuer~, tué~, disparu~, défunt~, s éteint, s éteignit, funèbre"),
    Opposition(
      .amity, "ami, amis, amie, amies, allié, alliés",
      "ennemi, ennemis, ennemie, ennemies",
      perhaps: "camarade, partenaire, amical~", "adversaire, adversaires, rival, hostile"),
    Opposition(
      .day, "hier",
      "demain",
      perhaps: "veille, passé", "lendemain, avenir"),
    Opposition(
      .turn,
      """
      semaine prochaine, mois prochain, an prochain, année prochaine, été prochain, printemps prochain, automne
      prochain, hiver prochain
      """,
      """
      semaine dernière, mois dernier, an dernier, année dernière, été dernier, printemps dernier, automne
      dernier, hiver dernier, an passé
      """,
      perhaps: "prochain~, suivant~, futur~, lendemain", "dernier~, précédent~, passé~, écoulé~, veille"),
    Opposition(
      .hope, "optimiste, optimistes, optimisme",
      "pessimiste, pessimistes, pessimisme",
      perhaps: "confiant~, espoir", "sombre~"),
    Opposition(
      .quality, "mieux, meilleur, meilleure, meilleurs, meilleures",
      "pire, pires, pis",
      perhaps: "améliorer~, bon, bien, bonne, supérieur~, préférer~, plutôt",
      "mauvais~, aggraver~, mal, empirer~, moins, moindre~"),
    Opposition(
      .truth, "vrai, vraie, vrais, vraies",
      "faux, fausse, fausses",
      perhaps: "réel, véritable~, exact~, juste", "erroné~, incorrect~, contrefait~, mensong"),
    Opposition(
      .payroll, "embaucher~, recruter~, engager~",
      "licencier~, renvoyer~, congédier~, limoger~",
      perhaps: "employer~, louer~", "supprimer~, suppression~, départ~"),
    Opposition(
      .ballot,
      """
      en faveur de, en faveur du, en faveur des, voté pour, vote pour, favorable à, favorables à
      """,
      "contre, voté contre, vote contre, opposé~ à, hostile~ à, défavorable~",
      perhaps: "pour, soutenir~, approuver~, favorable~, partisan~",
      "opposer~, opposition, adversaire~, anti, par rapport"),
    Opposition(
      .price, "gratuit, gratuite, gratuits, gratuites, gratuitement",
      "payant, payante, payants, payantes",
      perhaps: "libre~, offert~", "payer~, prix, frais, tarif~"),
    Opposition(
      .strength, "fort, forte, forts, fortes, fortement, puissant~, solide~",
      "faible, faibles, faiblement, faiblesse",
      perhaps: """
        vif, vive, robuste~, intense~, haut~, grand~, important~, vigoureux, élevé~
        """,
      """
      bas, basse, léger, légère, petit~, peu, mince, fragile~, doux, modéré~
      """),
    Opposition(
      .wealth, "riche, riches, fortuné~, aisé~",
      "pauvre, pauvres, démuni~, indigent~",
      perhaps: "abondant~, plein~", "mauvais~, faible~, médiocre~, manque, défavorisé~, modeste~"),
    Opposition(
      .moisture, "humide, humides, mouillé~, trempé~",
      "sec, sèche, secs, sèches, aride~, asséché~",
      perhaps: "pluvieux, pluvieuse, moite", "sécheresse, séché~, sécher~"),
    Opposition(
      .filling, "plein, pleine, pleins, pleines, rempli~",
      "vide, vides, vidé~",
      perhaps: "complet, complète, entier, entière, comble", "désert~, libre, nu, vacant~"),
    Opposition(
      .setting, "urbain, urbaine, urbains, urbaines",
      "rural, rurale, ruraux, rurales",
      perhaps: "ville, villes, citadin~, métropole~", "campagne, campagnes, village, champêtre~"),
    Opposition(
      .seller, "en gros, grossiste, grossistes, de gros",
      "au détail, détaillant, détaillants, de détail",
      perhaps: "gros", "commerce~, magasin~, boutique~, distribution"),
    Opposition(
      .ware, "matériel, matériels, matérielle, matérielles",
      "logiciel, logiciels, logicielle, logicielles",
      perhaps: "équipement~, appareil~, quincaillerie", "programme~, application~"),
    Opposition(
      .attendance, "assister~, présent, présente, présents, présentes, présence",
      "absent, absente, absents, absentes, absence",
      perhaps: "participer~, actuel~, cadeau, prendre part", "manquer~, sans, manque"),
    Opposition(
      .night, "matin, matins, matinée",
      "soir, soirs, soirée",
      perhaps: "aube, tôt, matinal~", "nuit, tard, veillée"),
    Opposition(
      .warm, "été, étés, estival~",
      "hiver, hivers, hivernal~",
      perhaps: "chaud~, juillet, août", "froid~, janvier, neige"),
  ]
}
