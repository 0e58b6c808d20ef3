import Testing

@Suite struct `English sentences` {
  @Test(
    arguments: [
      // Titles and abbreviations that end nothing.
      "Mr. Smith met Mrs. Jones and Dr. Who. |They left.",
      "Prof. Higgins, Ms. Doolittle and Rev. Green came. |St. Paul did not.",
      "Maj. Gen. Ryder spoke. |Lt. Col. North listened, and so did Capt. Cook.",
      "Sen. Sanders and Rep. Lewis agreed. |Gov. Brown did not.",
      "Some animals, e.g. Lions, roar. |Others, i.e. Mice, don't.",
      "It was Smith vs. Jones. |Jones won.",
      "See No. 5 and Nos. 6 and 7. |Then stop.",
      "Fig. 3 shows it, as do pp. 12 and 13 of vol. 2, ch. IV. |Look there.",
      "Did he agree? |No. |He said no. |Then he left.",
      "Is it? |No. |I doubt it. |No. |A man said so. |See vol. I of it.",
      "He asked, \"Is it 5 p.m.?\" |She nodded. |He said the U.S. would \"stand firm.\" |The U.K. agreed.",
      "Dr. John Q. Public and S. Smith Jr. spoke. |Brown et al. (2001) did not. |Brown et al. |The paper.",
      "On Jan. 5 and Feb. 14 it rained. |It was dry in Sept. |The end.",
      // The same, where they may end the sentence.
      "He lives in the U.S. |She does too.",
      "He joined the U.S. Army in Washington, D.C. |The army was glad.",
      "The U.N. Security Council met. |Nobody came from the U.K. |It was late.",
      "At 5 p.m. |The next day began at 6 a.m. Monday.",
      "It starts at 8 p.m. GMT on the day. |Come at 7 p.m. |John will.",
      "He works for Acme Inc. |She owns Foo Ltd. |They met at Bar Corp. Headquarters.",
      "Bring bread, wine, etc. |Everyone else brings cheese, etc. and fruit.",
      "He was born in Jan. |The year is unknown.",
      "She has a Ph.D. |Her brother has not.",
      "They lived on Main St. |The shop was near. |St. Mary's was far.",
      // Initials.
      "J. R. R. Tolkien and J.K. Rowling wrote. |G. W. Bush did not.",
      "He chose plan B. |The others waited. |So did I. |Then we left.",
      // Numbers.
      "Pi is 3.14. |Version 2.0.1 costs 1,000.50 dollars. |The year was 1999. |2000 came next.",
      "In 2019. |12 people came.",
      "1. First item. |2. Second item.",
      "a) first, b) second. |c) third.",
      // Lists inside a line; not what only counts like one.
      "1. The first item |2. The second item |3. The third", "1.) The first item |2.) The second item",
      "a. The first item |b. The second item", "• 9. The first item |• 10. The second item", "• one |• two",
      "(1) the first |(2) the second. |It is long. |(3) the third", "1. Repeat step 2. |Then stop.",
      "1. Take 2. |3 are left.", "1. It fell by 3. |Nobody knew.", "A. Smith met B. Jones and C. Brown.",
      "Two things: 1. This one. |2. That one.",
      "IV. The end of it. |V. More.",
      "It fell by 5.5%. |Prices rose to $3. |£5 would be too much.",
      // Ellipses.
      "Well... maybe not. |Wait... |What? |And so… on. |So… |Now.",
      "He stopped [...] and went. |One (?) More thing.",
      "... and then he came. |... Nothing more.",
      // Quotes and brackets.
      "\"Hello.\" |He left. |“Hello.” |She stayed. |‘Hello.’ |It rained.",
      "(It was late.) |Then he left. |[It was.] |He knew (at last!) |Then he slept.",
      "\"Why?\" she asked. |\"Stop!\" cried Alice. |\"No!\" |He ran.",
      "“Why?” Mary asked. |“Come!” Mr. Smith said. |“Who?” I asked. |“Why?” |He said nothing.",
      "He said, \"Go.\" |\"Where?\" she asked.",
      "He called it “odd”. |She did not.",
      "' But do cats eat bats , I wonder ? ' |And here Alice began . |\" Yes . \" |\" No . \" |It ended .",
      "He said : \" Go . |Stay . \" |She left . |\" No ! \" cried he . |\" So ? \" |\" Yes . \" |He went .",
      // Stops that are none.
      "See www.example.com or mail a.b@example.org. |Open report.pdf and http://x.org/a?B=c!D. |Done.",
      "What?! |No!!! |Really?? |Yes.",
      "He left. then came back.",
      "Use .NET. |Or Node.js. |Both work.",
      "That was it.[12] |The rest is known.² |More.",
      "It ended. |— He left. |— And she?",
    ].map(MarkedText.init))
  func `end where a reader ends them`(text: MarkedText) {
    #expect(text.segmented(as: "en") == text.marked)
  }
}
