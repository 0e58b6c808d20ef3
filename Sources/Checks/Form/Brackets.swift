extension Check {
  static let brackets = Check(
    id: "brackets", category: .punctuation, severity: .warning,
    summary: "a bracket without its counterpart",
    whatItDoes: """
      ( ) [ ] { } that are not paired in the target although they are in the source. List numbers such as a) are \
      skipped.
      """,
    whyItMatters: """
      A bracket that is never closed leaves the reader waiting for the end of an aside, and breaks formulas and \
      code.
      """,
    knownProblems: """
      Brackets of half-open intervals and some smileys look unpaired. If the source is unpaired as well, nothing is \
      reported, even if the target has another fault.
      """,
    scope: .text, isLinear: true,
    reported: [
      Example(source: "Il dort (dans le jardin).", target: "He sleeps ‹(›in the garden."),
      Example(source: "Il dort [dans le jardin].", target: "He sleeps in the garden‹]›."),
      Example(source: "He sleeps (in the garden).", target: "Il dort (dans le jardin‹]›.", from: "en", to: "fr"),
      Example(source: "Il dort dans le jardin.", target: "He sleeps in the garden‹)›."),
    ],
    passedOver: [
      Example("letters that number a list", source: "a) le pain", target: "a) the bread"),
      Example(
        "a list numbered inside the sentence", source: "Il veut du pain et du vin.",
        target: "He wants a) bread and b) wine."),
      Example("a smiley", source: "Merci beaucoup.", target: "Thank you :)"),
      Example("the source has the same", source: "Voir (page 3", target: "See (page 3"),
      Example(
        "brackets inside brackets", source: "Il dort (dans le jardin).", target: "He sleeps (in the garden [today])."),
    ]
  ) { examination in
    guard examination.isComparable, let mark = examination.target.unpaired, examination.source.unpaired == nil else {
      return
    }
    examination.report(
      strength: 0.75, "“\(examination.target.words(in: mark))” has no counterpart",
      remedy: "add it, or delete this one",
      target: [mark])
  }
}

extension ExaminedText {
  /// The first bracket that has no counterpart.
  var unpaired: Range<Int>? {
    var stack: [(close: UInt8, place: Range<Int>)] = []
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      switch byte {
      case 0x28: stack.append((0x29, index..<(index + 1)))
      case 0x5B: stack.append((0x5D, index..<(index + 1)))
      case 0x7B: stack.append((0x7D, index..<(index + 1)))
      case 0x29, 0x5D, 0x7D:
        if stack.last?.close == byte {
          stack.removeLast()
        } else if byte != 0x29 || !isListNumber(index) && !isSmile(index) {
          return index..<(index + 1)
        }
      default: break
      }
      index += 1
    }
    return stack.first?.place
  }

  private func isListNumber(_ index: Int) -> Bool {
    guard let word = lastWord(endingBy: index).map({ words[$0].range }), word.upperBound == index else { return false }
    return word.count <= 3
  }

  private func isSmile(_ index: Int) -> Bool { index > 0 && [0x3A, 0x3B, 0x2D].contains(utf8[index - 1]) }
}
