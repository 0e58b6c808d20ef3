extension SentenceStarters {
  static let polish = SentenceStarters(
    """
    A Ale Albo Aby Ani Bez Bo Był Była Było Były Być Chociaż Choć Co Czy Czyli Często Dla Dlaczego Dlatego Do Dopiero
    Dwa Dziś Dzisiaj Gdy Gdyby Gdzie I Ich Ile Inni Inne Ja Jak Jako Jednak Jego Jej Jest Jeszcze Jeśli Jeżeli Już Kiedy
    Każda Każdy Kto Która Które Który Którzy Lecz Ma Mają Mam Mimo Mnie Może Moja Mój Musi My Na Nad Nawet Nic Nie Niech
    Niektóre Niektórzy Nigdy Nikt O Od Ona One Oni Ono On Oraz Po Pod Podczas Ponadto Ponieważ Potem Poza Później Przed
    Przez Przy Są Skąd Sam Się Stąd Szczególnie Ta Tak Taka Takie Także Tam Te Tego Ten To Tu Tutaj Ty Tylko Tym Teraz
    Tę Trzy W Wczoraj We Wiele Wielu Więc Wszyscy Wszystkie Wszystko Według Wśród Wtedy Z Za Zanim Zaś Zawsze Ze Żaden
    Żeby
    """)
}
