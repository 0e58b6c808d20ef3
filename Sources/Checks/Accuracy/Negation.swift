extension Check {
  static let negation = Check(
    id: "negation", category: .negation, severity: .warning,
    summary: "a negation that is lost or added",
    details: """
      French ne ... pas, plus, jamais, rien, personne, aucun, ni, sans, non; English not, n't, no, never, none, neither, \
      nor, without and the like. Ne ... que is only; hardly, few, unless, fail to, un- words and their French likes may \
      stand for a negation. Only of languages whose words for it are listed.
      """
  ) { examination in
    guard examination.isComparable, let first = Negators.of(examination.source),
      let second = Negators.of(examination.target)
    else { return }
    let surplus = second.strong.count - first.strong.count
    guard surplus != 0 else { return }
    let (more, fewer) = surplus > 0 ? (second, first) : (first, second)
    let moreText = surplus > 0 ? examination.target : examination.source
    let partners = surplus > 0 ? examination.alignment.targetPartners : examination.alignment.sourcePartners
    // A soft one explains the difference unless it has its own, plain counterpart: "autres" and "other".
    let linked = surplus > 0 ? examination.alignment.sourceStrengths : examination.alignment.targetStrengths
    let back = surplus > 0 ? examination.alignment.sourcePartners : examination.alignment.targetPartners
    let soft = fewer.soft.filter {
      linked[$0] < 0.5 || more.strong.contains(back[$0])
    }.count
    guard soft < abs(surplus) else { return }
    let extra = more.strong.filter { index in !fewer.strong.contains(partners[index]) }
    guard let index = extra.last ?? more.strong.last else { return }
    let confidence = fewer.strong.isEmpty ? 0.6 : 0.4
    let ranges = [moreText.words[index].range]
    let clause = moreText.words(in: moreText.clause(around: index))
    if surplus > 0 {
      examination.report(
        confidence: confidence, "the target negates “\(clause)”, the source does not", target: ranges)
    } else {
      examination.report(
        confidence: confidence, "the source negates “\(clause)”, the target does not", source: ranges)
    }
  }
}

extension ExaminedText {
  /// A word and a few around it.
  func clause(around index: Int) -> Range<Int> {
    let first = max(0, index - 1)
    let last = min(words.count - 1, index + 2)
    return words[first].range.lowerBound..<words[last].range.upperBound
  }
}
