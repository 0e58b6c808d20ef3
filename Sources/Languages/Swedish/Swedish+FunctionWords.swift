extension FunctionWords {
  static let swedish = FunctionWords(
    closed: """
      en ett den det de dem denna denne detta dessa jag du han hon vi ni man mig dig honom henne oss er sig min mitt
      mina din ditt dina hans hennes dess deras vår vårt våra ert era sin sitt sina själv själva vem vems vad vilken
      vilket vilka som att i på av för till från med om under över efter före mellan genom vid mot hos utan inom
      utom bland kring enligt trots sedan tills ur bakom framför längs och eller men samt så ty därför eftersom
      medan när där här då var vart hur varför hit dit är vara varit blir blev bli blivit har hade ha haft ska skall
      skulle kan kunde kunnat vill ville måste får fick få fått bör borde må måtte låt låter inte ej icke ingen
      inget inga aldrig varken ingenting någon något några varje all allt alla båda både någonting annan annat andra
      sådan sådant sådana än ju nog väl ens upp ut in ner bort fram
      """,
    support: """
      del delar fall fallet gång gånger håll hand led rad slag sorts sätt sättet tid tiden år året åren dag dagar
      dagen timmar timme ta tar tog tagit ge ger gav gett göra gör gjorde gjort gå går gick gått komma kommer kom
      kommit sätta sätter satte ställa ställer hålla håller höll stå står stod ligga ligger låg finns fanns finnas
      säga säger sade sagt verkar samband hänsyn grund hjälp
      """,
    light: """
      också även redan igen ännu fortfarande bara endast mindre mer mest många få lite mycket annan annat sista
      första tillsammans nu idag ofta alltid vanligtvis egentligen faktiskt verkligen säkert kanske troligen
      förmodligen helt ganska nästan ungefär dock således alltså därmed sedan snart
      """)
}
