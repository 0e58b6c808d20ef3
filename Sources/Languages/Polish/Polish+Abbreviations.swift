extension Abbreviations {
  static let polish = Abbreviations(
    inside: """
      dr Dr prof Prof hab mgr inż lek płk Płk gen Gen kpt Kpt por ppłk mjr ks Ks bp abp św Św śp im ul al pl os pow woj
      gm np tzn tj tzw m.in in mn m.st ww wg zob cf vs ca ok red tłum oprac wyd z.o.o Mr Mrs Ms St ob ang niem fr łac
      """,
    beforeNumber: """
      s str ss nr art ust pkt par rozdz rys tab tel t zał poz ref wew kom lok pok bud wer maks kat cz dz fig tabl
      ryc odc zesz vol mod skr faks mieszk
      """,
    beforeDigit: "pon wt śr czw pt sob niedz",
    mayEnd: "r w S.A Inc Ltd Corp Co Jr godz min sek zł gr tys mln mld n.e p.n.e",
    endsBeforeCapital: "itd itp etc")
}
