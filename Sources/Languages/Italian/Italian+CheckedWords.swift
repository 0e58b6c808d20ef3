extension CheckedWords {
  static let italian = CheckedWords(
    single: """
      il lo la i gli le un uno una di da in con su per tra fra e ed o ma che chi non si ci ne mi ti vi se del dello della
      dei degli delle al allo alla ai agli alle dal dalla nel nella sul sulla è ha ho sono come anche
      """,
    masculineTitles: "signor sig", feminineTitles: "signora signorina sig.ra",
    borrowed: "da di")
}
