import Checks
import Formats
import Languages

/// What of the page only the script brings to life.
extension HTMLText {
  /// What leads from finding to finding, and to what a reader makes of them.
  mutating func steps() {
    raw("<div class=\"steps\" data-script hidden>\n<button type=\"button\" id=\"accepted\" hidden>")
    say("Accepted")
    raw(" <b>0</b></button>\n<button type=\"button\" id=\"mark-up\"")
    attribute("title", saying: "the translation with its marks and notes, for the author (m)")
    raw(">")
    say("Marked text")
    raw("</button>\n<button type=\"button\" id=\"previous\"")
    attribute("title", saying: "previous finding (k)")
    raw(">↑<span class=\"keys\"> ")
    say("Previous")
    raw("</span></button>\n<output>–</output>\n<button type=\"button\" id=\"next\"")
    attribute("title", saying: "next finding (j)")
    raw(">↓<span class=\"keys\"> ")
    say("Next")
    raw("</span></button>\n<button type=\"button\" id=\"help\" class=\"keys\"")
    attribute("title", saying: "keys (?)")
    raw(">?</button>\n</div>\n")
  }

  mutating func keysDialog() {
    openDialog(id: "keys", "Keys")
    raw("<dl>\n<dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>")
    say("next and previous finding (also \("↓ ↑, n p"))")
    let rest: KeyValuePairs<StaticString, Wording> = [
      "<kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd>": "errors, warnings, notes on or off",
      "<kbd>f</kbd>": "only pairs with findings",
      "<kbd>/</kbd>": "find words",
      "<kbd>a</kbd>": "accept the current finding, or restore it",
      "<kbd>m</kbd>": "the marked text, for the author",
      "<kbd>Esc</kbd>": "deselect",
    ]
    for (keys, meaning) in rest {
      raw("</dd>\n<dt>")
      raw(keys)
      raw("</dt><dd>")
      say(meaning)
    }
    raw("</dd>\n</dl>")
    closeDialog()
  }

  /// The list of accepted findings, as `--baseline` reads it.
  mutating func acceptedDialog() {
    openDialog(id: "list", "Accepted findings")
    raw("<p>")
    say(
      """
      This page remembers them in this browser. Save the list and name it, and later runs leave them out, wherever \
      they run:
      """)
    raw(" <code>enregard check --baseline ")
    say("accepted.txt")
    raw("</code></p>\n<textarea readonly></textarea>\n<p><label>")
    say("Add them to a list that you have:")
    raw(" <input type=\"file\"></label></p>\n")
    copyAndSave(as: "accepted.txt")
    closeDialog()
  }

  /// The translation as its author is to see it.
  mutating func markedDialog() {
    openDialog(id: "marked", "For the author")
    raw("<p>")
    say(
      """
      Copy it into a mail or a word processor, or save it as a page. It has the findings that the filters show.
      """)
    raw("</p>\n<div class=\"sheet\"></div>\n")
    copyAndSave(as: "marked.html")
    closeDialog()
  }

  /// Words that the script puts on the page, and what it remembers accepted findings by.
  mutating func scriptWords(report: String) {
    raw("<div id=\"words\" hidden")
    attribute("data-report", report)
    attribute("data-of", saying: "\("{0}") of \("{1}")")
    attribute("data-accept", saying: "Accept")
    attribute("data-restore", saying: "Restore")
    attribute("data-accept-title", saying: "accept this finding for good (a)")
    attribute("data-copied", saying: "Copied")
    attribute("data-notes", saying: "Notes")
    attribute("data-source", saying: "Source: \("{0}")")
    raw(">")
    for line in Fingerprint.listHead.split(separator: "\n") {
      raw("<p>")
      text(String(line))
      raw("</p>")
    }
    raw("</div>\n")
  }

  private mutating func openDialog(id: StaticString, _ title: Wording) {
    raw("<dialog id=\"")
    raw(id)
    raw("\"><h2>")
    say(title)
    raw("</h2>\n")
  }

  private mutating func closeDialog() {
    raw("<button type=\"button\" class=\"close\">")
    say("Close")
    raw("</button></dialog>\n")
  }

  private mutating func copyAndSave(as file: Wording) {
    raw("<button type=\"button\" class=\"copy\">")
    say("Copy")
    raw("</button>\n<button type=\"button\" class=\"save\"")
    attribute("data-file", saying: file)
    raw(">")
    say("Save")
    raw("</button>\n")
  }
}
