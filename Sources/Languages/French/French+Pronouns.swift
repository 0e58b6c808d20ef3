extension PronounData {
  static let french = PronounData(
    subjects: [.first: "je j", .second: "tu vous", .he: "il", .she: "elle", .we: "nous", .they: "ils elles"],
    possessives: [
      .first: "mon ma mes", .second: "ton ta tes votre vos", .third: "son sa ses", .we: "notre nos",
      .they: "leur leurs",
    ],
    demonstratives: "ces",
    endings: [.second: "ez as es êtes faites dites", .we: "ons sommes"],
    between: """
      ne n me m te t se s le la l les lui leur y en nous vous pas plus bien toujours jamais déjà aussi donc encore été ai as
      a avons avez ont avais avait avions aviez avaient eus eut aura auront aurait suis es est sommes êtes sont étais était
      étions étiez étaient fus fut furent sera seront serait va vais vas vont allait peut peux pouvait doit devait
      """,
    impersonal: """
      faut fallait fallut faudra faudrait agit agissait semble semblait paraît reste restait arrive arriva pleut convient
      suffit existe importe manque manquait manquera manqua resta restera suffira suffisait convenait semblerait
      paraissait possible impossible
      """,
    epicenes: """
      personne victime sentinelle recrue vedette star majesté excellence altesse sainteté créature bête idole connaissance
      célébrité brute autorité médecin professeur bébé enfant auteur ministre juge écrivain mannequin témoin chef maire
      docteur navire bateau paquebot cuirassé croiseur voilier yacht preneur bailleur locataire client patient utilisateur
      lecteur acheteur vendeur employeur salarié candidat traducteur assuré créancier débiteur propriétaire emprunteur
      prêteur titulaire demandeur défendeur élève
      """)
}
