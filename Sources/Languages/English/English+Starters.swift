extension SentenceStarters {
  static let english = SentenceStarters(
    """
    A After All Although Among An And Another Any Are As At Because Before Both But By Can Could Despite Did Do Does
    During Each Earlier Either Even Every Everyone Few Finally First For From Had Has Have He Her Here His How However
    I If In Indeed Instead Is It Its Just Last Later Like Many Maybe Meanwhile More Moreover Most Much My Nearly
    Neither Never Nevertheless Next No Nobody None Nor Not Nothing Now Of On Once One Only Or Other Others Our Over
    Perhaps Several She Should Since So Some Someone Still Such Suddenly That The Their Then There Therefore These
    They This Those Though Through Thus To Today Together Tomorrow Too Two Under Unfortunately Unless Until Up Upon
    Was We Well Were What When Where Whether Which While Who Whose Why Will With Within Without Would Yes Yesterday
    Yet You Your
    """)
}
