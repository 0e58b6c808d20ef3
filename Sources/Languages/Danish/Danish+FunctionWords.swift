extension FunctionWords {
  static let danish = FunctionWords(
    closed: """
      en et den det de dem denne dette disse jeg du han hun vi i man mig dig ham hende os jer sig min mit mine din
      dit dine hans hendes dens dets deres vor vort vore vores jeres sin sit sine selv hvem hvis hvad hvilken
      hvilket hvilke som der at på af for til fra med om under over efter før mellem gennem ved mod hos uden inden
      blandt omkring ifølge trods siden indtil ud bag foran langs og eller men samt så thi fordi da mens når hvor
      her hvordan hvorfor hen er var være været bliver blev blive blevet har havde have haft skal skulle kan kunne
      kunnet vil ville må måtte får fik få fået bør burde lad lader ikke ej ingen intet aldrig hverken ingenting
      nogen noget nogle hver hvert al alt alle begge både anden andet andre sådan sådant sådanne end jo nok vel op
      ind ned bort frem
      """,
    support: """
      del dele tilfælde tilfældet gang gange hold hånd led række slags måde måden tid tiden år året årene dag dage
      dagen time timer tage tager tog taget give giver gav givet gøre gør gjorde gjort gå går gik gået komme kommer
      kom kommet sætte sætter satte stille stiller holde holder holdt stå står stod ligge ligger lå findes fandtes
      sige siger sagde sagt synes forbindelse hensyn grund hjælp
      """,
    light: """
      også allerede igen endnu stadig bare kun mindre mere mest mange få lidt meget anden andet sidste første sammen
      nu ofte altid normalt egentlig faktisk virkelig sikkert måske formentlig helt ganske næsten cirka dog således
      altså dermed snart
      """)
}
