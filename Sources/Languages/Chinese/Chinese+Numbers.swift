extension NumberData {
  static let chinese = NumberData(
    decimalPoint: true,
    betweenMeasures: "至 到 乘", listedMeasures: "和 或 与 及 與",
    myriads: MyriadData(
      scales: ["百": 100, "千": 1000, "万": 1e4, "萬": 1e4, "亿": 1e8, "億": 1e8, "兆": 1e12],
      unlikeScales: """
        百分 百帕 千米 千克 千瓦 千卡 千赫 千帕 千伏 千焦 千升 千吨 千字节 千比特 千兆 兆字节 兆赫 兆瓦 兆帕 兆比特 兆位 兆欧
        """,
      ordinals: "第",
      digits: ["〇 零", "一 壹", "二 两 兩 贰", "三 叁", "四 肆", "五 伍", "六 陆", "七 柒", "八 捌", "九 玖"],
      tens: ["十": 10, "百": 100, "千": 1000],
      hours: "时 時 点 點", minutes: "分", halves: "半", unlikeHours: "时间 時間 时区 时代 点击 點擊", hourStandsAlone: false,
      beforeNoon: "上午 早上 凌晨 清晨", afterNoon: "下午 晚上 傍晚"))
}
