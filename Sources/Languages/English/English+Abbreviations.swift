extension Abbreviations {
  static let english = Abbreviations(
    inside: """
      Mr Mrs Ms Mx Messrs Mmes Dr Drs Prof Profs Rev Revd Fr Hon Gov Govs Pres Sen Sens Rep Reps Gen Maj Lt Col Capt
      Cpl Sgt Cmdr Cdr Comdr Adm Brig Pvt Pfc Msgr Mgr Supt Det Insp Atty Amb Bp Abp Ven e.g i.e eg ie cf vs v viz
      approx ca c incl esp resp
      """,
    beforeNumber: """
      p pp fig figs vol vols ch chs chap chaps sec secs art arts eq eqs ex par para paras l ll n nn pt pts op tab ver
      bk cl tel ext refs qty apt rm bldg vers ser pos regs tit appx cls iss inv acct lic dia diam wt elev lat sched
      encl annot suppl ann col cols fol fols
      """,
    beforeDigit: """
      no nos N° n° nº fax rs Rs Re cts ste Ste b d r fl ft lb lbs hr hrs Sun Mon Wed Sat lot app cap mod cat alt temp
      cert stat mob ref rev reg
      """,
    mayEnd: """
      St Mt Ft Ave Blvd Rd Sq Hwy Rte Pl Ln Inc Ltd Co Cos Corp Bros Assn Dept Univ Inst Jr Sr Esq Ph.D Ed.D Ph.Ds Jan
      Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Tue Tues Thu Thur Thurs Fri al ed eds est Ala Ariz Ark Calif Colo
      Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Penn Pa Tenn Tex Va Vt Wash
      Wis Wyo dept govt tech intl natl min max avg misc tr illus introd repr
      """,
    endsBeforeCapital: "etc",
    time: "a.m p.m A.M P.M")
}
