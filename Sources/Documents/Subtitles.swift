import Bitext
import Files

extension Format {
  /// SubRip subtitles.
  public static let subRip = Format(
    name: "srt", extensions: ["srt"], summary: "SubRip subtitles; a sentence that spans several is joined"
  ) { source throws(ReadingError) in try readSubtitles(source, format: "SubRip") }

  /// WebVTT subtitles.
  public static let webVTT = Format(
    name: "vtt", extensions: ["vtt"], summary: "WebVTT subtitles, the same"
  ) { source throws(ReadingError) in try readSubtitles(source, format: "WebVTT") }
}

/// In seconds: after a silence like this, what is said next is something else.
private let longestSilence = 4.0

/// Blocks of subtitles: what is said until a sentence ends with a subtitle, or until a silence. What starts with a
/// dash is said by another speaker, and a block of its own, without the dash.
private func readSubtitles(_ source: Format.Source, format: String) throws(ReadingError) -> ReadDocument {
  let (utf8, encoding) = try decode(named: source.name, source.bytes, encoding: source.options.encoding)
  var text = ExtractedText()
  var (block, blockLine, end) = ("", 0, 0.0)
  // The block's last mark, what closes aside: kept, since a block may grow by many cues that have none.
  var lastMark: Character?
  func flush() {
    text.add(.paragraph, block, line: blockLine)
    (block, lastMark) = ("", nil)
  }
  let cues = cues(of: utf8)
  for cue in cues {
    if cue.start - end > longestSilence { flush() }
    end = cue.end
    for line in cue.lines {
      let words = withoutMarks(line.text)
      guard let spoken = speech(words) else {
        if !words.isEmpty {
          if block.isEmpty { blockLine = line.number }
          block += block.isEmpty ? words : "\n" + words
          lastMark = mark(atEndOf: words) ?? lastMark
        }
        continue
      }
      flush()
      (block, blockLine, lastMark) = (spoken, line.number, mark(atEndOf: spoken))
    }
    if lastMark.map({ ".?!…。！？؟".contains($0) }) ?? !block.isEmpty { flush() }
  }
  flush()
  return ReadDocument(
    document: text.document(named: source.name, counting: .lines), encoding: encoding, layout: .marked(format: format))
}

private struct Cue {
  /// In seconds.
  var start: Double
  var end: Double
  var lines: [(number: Int, text: String)] = []
}

/// A cue is a line with times and the lines that follow, up to a blank one. What stands before the times (numbers,
/// names) and in blocks without times (WebVTT's notes and styles) is skipped.
private func cues(of utf8: [UInt8]) -> [Cue] {
  var cues: [Cue] = []
  var isInCue = false
  let found = utf8.withUnsafeBufferPointer { text in
    lines(of: text, endingWith: .plain).map { ($0.number, String(decoding: text[$0.range], as: UTF8.self), $0.isBlank) }
  }
  for (number, line, isBlank) in found {
    if isBlank {
      isInCue = false
    } else if let times = times(of: line) {
      cues.append(Cue(start: times.start, end: times.end))
      isInCue = true
    } else if isInCue {
      cues[cues.count - 1].lines.append((number, line))
    }
  }
  return cues
}

/// Of `00:01:02,500 --> 00:01:04,000` and what WebVTT makes of it.
private func times(of line: String) -> (start: Double, end: Double)? {
  let parts = line.split(separator: " ").map(String.init)
  guard let arrow = parts.firstIndex(of: "-->"), arrow == 1, parts.count > 2, let start = seconds(parts[0]),
    let end = seconds(parts[2])
  else { return nil }
  return (start, end)
}

private func seconds(_ time: String) -> Double? {
  let parts = time.replacing(",", with: ".").split(separator: ":")
  guard (2...3).contains(parts.count) else { return nil }
  var seconds = 0.0
  for part in parts {
    guard let number = Double(part), number >= 0 else { return nil }
    seconds = seconds * 60 + number
  }
  return seconds
}

/// Without tags (`<i>`, `<v Anna>`, `{\an8}`) and with WebVTT's references read.
private func withoutMarks(_ line: String) -> String {
  var words = ""
  var rest = line[...]
  // What closes a tag and does not come any more: looked for once, not from every place again.
  var gone: Set<Character> = []
  func end(of opening: Character) -> String.Index? {
    let closing: Character = opening == "<" ? ">" : "}"
    guard opening == "<" || opening == "{" && rest.dropFirst().first == "\\", !gone.contains(closing) else {
      return nil
    }
    let end = rest.firstIndex(of: closing)
    if end == nil { gone.insert(closing) }
    return end
  }
  while let next = rest.first {
    if let end = end(of: next) {
      rest = rest[rest.index(after: end)...]
    } else {
      words.append(next)
      rest.removeFirst()
    }
  }
  for (reference, character) in [
    ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", "\u{A0}"), ("&lrm;", ""), ("&rlm;", ""), ("&amp;", "&"),
  ] {
    words = words.replacing(reference, with: character)
  }
  return words.trimmingSpaces()
}

/// What a speaker says, without the dash before it; nil where there is none.
private func speech(_ words: String) -> String? {
  guard let first = words.first, "-–—‐".contains(first) else { return nil }
  let spoken = words.dropFirst().trimmingSpaces()
  return spoken.first.map { $0.isLetter || $0.isNumber || "¿¡«“\"'‘(…[.".contains($0) } == true ? spoken : nil
}

/// The last mark, what closes aside.
private func mark(atEndOf words: String) -> Character? {
  words.last { !"\"'»”’)]\u{A0}\u{202F} ♪".contains($0) }
}
