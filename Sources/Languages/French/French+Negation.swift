extension NegationData {
  static let french = NegationData(
    strong: "sans non",
    soft: """
      refuse refusent refusé refuser refusait manque manquent manquer échoué échoue échouer évite éviter évité
      empêche empêcher empêché empêchent ignore ignorer ignorent ignorait absence absent absente peu peine
      défaut hors interdit interdire interdite impossible rarement seul seule seulement uniquement sauf dépourvu
      dénué privé loin faute cesse cesser cessé contrairement plutôt lieu moins incapable autre autres
      difficilement démenti dément nie nier rejette rejeté inutile vain échec abstenir abstient trop exclut
      exclu encore malgré quelconque moindre avant sinon mal
      """,
    particles: "ne n",
    companions: """
      pas plus jamais rien personne aucun aucune guère point nul nulle ni nullement aucunement
      """)
}
