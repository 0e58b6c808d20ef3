import Foundation
import Languages

extension Check {
  static let number = Check(
    id: "number", category: .number, severity: .error,
    summary: "a number that the other text gives differently, or not at all",
    whatItDoes: """
      Numbers are compared by value: in digits with any separators, in words, with scale words (1,5 milliard, \
      $1.5bn), as ordinals, fractions, decades, percentages, Roman numerals of centuries, ranges and parts of dates. \
      A converted measurement (2 km, 1.2 miles) or duration (two weeks, quinze jours, a fortnight) agrees; the same \
      number with another unit or currency (2 km, 2 miles; 30 days, 30 heures; a teaspoon, une cuillerée à soupe) does \
      not, nor does a temperature that lost its minus. Words such as both, half or a dozen need no \
      counterpart, but must be about the same where both texts have one. By how much something changes (*by 40%*) is no \
      number to which it does (*to 40%*).
      """,
    whyItMatters: """
      A wrong figure is an error of fact that reads as smoothly as a right one: readers act on doses, prices and \
      dates without a way to see that they are wrong.
      """,
    knownProblems: """
      Numbers in fixed expressions (à la une, on the one hand), and those that one language expresses by grammar \
      (un, a), may be taken for figures. A converted measurement counts as right if it is roughly right. In \
      languages whose number words are not known, only digits are read.
      """,
    isLinear: true,
    reported: [
      Example(source: "Il y avait ‹510› morts.", target: "There were ‹150› dead."),
      Example(source: "Cela coûte ‹8 milliards›.", target: "It costs ‹8 million›."),
      Example(source: "Le ‹XIVe› siècle.", target: "The ‹15›th century."),
      Example(source: "Il a ‹trois› enfants.", target: "He has ‹two› children."),
      Example(source: "Une ligne de ‹14,55› m.", target: "A line of ‹1455› m."),
      Example(source: "Il pèse ‹42› tonnes.", target: "It weighs ‹42› kilos."),
      Example(source: "Le loyer a baissé de ‹40› %.", target: "The rent fell to ‹40›%."),
      Example(source: "He paid ‹1,200› euros.", target: "Il a payé ‹120› euros.", from: "en", to: "fr"),
    ],
    passedOver: [
      Example(
        "a comma in one language, a point in the other", source: "Une boîte de 32,7 x 22,5 cm.",
        target: "A box of 32.7 x 22.5 cm."),
      Example(
        "scale words written in full and abbreviated", source: "Cela coûte 1,5 milliard de dollars.",
        target: "It costs $1.5bn."),
      Example("a conversion of units", source: "Il a parcouru 100 km.", target: "He covered 62 miles."),
      Example("a half is fifty percent", source: "La moitié des élèves.", target: "50% of the pupils."),
      Example("both stands for two", source: "Les deux frères sont là.", target: "Both brothers are here."),
      Example(
        "the month first, as Americans write dates", source: "Le 30/11/2024, il neigeait.",
        target: "On 11/30/2024, it snowed."),
      Example(
        "a telephone number grouped another way", source: "Appelez le 01 23 45 67 89.", target: "Call 0123456789."),
      Example(
        "three quarters of an hour in minutes", source: "It takes 45 minutes.", target: "Il faut trois quarts d'heure.",
        from: "en", to: "fr"),
    ]
  ) { examination in
    guard examination.isComparable else { return }
    for (first, second) in examination.exchangedMeasures() {
      examination.report(
        strength: 0.95,
        """
        source says \(examination.source.words(in: first.range)), target says \
        \(examination.target.words(in: second.range))
        """, remedy: "give the unit of the source, or convert the number",
        source: [first.range], target: [second.range])
    }
    guard examination.hasQuantities else { return }
    let comparison = examination.comparedQuantities
    for pair in comparison.changed where !pair.isTime {
      let (first, second) = (examination.source.quantities[pair.source], examination.target.quantities[pair.target])
      let words = (examination.source.words(in: first.range), examination.target.words(in: second.range))
      let scale = examination.misnamedScale(first, second)
      let extent: Wording? = scale.map {
        $0.isLess ? ", \($0.times) times as little" : ", \($0.times) times as much"
      }
      examination.report(
        strength: first.isInDigits && second.isInDigits ? 0.95 : 0.85,
        "source says \(words.0), target says \(words.1)\(extent ?? "")",
        remedy: scale.map { "\($0.wrong) is called \($0.right)" } ?? "correct the target",
        source: [first.range], target: [second.range], suggestion: scale?.suggestion)
    }
    for pair in comparison.remeasured {
      let (first, second) = (examination.source.quantities[pair.source], examination.target.quantities[pair.target])
      let measures = (examination.source.measure(of: first), examination.target.measure(of: second))
      let codes = (first.unit?.code ?? "", second.unit?.code ?? "")
      examination.report(
        strength: 0.95,
        measures.0.flatMap { own in measures.1.map { "source says \(own), target says \($0)" } }
          ?? "\(examination.source.words(in: first.range)) is in \(codes.0) in the source, in \(codes.1) in the target",
        remedy: "give the unit of the source, or convert the number",
        source: [first.range], target: [second.range])
    }
    for pair in comparison.resigned {
      let (first, second) = (examination.source.quantities[pair.source], examination.target.quantities[pair.target])
      let words = examination.target.words(in: second.range)
      examination.report(
        strength: 0.95,
        first.isNegative
          ? "\(words) has a minus in the source, and none in the target"
          : "\(words) has a minus in the target, and none in the source",
        remedy: "correct the target",
        source: [first.range], target: [second.range])
    }
    for pair in examination.exchangedExtents() {
      let (first, second) = (examination.source.quantities[pair.source], examination.target.quantities[pair.target])
      examination.report(
        strength: 0.85,
        "one text says by how much it changes, the other to what: \(examination.target.words(in: second.range))",
        remedy: "say in the target what the source says", source: [first.range], target: [second.range])
    }
    for index in comparison.lost where examination.source.quantities[index].minutes == nil {
      let quantity = examination.source.quantities[index]
      examination.report(
        severity: .warning, strength: quantity.isInDigits ? 0.75 : 0.5,
        "\(examination.source.words(in: quantity.range)) is missing from the target",
        remedy: PairExamination.additionRemedy,
        source: [quantity.range])
    }
    for index in comparison.added where examination.target.quantities[index].minutes == nil {
      let quantity = examination.target.quantities[index]
      examination.report(
        severity: .warning, strength: quantity.isInDigits ? 0.75 : 0.5,
        "\(examination.target.words(in: quantity.range)) is not in the source", remedy: PairExamination.removalRemedy,
        target: [quantity.range])
    }
  }
}
