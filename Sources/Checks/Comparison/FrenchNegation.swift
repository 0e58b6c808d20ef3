import TextAnalysis

extension Negators {
  /// In French, where ne goes with a companion (pas, plus, jamais) and either may be missing.
  static func french(_ text: ExaminedText, _ words: NegationWords) -> Negators {
    var found = Negators()
    var index = 0
    let count = text.words.count
    while index < count {
      let word = text.lower(index)
      switch word {
      case "n" where text.entries[index].isCapitalized && !text.hasApostrophe(behind: index):
        // N. Sarkozy: an initial.
        break
      case "pas" where text.isWrittenAsName(index), "sans" where text.isWrittenAsName(index):
        // Pas-de-Calais, Sans-Souci.
        break
      case "ne", "n":
        if text.lower(index + 1) == "est", text.lower(index + 2) == "ce", text.lower(index + 3) == "pas" {
          index += 4
          continue
        }
        // The companion stands behind the verb, or right behind an infinitive's ne.
        var companion: Int?
        var isOnly = false
        for next in (index + 1)..<max(index + 1, min(count, index + 9)) {
          let other = text.lower(next)
          if words.companions.contains(other) {
            companion = next
            break
          }
          if other == "que" || other == "qu" {
            isOnly = next > index + 1
            break
          }
          if next > index + 1, other == "ne" || other == "n" { break }
        }
        if let companion {
          // "Personne n'est venu" and "aucun ne" are one negation, not two.
          found.strong.append(companion)
          index = companion + 1
          // ne ... plus jamais, ne ... pas non plus.
          while index < count, words.companions.contains(text.lower(index)) || text.lower(index) == "non" { index += 1 }
          continue
        } else if isOnly {
          found.soft.append(index)
        } else if let before = found.strong.last, index - before <= 4, !["pas", "sans"].contains(text.lower(before)) {
          // aucun ... ne
        } else if ["importe"].contains(text.lower(index + 1))
          || text.lower(index + 1) == "est" && text.lower(index + 2) == "ce"
        {
          // n'importe, n'est-ce pas
          index += 3
          continue
        } else if [
          "peut", "peuvent", "pouvait", "pouvaient", "sait", "cesse", "cessent", "cessait", "ose", "osent", "puis",
          "saurait", "sauraient", "saurais",
        ].contains(text.lower(index + 1))
          || ["peut", "peuvent", "pouvait", "saurait", "cesse"].contains(text.lower(index + 2))
        {
          found.strong.append(index)
        } else {
          // An expletive ne, or a companion too far away.
          found.soft.append(index)
        }
      case "pas":
        // A step, or a negation of spoken French and of phrases: pas de, pas moins, non pas, pourquoi pas.
        let before = text.lower(index - 1)
        let isStep = [
          "un", "le", "les", "des", "de", "ses", "son", "deux", "trois", "quelques", "leurs", "ce", "premier", "à",
          "chaque", "mes", "mon",
        ].contains(before)
        if !isStep { found.strong.append(index) }
      case "sans":
        if text.lower(index + 1) == "doute" || ["cesse", "cesser"].contains(text.lower(index + 1)) {
          found.soft.append(index)
        } else {
          found.strong.append(index)
        }
      case "jamais", "rien":
        if text.lower(index - 1) != "à", text.lower(index - 1) != "si" {
          found.strong.append(index)
        } else {
          found.soft.append(index)
        }
      case "aucun", "aucune", "nul", "nulle":
        found.strong.append(index)
        // aucun ... ne: one negation.
        if let next = ((index + 1)..<max(index + 1, min(count, index + 7))).first(where: {
          ["ne", "n"].contains(text.lower($0))
        }) {
          index = next
        }
      case "personne":
        if let next = ((index + 1)..<max(index + 1, min(count, index + 3))).first(where: {
          ["ne", "n"].contains(text.lower($0))
        }) {
          found.strong.append(index)
          index = next
        }
      case "ni":
        // ni ... ni is one negation, and belongs to a ne before it.
        if let last = found.strong.last, index - last < 12 {
          found.soft.append(index)
        } else {
          found.strong.append(index)
        }
      case "non":
        if ["plus", "seulement"].contains(text.lower(index + 1)) {
          found.soft.append(index)
        } else if !text.entries[index].isCapitalized || index == 0 {
          if text.lower(index + 1) == "pas" { index += 1 }
          found.strong.append(index)
        }
      default:
        let entry = text.entries[index]
        if words.soft.contains(word) || entry.isAffixallyNegative { found.soft.append(index) }
      }
      index += 1
    }
    return found
  }
}
