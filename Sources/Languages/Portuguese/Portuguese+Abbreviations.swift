extension Abbreviations {
  static let portuguese = Abbreviations(
    inside: """
      Sr Sra Srs Sras Srta Dr Dra Drs Dras Prof Profa Eng Arq Exmo Exma Ilmo Rev Pe Fr Gen Cel Cap Ten Sgt Mr Mrs Ms St Sto
      Sta Av av ex p.ex cf ca vs séc Excia V.Exa S.Exa
      """,
    beforeNumber: "p pp pág págs cap caps art arts fig figs vol vols tab par inc al tel t",
    beforeDigit: "n no nos núm",
    mayEnd: "Lda Ltda S.A Cia Inc Ltd Corp Co Jr jan fev mar abr mai jun jul ago set out nov dez a.C d.C",
    endsBeforeCapital: "etc")
}
