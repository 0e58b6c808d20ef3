import Languages
import Testing

@testable import Checks

@Suite("Numbers of many languages")
struct NumbersOfLanguagesTests {
  private static let checks: Set<String> = ["number", "time", "date"]

  @Test(
    "a word that is a number only sometimes never asks for one",
    arguments: [
      ("it", "The train does not go there.", "Il treno non va là."), ("it", "You are tired.", "Sei stanco."),
      ("it", "According to him, it rains.", "Secondo lui, piove."),
      ("ro", "The car is new.", "Mașina este nouă."), ("ro", "A new house.", "O casă nouă."),
      ("es", "Wait a second.", "Espera un segundo."), ("es", "He sleeps in his room.", "Duerme en su cuarto."),
      ("pt", "He comes on Tuesday.", "Ele vem na terça."), ("pt", "A new book.", "Um livro novo."),
      ("de", "Mind the step.", "Geben Sie acht auf die Stufe."), ("nl", "Mind your head.", "Sla acht op uw hoofd."),
      ("sv", "He wants to sleep.", "Han vill sova för att vila."), ("sv", "The other house.", "Det andra huset."),
      ("da", "He reads to the other.", "Han læser for den anden."),
      ("tr", "He washed his face.", "Yüzünü yıkadı."), ("tr", "Get on the bus.", "Otobüse bin."),
      ("ca", "A new house.", "Una casa nou."), ("pl", "The other house.", "Drugi dom."),
      ("ru", "He loves his family.", "Он любит свою семью."), ("uk", "She has a friend.", "У неї є друга подруга."),
      ("ko", "The file cannot be opened.", "파일을 열 수 없습니다."), ("hu", "A week passed.", "Egy hét telt el."),
      ("fi", "A spruce grows here.", "Tässä kasvaa kuusi."), ("fr", "The house is new.", "La maison est neuf."),
    ])
  func wordsThatOnlyAnswer(language: String, source: String, target: String) throws {
    #expect(try PairOfLanguages("en", language).findings(source, target, checks: Self.checks) == [])
  }

  @Test("a unit behind two numbers serves both, in every language with data", arguments: LanguageData.all.map(\.code))
  func listedMeasures(code: String) throws {
    let data = LanguageData.of(code)
    guard code != "en", !data.numbers.listedMeasures.list.isEmpty else { return }
    let checker = try Checker(knowledge: PairOfLanguages("en", code).knowledge)
    for word in data.numbers.listedMeasures.list {
      let found = checker.findings(for: CheckedPair(source: "5 and 10 kg", target: "5 \(word) 10 g"))
      #expect(found.filter { $0.check == "number" }.map(\.sourceRanges) == [[0..<1], [6..<8]], "\(word)")
    }
  }

  @Test(
    "ranges and lists have one unit",
    arguments: [
      ("de", "Between 5 and 10 kg.", "Zwischen 5 und 10 g.", ["number: 5 | 5", "number: 10 | 10"]),
      ("fr", "From 5 to 10 kg.", "De 5 à 10 g.", ["number: 5 | 5", "number: 10 | 10"]),
      ("fr", "From 5 to 10 kg.", "De 5 kg à 10 kg.", []),
      ("es", "Either 5, 10 or 20 kg.", "O 5, 10 o 20 g.", ["number: 5 | 5", "number: 10 | 10", "number: 20 | 20"]),
      ("it", "Take 5, 10, and 20 kg.", "Prendi 5, 10 e 20 kg.", []),
      ("nl", "In 2010, 5 kg fell.", "In 2010 viel 5 kg.", []),
      ("sv", "5–10 kg fell.", "5–10 g föll.", ["number: 5 | 5", "number: 10 | 10"]),
      ("pl", "A box of 20 cm by 30 by 40.", "Pudło 20 cm na 30 na 40.", []),
      ("tr", "5 kg and 10 men.", "5 kg ve 10 adam.", []),
    ])
  func sharedUnits(language: String, source: String, target: String, expected: [String]) throws {
    #expect(try PairOfLanguages("en", language).findings(source, target, checks: ["number"]) == expected)
  }

  @Test(
    "it may answer one, and another number is told",
    arguments: [
      ("it", "Six houses.", "Sei case.", []), ("ro", "Nine houses.", "Nouă case.", []),
      ("it", "Six houses.", "Tre case.", ["number: Six | Tre"]), ("de", "Eight houses.", "Acht Häuser.", []),
      ("de", "Three houses.", "Vier Häuser.", ["number: Three | Vier"]),
      ("tr", "Three houses.", "Dört ev.", ["number: Three | Dört"]),
    ])
  func wordsThatAnswer(language: String, source: String, target: String, expected: [String]) throws {
    #expect(try PairOfLanguages("en", language).findings(source, target, checks: Self.checks) == expected)
  }

  @Test(
    "digits stand beside characters and Hangul without a space, and 万, 億, 만 multiply them",
    arguments: [
      ("zh", "The hall opened on 7 June 2001.", "大厅于2001年6月7日开放。"), ("zh", "It has 36 rooms.", "它有36个房间。"),
      ("zh", "Sold 30,000 copies.", "售出3万册。"), ("zh", "It costs 1.2 billion yuan.", "耗资12亿元。"),
      ("zh", "At 8:30 p.m. it closes.", "晚上8点30分关门。"), ("zh", "It weighs 20 kg.", "它重20千克。"),
      ("zh", "Twenty-five people came.", "来了二十五个人。"), ("zh", "Choose 1, 2 or 3.", "请选择1，2或3。"),
      ("zh-Hant", "Sold 30,000 copies.", "售出3萬冊。"),
      ("ja", "There are 52 cards.", "カードは52枚ある。"), ("ja", "It has 35,000 inhabitants.", "人口は3万5000人だ。"),
      ("ja", "It costs 230,000,000 yen.", "2億3000万円かかる。"), ("ja", "It costs 30,000,000 yen.", "3千万円かかる。"),
      ("ja", "The train leaves at 2:15 p.m.", "列車は午後2時15分に出る。"), ("ja", "It takes 8 hours.", "8時間かかる。"),
      ("ja", "The room has 12 chairs.", "部屋には椅子が１２脚ある。"), ("ja", "Sold 20,000.", "２万売れた。"),
      ("ko", "See chapter 3.", "제3장을 보십시오."), ("ko", "About 40,000 people.", "약 4만 명."),
      ("ko", "It costs 150,000,000 won.", "1억 5000만 원입니다."), ("ko", "See article 3.", "제3조를 보십시오."),
      ("ko", "It starts at 8:30 p.m.", "오후 8시 30분에 시작한다."), ("ko", "Version 2 only", "버전 2만"),
      ("zh", "Sold 20,000 copies.", "售出 2 万册。"), ("zh", "It costs 30 million yuan.", "耗资三千万元。"),
      ("zh", "It has 3,050 rooms.", "它有三千零五十个房间。"), ("yue", "Sold 30,000 copies.", "賣咗3萬本。"),
      ("ja", "It costs 120 million yen.", "一億二千万円かかる。"), ("ja", "It costs 15,000 yen.", "１万５０００円かかる。"),
      ("ko", "It costs 20,000 won.", "이만 원이 든다."), ("ko", "It costs 350 million won.", "3.5억 원이 든다."),
      ("zh", "Some 25% of the pupils left.", "百分之二十五的学生走了。"), ("zh", "Some 2.5% left.", "百分之2.5走了。"),
      ("zh", "A third of the pupils left.", "三分之一的学生走了。"), ("ja", "A third of the pupils left.", "生徒の3分の1が去った。"),
      ("zh", "See chapter 3.", "见第三章。"), ("ja", "See chapter 3.", "第三章を見よ。"), ("ko", "See chapter 3.", "제 3 장을 보십시오."),
      ("zh", "It starts at 3:30 p.m.", "下午三点半开始。"), ("ja", "It starts at 3 p.m.", "午後三時に始まる。"),
      ("zh", "In the 1980s it snowed.", "八十年代下了雪。"), ("zh", "Twenty or thirty people came.", "来了二三十个人。"),
      ("th", "The shop has 15 rooms.", "ร้านมี15ห้อง"), ("he", "He was born in 1987.", "הוא נולד ב1987."),
    ])
  func scriptsWithoutSpaces(language: String, source: String, target: String) throws {
    #expect(try PairOfLanguages("en", language).findings(source, target, checks: Self.checks) == [])
  }

  @Test(
    "another number there is told",
    arguments: [
      ("zh", "It has 36 rooms.", "它有63个房间。", "number: 36 | 63"),
      ("zh", "Sold 30,000 copies.", "售出3亿册。", "number: 30,000 | 3亿"),
      ("ja", "It costs 120,000,000 yen.", "1億円かかる。", "number: 120,000,000 | 1億"),
      ("ja", "It leaves at 2:15 p.m.", "午後3時15分に出る。", "time: 2:15 p.m | 3時15分"),
      ("ko", "About 40,000 people.", "약 4천 명.", "number: 40,000 | 4천"),
      ("zh", "Twenty-five people came.", "来了三十五个人。", "number: Twenty-five | 三十五"),
      ("zh", "Some 25% of the pupils left.", "百分之三十五的学生走了。", "number: 25 | 百分之三十五"),
      ("zh", "Two thirds of the pupils left.", "五分之二的学生走了。", "number: Two thirds | 五分之二"),
      ("ko", "A third of the pupils left.", "학생의 4분의 1이 떠났다.", "number: A third | 4분의 1"),
      ("ja", "It costs 15,000 yen.", "１万６０００円かかる。", "number: 15,000 | １万６０００"),
      ("ja", "It starts at 3 p.m.", "午後四時に始まる。", "time: 3 p.m | 四時"),
    ])
  func errors(language: String, source: String, target: String, expected: String) throws {
    #expect(try PairOfLanguages("en", language).findings(source, target, checks: Self.checks) == [expected])
  }

  @Test(
    "dates beside characters and Hangul, in digits of any width and in numerals",
    arguments: [
      ("zh", "On 5 March 2024 it snowed.", "2024年3月5日下了雪。"), ("zh", "On 5 March 2024 it snowed.", "2024 年 3 月 5 日下了雪。"),
      ("zh", "On 5 March 2024 it snowed.", "２０２４年３月５日下了雪。"), ("zh", "On 5 March 2024 it snowed.", "二〇二四年三月五日下了雪。"),
      ("zh", "On 5/3/2024 it snowed.", "2024年3月5日下了雪。"), ("zh", "In March, 3 people came.", "3月来了3个人。"),
      ("zh-Hant", "It was founded in 2024.", "成立於民國113年。"), ("zh-Hant", "It was founded in 2024.", "成立於民國一百一十三年。"),
      ("zh", "In January it snowed.", "元月下了雪。"), ("zh", "He came on Monday.", "他周一来了。"),
      ("zh", "Three times a week.", "每周三次。"), ("ja", "He is good with his hands.", "日曜大工が上手だ。"),
      ("zh", "It lasts 3 months.", "持续3个月。"),
      ("ja", "On 5 March 2024 it snowed.", "令和6年3月5日に雪が降った。"), ("ja", "It was founded in 2019.", "令和元年に設立された。"),
      ("ja", "He was born in 1960.", "昭和三十五年に生まれた。"), ("ja", "It closes in December.", "十二月に閉まる。"),
      ("ja", "He came on Monday.", "月曜日に来た。"), ("ko", "On 5 March 2024 it snowed.", "2024년 3월 5일에 눈이 왔다."),
      ("ko", "It was in June.", "유월이었다."), ("ko", "He came on Monday.", "월요일에 왔다."),
    ])
  func dates(language: String, source: String, target: String) throws {
    #expect(try PairOfLanguages("en", language).findings(source, target, checks: Self.checks.union(["date"])) == [])
  }

  @Test(
    "another date there is told",
    arguments: [
      ("zh", "On 5 March 2024 it snowed.", "2024年4月5日下了雪。", "date: March | 4月"),
      ("zh", "On 5 March 2024 it snowed.", "二〇二四年四月五日下了雪。", "date: March | 四月"),
      ("zh", "On 5 March 2024 it snowed.", "2024年3月6日下了雪。", "number: 5 | 6"),
      ("zh-Hant", "It was founded in 2024.", "成立於民國112年。", "number: 2024 | 112"),
      ("zh", "He came on Monday.", "他星期二来了。", "date: Monday | 星期二"),
      ("ja", "It closes in December.", "11月に閉まる。", "date: December | 11月"),
      ("ja", "It was founded in 2019.", "平成元年に設立された。", "number: 2019 | 元"),
      ("ja", "He came on Monday.", "火曜日に来た。", "date: Monday | 火曜日"),
      ("ko", "On 5 March 2024 it snowed.", "2024년4월5일에 눈이 왔다.", "date: March | 4월"),
      ("ko", "He came on Monday.", "화요일에 왔다.", "date: Monday | 화요일"),
    ])
  func otherDates(language: String, source: String, target: String, expected: String) throws {
    let found = try PairOfLanguages("en", language).findings(source, target, checks: Self.checks.union(["date"]))
    #expect(found == [expected])
  }

  @Test(
    "a billion that is another number is told with the word that means it",
    arguments: [
      ("fr", "It costs 1.2 billion.", "Cela coûte 1,2 billion.", "1,2 milliard"),
      ("de", "It costs 1.2 billion.", "Es kostet 1,2 Billionen.", "1,2 Milliarde"),
      ("es", "It costs 3 billion.", "Cuesta 3 billones.", "3 mil millones"),
      ("nl", "It costs 3 billion.", "Het kost 3 biljoen.", "3 miljard"),
    ])
  func scales(language: String, source: String, target: String, expected: String) throws {
    let checker = try Checker(knowledge: PairOfLanguages("en", language).knowledge)
    let found = checker.findings(for: CheckedPair(source: source, target: target)).filter { $0.check == "number" }
    #expect(found.map(\.suggestion) == [expected])
    #expect(found.first?.message.contains("1000 times") == true)
  }
}
