extension Abbreviations {
  static let portuguese = Abbreviations(
    inside: """
      Sr Sra Srs Sras Srta Dr Dra Drs Dras Prof Profa Eng Arq Exmo Exma Ilmo Rev Pe Fr Gen Cel Cap Ten Sgt Mr Mrs Ms
      St Sto Sta Av av ex p.ex cf ca vs séc Excia V.Exa S.Exa
      """,
    beforeNumber: """
      p pp pág págs cap caps art arts fig figs vol vols tab par inc al tel t ref refs qtd qtde apto apt ap bl cj sl
      cód proc máx mín vers rev mod sec tít liv lin tels cel fasc quad gráf pç
      """,
    beforeDigit: "n no nos núm n° nº fax h seg ter qua qui sex sáb dom lote pos",
    mayEnd: """
      Lda Ltda S.A Cia Inc Ltd Corp Co Jr jan fev mar abr mai jun jul ago set out nov dez a.C d.C ed trad coord org
      """,
    endsBeforeCapital: "etc")
}
