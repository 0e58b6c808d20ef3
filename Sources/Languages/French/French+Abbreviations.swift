extension Abbreviations {
  static let french = Abbreviations(
    inside: """
      M MM Mme Mmes Mlle Mlles Mgr Mgrs Me Mes Dr Drs Pr Prof St Ste Sts Stes Gal gén Cdt Cne Lt Col Sgt Adj Amb Mr
      Mrs Ms Vve Cte Ctesse S.E S.A.R R.P av apr env p.ex c.-à-d c-à-d càd cad cf conf vs resp bd boul fg trad éd rééd
      préf
      """,
    beforeNumber: """
      p pp art arts chap ch vol t fig figs tabl tab pl f fol v vv sect § alin liv tél réf réfs appt apt bât esc qté
      quant ann rés vers rev cat cod ill par rubr bibl sér encadr dép
      """,
    beforeDigit: """
      n no nos n° nº h fax lun jeu ven sam dim Mar Mer lot cap col port mod app sup tit max obs div rég
      """,
    mayEnd: """
      al ex Cie Sté Ets Inc Ltd Corp Co Jr Sr janv févr avr juil sept oct nov déc J.-C J-C coll dir ms
      """,
    endsBeforeCapital: "etc suiv sqq min sec",
    goesOnBehind: "p par",
    endsBehind: "av apr avant après")
}
