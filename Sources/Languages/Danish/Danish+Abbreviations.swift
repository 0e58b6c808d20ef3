extension Abbreviations {
  static let danish = Abbreviations(
    inside: """
      hr fr frk dr prof lic ing gen kgl Mr Mrs Ms Sct Skt f.eks fx bl.a d.v.s dvs ca jf jfr iflg vedr vha v.h.a mht
      m.h.t pga p.g.a ift i.f.t evt inkl ekskl hhv pr afd adm red cf vs
      """,
    beforeNumber: """
      s kap nr bd fig tab afs art stk pkt kl tlf litra ref lejl ver pos maks mob sp sagsnr jnr
      """,
    beforeDigit: "no bil mod rev best max vol kat",
    mayEnd: """
      kr mio mia mill md mdr min sek jan feb febr apr jun jul aug sep sept okt nov dec man tirs ons tors fre lør søn
      f.Kr e.Kr Inc Ltd Corp Co
      """,
    endsBeforeCapital: "osv etc m.m mm m.v mv m.fl mfl o.l e.l o.lign")
}
