extension NumberData {
  static let chinese = NumberData(
    decimalPoint: true,
    betweenMeasures: "至 到 乘", listedMeasures: "和 或 与 及 與",
    myriads: .chinese)
}

extension MyriadData {
  static let chinese = MyriadData(
    scales: ["百": 100, "千": 1000, "万": 1e4, "萬": 1e4, "亿": 1e8, "億": 1e8, "兆": 1e12],
    unlikeScales: """
      百分 百帕 千米 千克 千瓦 千卡 千赫 千帕 千伏 千焦 千升 千吨 千字节 千比特 千兆 兆字节 兆赫 兆瓦 兆帕 兆比特 兆位 兆欧 百度 百科 百姓 百货
      百貨 万维网 万能 萬能 万事 万物 万一
      """,
    ordinals: "第", fractions: "分之", setsDigitsApart: true,
    digits: ["〇 零 ○", "一 壹", "二 两 兩 贰 貳", "三 叁 參", "四 肆", "五 伍", "六 陆 陸", "七 柒", "八 捌", "九 玖"],
    tens: ["十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000],
    years: "年", months: "月", days: "日 号 號", decades: "年代",
    eras: ["民國": 1911, "民国": 1911, "令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867], firstYear: "元",
    unlikeDates: """
      周一次 周三次 周四次 周五次 周六次 周一天 周三天 周四天 周五天 周六天 週一次 週三次 週四次 週五次 週六次 週一天 週三天
      週四天 週五天 週六天 五月天 五月花
      """,
    hours: "时 時 点 點", minutes: "分", halves: "半", unlikeHours: "时间 時間 时区 时代 点击 點擊", hourStandsAlone: false,
    beforeNoon: "上午 早上 凌晨 清晨", afterNoon: "下午 晚上 傍晚")
}
