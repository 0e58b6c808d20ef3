extension TenseData {
  static let english = TenseData(
    futures: "will shall 'll wo sha", perfects: "has have 've", pasts: "was were did had", been: "been",
    between: """
      not n't also never always already just still only often first then really even soon now be been being no longer once
      again both all each
      """,
    turning: "would could may might can must should to if having 'd")
}
