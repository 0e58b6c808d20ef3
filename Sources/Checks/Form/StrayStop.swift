extension Check {
  static let strayStop = Check(
    id: "stray-stop", category: .punctuation, severity: .warning,
    summary: "a full stop, question mark or exclamation mark before a word in lower case",
    whatItDoes: """
      Such a mark inside the target, where the source has none before a lower-case letter. Abbreviations, ellipses, \
      decimals and closing quotation marks are skipped.
      """,
    whyItMatters: """
      A full stop in the middle of a sentence breaks it in two, and programs that segment texts will cut there.
      """,
    knownProblems: """
      An abbreviation that is not in the list looks like the end of a sentence if a lower-case letter follows. A \
      comma in place of a full stop is not found.
      """,
    scope: .text,
    reported: [
      Example(source: "Il dort dans le jardin.", target: "He sleeps‹.› ‹in› the garden."),
      Example(source: "Il dort dans le jardin.", target: "He sleeps‹!› ‹in› the garden."),
      Example(source: "He sleeps in the garden.", target: "Il dort‹.› ‹dans› le jardin.", from: "en", to: "fr"),
      Example(source: "Il mange du pain et du fromage.", target: "He eats bread‹.› ‹and› cheese."),
    ],
    passedOver: [
      Example("an abbreviation", source: "Environ 20 hab. par maison.", target: "It has approx. twenty per house."),
      Example("an initial", source: "C'est J. de la Tour.", target: "It is J. de la Tour."),
      Example("a hesitation", source: "Il dort... dans le jardin.", target: "He sleeps... in the garden."),
      Example("a quotation inside a sentence", source: "« Viens ! » dit-il.", target: "“Come!” he said."),
      Example("the source does the same", source: "Que faire ? dit-il.", target: "What now? he said."),
      Example(
        "a brand that starts in lower case", source: "Il est parti. L'iPhone sonne.", target: "He left. iPhones rang."),
    ]
  ) { examination in
    guard examination.isComparable else { return }
    let strays = examination.target.strayStops
    guard !strays.isEmpty, examination.source.strayStops.isEmpty else { return }
    for (place, word) in strays {
      examination.report(
        strength: 0.8, "“\(examination.target.word(word))” starts in lower case after a mark that ends a sentence",
        remedy: "give it a capital, or change the mark",
        target: [place..<(place + 1), examination.target.words[word].range])
    }
  }
}

extension ExaminedText {
  /// Marks that end a sentence before a small letter, with the word behind each.
  var strayStops: [(place: Int, word: Int)] {
    var found: [(Int, Int)] = []
    for index in words.indices.dropFirst() {
      let between = words[index - 1].range.upperBound..<words[index].range.lowerBound
      // The mark, then one space; no quotation mark or ellipsis.
      guard between.count >= 2, between.count <= 4,
        let mark = utf8[between].first(where: {
          $0 != 0xC2 && $0 != 0xA0 && $0 != 0x20 && $0 != 0xE2 && $0 != 0x80 && $0 != 0xAF
        }),
        mark == 0x2E || mark == 0x3F || mark == 0x21, utf8[between].filter({ $0 == mark }).count == 1,
        utf8[between.upperBound - 1] == 0x20
      else { continue }
      guard utf8[between].allSatisfy({ [mark, 0x20, 0xC2, 0xA0, 0xE2, 0x80, 0xAF].contains($0) }) else { continue }
      let (before, after) = (entries[index - 1], entries[index])
      guard after.hasLetter, !after.isCapitalized, after.lower.unicodeScalars.first?.startsSmall == true,
        !hasInnerCapital(index)
      else { continue }
      if mark == 0x2E {
        // An abbreviation, or an initial.
        guard
          before.hasLetter
            ? before.length >= 2 && (before.isSpelled || before.length >= 5)
              && !Self.abbreviations.contains(before.lower) && !(before.isCapitalized && before.length < 5)
            : before.length > 1
        else { continue }
      }
      guard let place = utf8[between].firstIndex(of: mark) else { continue }
      found.append((place, index))
    }
    return found
  }
}
