extension Abbreviations {
  static let norwegian = Abbreviations(
    inside: """
      hr fr frk dr prof ing gen Mr Mrs Ms St f.eks bl.a d.v.s dvs ca jf jfr iht mht pga evt inkl ekskl cf vs
      """,
    beforeNumber: "s kap nr bd fig tab avd pkt kl tlf ref ver pos vedl leil etg mob",
    beforeDigit: """
      no rev art kat maks max jan feb febr apr jun jul aug sept okt nov des man tirs ons tors fre lør søn kr mill mrd
      f.Kr e.Kr
      """,
    endsBeforeCapital: "osv etc m.m mv m.v m.fl mfl o.l")
}
