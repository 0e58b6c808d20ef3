extension Check {
  static let unrelated = Check(
    id: "unrelated", category: .mistranslation, severity: .error,
    summary: "a pair that is not a translation at all",
    whatItDoes: """
      Hardly any content word of either text has a counterpart in the other, by dictionary, spelling, name or \
      number. Pairs of a few words are skipped, and so are languages without a dictionary.
      """,
    whyItMatters: """
      After a shifted line or a copying error, every sentence that follows is in the wrong place. One finding for \
      the whole pair says so; a dozen findings about its numbers and names would hide it.
      """,
    knownProblems: """
      Short pairs give too little evidence to judge. A very free translation, of a poem or a slogan, is reported if \
      hardly any of its words is in the dictionary. A pair that shares a name or number with its neighbour may pass.
      """,
    needs: [.lexicon],
    reported: [
      Example(
        source: "‹On 14 March, Peter Miller sold 300 sheep at the market in Dublin without asking his brother.›",
        target:
          "‹La cuisine du restaurant fermait souvent après minuit, quand les derniers serveurs rangeaient les tables.›",
        from: "en", to: "fr"),
      Example(
        source: "‹Le facteur posait chaque matin son vélo contre le mur de la boulangerie.›",
        target: "‹Scientists measured the depth of the lake with a new kind of sonar.›"),
      Example(
        source: "‹La banque refuse de prêter de l'argent aux entreprises du bâtiment.›",
        target: "‹My grandmother picked mushrooms in the forest every autumn.›"),
    ],
    passedOver: [
      Example("too few words to judge", source: "Il pleut des cordes.", target: "It's raining cats and dogs."),
      Example(
        "other words for the same things",
        source: "Le facteur posait chaque matin son vélo contre le mur de la boulangerie.",
        target: "Each morning the postman leaned his bicycle against the baker's wall."),
      Example(
        "names and numbers correspond",
        source: "Dupont, Martin et Leroy : 12, 15 et 18 points à Lyon, Nantes et Brest.",
        target: "Dupont, Martin and Leroy: 12, 15 and 18 points in Lyon, Nantes and Brest."),
      Example(
        "a free translation that keeps half the words",
        source: "He went to bed early, tired of the noise of the street and of the heat.",
        target: "Fatigué par le bruit de la rue et la chaleur, il se coucha de bonne heure.", from: "en", to: "fr"),
    ]
  ) { examination in
    guard examination.isComparable else { return }
    let coverage = examination.coverage
    guard coverage.words >= 8 else { return }
    let limit = coverage.words >= 14 ? 0.3 : 0.22
    guard coverage.share < limit else { return }
    examination.report(
      confidence: min(0.98, 1 - coverage.share), "the target does not seem to be a translation of the source",
      source: [examination.source.visibleRange], target: [examination.target.visibleRange])
  }
}

/// How much of the content words of a pair has a counterpart.
struct Coverage {
  /// Content words on both sides.
  var words = 0
  /// Weighted by how sure the links are, 0 to 1.
  var share = 0.0
  /// Of the source's words, and of the target's.
  var source = 0.0
  var target = 0.0
}

extension PairExamination {
  /// The coverage of the pair's content words and numbers.
  var coverage: Coverage {
    func side(_ text: ExaminedText, _ strengths: [Float], _ shared: [Float]) -> (count: Double, sum: Double) {
      var (count, sum) = (0.0, 0.0)
      for index in text.entries.indices {
        let entry = text.entries[index]
        guard entry.isContent || entry.hasDigit else { continue }
        count += 1
        sum += Double(max(strengths[index], shared[index] * 0.7))
      }
      return (count, sum)
    }
    let first = side(source, alignment.sourceStrengths, alignment.sourceShared)
    let second = side(target, alignment.targetStrengths, alignment.targetShared)
    return Coverage(
      words: Int(first.count + second.count), share: (first.sum + second.sum) / max(1, first.count + second.count),
      source: first.sum / max(1, first.count), target: second.sum / max(1, second.count))
  }
}
