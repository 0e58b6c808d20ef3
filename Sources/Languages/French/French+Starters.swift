extension SentenceStarters {
  static let french = SentenceStarters(
    """
    Ainsi Alors Après Au Aucun Aucune Aujourd' Auparavant Aussi Autour Aux Avant Avec Bien C' Car Ce Ceci Cela Celle
    Celles Celui Cependant Certains Certaines Ces Cet Cette Ceux Chacun Chacune Chaque Comme Comment Dans Depuis Dès
    Désormais Deux Donc Elle Elles En Enfin Ensuite Entre Et Eux Hier Il Ils Ici J' Jamais Je L' Là Leur Leurs Lors
    Lorsque Lorsqu' Lui M' Ma Mais Malgré Même Mes Moi Mon N' Ne Ni Non Nos Notre Nous On Or Où Oui Par Parce Parfois
    Pas Pendant Personne Plus Plusieurs Pour Pourquoi Pourtant Près Presque Puis Puisque Quand Quant Que Quel Quelle
    Quelques Qui Quoi Qu' Rien S' Sa Sans Se Selon Ses Seul Seule Si Son Sous Souvent Sur T' Ta Tant Te Tes Toi Ton
    Toujours Tous Tout Toute Toutefois Toutes Très Trois Tu Un Une Vers Voici Voilà Vos Votre Vous Y À Â Ça Était
    Étaient
    """,
    alsoNames: "D' De Des Du La Le Les")
}
