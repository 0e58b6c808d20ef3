extension DateData {
  /// With their articles and in the plural.
  static let swedish = DateData(
    weekdays: [
      "söndagen söndagar söndagarna", "måndagen måndagar måndagarna", "tisdagen tisdagar tisdagarna",
      "onsdagen onsdagar onsdagarna", "torsdagen torsdagar torsdagarna", "fredagen fredagar fredagarna",
      "lördagen lördagar lördagarna",
    ])
}
