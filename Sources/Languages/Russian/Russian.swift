extension LanguageData {
  static let russian = LanguageData(
    code: "ru", name: "Russian", hasCodeInPaths: true, hasNameInPaths: true,
    segmentation: SegmentationData(
      abbreviations: .russian, starters: .russian),
    numbers: NumberData(
      vague: [
        "ноль": 0, "нуль": 0, "один": 1, "одна": 1, "одно": 1, "одного": 1, "одной": 1, "одну": 1, "первый": 1, "первая": 1,
        "первое": 1, "два": 2, "две": 2, "оба": 2, "обе": 2, "двойной": 2, "пара": 2, "дюжина": 12, "половина": 0.5,
        "половины": 0.5, "половину": 0.5, "четверть": 0.25, "десятки": 10, "сотни": 100, "тысячи": 1000,
        "миллионы": 1e6, "десятилетие": 10, "век": 100,
      ],
      // A family, a magpie; to rub.
      ambiguous: "семью сорока три второй вторая второе третий третья третье"))
}
