extension LanguageData {
  /// By the code of the unit.
  static let frenchUnits: [String: Words] = [
    "mm": "millimètre millimètres",
    "cm": "centimètre centimètres",
    "m": "mètre mètres",
    "km": "kilomètre kilomètres",
    "ft": "pied pieds",
    "in": "pouce pouces",
    "µg": "microgramme microgrammes",
    "mg": "milligramme milligrammes",
    "g": "gramme grammes",
    "kg": "kilogramme kilogrammes kilo kilos",
    "oz": "once onces",
    "cup": "tasse tasses",
    "MW": "mégawatt mégawatts",
    "kB": "ko kilooctet kilooctets",
    "MB": "mo mégaoctet mégaoctets",
    "GB": "gigaoctet gigaoctets",
    "TB": "téraoctet téraoctets",
    "second": "seconde secondes",
    "hour": "heure heures",
    "day": "jour jours",
    "week": "semaine semaines",
    "fortnight": "quinzaine",
    "month": "mois",
    "year": "an ans année années",
    "decade": "décennie décennies",
    "century": "siècle siècles",
    "%": "pourcent",
    "INR": "roupie roupies",
  ]

  /// Of several words.
  static let frenchUnitPhrases: [String: [Phrase]] = [
    "C": ["degré celsius", "degrés celsius"],
    "F": ["degré fahrenheit", "degrés fahrenheit"],
    "GBP": ["livre sterling", "livres sterling"],
    "tsp": [
      "cuillère à café", "cuillères à café", "cuillerée à café", "cuillerées à café", "cuiller à café",
      "cuillers à café", "c à café", "c à c", "petite cuillère", "petites cuillères",
    ],
    "tbsp": [
      "cuillère à soupe", "cuillères à soupe", "cuillerée à soupe", "cuillerées à soupe", "cuiller à soupe",
      "cuillers à soupe", "c à soupe", "c à s", "grande cuillère", "grandes cuillères",
    ],
  ]

  /// What comes once in a time.
  static let frenchPeriods: [String: Words] = [
    "day": """
    quotidien quotidienne quotidiens quotidiennes quotidiennement journalier journalière journaliers journalières
    """,
    "week": "hebdomadaire hebdomadaires hebdomadairement",
    "month": "mensuel mensuelle mensuels mensuelles mensuellement",
    "year": "annuel annuelle annuels annuelles annuellement",
  ]

  /// Told from *va* and *à* in other languages by their capitals.
  static let frenchUnitSymbols: [String: Words] = [
    "kB": "Kio", "MB": "Mio", "GB": "Go Gio", "TB": "To Tio",
  ]
}
