extension DateData {
  static let japanese = DateData(weekdays: [
    "日曜 日曜日", "月曜 月曜日", "火曜 火曜日", "水曜 水曜日", "木曜 木曜日", "金曜 金曜日", "土曜 土曜日",
  ])
}
