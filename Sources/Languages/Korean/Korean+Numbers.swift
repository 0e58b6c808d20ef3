extension NumberData {
  static let korean = NumberData(
    decimalPoint: true,
    betweenMeasures: "에서 부터 내지", listedMeasures: "및 또는 와 과",
    myriads: MyriadData(
      scales: ["백": 100, "천": 1000, "만": 1e4, "억": 1e8, "조": 1e12],
      otherWords: "만",
      ordinals: "제",
      hours: "시", minutes: "분", halves: "반", unlikeHours: "시간",
      beforeNoon: "오전 새벽 아침", afterNoon: "오후 저녁 밤"))
}
