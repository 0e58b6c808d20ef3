extension LanguageData {
  static let polish = LanguageData(
    code: "pl", name: "Polish", hasCodeInPaths: true, hasNameInPaths: true,
    segmentation: SegmentationData(
      abbreviations: .polish, starters: .polish),
    pageWords: "strona z",
    numbers: NumberData(
      vague: [
        "zero": 0, "jeden": 1, "jedna": 1, "jedno": 1, "pierwszy": 1, "pierwsza": 1, "pierwsze": 1, "dwa": 2, "dwie": 2, "oba": 2,
        "obie": 2, "obaj": 2, "podwójny": 2, "para": 2, "tuzin": 12, "pół": 0.5, "połowa": 0.5, "połowę": 0.5,
        "ćwierć": 0.25, "dziesiątki": 10, "setki": 100, "tysiące": 1000, "miliony": 1e6, "dekada": 10, "wiek": 100,
      ],
      // The other one; a hundred in words such as one's own.
      ambiguous: "drugi druga drugie drugiego drugiej drugą drugim trzeci trzecia trzecie"))
}
