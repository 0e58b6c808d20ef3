extension Abbreviations {
  static let dutch = Abbreviations(
    inside: """
      dhr Dhr mevr Mevr mw Mw dr Dr drs Drs prof Prof ir Ir ing Ing mr Mr Mrs Ms St ds Ds gen Gen kol Kol lt Lt kap
      Kap bijv bv b.v d.w.z m.a.w m.b.t m.b.v i.v.m i.p.v o.a o.m t.a.v t.b.v t.o.v t.w z.g.n zgn resp ca cf vgl nl
      a.h.w evt incl excl ong
      """,
    beforeNumber: """
      p pp blz pag art hfdst fig afb nr nrs vol dl tab par tel ref tst max cap bijl vers rev pos hoofdst aant st mod
      kmr bl lok tek
      """,
    beforeDigit: "no n° fax ma wo vr za app kam cat",
    mayEnd: "N.V B.V Inc Ltd Corp Co Jr jan feb mrt apr jun jul aug sept okt nov dec v.Chr n.Chr jl",
    endsBeforeCapital: "enz etc e.d e.a")
}
