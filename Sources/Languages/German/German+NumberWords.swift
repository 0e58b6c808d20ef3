extension NumberData {
  static let german = NumberData(
    vague: [
      "null": 0, "einzig": 1, "einzige": 1, "einzigen": 1, "einmal": 1, "erste": 1, "ersten": 1, "erster": 1,
      "erstes": 1,
      "zwei": 2, "beide": 2, "beiden": 2, "zweimal": 2, "doppelt": 2, "doppelte": 2, "paar": 2, "dreimal": 3,
      "dreifach": 3, "dutzend": 12, "halb": 0.5, "halbe": 0.5, "halben": 0.5, "hälfte": 0.5, "viertel": 0.25,
      "hunderte": 100, "tausende": 1000, "millionen": 1e6, "jahrzehnt": 10, "jahrhundert": 100,
    ],
    // achten: to respect, to mind.
    ambiguous: "acht achte achten elf sieben zweite zweiten zweiter zweites dritte dritten dritter drittes",
    articles: "ein eine eins",
    cardinals: "zwei beide beiden",
    hours: "uhr",
    percents: ["prozent"],
    percentPoints: ["prozentpunkt", "prozentpunkte", "prozentpunkten"],
    perHour: ["pro stunde", "in der stunde", "je stunde"],
    shares: ["hälfte": 0.5, "drittel": 1.0 / 3, "viertel": 0.25, "fünftel": 0.2],
    loneShares: "hälfte drittel viertel",
    betweenMeasures: "mal auf bis x",
    listedMeasures: "und oder sowie",
    largeNumbers: [1e9: "Milliarde", 1e12: "Billion"],
    scales: [
      "million": 1e6, "millionen": 1e6, "mio": 1e6, "milliarde": 1e9, "milliarden": 1e9, "mrd": 1e9, "billion": 1e12,
      "billionen": 1e12,
    ],
    scaleMarks: ["Mio": 1e6, "Mrd": 1e9],
    clock: ClockData(names: ["mitternacht": 0], hasTwentyFourHours: true))
}
