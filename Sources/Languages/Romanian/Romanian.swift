extension LanguageData {
  static let romanian = LanguageData(
    code: "ro", name: "Romanian",
    numbers: NumberData(
      vague: [
        "zero": 0, "unic": 1, "primul": 1, "prima": 1, "două": 2, "doi": 2, "ambii": 2, "ambele": 2, "dublu": 2,
        "duzină": 12,
        "jumătate": 0.5, "jumătatea": 0.5, "sfert": 0.25, "zeci": 10, "sute": 100, "mii": 1000, "milioane": 1e6,
      ],
      // New; to us; a hundred in phrases.
      ambiguous: "nouă nou noua sută mie doilea doua treia treilea", articles: "un o unu una",
      percentPoints: ["punct procentual", "puncte procentuale"], perHour: ["pe oră"],
      shares: ["jumătate": 0.5, "jumătatea": 0.5, "treime": 1.0 / 3, "sfert": 0.25],
      loneShares: "jumătate jumătatea treime sfert", betweenMeasures: "pe la până x", listedMeasures: "și şi sau ori",
      largeNumbers: [1e9: "miliard", 1e12: "bilion"],
      scales: ["milion": 1e6, "milioane": 1e6, "miliard": 1e9, "miliarde": 1e9, "bilion": 1e12, "bilioane": 1e12]),
    checkedWords: CheckedWords(
      ambiguousDates: "mai mar",
      doubled: "încet repede aproape", masculineTitles: "dl domnul", feminineTitles: "dna doamna domnișoara"))
}
