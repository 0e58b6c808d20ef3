import Bitext
import Lexicons
import TextAnalysis

/// The words of a text that negate, and those that may stand for a negation.
struct Negators {
  /// Indexes of words that negate in so many words.
  var strong: [Int] = []
  /// Indexes of words that may say the same without: fail, few, unhappy.
  var soft: [Int] = []

  /// Nil for languages that we have no rules for.
  static func of(_ text: ExaminedText) -> Negators? {
    switch text.language {
    case "fr": french(text)
    case "en": english(text)
    default: nil
    }
  }

  /// What is wrong with the lists, for tests: a word that is none, or that a rule before it takes.
  static func validate() -> [String] {
    let strong = companions.union(["ne", "n", "sans", "non"])
    let lists = [companions, frenchSoft, englishStrong, englishSoft, contracted, titles, beforeNouns]
    return lists.flatMap { WordList.problems($0.sorted()) }
      + lists.flatMap { $0.filter { $0.contains("-") }.map { "“\($0)” is two words" } }
      + frenchSoft.intersection(strong).union(englishSoft.intersection(englishStrong)).map {
        "“\($0)” is strong and soft"
      }
  }

  // MARK: - French

  private static let companions: Set<String> = [
    "pas", "plus", "jamais", "rien", "personne", "aucun", "aucune", "guère", "point", "nul", "nulle", "ni", "nullement",
    "aucunement",
  ]

  private static let frenchSoft: Set<String> = [
    "refuse", "refusent", "refusé", "refuser", "refusait", "manque", "manquent", "manquer", "échoué", "échoue",
    "échouer",
    "évite", "éviter", "évité", "empêche", "empêcher", "empêché", "empêchent", "ignore", "ignorer", "ignorent",
    "ignorait",
    "absence", "absent", "absente", "peu", "peine", "défaut", "hors", "interdit", "interdire", "interdite",
    "impossible",
    "rarement", "seul", "seule", "seulement", "uniquement", "sauf", "dépourvu", "dénué", "privé", "loin", "faute",
    "cesse",
    "cesser", "cessé", "contrairement", "plutôt", "lieu", "moins", "incapable", "autre", "autres", "difficilement",
    "démenti", "dément", "nie", "nier", "rejette", "rejeté", "inutile", "vain", "échec", "abstenir", "abstient", "trop",
    "exclut", "exclu", "encore", "malgré", "quelconque", "moindre", "avant", "sinon", "mal",
  ]

  private static func french(_ text: ExaminedText) -> Negators {
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
          if companions.contains(other) {
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
          while index < count, companions.contains(text.lower(index)) || text.lower(index) == "non" { index += 1 }
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
        if frenchSoft.contains(word) || entry.isAffixallyNegative { found.soft.append(index) }
      }
      index += 1
    }
    return found
  }

  // MARK: - English

  private static let englishStrong: Set<String> = [
    "not", "n't", "no", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "without", "cannot",
  ]

  /// Verbs that deny with a t behind them, and with nt at their ends: what is left of a contraction without its apostrophe.
  private static let contracted: Set<String> = [
    "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "wo", "ca", "would", "could", "should",
  ]

  /// Titles that the name of Dr. No may stand behind.
  private static let titles: Set<String> = ["dr", "mr", "mrs", "ms", "prof"]

  /// What a noun stands behind, and what one is behind that is wont to do something.
  private static let beforeNouns: Set<String> = [
    "a", "the", "this", "that", "my", "your", "his", "her", "its", "our", "their", "of", "is", "are", "was", "were",
    "be",
  ]

  /// Whether a word denies though its apostrophe is gone: dont, don t. Don Quixote, Ellen Cant and his wont don't.
  private static func isContraction(_ index: Int, of text: ExaminedText) -> Bool {
    let word = text.lower(index)
    if word.hasSuffix("n"), contracted.contains(String(word.dropLast())) {
      guard text.lower(index + 1) == "t" else { return false }
      let (range, next) = (text.words[index].range, text.words[index + 1].range)
      // Not Don T. Smith, nor: he won t-shirts.
      return text.entries[index + 1].isCapitalized == text.entries[index].isAllCapitals
        && text.utf8[range.upperBound..<next.lowerBound].elementsEqual(" ".utf8)
        && (next.upperBound == text.utf8.count || ![0x2D, 0x2E].contains(text.utf8[next.upperBound]))
    }
    guard word.hasSuffix("nt"), contracted.contains(String(word.dropLast(2))), !text.isWrittenAsName(index) else {
      return false
    }
    // A wont and a cant are nouns as well.
    return !["wont", "cant"].contains(word)
      || text.lower(index + 1) != "to" && !beforeNouns.contains(text.lower(index - 1))
  }

  private static let englishSoft: Set<String> = [
    "hardly", "barely", "scarcely", "seldom", "rarely", "few", "little", "unless", "fail", "fails", "failed", "failing",
    "failure", "lack", "lacks", "lacked", "lacking", "refuse", "refuses", "refused", "refusing", "deny", "denies",
    "denied",
    "avoid", "avoids", "avoided", "avoiding", "prevent", "prevents", "prevented", "absence", "absent", "unable", "only",
    "instead", "rather", "else", "far", "free", "miss", "missing", "missed", "stop", "stops", "stopped", "too", "yet",
    "nonetheless", "nevertheless", "regardless", "any", "anything", "anyone", "anybody", "ever", "either", "least",
    "just", "except", "but", "less", "until", "remain", "remains", "beyond", "ignore", "ignores", "ignored", "ban",
    "banned", "forbid", "forbidden", "impossible", "reject", "rejects", "rejected", "minus", "non", "endless",
    "inability", "out", "bare", "undue", "longer", "excluding", "excluded", "otherwise", "against",
  ]

  /// Whether a word denies by its looks: unprecedented, uncovered, homelessness.
  private static func isPrivative(_ word: String) -> Bool {
    if word.hasSuffix("lessness") { return true }
    return word.count >= 8 && word.hasPrefix("un") && (word.hasSuffix("ed") || word.hasSuffix("ing"))
      && !word.hasPrefix("under") && !word.hasPrefix("uni")
  }

  private static func english(_ text: ExaminedText) -> Negators {
    var found = Negators()
    let count = text.words.count
    for index in 0..<count {
      let word = text.lower(index)
      if englishStrong.contains(word) || isContraction(index, of: text) {
        let next = text.lower(index + 1)
        // No. 5; no doubt; whether or not; not to mention.
        if word == "no", index + 1 < count, text.entries[index + 1].hasDigit { continue }
        if word == "no", text.entries[index].isCapitalized, titles.contains(text.lower(index - 1)) { continue }
        if word == "no", next == "doubt" || next == "matter" {
          found.soft.append(index)
          continue
        }
        if word == "not",
          text.lower(index - 1) == "or" || (next == "to" && text.lower(index + 2) == "mention") || next == "least"
        {
          found.soft.append(index)
          continue
        }
        // "not only" may stand for "non seulement" or for nothing at all.
        // neither ... nor: one negation.
        if word == "nor", let last = found.strong.last, index - last < 15 { found.soft.append(index); continue }
        found.strong.append(index)
      } else if englishSoft.contains(word) || text.entries[index].isAffixallyNegative || isPrivative(word) {
        found.soft.append(index)
      }
    }
    return found
  }
}

extension ExaminedText {
  /// Whether a word has a capital that neither the start of a sentence nor a text in capitals explains.
  fileprivate func isWrittenAsName(_ index: Int) -> Bool {
    entries[index].isCapitalized && !entries[index].isAllCapitals && !words[index].startsSentence && !isShouted
  }

  fileprivate func hasApostrophe(behind index: Int) -> Bool {
    let rest = utf8[words[index].range.upperBound...]
    return rest.first == UInt8(ascii: "'") || rest.starts(with: "’".utf8)
  }
}
