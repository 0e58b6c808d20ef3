extension Abbreviations {
  static let spanish = Abbreviations(
    inside: """
      Mr Mrs Ms Sr Sra Srta Sres Sras D Dña Dn Dr Dra Dres Prof Profa Lic Ing Arq Gral Cnel Cap Tte Sgto Mons Fr Sto Sta S
      Excmo Excma Ilmo Ilma Ud Uds Vd Vds
      p.ej ej cf vs aprox c
      """,
    beforeNumber: "p pp pág págs núm núms art arts cap caps vol vols fig figs tel tfno t ed párr",
    beforeDigit: "n no nº",
    mayEnd: "EE.UU Cía S.A S.L Inc Ltd Corp Co Jr Av Avda ene feb mar abr may jun jul ago sept oct nov dic a.C d.C",
    endsBeforeCapital: "etc ss",
    time: "a.m p.m")
}
