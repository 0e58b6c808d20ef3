import Bitext
import Languages

/// A unit of measure or a currency.
package struct Unit: Hashable, Sendable {
  /// What is measured; only units of one dimension convert.
  package enum Dimension: String, Hashable, Sendable {
    case length
    case area
    case mass
    case volume
    case temperature
    case speed
    case percent
    case currency
    case power
    case duration
    case data
  }

  /// What is measured.
  package var dimension: Dimension
  /// A name that languages share, such as "km" or "USD".
  package var code: String
  /// To the dimension's base unit (m, m², kg, l, K, m/s, W, days, bytes): `value * scale + offset`; 0 where nothing converts.
  package var scale: Double
  /// Of temperatures.
  package var offset: Double = 0

  /// Whether one of it is said for any short time: *une seconde*.
  package var isMoment: Bool { code == "second" || code == "minute" }

  /// Whether a number of days, weeks or months is about one of another unit: 12 months and a year, 8 days and a week (in
  /// French, huit jours).
  package func makesOne(_ value: Double, of other: Unit) -> Bool {
    guard dimension == .duration, other.dimension == .duration, code != other.code else { return false }
    let days = value * scale
    return max(days, other.scale) <= 1.15 * min(days, other.scale)
  }

  /// Whether a value in this unit is, rounded as people round, another value in another unit.
  package func converts(_ value: Double, to other: Unit, _ converted: Double) -> Bool {
    guard dimension == other.dimension, code != other.code, scale != 0, other.scale != 0 else { return false }
    let first = value * scale + offset
    let second = converted * other.scale + other.offset
    if dimension == .temperature { return abs(first - second) <= 1.5 }
    return abs(first - second) <= 0.08 * max(abs(first), abs(second))
  }
}

extension Unit {
  /// The speed that a length an hour is.
  var perHour: Unit? {
    switch code {
    case "km": Unit.named("km/h")
    case "mi": Unit.named("mph")
    default: nil
    }
  }

  /// The unit that a lower-case word of any language we know, or a symbol, names.
  package static func named(_ word: String) -> Unit? { table[word] }

  /// The unit that a symbol names by its capitals: `Go` is one of data in French, and `go` is none.
  static func symbol(_ word: String) -> Unit? { symbols[word] }

  /// The unit that the words from `index` on name, one or several: *kilo*, *cuillère à soupe*; and how many they are.
  ///
  /// - Parameter word: the text's word at an index, in lower case.
  package static func named(at index: Int, _ word: (Int) -> String?) -> (unit: Unit, count: Int)? {
    guard let first = word(index) else { return nil }
    if let found = phrases[first]?.first(where: { $0.phrase.matches(at: index, word) }) {
      return (found.unit, found.phrase.words.count)
    }
    return NumberTables.unlikeUnits.contains(first) ? nil : table[first].map { ($0, 1) }
  }

  /// The duration in which what a word says comes once: *weekly*.
  package static func period(_ word: String) -> Unit? { periods[word] }

  /// Whether a word may be, or start, what names a unit or a period.
  package static func mayStart(_ word: String) -> Bool {
    table[word] != nil || phrases[word] != nil || periods[word] != nil
  }

  /// What is wrong with the table, for tests: a name of two units, a unit of two lines or without a size.
  static func validate() -> [String] {
    let problems = WordList.problems(rows.flatMap(\.names)) + WordList.problems(rows.map(\.unit.code), isText: true)
    let known = Set(rows.map(\.unit.code))
    let named = Set(
      LanguageData.all.flatMap { Array($0.units.keys) + $0.unitPhrases.keys + $0.unitSymbols.keys + $0.periods.keys })
    let sizes = rows.filter { $0.names.isEmpty || ($0.unit.scale > 0) == ($0.unit.dimension == .currency) }
    return problems + sizes.map { "\($0.unit.code) has no name, or no size" }
      + named.subtracting(known).sorted().map { "“\($0)” is no unit" }
  }

  private static let table = Dictionary(
    rows.flatMap { row in row.names.map { ($0, row.unit) } }, uniquingKeysWith: { _, last in last })

  private static let symbols: [String: Unit] = {
    var symbols: [String: Unit] = [:]
    for row in rows {
      for word in LanguageData.all.flatMap({ $0.unitSymbols[row.unit.code]?.list ?? [] }) { symbols[word] = row.unit }
    }
    return symbols
  }()

  private static let periods: [String: Unit] = {
    var periods: [String: Unit] = [:]
    for row in rows {
      for word in LanguageData.all.flatMap({ $0.periods[row.unit.code]?.list ?? [] }) { periods[word] = row.unit }
    }
    return periods
  }()

  /// By their first word.
  private static let phrases: [String: [(phrase: Phrase, unit: Unit)]] = {
    var phrases: [String: [(phrase: Phrase, unit: Unit)]] = [:]
    for row in rows {
      for phrase in LanguageData.all.flatMap({ $0.unitPhrases[row.unit.code] ?? [] }) {
        phrases[phrase.words[0], default: []].append((phrase, row.unit))
      }
    }
    return phrases
  }()

  private static let rows: [(unit: Unit, names: [String])] = {
    var rows: [(unit: Unit, names: [String])] = []
    func add(_ dimension: Dimension, _ code: String, _ scale: Double, _ names: String, offset: Double = 0) {
      rows.append(
        (
          Unit(dimension: dimension, code: code, scale: scale, offset: offset),
          names.split(separator: " ").map(String.init) + LanguageData.all.flatMap { $0.units[code]?.list ?? [] }
        ))
    }
    add(.length, "mm", 0.001, "mm")
    add(.length, "cm", 0.01, "cm")
    add(.length, "m", 1, "m")
    add(.length, "km", 1000, "km")
    add(.length, "mi", 1609.344, "mi")
    add(.length, "ft", 0.3048, "ft")
    add(.length, "in", 0.0254, "")
    add(.length, "yd", 0.9144, "yd")
    add(.area, "m2", 1, "m² m2 sqm")
    add(.area, "km2", 1e6, "km² km2")
    add(.area, "ha", 1e4, "ha")
    add(.area, "ac", 4046.86, "")
    add(.mass, "µg", 1e-9, "µg mcg")
    add(.mass, "mg", 1e-6, "mg")
    add(.mass, "g", 0.001, "g")
    add(.mass, "kg", 1, "kg")
    add(.mass, "t", 1000, "t")
    add(.mass, "lb", 0.45359, "lb")
    add(.mass, "oz", 0.02835, "oz")
    add(.volume, "ml", 0.001, "ml")
    add(.volume, "cl", 0.01, "cl")
    add(.volume, "dl", 0.1, "dl")
    add(.volume, "l", 1, "l")
    add(.volume, "tsp", 0.005, "tsp")
    add(.volume, "tbsp", 0.015, "tbsp")
    add(.volume, "cup", 0.24, "")
    add(.volume, "gal", 3.785, "gal")
    add(.temperature, "C", 1, "°c ℃ celsius", offset: 273.15)
    add(.temperature, "F", 5 / 9, "°f ℉ fahrenheit", offset: 255.372)
    add(.speed, "km/h", 1 / 3.6, "km/h")
    add(.speed, "mph", 0.44704, "mph")
    add(.percent, "%", 0.01, "%")
    add(.percent, "%-points", 0.01, "%pt")
    add(.power, "W", 1, "w watt watts")
    add(.power, "kW", 1000, "kw kilowatt kilowatts")
    add(.power, "MW", 1e6, "mw")
    add(.data, "kB", 1e3, "kb")
    add(.data, "MB", 1e6, "mb")
    add(.data, "GB", 1e9, "gb")
    add(.data, "TB", 1e12, "tb")
    add(.duration, "second", 1.0 / 86_400, "sec")
    add(.duration, "minute", 1.0 / 1440, "min")
    add(.duration, "hour", 1.0 / 24, "h")
    add(.duration, "day", 1, "")
    add(.duration, "week", 7, "")
    add(.duration, "fortnight", 14, "")
    add(.duration, "month", 365.25 / 12, "")
    add(.duration, "year", 365.25, "")
    add(.duration, "decade", 3652.5, "")
    add(.duration, "century", 36_525, "")
    add(.currency, "EUR", 0, "€ eur")
    add(.currency, "USD", 0, "$ usd us$")
    add(.currency, "GBP", 0, "£ gbp")
    add(.currency, "JPY", 0, "¥ jpy")
    add(.currency, "CHF", 0, "chf")
    add(.currency, "RUB", 0, "₽ rub")
    add(.currency, "INR", 0, "₹ inr")
    add(.currency, "CNY", 0, "cny")
    return rows
  }()
}
