extension Abbreviations {
  static let italian = Abbreviations(
    inside: """
      Mr Mrs Ms Sig Sigg Sig.ra Sig.na sig sig.ra dott Dott dott.ssa Dott.ssa Dr prof Prof prof.ssa Prof.ssa avv Avv ing Ing
      arch Arch on On sen Sen gen Gen col Col cap Cap mons Mons card Card S SS Ill Egr Gent Spett
      es p.es cfr vs ca c cd cosidd
      """,
    beforeNumber: """
      p pp pag pagg n nn nr art artt capp vol voll fig figg tel t par rif cell int scal civ qtà q.tà quant max
      vers rev mod cat cod lib lett sez tit tab tav all ser pos app fasc
      """,
    beforeDigit: "n° nº fax h lun mer gio ven sab dom",
    mayEnd: """
      S.p.A S.r.l Inc Ltd Corp Co Jr feb mar apr mag giu lug ago set sett ott nov dic a.C d.C C al ed trad cur
      """,
    endsBeforeCapital: "ecc etc segg")
}
