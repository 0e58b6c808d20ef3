extension Abbreviations {
  static let german = Abbreviations(
    inside: """
      Mr Mrs Ms Mme s Hr Hrn Fr Frl Dr Drs Prof Dipl Ing Mag Hl St Sr Gebr z.B z.T z.Zt d.h i.e v.a bzw ca vgl inkl
      exkl ggf evtl sog bes insb insbes betr bzgl gem zzgl urspr geb gest verh engl frz lat dt österr Hrsg Hg Übers
      Bearb Red rer kath evang ev isr ehem staatl städt kgl königl röm griech russ ital span amerik brit europ schweiz
      wiss techn chem phys math hist allg
      """,
    beforeNumber: """
      S Nr Abs Art Bd Bde Kap Abb Tab Ziff Anm Aufl Jg Tel Heft lit V Ref Pos Bestell Stk max mind Fax Vers Rev Whg Zi
      Anh Anl Beil Fn Rn Rdnr Rz Kat Mod Ser Ausg Lfg Sp Bl Taf Nrn Temp Durchm Bsp Aufg Gl Lfd Postf Stw Apt Mob
      """,
    beforeDigit: "App Mobil Geb Einh Ver",
    mayEnd: """
      Chr Jh Jhd Jhs Jan Feb Febr Mrz Apr Jun Jul Aug Sept Sep Okt Nov Dez Mio Mrd Tsd Std Min Sek Co Inc Ltd jun sen
      Str u.a o.ä u.ä med phil jur nat theol habil h.c Mo Di Mi Do Sa So
      """,
    endsBeforeCapital: "usw etc usf ff f")
}
