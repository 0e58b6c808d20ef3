import Testing

@Suite struct `Sentences of other languages` {
  @Test(
    arguments: [
      ("de", "Am 3. Mai kam er. |Der 2. Weltkrieg endete 1945. |Dann war Ruhe."),
      ("de", "Es kamen 20. |Die anderen nicht. |Ludwig XIV. König war er. |Am 3. 5. 2020 auch."),
      ("de", "Dr. Müller, Prof. Dr. Schmidt u. a. Leute kamen. |Z. B. Herr Maier, z.B. Frau Kunz."),
      ("de", "»Das ist gut.« |Er ging. |»Wirklich?« fragte sie. |„Nein.“ |Sie blieb."),
      ("de", "Brot, Wein usw. |Er trank. |Siehe S. 12, Abs. 3, Nr. 4. |Ende."),
      ("es", "El Sr. García y la Dra. López llegaron. |¿Quién? |¡Nadie! |Ud. Tampoco."),
      ("es", "Vive en EE.UU. |Ella también. |Véase pág. 3, núm. 4. |Fin."),
      ("it", "Il Sig. Rossi e il dott. Bianchi partono. |Vedi pag. 3. |Pane, vino, ecc. |Lui beve."),
      ("pt", "O Dr. Silva chegou. |A Ana não. |Quem? |Ninguém."),
      ("ru", "Он пришёл. |Она ушла! |Кто? |А. С. Пушкин."),
      ("el", "Γιατί; |Δεν ξέρω. |Ναι."),
      ("zh", "你好。|我很好！|真的吗？|「是的。」|他走了。|版本3.14。"),
      ("ja", "「はい。」|彼は言った。|本当ですか？|ええ。"),
      ("hi", "वह आया। |वह गया। |कौन?"),
      ("ar", "من هو؟ |لا أعرف. |نعم."),
      ("he", "מי זה? |אני לא יודע. |כן."),
    ].map { ($0.0, MarkedText(marked: $0.1)) })
  func `end where a reader ends them`(language: String, text: MarkedText) {
    #expect(text.segmented(as: language) == text.marked)
  }

  @Test func `an unknown language has sentences, too`() {
    let text = MarkedText(marked: "One thing. |Another! |J. Smith etc. and so on.")
    #expect(text.segmented(as: nil) == text.marked)
    #expect(text.segmented(as: "tlh") == text.marked)
  }
}
