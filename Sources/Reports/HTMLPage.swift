import Checks
import Formats
import Languages

/// What of the page does not depend on single pairs.
struct HTMLPage {
  var options: ReportOptions
  var pairs: Int
  var leftOut: Int
  var tally: FindingTally

  /// SHA-256 of the script, Base64, as the page's policy names it; a test tells what it is.
  static let scriptHash: StaticString = "UyM2/TMYXeoJsmh6BNdcPwMjFMAu/UI6WJO56jWrvLA="
  static var script: [UInt8] { PackageResources.report_js }

  /// Up to the first pair.
  func head() -> [UInt8] {
    var html = HTMLText(in: options.interfaceLanguage)
    let names = names.map { $0.text(in: html.language) }
    html.start(
      title: names.joined(separator: " → ") + ": " + counts.text(in: html.language), toolVersion: options.toolVersion,
      script: Self.scriptHash)
    html.raw("<header class=\"bar\">\n<div>\n")
    html.heading(names)
    html.summary(counts.text(in: html.language))
    html.steps()
    html.raw("</div>\n<form data-script hidden>\n")
    severities(&html)
    checks(&html)
    html.raw("<label>")
    html.say("Confidence from")
    html.raw(
      #" <input type="range" name="confidence" min="0" max="100" step="5" value="0"> <output></output></label>"#)
    html.raw("\n<label><input type=\"checkbox\" name=\"found\"> ")
    html.say("only pairs with findings")
    html.raw("</label>\n<label class=\"restoring\" hidden><input type=\"checkbox\" name=\"accepted\"> ")
    html.say("accepted ones, too")
    html.raw("</label>\n<input type=\"search\" name=\"words\"")
    html.attribute("placeholder", saying: "Find words")
    html.attribute("aria-label", saying: "Find words in texts and findings")
    html.raw(">\n</form>\n</header>\n<main>\n<div class=\"heads\"><span>")
    html.say(sideName(options.sourceLanguage?.tag, options.sourceName))
    html.raw("</span><span>")
    html.say(sideName(options.targetLanguage?.tag, options.targetName))
    html.raw("</span></div>\n")
    return html.bytes
  }

  /// The severities with how often each was found, to switch on and off.
  private func severities(_ html: inout HTMLText) {
    html.raw("<fieldset class=\"chips\"><legend>")
    html.say("Severity")
    html.raw("</legend>\n")
    for severity in Severity.allCases.reversed() {
      let count = tally.severities[severity, default: 0]
      html.raw("<label")
      html.attribute("class", "chip " + severity.rawValue)
      html.raw(#"><input type="checkbox""#)
      html.attribute("value", severity.rawValue)
      html.raw(" checked> ")
      html.say(html.language.isSingular(count) ? severity.name : severity.names)
      html.raw(" <b>")
      html.number(count)
      html.raw("</b></label>\n")
    }
    html.raw("</fieldset>\n")
  }

  /// The checks that found something, the most often first.
  private func checks(_ html: inout HTMLText) {
    html.raw("<details class=\"menu\"><summary>")
    html.say("Checks")
    html.raw("</summary><div>\n")
    for (check, count) in tally.checks.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      html.raw("<label")
      if let check = Check.named(check) { html.attribute("title", saying: Wording(stringLiteral: check.summary)) }
      html.raw(#"><input type="checkbox" checked"#)
      html.attribute("value", check)
      html.raw("> ")
      html.say(Wording(stringLiteral: check))
      html.raw(" <b>")
      html.number(count)
      html.raw("</b></label>\n")
    }
    html.raw("<button type=\"button\">")
    html.say("All or none")
    html.raw("</button></div></details>\n")
  }

  /// From behind the last pair.
  func foot() -> [UInt8] {
    var html = HTMLText(in: options.interfaceLanguage)
    html.raw(#"<p class="empty""#)
    if pairs > leftOut { html.raw(" hidden") }
    html.raw(">")
    html.say(pairs > 0 ? "Nothing to show with these filters." : "Nothing to show.")
    html.raw("</p>")
    html.raw("\n</main>\n<footer>")
    if leftOut > 0 {
      html.raw("<p class=\"left-out\">")
      html.say("This page leaves out \(leftOut) of \(pairs) pairs; jsonl, sarif, tmx and xliff contain all of them.")
      html.raw("</p>")
    }
    html.raw("<p>")
    html.say(
      """
      Made by enregard \(options.toolVersion), offline, by rules and word lists: a finding is a reason to look, \
      with its confidence beside it.
      """)
    html.raw("</p></footer>\n")
    html.keysDialog()
    html.acceptedDialog()
    html.markedDialog()
    html.scriptWords(report: names.map { $0.text(in: .english) }.joined(separator: " → "))
    html.raw("<script>")
    html.bytes += Self.script
    html.raw("</script>\n</body>\n</html>\n")
    return html.bytes
  }

  private var names: [Wording] {
    (options.isOneFile ? [options.sourceName] : [options.sourceName, options.targetName]).map {
      fileName($0, whole: false)
    }
  }

  /// Such as `39 pairs, 3 findings`; how many of each severity is said where they are switched on and off.
  private var counts: Wording {
    let (language, found) = (options.interfaceLanguage, tally.count)
    let paired: Wording = language.isSingular(pairs) ? "\(pairs) pair" : "\(pairs) pairs"
    let reported: Wording = language.isSingular(found) ? "\(found) finding" : "\(found) findings"
    return "\(paired), \(reported)"
  }

  private func sideName(_ tag: String?, _ name: String) -> Wording {
    let file = fileName(name, whole: true)
    guard let tag else { return options.isOneFile ? "" : file }
    return options.isOneFile ? Wording(verbatim: tag) : "\(tag) · \(file)"
  }

  private func fileName(_ name: String, whole: Bool) -> Wording {
    if name == "-" { return "standard input" }
    return Wording(verbatim: whole ? name : name.split(separator: "/").last.map(String.init) ?? name)
  }
}

extension Severity {
  /// Of one finding.
  var name: Wording {
    switch self {
    case .note: "note"
    case .warning: "warning"
    case .error: "error"
    }
  }

  /// Of several.
  var names: Wording {
    switch self {
    case .note: "notes"
    case .warning: "warnings"
    case .error: "errors"
    }
  }
}
