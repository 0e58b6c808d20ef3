extension Abbreviations {
  static let catalan = Abbreviations(
    inside: "Sr Sra Srs Sres Srta Dr Dra Prof D Mn Mr Mrs Ms St Sta p.ex ex cf vs ca aprox",
    beforeNumber: "p pp pàg pàgs núm núms arts caps vols figs telf ref apt esc tít tab mín qtat vers",
    beforeDigit: """
      n no n° nº km dl dt dc dj dv ds dg pis cap art fig vol sec tel apartat rev gen febr abr set oct nov des màx
      """,
    mayEnd: "ed trad coord",
    endsBeforeCapital: "etc")
}
