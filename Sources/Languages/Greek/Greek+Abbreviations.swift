extension Abbreviations {
  static let greek = Abbreviations(
    inside: "κ κκ κα κος δρ Δρ καθ πρβλ βλ δηλ π.χ λ.χ αγ αρχ Dr Prof Mr Mrs Ms St cf vs ca",
    beforeNumber:
      "σελ σ σσ κεφ αρ αριθ εικ πιν τηλ τόμ τομ τ παρ άρθ αρθρ σημ σχ κωδ εσωτ μέγ ελάχ διαμ οροφ p pp vol fig art tel",
    beforeDigit: "φαξ no",
    mayEnd: "εδ επιμ μτφρ",
    endsBeforeCapital: "κ.λπ κλπ κτλ κ.ά κ.τ.λ etc")
}
