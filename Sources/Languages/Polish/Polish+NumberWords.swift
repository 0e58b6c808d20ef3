extension NumberData {
  static let polish = NumberData(
    vague: [
      "zero": 0, "jeden": 1, "jedna": 1, "jedno": 1, "pierwszy": 1, "pierwsza": 1, "pierwsze": 1, "dwa": 2, "dwie": 2,
      "oba": 2,
      "obie": 2, "obaj": 2, "podwójny": 2, "para": 2, "tuzin": 12, "pół": 0.5, "połowa": 0.5, "połowę": 0.5,
      "ćwierć": 0.25, "dziesiątki": 10, "setki": 100, "tysiące": 1000, "miliony": 1e6, "dekada": 10, "wiek": 100,
    ],
    // The other one; a hundred in words such as one's own.
    ambiguous: "drugi druga drugie drugiego drugiej drugą drugim trzeci trzecia trzecie",
    cardinals: "dwa dwie oba obie obaj",
    percents: ["procent", "procenta"],
    percentPoints: ["punkt procentowy", "punkty procentowe", "punktów procentowych"],
    perHour: ["na godzinę"],
    shares: ["połowa": 0.5, "połowę": 0.5, "połowy": 0.5, "ćwierć": 0.25],
    loneShares: "połowa połowę połowy ćwierć",
    betweenMeasures: "na do x",
    listedMeasures: "i oraz lub albo",
    largeNumbers: [1e9: "miliard", 1e12: "bilion"],
    scales: [
      "milion": 1e6, "miliony": 1e6, "milionów": 1e6, "mln": 1e6, "miliard": 1e9, "miliardy": 1e9, "miliardów": 1e9,
      "mld": 1e9, "bilion": 1e12, "biliony": 1e12, "bilionów": 1e12,
    ])
}
