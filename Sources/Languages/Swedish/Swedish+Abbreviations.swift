extension Abbreviations {
  static let swedish = Abbreviations(
    inside: """
      dr prof doc hr fr frk ing gen Mr Mrs Ms t.ex tex bl.a d.v.s dvs s.k sk m.a.o p.g.a pga f.d t.o.m fr.o.m f.n fn
      i.st ist ca jfr jmf resp ev inkl exkl enl ang avs t.f tf p.å ung eg cf vs
      """,
    beforeNumber: "s sid kap nr bd fig tab avd avsn art kl tel tfn mom ref dnr ver pos lgh vån mob sp",
    beforeDigit: "no bil mod rev max vol temp kat best",
    mayEnd: """
      kr tkr mkr mnkr milj mdr st min sek tim jan feb febr apr jun jul aug sept okt nov dec mån tis ons tors fre lör
      sön f.Kr e.Kr Inc Ltd Corp Co
      """,
    endsBeforeCapital: "osv o.s.v etc m.m mm m.fl mfl o.d e.d o.dyl")
}
