extension DateData {
  static let korean = DateData(
    months: ["일월", "이월", "삼월", "사월", "오월", "유월", "칠월", "팔월", "구월", "시월", "십일월", "십이월"],
    weekdays: ["일요일", "월요일", "화요일", "수요일", "목요일", "금요일", "토요일"])
}
