extension Abbreviations {
  static let german = Abbreviations(
    inside: """
      Mr Mrs Ms Mme s Hr Hrn Fr Frl Dr Drs Prof Dipl Ing Mag Hl St Sr Gebr
      z.B z.T z.Zt d.h i.e v.a bzw ca vgl inkl exkl ggf evtl sog bes insb insbes betr bzgl
      gem zzgl urspr geb gest verh engl frz lat dt österr
      """,
    beforeNumber: "S Nr Abs Art Bd Bde Kap Abb Tab Ziff Anm Hrsg Aufl Jg Tel Heft lit V",
    mayEnd: """
      Chr Jh Jhd Jhs Jan Feb Febr Mrz Apr Jun Jul Aug Sept Sep Okt Nov Dez Mio Mrd Tsd Std Min Sek Co Inc Ltd jun sen Str
      """,
    endsBeforeCapital: "usw etc usf ff f u.a o.ä u.ä")
}
