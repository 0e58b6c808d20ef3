import Testing

@Test(
  "Swedish sentences end where a reader ends them",
  arguments: [
    "Han bor bl.a. i Lund. |Hon bor i t.ex. Malmö. |Vem vet?",
    "Boken kostar 120 kr. |Den är slut. |Se s. 12, kap. 3 och fig. 4. |Slut.",
    "Bröd, smör, ost m.m. |Sedan gick han. |Han föddes ca. 1850 f.Kr. enligt prof. Berg.",
    "Dr. Ek kom kl. 10. |Ingen var där. |Bolaget Andersson & Co. Stockholm växte.",
    "”Kommer du?” frågade hon. |Han teg.",
    "Mötet hölls den 3 jan. i Umeå. |Det blev kort. |A. Lindgren skrev om det.",
  ].map(MarkedText.init))
func swedishSentences(text: MarkedText) {
  #expect(text.segmented(as: "sv") == text.marked)
}
