import Languages

/// `MyriadData` ready to be compared with the bytes of a text: what alignment and checks read Chinese, Japanese and Korean
/// numbers and dates by.
struct MyriadTables: Sendable {
  let scales: [(mark: [UInt8], value: Double)]
  let unlikeScales: [[UInt8]]
  let otherWords: [[UInt8]]
  let ordinals: [[UInt8]]
  let fractions: [[UInt8]]
  let setsDigitsApart: Bool
  /// Han digits and tens, or the syllables for them, each of three bytes.
  let numerals: [(mark: [UInt8], value: Double)]
  let numeralsAreSyllables: Bool
  let years: [[UInt8]]
  let months: [[UInt8]]
  let days: [[UInt8]]
  let decades: [[UInt8]]
  let eras: [(mark: [UInt8], value: Double)]
  let firstYears: [[UInt8]]
  /// Names of months and weekdays, by the numbers that `CalendarNames` gives them.
  let dates: [(mark: [UInt8], number: Int)]
  let unlikeDates: [[UInt8]]
  let hours: [[UInt8]]
  let unlikeHours: [[UInt8]]
  let minutes: [[UInt8]]
  let halves: [[UInt8]]
  let hourStandsAlone: Bool
  let beforeNoon: [[UInt8]]
  let afterNoon: [[UInt8]]
  /// Whether a numeral, an ordinal or the name of a date starts with a scalar of these last twelve bits: few words of a text do.
  private var starts = [Bool](repeating: false, count: 1 << 12)

  /// Nil for languages that set spaces around numbers.
  init?(language: String) {
    let all = LanguageData.of(language)
    guard let data = all.numbers.myriads else { return nil }
    func bytes(_ words: Words) -> [[UInt8]] { words.list.map { Array($0.utf8) } }
    func marks(_ values: [String: Double]) -> [(mark: [UInt8], value: Double)] {
      values.map { (Array($0.key.utf8), $0.value) }
    }
    scales = marks(data.scales)
    unlikeScales = bytes(data.unlikeScales)
    otherWords = bytes(data.otherWords)
    ordinals = bytes(data.ordinals)
    fractions = bytes(data.fractions)
    setsDigitsApart = data.setsDigitsApart
    let digits = data.digits.enumerated().flatMap { value, words in
      words.list.map { (mark: Array($0.utf8), value: Double(value)) }
    }
    numerals =
      data.digits.isEmpty ? [] : digits + marks(data.tens) + marks(data.scales.filter { data.tens[$0.key] == nil })
    numeralsAreSyllables = data.numeralsAreSyllables
    years = bytes(data.years)
    months = bytes(data.months)
    days = bytes(data.days)
    decades = bytes(data.decades)
    eras = marks(data.eras)
    firstYears = bytes(data.firstYear)
    func names(_ lists: [Words], from first: Int) -> [(mark: [UInt8], number: Int)] {
      lists.enumerated().flatMap { index, words in bytes(words).map { ($0, first + index) } }
    }
    dates = (names(all.dates.months, from: 101) + names(all.dates.weekdays, from: 201))
      .sorted { $0.mark.count > $1.mark.count }
    unlikeDates = bytes(data.unlikeDates)
    hours = bytes(data.hours)
    unlikeHours = bytes(data.unlikeHours)
    minutes = bytes(data.minutes)
    halves = bytes(data.halves)
    hourStandsAlone = data.hourStandsAlone
    beforeNoon = bytes(data.beforeNoon)
    afterNoon = bytes(data.afterNoon)
    for mark in numerals.map(\.mark) + ordinals + dates.map(\.mark) + firstYears where mark.count >= 3 {
      starts[Self.key(mark[0], mark[1], mark[2])] = true
    }
  }

  /// Whether the scalar at a place may start a number in words or a date; few do.
  func canStart(at place: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    text[place] >= 0xE3 && place + 2 < text.count && starts[Self.key(text[place], text[place + 1], text[place + 2])]
  }

  private static func key(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    (Int(first) << 12 ^ Int(second) << 6 ^ Int(third)) & 0xFFF
  }
}

/// A text whose marks are looked for by their bytes.
extension UnsafeBufferPointer<UInt8> {
  func has(_ mark: [UInt8], at place: Int) -> Bool {
    guard place >= 0, place + mark.count <= count else { return false }
    for index in mark.indices where self[place + index] != mark[index] { return false }
    return true
  }

  /// The first of some marks that stands at a place.
  func first(of marks: [[UInt8]], at place: Int) -> [UInt8]? { marks.first { has($0, at: place) } }

  /// Whether a mark stands before `place`, a space between them or none.
  func has(_ mark: [UInt8], before place: Int) -> Bool {
    has(mark, at: place - mark.count) || place > 0 && self[place - 1] == 0x20 && has(mark, at: place - 1 - mark.count)
  }

  /// A digit of ASCII or of full width, and how many bytes it has.
  func digit(at place: Int) -> (value: Int, length: Int)? {
    guard place < count else { return nil }
    if self[place] >= 0x30, self[place] <= 0x39 { return (Int(self[place] - 0x30), 1) }
    guard self[place] == 0xEF, place + 2 < count, self[place + 1] == 0xBC, (0x90...0x99).contains(self[place + 2])
    else { return nil }
    return (Int(self[place + 2] - 0x90), 3)
  }

  /// At most nine digits in a row.
  func whole(at start: Int) -> (value: Int, count: Int, end: Int)? {
    var (value, count, place) = (0, 0, start)
    while count < 9, let digit = digit(at: place) {
      value = value * 10 + digit.value
      count += 1
      place += digit.length
    }
    return count > 0 ? (value, count, place) : nil
  }
}
