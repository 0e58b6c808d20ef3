extension DateData {
  /// With their articles and in the plural.
  static let danish = DateData(
    weekdays: [
      "søndagen søndage søndagene", "mandagen mandage mandagene", "tirsdagen tirsdage tirsdagene",
      "onsdagen onsdage onsdagene", "torsdagen torsdage torsdagene", "fredagen fredage fredagene",
      "lørdagen lørdage lørdagene",
    ])
}
