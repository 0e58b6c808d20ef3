extension SentenceStarters {
  static let italian = SentenceStarters(
    """
    A Ad Ai Al All' Alla Alcuni Allora Anche Ancora Appena C' Che Chi Ci Ciò Come Con Così Cosa Da Dal Dalla Davanti
    Dopo Dove Due Dunque Durante È E Ed Ecco Era Erano Essi Essa Fra Fu Già Gli Grazie Ha Hanno Ho I Ieri Il In Infatti
    Infine Intanto Invece Io L' Là Le Lei Loro Lui Ma Mai Mentre Mi Molti Ne Nel Nella Nessuno Niente Noi Non Nulla O
    Oggi Ogni Oltre Ora Per Perché Perciò Però Più Poi Poiché Prima Può Qual Quale Quando Quasi Quella Quelle Quelli
    Quello Questa Queste Questi Questo Qui Quindi Se Secondo Sei Sempre Senza Si Sì Sono Sopra Sotto Sta Su Sua Subito
    Sul Sulla Suo Tra Tre Tu Tutta Tutte Tutti Tutto Un Un' Una Uno Vi Voi
    """,
    alsoNames: "D' De Di Del Della La Lo Dell'")
}
