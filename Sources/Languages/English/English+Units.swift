extension LanguageData {
  /// By the code of the unit.
  static let englishUnits: [String: Words] = [
    "mm": "millimeter millimeters millimetre millimetres",
    "cm": "centimeter centimeters centimetre centimetres",
    "m": "meter meters metre metres",
    "km": "kilometer kilometers kilometre kilometres",
    "mi": "mile miles",
    "ft": "foot feet",
    "in": "inch inches",
    "yd": "yard yards",
    "ha": "hectare hectares",
    "ac": "acre acres",
    "µg": "microgram micrograms μg",
    "mg": "milligram milligrams",
    "g": "gram grams",
    "kg": "kilogram kilograms",
    "t": "tonne tonnes tons",
    "lb": "lbs pound pounds",
    "oz": "ounce ounces",
    "ml": "millilitre millilitres milliliter milliliters",
    "cl": "centilitre centilitres centiliter centiliters",
    "l": "litre litres liter liters",
    "tsp": "teaspoon teaspoons teaspoonful teaspoonfuls",
    "tbsp": "tablespoon tablespoons tablespoonful tablespoonfuls",
    "cup": "cup cups",
    "gal": "gallon gallons",
    "km/h": "kph kmh",
    "MW": "megawatt megawatts",
    "kB": "kilobyte kilobytes",
    "MB": "megabyte megabytes",
    "GB": "gigabyte gigabytes",
    "TB": "terabyte terabytes",
    "second": "second seconds secs",
    "minute": "minute minutes mins",
    "hour": "hour hours hr hrs",
    "day": "day days",
    "week": "week weeks",
    "fortnight": "fortnight fortnights",
    "month": "month months",
    "year": "year years",
    "decade": "decade decades",
    "century": "century centuries",
    "%": "percent percentage",
    "EUR": "euro euros",
    "USD": "dollar dollars",
    "GBP": "sterling",
    "JPY": "yen yens",
    "RUB": "rouble roubles ruble rubles",
    "INR": "rupee rupees",
    "CNY": "yuan yuans",
  ]

  /// Of several words.
  static let englishUnitPhrases: [String: [Phrase]] = [
    "C": ["degree celsius", "degrees celsius", "degrees centigrade"],
    "F": ["degree fahrenheit", "degrees fahrenheit"],
    "GBP": ["pound sterling", "pounds sterling"],
  ]

  /// Told from codes by their capitals.
  static let englishUnitSymbols: [String: Words] = ["kB": "KiB", "MB": "MiB", "GB": "GiB", "TB": "TiB"]

  /// What comes once in a time.
  static let englishPeriods: [String: Words] = [
    "hour": "hourly", "day": "daily", "week": "weekly", "month": "monthly", "year": "yearly annual annually",
  ]
}
