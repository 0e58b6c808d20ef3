extension NumberData {
  static let korean = NumberData(
    decimalPoint: true,
    betweenMeasures: "에서 부터 내지", listedMeasures: "및 또는 와 과",
    myriads: MyriadData(
      scales: ["백": 100, "천": 1000, "만": 1e4, "억": 1e8, "조": 1e12],
      otherWords: "만",
      ordinals: "제", fractions: "분의",
      digits: ["영", "일", "이", "삼", "사", "오", "육 륙", "칠", "팔", "구"], numeralsAreSyllables: true,
      tens: ["십": 10, "백": 100, "천": 1000],
      years: "년", months: "월", days: "일", decades: "년대",
      unlikeDates: "이월하 이월되 이월된 이월금 이월액 오월동주 유월절 구월산 구월동 시월드",
      hours: "시", minutes: "분", halves: "반", unlikeHours: "시간",
      beforeNoon: "오전 새벽 아침", afterNoon: "오후 저녁 밤"))
}
