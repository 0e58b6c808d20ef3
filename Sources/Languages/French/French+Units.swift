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
    "%": "pourcent",
    "INR": "roupie roupies",
  ]
}
