extension SentenceStarters {
  static let danish = SentenceStarters(
    """
    Af Alle Allerede Alligevel Alt Altid Altså At Bagefter Bare Begge Både Da De Dem Den Denne Der Derefter Deres
    Derfor Derimod Desuden Desværre Det Dette Disse Dog Du Efter Eftersom Ellers En Endelig Endnu Er Et Ethvert
    Faktisk Flere For Fordi Fra Først Gennem Ganske Han Har Havde Hele Heller Hendes Her Herefter Hos Hun Hvad Hvem
    Hver Hvert Hvilken Hvilket Hvilke Hvis Hvor Hvordan Hvorfor Hvornår I Ifølge Igen Ikke Imens Imidlertid Ind
    Ingen Indtil Især Ja Jeg Kan Kort Kun Lige Ligesom Man Mange Med Mellem Men Mens Mere Min Mit Mine Mod Måske Nej
    Noget Nogen Nogle Nu Næsten Når Og Også Ofte Om Omkring Op Over På Rundt Samtidig Selv Selvom Senere Siden Skal
    Skønt Snart Som Så Sådan Til To Trods Tre Tværtimod Ud Uden Under Var Ved Vi Vil Vor Vores
    """,
    alsoNames: "Hans")
}
