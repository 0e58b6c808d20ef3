import TextAnalysis

/// What tells whether a name without its like is an error, or said otherwise in the other language.
enum NameEvidence {
  /// What the features are, in order: of the name of the source, of that of the target, of both. 0 for what is not there.
  static let names = ofOne.map { "source " + $0 } + ofOne.map { "target " + $0 } + ofBoth
  fileprivate static let ofOne = [
    "certainty", "words", "distance", "facing", "own loose", "translations", "spelled", "known", "noun", "verb",
    "all capitals", "menu before", "menu behind", "bracket before", "bracket behind", "quotation mark before",
    "other capitals", "repeated", "other loose", "text", "starts sentence", "fuller", "partial", "unlinked",
    "between linked", "comma before", "comma behind", "governed", "all loose", "other start",
  ]
  fileprivate static let ofBoth = ["stranded word", "letters in common", "in place", "heading", "ratio"]
}

extension PairExamination {
  /// By ``NameEvidence/names``. Linear in the words of both texts.
  ///
  /// - Parameter hasStrandedWord: whether the target has what a missing name would leave behind.
  func features(of name: NameRun?, _ other: NameRun?, hasStrandedWord: Bool = false) -> [Float] {
    var features: [Float] = []
    features.reserveCapacity(NameEvidence.names.count)
    for (run, isSource) in [(name, true), (other, false)] {
      if let run {
        append(run, ofSource: isSource, to: &features)
      } else {
        features += repeatElement(0, count: NameEvidence.ofOne.count)
      }
    }
    let gap = name.map {
      LooseGap(around: $0.words.lowerBound, alignment.sourcePartners, alignment.targetPartners).range
    }
    features.append(hasStrandedWord ? 1 : 0)
    features.append(name.flatMap { name in other.map { likeness(name.words, $0.words) } } ?? 0)
    features.append(gap.map { gap in other?.words.contains { gap.contains($0) } ?? false } == true ? 1 : 0)
    features.append(source.isHeading || target.isHeading ? 1 : 0)
    features.append(Float(target.length + 10) / Float(source.length + 10))
    return features
  }

  private func append(_ run: NameRun, ofSource: Bool, to features: inout [Float]) {
    let (text, other) = ofSource ? (source, target) : (target, source)
    let partners = ofSource ? alignment.sourcePartners : alignment.targetPartners
    let reverse = ofSource ? alignment.targetPartners : alignment.sourcePartners
    let entry = text.entries[run.words.lowerBound]
    let gap = LooseGap(around: run.words.lowerBound, partners, reverse)
    let between = (min(gap.before, gap.after) + 1)..<max(min(gap.before, gap.after) + 1, max(gap.before, gap.after))
    let loose = other.entries.indices.filter { reverse[$0] < 0 && other.entries[$0].isContent }
    let capitals = loose.count { other.entries[$0].isCapitalized && !other.words[$0].startsSentence }
    let range = text.range(of: run.words)
    let (before, behind) = (text.mark(before: range.lowerBound), text.mark(behind: range.upperBound))
    func add(_ value: Int, atMost most: Int) { features.append(Float(min(value, most))) }
    func add(_ holds: Bool) { features.append(holds ? 1 : 0) }
    add(certainty(of: run.words, in: text).rawValue, atMost: 2)
    add(run.words.count, atMost: 4)
    add(abs(gap.after - gap.before), atMost: 9)
    add(loose.count { between.contains($0) }, atMost: 3)
    add(gap.own.count { text.entries[$0].isContent }, atMost: 4)
    add(run.words.contains { text.entries[$0].translationCount > 0 })
    add(entry.isSpelled)
    add(entry.isKnown)
    add(entry.classes.contains(.noun))
    add(entry.classes.contains(.verb))
    add(run.words.allSatisfy { text.entries[$0].isAllCapitals })
    add(NameEvidence.ofMenus.contains(before))
    add(NameEvidence.ofMenus.contains(behind))
    add(before == "(")
    add(behind == ")")
    add(NameEvidence.quotationMarks.contains(before))
    add(capitals, atMost: 3)
    add(text.entries.count { $0.isSame(as: entry) }, atMost: 3)
    add(loose.count, atMost: 8)
    add(text.words.count, atMost: 40)
    add(text.words[run.words.lowerBound].startsSentence)
    add(run.isFuller)
    add(run.isPart)
    add(gap.unlinked, atMost: 4)
    add(gap.isBetweenLinked)
    add(before == ",")
    add(behind == ",")
    add(run.words.lowerBound > 0 && text.entries[run.words.lowerBound - 1].classes.contains(.function))
    add(text.entries.indices.count { partners[$0] < 0 && text.entries[$0].isContent }, atMost: 8)
    add(loose.contains { other.entries[$0].isCapitalized && other.words[$0].startsSentence })
  }

  /// How many of the letters of two names are the same, of 1.
  private func likeness(_ name: ClosedRange<Int>, _ other: ClosedRange<Int>) -> Float {
    let (first, second) = (name.map { source.lower($0) }.joined(), other.map { target.lower($0) }.joined())
    var letters = Array(first)
    let common = second.count { letter in
      guard let place = letters.firstIndex(of: letter) else { return false }
      letters.remove(at: place)
      return true
    }
    return Float(common) / Float(max(1, first.count, second.count))
  }
}

extension NameEvidence {
  /// What parts the steps of a way through menus, and keys: View - Styles, Tools > Customize, Ctrl+Shift.
  fileprivate static let ofMenus: Set<Character> = ["-", "+", ">", "–", "▸", "→", "/"]
  fileprivate static let quotationMarks: Set<Character> = ["\"", "“", "„", "«", "‘", "'", "`"]
}

extension ExaminedText {
  /// What stands before a place, spaces aside; a space where there is nothing near.
  fileprivate func mark(before place: Int) -> Character {
    String(decoding: utf8[max(0, place - 8)..<place], as: UTF8.self).last { !$0.isWhitespace } ?? " "
  }

  /// What stands behind a place, spaces aside.
  fileprivate func mark(behind place: Int) -> Character {
    String(decoding: utf8[place..<min(utf8.count, place + 8)], as: UTF8.self).first { !$0.isWhitespace } ?? " "
  }
}
