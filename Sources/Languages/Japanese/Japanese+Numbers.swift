extension NumberData {
  static let japanese = NumberData(
    decimalPoint: true,
    betweenMeasures: "から 掛ける", listedMeasures: "と や または 及び",
    myriads: MyriadData(
      scales: ["百": 100, "千": 1000, "万": 1e4, "億": 1e8, "兆": 1e12],
      unlikeScales: "百貨 百科 万能 万一",
      ordinals: "第", fractions: "分の", setsDigitsApart: true,
      digits: ["〇 零 ○", "一", "二", "三", "四", "五", "六", "七", "八", "九"],
      tens: ["十": 10, "百": 100, "千": 1000],
      years: "年", months: "月", days: "日", decades: "年代",
      eras: ["令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867], firstYear: "元",
      unlikeDates: "日曜大工 日曜画家 五月雨 五月晴 五月病 五月蠅 三月堂",
      hours: "時", minutes: "分", halves: "半", unlikeHours: "時間 時点 時代",
      beforeNoon: "午前", afterNoon: "午後"))
}
