import Testing

@Suite struct `Abbreviations` {
  @Test(
    arguments: [
      ("en", "Please see Ref. 4711 and Qty. 5. |Call tel. +44 20 7946 or Tel. (020) 7946. |He lives in Apt. 3."),
      ("en", "It costs Rs. 480 today. |SEC. 12 is about fees, and FIG. 3 shows them. |See Ref. No. 5 and vol. #3."),
      ("en", "Walk to Com. & Adm. by the back door. |Bring a chair."),
      ("en", "The sun. |It shone on the lot. |I went to the app. |He had a cat. |I saw it on Sun. 5 May."),
      ("en", "At 5 a.m. Mr. Quist woke. |He left the house at 6 p.m. |Mr. Quist was gone. |5 a.m. Dr. Brown came."),
      ("fr", "Voir la réf. 4711, Réf. n° 12, tél. +33 1 40. |Le livre (éd. Gallimard) coûte 5 euros. |Max. 10 kg."),
      ("fr", "Il vient à 20 h. 30 le dim. 5 mai. |L'appt. 3 est vide. |ART. 5 et CHAP. IV le disent. |Le N°. 5 aussi."),
      ("de", "Wir sprachen mit Dr. med. Weber. |Er sammelt u.a. Münzen. |Sie kam. |Max. 10 kg, Ref. 5, Tel. +49 30."),
      ("de", "Das kath. Haus steht am Mo. 5. Mai leer. |Pos. 3 und Best.-Nr. 5 fehlen. |Hrsg. Meier."),
      ("es", "El Lun. 8 de junio abre. |Está en la Cra. 12 No. 8-31. |La caja N°. 415. |Tel. +34 91, ref. 5, máx. 3."),
      ("it", "Vedi rif. 4711, tel. +39 06, int. 3. |Il lun. 5 maggio viene. |Il libro (ed. Einaudi) costa. |N°. 5."),
      ("pt", "Ver ref. 4711, tel. +351 21, apto. 3. |Máx. 10 kg. |Na seg. 5 de maio vem. |N.º 5."),
      ("nl", "Zie ref. 4711, tel. +31 20, max. 10 kg. |Op ma. 5 mei komt hij. |Hij is weg."),
      ("pl", "Zob. ref. 4711, tel. +48 22, maks. 10 kg. |W pon. 5 maja przyjdzie. |Rys. 3 i Tab. 5 są tam."),
      ("ru", "См. Рис. 3, Табл. 5, Гл. 2. |Тел. +7 495, корп. 2, кв. 15. |В пн. 5 мая придёт. |РИС. 3."),
      ("uk", "Див. Рис. 3, корп. 2, тел. +380 44. |Прийде у пн. 5 травня. |Макс. 10 кг."),
      ("sv", "Se ref. 4711, tel. +46 8, max. 10 kg. |Han köpte en bil. |I går kom han."),
      ("da", "Se ref. 4711, tlf. +45 33, maks. 10 kg. |Han købte en bil. |I går kom han."),
      ("nb", "Se ref. 4711, tlf. +47 22, maks. 10 kg. |Dr. Hansen kom."),
      ("ca", "Vegeu la ref. 4711, tel. +34 93, pàg. 5, núm. 3."),
      ("el", "Βλ. σελ. 5, κεφ. 3, τηλ. +30 21. |Ο κ. Παπαδόπουλος ήρθε. |Εικ. 3."),
      ("af", "Sien ref. 4711, tel. +27 21, nr. 5."),
      ("tr", "Bkz. ref. 4711, tel. +90 21, no. 5."), ("hu", "Ld. ref. 4711, tel. +36 1, max. 10 kg."),
    ].map { ($0.0, MarkedText(marked: $0.1)) })
  func `end nothing before numbers and names`(language: String, text: MarkedText) {
    #expect(text.segmented(as: language) == text.marked)
  }

  @Test(arguments: [
    "It was 2020.² |The river", "It ended.¹,² |Then", "It ended.³⁻⁵ |Then", "It ended.† |Then", "It ended.[12] |Then",
    "It ended.”⁷ |Then",
  ])
  func `the marks of notes hide no end`(text: String) {
    #expect(MarkedText(marked: text).segmented(as: "en") == text)
  }

  @Test func `a number before a bracket is no sentence`() {
    let text = "1.) Bring your own chair. |Then sit."
    #expect(MarkedText(marked: text).segmented(as: "en") == text)
    #expect(
      MarkedText(marked: "B.2.1. Loading the file. |It is there.").segmented(as: "en")
        == "B.2.1. Loading the file. |It is there.")
  }
}

@Suite struct `Brackets and titles of East Asia` {
  @Test(
    arguments: [
      ("zh", "明天我们去看《跑吧！孩子》好吗？|好的。"), ("zh", "他说了（我不信。真的！）这句话。|她走了。"), ("zh", "请看“快跑！孩子”这本书。|好。"),
      ("zh", "（他走了。|她留下。）|下雨了。"), ("ja", "これは駅です（駅は新しい。とても広い）。|次は海です。"), ("ja", "『走れ！友よ』を読んだ。|面白い。"),
      ("ja", "「はい。|行きます。」|彼は言った。"), ("ja", "彼は「はい。行きます」と言った。|次。"), ("ja", "これは「駅。|次は海です。"), ("zh", "这是书(书很新。很好)。|好。"),
      ("hi", "वह (आया। गया) है। |वह गया।"), ("hy", "Դուռը բաց է: |Կատուն քնած է։ |Ժամը 10:30 է:"),
    ].map { ($0.0, MarkedText(marked: $0.1)) })
  func `hold marks that end nothing`(language: String, text: MarkedText) {
    #expect(text.segmented(as: language) == text.marked)
  }
}
