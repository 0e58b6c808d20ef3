extension SentenceStarters {
  static let german = SentenceStarters(
    """
    Aber Alle Allerdings Als Also Am An Andere Auch Auf Aus Bei Beide Bis Da Dabei Dadurch Dafür Dagegen Daher Damals
    Damit Danach Daneben Dann Daran Darauf Darin Darum Das Dass Davon Dazu Dem Den Denn Dennoch Der Deren Des Deshalb
    Dessen Die Dies Diese Diesem Diesen Dieser Dieses Doch Dort Du Durch Ebenso Ein Eine Einem Einen Einer Eines
    Einige Endlich Er Erst Es Etwa Für Ganz Gegen Gleich Hier Hinter Ich Ihm Ihn Ihnen Ihr Ihre Im Immer In Indessen
    Inzwischen Ist Ja Je Jede Jeder Jedes Jedoch Jetzt Kaum Kein Keine Man Manche Mehr Mein Meine Mit Nach Nachdem
    Neben Nein Nicht Nichts Noch Nun Nur Ob Obwohl Oder Oft Ohne Schließlich Schon Sehr Sein Seine Seit Selbst Sie
    Sind So Sogar Solche Sondern Statt Trotz Trotzdem Über Um Und Uns Unser Unsere Unter Viele Vielleicht Vom Von Vor
    Während War Waren Warum Was Weder Weil Weiter Wenn Wer Wie Wieder Wir Wo Zu Zudem Zuerst Zum Zur Zwar Zwei
    Zwischen
    """)
}
