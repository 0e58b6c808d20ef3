extension Abbreviations {
  static let afrikaans = Abbreviations(
    inside: "mnr mev mej dr prof ds Mr Mrs Ms St bv d.w.s i.p.v o.a t.o.v cf vs ca",
    beforeNumber: "p pp bl bls nr nrs hfst fig tab tel ref ver rev maks kam",
    beforeDigit: "no n° Ma Di Wo Do Vr Sa Jan Feb Mrt Apr Jun Jul Aug Sept Okt Nov Des min sek par art vol",
    endsBeforeCapital: "ens etc")
}
