import Testing

@Test(
  "Danish sentences end where a reader ends them",
  arguments: [
    "Den 3. maj kom han. |Den 2. Verdenskrig sluttede i 1945. |Derefter var der fred.",
    "Han bor bl.a. i Odense. |Hun bor f.eks. i Aarhus. |Hvem ved?",
    "Bogen koster 120 kr. |Den er udsolgt. |Se s. 12, kap. 3 og stk. 2. |Slut.",
    "Brød, smør, ost m.m. |Så gik han. |Hr. Holm og fr. Lund blev.",
    "»Kommer du?« spurgte hun. |Han tav.",
    "Dr. Bang kom kl. 10. |Ingen var der. |H. C. Andersen skrev om det.",
  ].map(MarkedText.init))
func danishSentences(text: MarkedText) {
  #expect(text.segmented(as: "da") == text.marked)
}
