import Testing

@testable import Checks

@Suite struct NumberTests {
  /// What number checks are known to cry wolf over.
  @Test(arguments: [
    ("Le résultat est 06.", "The result is 6."),
    ("Les seize derniers kilomètres.", "The last ten miles."),
    ("À moins d'un mille du port.", "Within a mile of the port."),
    ("Elle gagne entre 15 et 20 millions d'euros par an.", "It earns between €15 million and €20 million a year."),
    ("Menées 2-0, elles ont gagné 3-2.", "Two goals down, they won 3-2."),
    ("Un cycle quadriennal.", "A four-year cycle."), ("L'entrée est libre pour les mineurs.", "Under-18s go free."),
    ("Un octogénaire a été élu.", "A man of 80 was elected."), ("Mille fois merci, Anna.", "Many thanks, Anna."),
    ("Le phare date de mille neuf cent six.", "The lighthouse dates from 1906."),
    ("Il en veut mille-cinq-cents.", "He wants fifteen hundred of them."),
    ("Il en veut deux-mille-trois-cents.", "He wants twenty-three hundred of them."),
    ("Une dette de mille milliards d'euros.", "A debt of €1 trillion."),
    ("Une dette de deux mille milliards d'euros.", "A debt of two trillion euros."),
    ("En 2011/2012, il pleuvait.", "In 2011-2012, it rained."),
    ("Une boîte de 32,7 x 22,5 cm.", "A box of 32.7 x 22.5 cm."),
    ("Il y en a 2 000.", "There are 2,000."),
    ("Il y en a 2000.", "There are 2,000."),
    ("Rendez-vous à 10:00.", "Meet at 10.00."),
    ("Du 5 au 12 mai, il est absent.", "He is away 5-12 May."),
    ("C'est un roman du XXIe siècle.", "It is a novel of the 21st century."),
    ("Il arrive à 20 h 30.", "He arrives at half past eight."),
    ("Il arrive à 20 h 30.", "He arrives at 8:30 pm."),
    ("Il arrive à 20h30.", "He arrives at 8.30 p.m."),
    ("Le train part à midi.", "The train leaves at 12:00."),
    ("Environ 10 000 soldats.", "About ten thousand soldiers."),
    ("Environ 10 000 soldats.", "About 10k soldiers."),
    ("Cela coûte 1,5 milliard de dollars.", "It costs $1.5 billion."),
    ("Cela coûte 1,5 milliard de dollars.", "It costs $1.5bn."),
    ("Trois millions d'euros.", "Three million euros."),
    ("Quatre-vingt-dix mille personnes.", "Ninety thousand people."),
    ("Soixante et onze pages.", "Seventy-one pages."),
    ("Il est arrivé 11e.", "He came 11th."),
    ("La moitié des élèves.", "50% of the pupils."),
    ("Les deux frères sont là.", "Both brothers are here."),
    ("Le village est à 2 km.", "The village is 2 km (1.2 miles) away."),
    ("Il a parcouru 100 km.", "He covered 62 miles."),
    ("Il fait 38 °C.", "It is 100 °F."),
    ("Appelez le 01 23 45 67 89.", "Call 0123456789."),
    ("La version 1.2.3 est sortie.", "Version 1.2.3 is out."),
    ("Le 30/11/2024, il neigeait.", "On 11/30/2024, it snowed."),
    ("Le 30/11, il neigeait.", "On November 30, it snowed."),
    ("Dans les années 1980, il chantait.", "In the 1980s, he sang."),
    ("Dans les années 1980, 12345678901234567890.", "In the 1980s, 12345678901234567890."),
    ("Environ 12345678901234567890.50 euros.", "About 12345678901234567890.50 euros."),
    ("Une douzaine d'œufs.", "Twelve eggs."),
    ("Un tiers des voix.", "A third of the votes."), ("Les deux tiers des voix.", "2/3 of the votes."),
    ("Une feuille de 20 cm sur 28.", "A sheet of 8 by 11 inches."),
    ("Il roule à 100 km/h.", "He drives at 62 miles per hour."),
    ("Une hausse de 5 points.", "A rise of 5 percentage points."),
    ("Le train part à 7 h 45.", "The train leaves at 7:45."),
    ("Le train part à 7 h 45 du soir.", "The train leaves at 7:45 p.m."),
    ("Il reste une page.", "1 page is left."), ("Une chaîne de longueur zéro.", "A string of length 0."),
    ("Voir la RFC 4648.", "See RFC4648."),
    ("Louis XIV est mort.", "Louis XIV died."),
    ("Il est venu une fois.", "He came once."),
    ("Un avion Boeing 747.", "A Boeing 747 plane."),
    ("Pendant la saison 2017-2018, il jouait.", "He played in the 2017-18 season."),
    ("Une dette de plus de 40 milliards de dollars.", "A debt of $40+ billion."),
    ("Une part de 0,07 %.", "A share of .07%."),
    ("La protéine BRD 4 est active.", "The protein BRD4 is active."),
    ("La protéine IL8 est active.", "The protein IL-8 is active."),
    ("Le guichet est ouvert 24 h/24.", "The desk is open 24 hours."),
    ("Une grille de 3 × 107 points.", "A grid of 3×107 points."),
    ("Le 01 2345 est en 2 mots.", "01 23 45 is in 2 words."),
    ("Il paie 5 € (5 $ environ).", "He pays €5 (about $5)."),
    ("Il pèse 42 kilos.", "It weighs 42 kg."),
    ("Tous les quarts d'heure.", "Every 15 minutes."),
    ("Trois quarts d'heure.", "45 minutes."),
    ("Toutes les demi-heures.", "Every 30 minutes."),
    ("Une heure et demie.", "90 minutes."),
    ("Une dette de 40 millions de dollars.", "A debt of $40 million."),
    // Words for numbers in parts, and nouns for about so many.
    ("Il a dix-sept ans.", "He is seventeen."), ("Dix enfants de sept ans.", "Ten seven-year-old children."),
    ("Cela dure quatre-vingt-dix-sept jours.", "It lasts ninety-seven days."),
    ("Il a vendu vingt-quatre œufs.", "He sold two dozen eggs."),
    ("Il a vendu six pommes.", "He sold half a dozen apples."),
    ("Il a vendu une demi-douzaine de pommes.", "He sold half a dozen apples."),
    ("Il a vendu une dizaine de pommes.", "He sold a dozen apples."),
    ("Il a appelé deux fois.", "He called twice."),
    // A half more.
    ("Prenez un comprimé et demi par jour.", "Take one and a half tablets daily."),
    ("Il a fallu deux ans et demi.", "It took 2.5 years."),
    ("Il a mis un an et demi.", "It took him a year and a half."),
    ("La maison a trois pièces et la moitié d'une cave.", "The house has three rooms and half a cellar."),
    // Durations: French counts the day on which a week ends, too.
    ("Il vient tous les quinze jours.", "He comes every two weeks."),
    ("Il vient tous les quinze jours.", "He comes every fortnight."),
    ("Il est parti pour une quinzaine de jours.", "He left for 14 days."),
    ("Il est resté huit jours.", "He stayed a week."),
    ("Il est resté un an.", "He stayed 12 months."),
    ("Cela a duré vingt ans.", "It lasted two decades."),
    ("Cette loi a cent ans.", "This law is a century old."),
    ("La garantie court 48 heures.", "The guarantee runs for two days."),
    ("Une attente de 90 minutes.", "A 90-minute wait."), ("Un essai de 60 jours.", "A 60-day trial."),
    ("Versez une cuillère à café de sirop.", "Pour in a teaspoon of syrup."),
    ("Versez 2 c. à soupe de sirop.", "Pour in 2 tablespoons of syrup."),
    ("Coupez à un demi-pouce.", "Cut at half an inch."), ("Coupez à 6 mm du bord.", "Cut a quarter of an inch away."),
    ("La carte a 64 Go de mémoire.", "The card has 64 GB of memory."),
    ("Il faut 512 Mo.", "It takes 512 megabytes."), ("Ils vont à 5 à pied.", "5 of them walk."),
    ("La nuit, il fait −8 °C.", "At night it is -8 °C."), ("Il fait moins 8 °C.", "It is 8 °C below zero."),
    ("Il fait -40 °C.", "It is -40 °F."), ("Il fait entre 5 et 8 °C.", "It is 5-8 °C."),
    ("Un bulletin annuel.", "A bulletin that comes out every year."),
    ("Elle est payée au mois, chaque semaine.", "She is paid by the month, every week."),
  ])
  func staysSilent(source: String, target: String) throws {
    #expect(try findings(source, target, check: "number") + findings(source, target, check: "time") == [])
    #expect(
      try findings(target, source, from: "en", check: "number") + findings(target, source, from: "en", check: "time")
        == [])
  }

  @Test(arguments: [
    ("Il y avait 510 morts.", "There were 150 dead.", "number: 510 | 150"),
    ("Cela coûte 8 milliards.", "It costs 9 billion.", "number: 8 milliards | 9 billion"),
    ("Cela coûte 8 milliards.", "It costs 8 million.", "number: 8 milliards | 8 million"),
    ("Le XIVe siècle.", "The 15th century.", "number: XIVe | 15"),
    ("Il a six enfants.", "He has four children.", "number: six | four"),
    ("Il a trois enfants.", "He has two children.", "number: trois | two"),
    ("Il a vu 20 % des films.", "He saw 66% of the films.", "number: 20 | 66"),
    ("Il a payé 12 000 euros.", "He paid 12 euros.", "number: 12 000 | 12"),
    ("Une distance de 80 km.", "A distance of 50 miles, or 60 km.", "number:  | 60"),
    ("Il y a 200 m ici et 30 m là.", "There are 200 metres here and 30 km there.", "number: 30 | 30"),
    ("Il roule à 95 km/h.", "He drives at 95 miles per hour.", "number: 95 | 95"),
    ("Une hausse de 5 points de pourcentage.", "A rise of 5%.", "number: 5 | 5"),
    ("Un tiers des élèves.", "Half of the pupils.", "number: Un tiers | Half"),
    ("Les trois quarts des voix.", "Two thirds of the votes.", "number: trois quarts | Two thirds"),
    ("Trois frères sont là.", "Both brothers are here.", "number: Trois | Both"),
    ("Il a dix-sept ans.", "He is sixteen.", "number: dix-sept | sixteen"),
    ("Prenez un comprimé et demi.", "Take half a tablet.", "number: un comprimé et demi | half"),
    ("Une trentaine de clients sont venus.", "A dozen customers came.", "number: trentaine | dozen"),
    ("Il est resté 3 jours.", "He stayed 3 weeks.", "number: 3 | 3"),
    ("Le train part à 7 h 45.", "The train leaves at 7:45 p.m.", "time: 7 h 45 | 7:45 p.m"),
    ("Il en reste 17.", "Some are left.", "number: 17 | "),
    ("Il pèse 42 tonnes.", "It weighs 42 kilos.", "number: 42 | 42"),
    ("Cela coûte 48 millions d'euros.", "It costs $48 million.", "number: 48 millions | 48 million"),
    ("Une ligne de 14,55 m.", "A line of 1455 m.", "number: 14,55 | 1455"),
    ("Il arrive à 20 h 30.", "He arrives at 7:30 pm.", "time: 20 h 30 | 7:30 pm"),
    ("Il arrive à 20 h 30.", "He arrives at 8:15 pm.", "time: 20 h 30 | 8:15 pm"),
    ("La garantie court 48 heures.", "The guarantee runs for 48 days.", "number: 48 | 48"),
    ("Une attente de 90 minutes.", "A 90-hour wait.", "number: 90 | 90"),
    ("Prenez 40 mg par jour.", "Take 40 g a day.", "number: 40 | 40"),
    (
      "Versez une cuillère à soupe de sirop.", "Pour in a teaspoon of syrup.",
      "number: une cuillère à soupe | a teaspoon"
    ),
    ("Versez 2 cuillerées à café de sirop.", "Pour in 2 tablespoons of syrup.", "number: 2 | 2"),
    ("Coupez à un demi-centimètre.", "Cut at half an inch.", "number: un demi | half"),
    ("La carte a 64 Go de mémoire.", "The card has 64 MB of memory.", "number: 64 | 64"),
    ("Il doit 300 livres sterling.", "He owes 300 dollars.", "number: 300 | 300"),
    ("La nuit, il fait −8 °C.", "At night it is 8 °C.", "number: 8 | 8"),
    ("Il fait 8 °C.", "It is minus 8 °C.", "number: 8 | 8"),
    ("Le bulletin est hebdomadaire.", "The bulletin is monthly.", "number: hebdomadaire | monthly"),
    ("Répondez sous une semaine.", "Answer within a month.", "number: une semaine | a month"),
  ])
  func findsWhatDiffers(source: String, target: String, expected: String) throws {
    #expect(try findings(source, target, check: "number") + findings(source, target, check: "time") == [expected])
  }

  @Test func `two numbers that differ are both told, each beside its like`() throws {
    #expect(
      try findings(
        "Longue de 14,5 km, elle coûtera 312 millions.", "It is 145 km long and will cost 312 billion.", check: "number"
      )
        == ["number: 14,5 | 145", "number: 312 millions | 312 billion"])
    #expect(
      try findings("Il a 14,5 mètres et 312 ans.", "He has 317 years and 145 metres.", check: "number")
        == ["number: 14,5 | 145", "number: 312 | 317"])
  }
}
