extension Check {
  static let unrelated = Check(
    id: "unrelated", category: .mistranslation, severity: .error,
    summary: "a pair that is not a translation at all",
    whatItDoes: """
      Hardly any content word of either text has a counterpart in the other, by dictionary, spelling, name or \
      number. Pairs of a few words are skipped, and so are languages without a dictionary. It is an error where the \
      forms of both languages are known (English, French), and a warning elsewhere, where only words count that the \
      dictionary has as they stand.
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
    guard examination.knowsForms else {
      // A word that the dictionary lacks in this form may be the counterpart of any: only what is left when each has
      // taken one away speaks against the pair.
      guard coverage.knownAlone >= 7, coverage.knownShare < 0.15 else { return }
      examination.report(
        severity: .warning, strength: 0.6 * (1 - coverage.knownShare),
        "hardly any word of the target is a translation of one of the source",
        remedy: "see whether the two belong together",
        source: [examination.source.visibleRange], target: [examination.target.visibleRange])
      return
    }
    guard coverage.words >= 10 else { return }
    let limit = coverage.words >= 16 ? 0.3 : coverage.words >= 14 ? 0.22 : 0.12
    guard coverage.share < limit else { return }
    examination.report(
      strength: min(0.98, 1 - coverage.share), "the target does not seem to be a translation of the source",
      remedy: "see whether the two belong together",
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
  /// Words that the dictionary has and that have no counterpart, less those of the other side that it lacks.
  var knownAlone = 0
  /// Weighted as `share`, of the words that the dictionary has alone.
  var knownShare = 0.0
}

extension PairExamination {
  /// The coverage of the pair's content words and numbers, those of codes left out.
  func measuredCoverage() -> Coverage {
    func side(_ text: ExaminedText, _ strengths: [Float], _ shared: [Float]) -> CoveredSide {
      var side = CoveredSide()
      for index in text.entries.indices {
        let entry = text.entries[index]
        guard entry.isContent || entry.hasDigit, !text.touchesCode(text.words[index].range) else { continue }
        let strength = Double(max(strengths[index], shared[index] * 0.7))
        side.count += 1
        side.sum += strength
        if entry.translationCount == 0 {
          side.unknown += 1
        } else {
          side.known += 1
          side.knownSum += strength
          if strength < 0.3 { side.knownAlone += 1 }
        }
      }
      return side
    }
    let first = side(source, alignment.sourceStrengths, alignment.sourceShared)
    let second = side(target, alignment.targetStrengths, alignment.targetShared)
    let count = first.count + second.count
    return Coverage(
      words: count, share: (first.sum + second.sum) / Double(max(1, count)),
      source: first.sum / Double(max(1, first.count)), target: second.sum / Double(max(1, second.count)),
      knownAlone: max(0, first.knownAlone - second.unknown) + max(0, second.knownAlone - first.unknown),
      knownShare: (first.knownSum + second.knownSum) / Double(max(1, first.known + second.known)))
  }
}

/// What the coverage of a pair is made of, on one side.
private struct CoveredSide {
  /// Content words and numbers, and how surely they are linked.
  var count = 0
  var sum = 0.0
  /// Those that the dictionary lacks.
  var unknown = 0
  /// Those that it has, and how many of them have no link.
  var known = 0
  var knownSum = 0.0
  var knownAlone = 0
}
