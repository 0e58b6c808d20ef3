extension FunctionWords {
  static let french = FunctionWords(
    closed: """
      le la les l un une des du de d au aux à ce cet cette ces c ça cela ceci celui celle ceux celles ci là je
      j tu il elle on nous vous ils elles me m te t se s lui leur leurs moi toi soi eux y en mon ma mes ton ta
      tes son sa ses notre nos votre vos mien mienne miens miennes tien tienne sien sienne nôtre vôtre mm mme
      mmes mlle dr environ env près qui que qu quoi dont où quel quelle quels quelles lequel laquelle lesquels
      lesquelles auquel auxquels duquel desquels et ou mais ni or car donc si comme quand lorsque lorsqu
      puisque puisqu parce afin pour par sur sous dans avec sans chez vers entre parmi contre depuis pendant
      durant avant après dès jusque jusqu hors selon malgré outre via lors ne n pas point plus jamais rien
      personne aucun aucune guère être suis es est sommes êtes sont étais était étions étiez étaient sera serai
      seras serons serez seront serait seraient soit soient sois fut furent été étant avoir ai as a avons avez
      ont avais avait avions aviez avaient aura aurai auras aurons aurez auront aurait auraient ait aient aie
      eut eu ayant aller vais vas va allons allez vont allait faire fait fais font faisait fera faut falloir
      très trop bien même mêmes tout toute tous toutes tel telle tels telles quelque quelques chaque alors
      ainsi puis ici voici voilà autant tant notamment cependant
      """,
    support: """
      impossible incorrect incorrecte incorrects
      agit agir partie parties part parts ordre fait faits cas façon façons manière manières sorte sortes titre
      terme termes niveau cadre lieu point points compte échelle raison raisons mesure sein suite côté cours
      base an ans année années mois heure heures fois mettre met mettent mis prendre prend prennent pris tenir
      tient tiennent tenu rendre rend rendent rendu rendez rendiez donner donne donnent donné porter porte
      portent passer passe passent venir vient viennent venu pouvoir peut peuvent pouvait pouvais pouvaient
      pourra pourrait pourraient pu devoir doit doivent devait devaient devra devrait devraient dû vouloir veut
      veulent voulait voulu savoir sait savent sembler semble semblent suffire suffit suffira revêt revêtir
      laisser laisse laissent devenir devient avoir trouver trouve trouvent trouvé dessus dessous devant
      derrière quant lors mal grand grande grands grandes voir voit vu dit dire connaître connaît connu recours
      rare rares mot moyen jour jours temps moment propre propres presque vertu marquer marque marqué rôle
      rôles ajouter ajoute ajouté qualifier qualifié qualifie région soit commencer commencé commence paraître
      paraît place effet égard propos cause face aide grâce but afin h
      """,
    light: """
      aussi également déjà encore toujours seulement moins autre autres peu premier première dernier dernière
      plusieurs souvent maintenant donc vraiment effectivement certes simplement ensuite enfin
      notamment surtout
      """)
}
