extension SentenceStarters {
  static let dutch = SentenceStarters(
    """
    Aan Alle Alleen Allemaal Als Altijd Andere Bij Binnen Boven Bovendien Daar Daarna Daarom Daarvoor Dan Dat Deze Die
    Dit Doch Door Drie Dus Echter Een Eén Eens Eerst Elk Elke En Er Eigenlijk Gisteren Haar Had Hadden Heeft Hen Het Hier
    Hij Hoe Hoewel Hun Iedereen Ieder Iets Ik In Is Ja Je Jij Jullie Kan Maar Meer Men Met Mijn Misschien Morgen Na
    Naar Naast Nadat Nee Niemand Niet Niets Nog Nooit Nu Of Om Omdat Onder Ondanks Ons Onze Ook Op Over Sinds Sommige
    Soms Te Tegen Terwijl Toch Toen Tot Tussen Twee Uit Uw Vanaf Vandaag Vanwege Veel Vele Volgens Voor Voordat Vooral
    Waar Waarom Want Was Wat Waren We Wel Wie Wij Wordt Zal Ze Zelfs Zij Zijn Zo Zoals Zonder Zou
    """,
    alsoNames: "De Den Der Van Ter Ten")
}
