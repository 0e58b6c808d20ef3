import Checks
import Formats

/// What of the page does not depend on single pairs.
struct HTMLPage {
  var options: ReportOptions
  var pairs: Int
  var leftOut: Int
  var tally: FindingTally

  /// SHA-256 of the script, Base64, as the page's policy names it; a test tells what it is.
  static let scriptHash: StaticString = "5iPDPeqg2L09b/7jnQv5G6B4cgqr3y3nCa2VnAQygQE="
  static var script: [UInt8] { PackageResources.report_js }

  /// Up to the first pair.
  func head() -> [UInt8] {
    var html = HTMLText()
    html.start(
      title: names.joined(separator: " → ") + ": " + counts, toolVersion: options.toolVersion,
      script: Self.scriptHash)
    html.raw("<header class=\"bar\">\n<div>\n")
    html.heading(names)
    html.summary(counts)
    html.raw(
      """
      <div class="steps" data-script hidden>
      <button type="button" id="accepted" hidden><b>0</b> accepted</button>
      <button type="button" id="previous" title="previous finding (k)">↑<span class="keys"> Previous</span></button>
      <output>–</output>
      <button type="button" id="next" title="next finding (j)">↓<span class="keys"> Next</span></button>
      <button type="button" id="help" class="keys" title="keys (?)">?</button>
      </div>
      </div>
      <form data-script hidden>
      <fieldset class="chips"><legend>Severity</legend>

      """)
    for severity in Severity.allCases.reversed() {
      let count = tally.severities[severity, default: 0]
      html.raw("<label")
      html.attribute("class", "chip " + severity.rawValue)
      html.raw(#"><input type="checkbox""#)
      html.attribute("value", severity.rawValue)
      html.raw(" checked> ")
      html.text(count == 1 ? severity.rawValue : severity.rawValue + "s")
      html.raw(" <b>")
      html.number(count)
      html.raw("</b></label>\n")
    }
    html.raw("</fieldset>\n<details class=\"menu\"><summary>Checks</summary><div>\n")
    for (check, count) in tally.checks.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      html.raw(#"<label><input type="checkbox" checked"#)
      html.attribute("value", check)
      html.raw("> ")
      html.text(check)
      html.raw(" <b>")
      html.number(count)
      html.raw("</b></label>\n")
    }
    html.raw(
      """
      <button type="button">All or none</button></div></details>
      <label>Confidence from <input type="range" name="confidence" min="0" max="100" step="5" value="0"> <output>0.00</output></label>
      <label><input type="checkbox" name="found"> only pairs with findings</label>
      <input type="search" name="words" placeholder="Find words" aria-label="Find words in texts and findings">
      </form>
      </header>
      <main>
      <div class="heads"><span>
      """)
    html.text(sideName(options.sourceLanguage?.tag, options.sourceName))
    html.raw("</span><span>")
    html.text(sideName(options.targetLanguage?.tag, options.targetName))
    html.raw("</span></div>\n")
    return html.bytes
  }

  /// From behind the last pair.
  func foot() -> [UInt8] {
    var html = HTMLText()
    html.raw(#"<p class="empty""#)
    if pairs > leftOut { html.raw(" hidden") }
    html.raw(">")
    html.text(pairs > 0 ? "Nothing to show with these filters." : "Nothing to show.")
    html.raw("</p>")
    html.raw("\n</main>\n<footer>")
    if leftOut > 0 {
      html.raw("<p>")
      html.text("This page leaves out \(leftOut) of \(pairs) pairs; jsonl, sarif, tmx and xliff contain all of them.")
      html.raw("</p>")
    }
    html.raw("<p>Made by enregard ")
    html.text(options.toolVersion)
    html.raw(", offline, by rules and word lists: a finding is a reason to look, ")
    html.raw("with its confidence beside it.</p></footer>\n")
    html.raw(
      """
      <dialog id="keys"><h2>Keys</h2><dl>
      <dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>next and previous finding (also <kbd>↓</kbd> <kbd>↑</kbd>, <kbd>n</kbd> <kbd>p</kbd>)</dd>
      <dt><kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd></dt><dd>errors, warnings, notes on or off</dd>
      <dt><kbd>f</kbd></dt><dd>only pairs with findings</dd>
      <dt><kbd>/</kbd></dt><dd>find words</dd>
      <dt><kbd>a</kbd></dt><dd>accept the current finding: it is added to a list for <code>enregard check --accept</code></dd>
      <dt><kbd>Esc</kbd></dt><dd>deselect</dd>
      </dl><button type="button">Close</button></dialog>
      <dialog id="list"><h2>Accept these findings</h2>
      <p>Add this to the command, with --baseline FILE; later runs then report only new findings.</p>
      <textarea readonly></textarea><button type="button">Close</button></dialog>
      <script>
      """)
    html.bytes += Self.script
    html.raw("</script>\n</body>\n</html>\n")
    return html.bytes
  }

  private var names: [String] {
    let names = options.isOneFile ? [options.sourceName] : [options.sourceName, options.targetName]
    return names.map { $0 == "-" ? "standard input" : $0.split(separator: "/").last.map(String.init) ?? $0 }
  }

  /// Such as `39 pairs, 3 findings: 2 errors, 1 note`.
  private var counts: String {
    func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
    let kinds = Severity.allCases.reversed().compactMap { severity in
      tally.severities[severity].map { counted($0, severity.rawValue) }
    }
    return "\(counted(pairs, "pair")), \(counted(tally.count, "finding"))"
      + (kinds.isEmpty ? "" : ": " + kinds.joined(separator: ", "))
  }

  private func sideName(_ tag: String?, _ name: String) -> String {
    let file = options.isOneFile ? "" : name == "-" ? "standard input" : name
    return [tag ?? "", file].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
