extension SentenceStarters {
  static let swedish = SentenceStarters(
    """
    Alla Allt Alltså Andra Att Av Bara Bland Både Båda De Dem Den Denna Denne Deras Dess Dessa Dessutom Det Detta Då
    Där Därefter Därför Dock Du Efter Eftersom Egentligen Eller Emellertid En Endast Enligt Ett Faktiskt Fler Flera
    Flest Framför Från För Först Förutom Ganska Genom Hade Han Har Hela Hennes Hon Hos Hur Här I Ibland Idag Igår
    Ingen Inget Inga Innan Inom Inte Istället Ja Jag Just Kanske Kan Knappast Kort Man Med Medan Mellan Men Mer Mest
    Min Mina Mitt Mot Mycket Många Nej Ni Nu Nuförtiden När Nära Nästan Någon Något Några Och Också Ofta Om Omkring
    Oavsett På Redan Runt Samma Samtidigt Sedan Senare Ska Skulle Slutligen Som Snart Så Sådana Tack Till
    Tillsammans Tre Trots Två Tyvärr Under Upp Ur Ute Utan Utanför Utom Vad Var Varför Varje Vem Vems Vi Vid Vidare
    Vilka Vilken Vilket Vissa Vår Våra Vårt Åter Än Ändå Ännu Är Även Över
    """,
    alsoNames: "Hans")
}
