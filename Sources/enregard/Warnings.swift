import Bitext

/// At this ratio of lengths one side is taken for something else than the other's translation. In characters, no pair
/// of languages comes near it: a Chinese text has about a quarter of the characters of its English translation.
private let oddLengthRatio = 10

/// Below this share of segments expected to be rightly paired, the two texts are probably not translations: four pairs of
/// texts that have nothing to do with one another came out at 0.41 to 0.50, the five hand-aligned sets at 0.89 to 0.95.
private let oddPairedShare = 0.6

/// What looks wrong with two inputs before they are aligned; they are aligned all the same.
func warnings(before source: Input, _ target: Input) -> [String] {
  var found: [String] = []
  let (one, other) = (source.text.document, target.text.document)
  if one.utf8 == other.utf8 {
    found.append("\(shownName(one)) and \(shownName(other)) have the same text: is one of them the translation?")
  } else if let language = one.language, language == other.language {
    found.append(
      "both \(shownName(one)) and \(shownName(other)) are taken for \(language.tag): if not, say --from and --to")
  }
  let isOneLonger = characters(one) > characters(other)
  let (short, long) = isOneLonger ? (other, one) : (one, other)
  let ratio = characters(long) / max(1, characters(short))
  if ratio >= oddLengthRatio {
    found.append(
      "\(shownName(long)) is \(ratio) times as long as \(shownName(short)): is one of them incomplete or the wrong file?"
    )
  }
  return found
}

/// What looks wrong with an alignment.
func warnings(after bitext: Bitext) -> [String] {
  let share = expectedPairedShare(bitext)
  guard share < oddPairedShare else { return [] }
  let percent = Int(clamping: (share * 100).rounded())
  return [
    "only about \(percent)% of the segments seem to have a counterpart: are \(shownName(bitext.source.document)) and "
      + "\(shownName(bitext.target.document)) really translations of each other?"
  ]
}

/// The share of the shorter side's segments that stand in beads with two sides, each counted by the bead's confidence:
/// how many may be expected to be rightly paired.
func expectedPairedShare(_ bitext: Bitext) -> Double {
  func share(_ count: Int, _ side: KeyPath<Bead, Range<Int>>) -> Double {
    guard count > 0 else { return 0 }
    let paired = bitext.beads.reduce(0.0) { $1.isNull ? $0 : $0 + $1.confidence * Double($1[keyPath: side].count) }
    return paired / Double(count)
  }
  return max(share(bitext.source.segments.count, \.source), share(bitext.target.segments.count, \.target))
}

/// The number of code points.
private func characters(_ document: Document) -> Int {
  document.utf8.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
}
