extension Abbreviations {
  static let spanish = Abbreviations(
    inside: """
      Mr Mrs Ms Sr Sra Srta Sres Sras D Dña Dn Dr Dra Dres Prof Profa Lic Ing Arq Gral Cnel Cap Tte Sgto Mons Fr Sto
      Sta S Excmo Excma Ilmo Ilma Ud Uds Vd Vds p.ej ej cf vs aprox c
      """,
    beforeNumber: """
      p pp pág págs núm núms art arts cap caps vol vols fig figs tel tfno t párr ref refs teléf telef tfn tfnos apdo
      cód dpto depto dto apto apt Cra Cr Cll Dg Trv Tv Ctra pza esc ptas pta sec tít lib máx mín cant vers rev mod ser
      lám cuad gráf tab inc disp párrs ext ilustr anex fol hab bl mz
      """,
    beforeDigit: "n no nº n° lun mié jue vie sáb dom h",
    mayEnd: """
      EE.UU Cía S.A S.L Inc Ltd Corp Co Jr Av Avda ene feb mar abr may jun jul ago sept oct nov dic a.C d.C ed trad
      coord comp
      """,
    endsBeforeCapital: "etc ss",
    time: "a.m p.m")
}
