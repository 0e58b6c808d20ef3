import Alignment
import Bitext
import Workflows

/// What is wrong with a line of a file of anchors.
func words(of error: AnchorFileError) -> String {
  let place = "\(error.path):\(error.line)"
  return switch error.reason {
  case .unreadable:
    "\(place): this line names no pair; write two segments counted from 1 (12-13 14), a bead counted from 0 "
      + "([11, 12]:[13]), or two headings with a tab between them"
  case .gap: "\(place): the segments of one side do not follow each other; name a bead of consecutive segments"
  case .noSegment(let side, let number, let count):
    "\(place): the \(word(side)) has no segment \(number), but \(count); enregard segment lists them"
  case .noHeading(let side, let text):
    "\(place): nothing in the \(word(side)) reads \"\(shown(text, limit: 60))\"; write it as enregard segment shows it"
  case .severalHeadings(let side, let text, let lines):
    "\(place): several places in the \(word(side)) read \"\(shown(text, limit: 60))\" (\(listed(lines))); name the "
      + "segment by its number"
  case .noPlace:
    "\(place): where this stands in the other text is not known; put the bead before it on the line above"
  case .contradiction(let line):
    "\(error.path):\(line) and \(place) contradict each other: they share a segment, or stand in one order in the "
      + "source and in the other in the target; remove one of the lines"
  }
}

/// What is wrong with what is known of an alignment beforehand.
func words(of error: AnchorError) -> String {
  func segments(_ range: Range<Int>) -> String {
    switch range.count {
    case 0: "nothing"
    case 1: "segment \(range.lowerBound + 1)"
    default: "segments \(range.lowerBound + 1) to \(range.upperBound)"
    }
  }
  func pair(_ anchor: Anchor) -> String {
    "\(segments(anchor.source)) of the source with \(segments(anchor.target)) of the target"
  }
  return switch error {
  case .outside(let anchor): "\(pair(anchor)): the texts have no such segments"
  case .contradiction(let one, let other): "\(pair(one)), and \(pair(other)), contradict each other"
  case .rejected(let anchor): "\(pair(anchor)): both confirmed and rejected"
  case .impossible(let source, let target):
    "\(segments(source)) of the source and \(segments(target)) of the target cannot be aligned by the beads of --beads "
      + "alone; add kinds to it, above all 1-0 and 0-1, for segments without a counterpart"
  }
}

private func word(_ side: PairSide) -> String { side == .source ? "source" : "target" }

private func listed(_ lines: [Int]) -> String {
  let most = 5
  return "lines " + lines.prefix(most).map(String.init).joined(separator: ", ") + (lines.count > most ? ", ..." : "")
}
