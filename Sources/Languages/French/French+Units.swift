extension LanguageData {
  /// By the code of the unit.
  static let frenchUnits: [String: Words] = [
    "mm": "millimètre millimètres",
    "cm": "centimètre centimètres",
    "m": "mètre mètres",
    "km": "kilomètre kilomètres",
    "ft": "pied pieds",
    "in": "pouce pouces",
    "g": "gramme grammes",
    "kg": "kilogramme kilogrammes kilo kilos",
    "oz": "once onces",
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
}
