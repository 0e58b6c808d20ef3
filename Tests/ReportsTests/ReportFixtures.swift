import Bitext
import Checks
import Languages
import Testing

@testable import Files
@testable import Formats
@testable import Reports

/// A pair whose marked words are in question: `‹...›` in either text is a range of the one finding.
func checked(
  _ source: String, _ target: String, index: Int = 0, severity: Severity = .error, message: String = "source says 6",
  suggestion: String? = nil, members: String = "", id: String? = nil
) -> CheckedText {
  let (source, sourceRanges) = unmarked(source)
  let (target, targetRanges) = unmarked(target)
  func side(_ text: String, _ tag: String) -> BitextPair.Side {
    BitextPair.Side(
      text: text, language: Language(canonical: tag),
      anchors: text.isEmpty ? [] : [BitextPair.Anchor(line: index + 1, column: 1)])
  }
  var pair = BitextPair(index: index, source: side(source, "en"), target: side(target, "fr"), id: id)
  pair.members = Array(members.utf8)
  let finding = Finding(
    check: "number", category: .number, severity: severity, strength: 0.9, confidence: 0.97,
    fault: Wording(verbatim: message),
    remedy: "correct the target",
    sourceRanges: sourceRanges, targetRanges: targetRanges, suggestion: suggestion)
  let plain = CheckedPair(index: index, source: source, target: target)
  return CheckedText(pair: pair, findings: [finding], fingerprints: Fingerprint.all(of: [finding], in: plain))
}

/// The text without its marks, and the ranges that they enclose.
func unmarked(_ text: String) -> (text: String, ranges: [Range<Int>]) {
  var (plain, ranges, start) = ("", [Range<Int>](), 0)
  for character in text {
    switch character {
    case "‹": start = plain.utf8.count
    case "›": ranges.append(start..<plain.utf8.count)
    default: plain.append(character)
    }
  }
  return (plain, ranges)
}

/// What `format` makes of `texts`.
func report(
  _ format: ReportFormat, _ texts: [CheckedText], targetName: String? = nil, isColoured: Bool = false,
  width: Int? = nil,
  in language: InterfaceLanguage? = .english
) throws -> String {
  let buffer = ByteBuffer()
  var options = ReportOptions(sourceName: "news/a.en.txt", targetName: targetName, toolVersion: "1.2.3")
  (options.sourceLanguage, options.targetLanguage) = (Language(canonical: "en"), Language(canonical: "fr"))
  (options.isColoured, options.width) = (isColoured, width)
  options.pageLanguage = language
  let writer = try format.writer(to: buffer, options: options)
  for text in texts { try writer.write(text) }
  try writer.finish()
  return String(decoding: buffer.bytes, as: UTF8.self)
}

/// Texts that would do harm where they were not escaped: markup, scripts, controls, text that turns or hides.
let hostile = [
  "<script>document.title='pwned'</script>", "</textarea><img src=x onerror=alert(1)>", "\"><svg/onload=alert(1)>",
  "]]> -->  <!-- &lt; &amp; &#0;", "abc\u{202E}dcba\u{2066}x", "\u{1B}[31mred\u{1B}]0;title\u{7}",
  "\u{0}\u{8}\u{9B}2J\u{FFFE}",
  "a\nb\r\nc\u{2028}d", "\u{E0041}tag\u{200B}zero", "' onmouseover='alert(1)", "{{constructor.constructor('x')()}}",
]
