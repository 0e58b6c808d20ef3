extension LanguageData {
  static let ukrainian = LanguageData(
    code: "uk", name: "Ukrainian", hasCodeInPaths: true,
    segmentation: SegmentationData(abbreviations: .ukrainian, starters: .ukrainian),
    countedWords:
      "крок кроки сторінка сторінки розділ розділи частина рисунок таблиця стаття версія рівень рядок приклад",
    functionWords: .ukrainian, stemming: .ukrainian, numbers: .ukrainian, dates: .ukrainian, negation: .ukrainian,
    checkedWords: CheckedWords(
      masculineTitles: "пан пана", feminineTitles: "пані панна", abbreviations: "ін тис млн млрд грн рр напр див",
      capitalized: "пан пані бог інтернет"))
}
