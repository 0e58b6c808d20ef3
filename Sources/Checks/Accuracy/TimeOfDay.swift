extension Check {
  static let timeOfDay = Check(
    id: "time", category: .dateTime, severity: .warning,
    summary: "a time of day that the other text gives differently",
    whatItDoes: """
      20 h 30, 8:30 pm, 8.30 p.m., half past eight, huit heures et demie, noon. If one text does not say which half \
      of the day is meant, either half agrees.
      """,
    whyItMatters: """
      A wrong time makes a reader an hour late, or twelve, in a translation that is good otherwise.
      """,
    knownProblems: """
      Times are read as French and English write them, and in other languages only in digits. A vague time (in the \
      small hours) does not correspond to one in digits. Time zones are not converted.
      """,
    reported: [
      Example(source: "Il arrive à ‹20 h 30›.", target: "He arrives at ‹7:30 pm›."),
      Example(source: "Il arrive à ‹20 h 30›.", target: "He arrives at ‹8:15 pm›."),
      Example(source: "Le train part à midi.", target: "The train leaves at ‹11:00›."),
      Example(source: "The shop opens at ‹9:15 a.m›.", target: "Le magasin ouvre à ‹9 h 45›.", from: "en", to: "fr"),
      Example(source: "Le concert commence à ‹21h30›.", target: "The concert starts in the evening."),
    ],
    passedOver: [
      Example(
        "half past eight without the half of the day", source: "Il arrive à 20 h 30.",
        target: "He arrives at half past eight."),
      Example("twelve hours and twenty-four", source: "Il arrive à 20 h 30.", target: "He arrives at 8:30 pm."),
      Example("a point in place of the colon", source: "Il arrive à 20h30.", target: "He arrives at 8.30 p.m."),
      Example("noon in figures", source: "Le train part à midi.", target: "The train leaves at 12:00."),
      Example(
        "24 hours a day", source: "The desk is open 24 hours.", target: "Le guichet est ouvert 24 h/24.",
        from: "en", to: "fr"),
    ]
  ) { examination in
    guard examination.isComparable, examination.hasQuantities else { return }
    let comparison = examination.comparedQuantities
    for pair in comparison.changed where pair.isTime {
      let (first, second) = (examination.source.quantities[pair.source], examination.target.quantities[pair.target])
      examination.report(
        strength: 0.9,
        "source says \(examination.source.words(in: first.range)), target says \(examination.target.words(in: second.range))",
        remedy: "correct the target",
        source: [first.range], target: [second.range])
    }
    for index in comparison.lost where examination.source.quantities[index].minutes != nil {
      let range = examination.source.quantities[index].range
      examination.report(
        severity: .warning, strength: 0.6, "\(examination.source.words(in: range)) is missing from the target",
        remedy: PairExamination.additionRemedy,
        source: [range])
    }
    for index in comparison.added where examination.target.quantities[index].minutes != nil {
      let range = examination.target.quantities[index].range
      examination.report(
        severity: .warning, strength: 0.6, "\(examination.target.words(in: range)) is not in the source",
        remedy: PairExamination.removalRemedy,
        target: [range])
    }
  }
}
