import Documents
import Files
import Testing

@Suite("Subtitles")
struct SubtitleTests {
  private func cue(_ number: Int, _ seconds: Int, _ text: String) -> String {
    "\(number)\n00:00:\(seconds < 10 ? "0" : "")\(seconds),000 --> 00:00:\(seconds + 1 < 10 ? "0" : "")\(seconds + 1),900\n\(text)\n\n"
  }

  @Test("a sentence over several subtitles is one block")
  func joins() throws {
    let text =
      cue(1, 1, "He had never") + cue(2, 3, "<i>seen</i> the sea,") + cue(3, 5, "{\\an8}they said.")
      + cue(4, 7, "Or so.")
    #expect(try blocks(text, named: "a.srt") == ["He had never seen the sea, they said.", "Or so."])
    let document = try readDocument(named: "a.srt", bytes: Array(text.utf8)).document
    #expect(document.blocks.map(\.line) == [3, 15])
  }

  @Test("doubled returns end a line once", arguments: ["a.srt", "a.vtt"])
  func doubledReturns(name: String) throws {
    let text = (name == "a.vtt" ? "WEBVTT\n\n" : "") + cue(1, 1, "One\nday.") + cue(2, 9, "Two.")
    #expect(try blocks(text.replacing("\n", with: "\r\r\n"), named: name) == ["One day.", "Two."])
  }

  @Test("speakers and silences part blocks")
  func parts() throws {
    let text =
      cue(1, 1, "- Who is it?\n- Me,") + cue(2, 3, "of course.") + cue(3, 10, "and then") + cue(4, 20, "nothing")
    #expect(try blocks(text, named: "a.srt") == ["Who is it?", "Me, of course.", "and then", "nothing"])
  }

  @Test("WebVTT: notes, styles, names and settings are no text")
  func webVTT() throws {
    let text = """
      WEBVTT - a film
      Kind: captions

      STYLE
      ::cue { color: red }

      NOTE
      Not --> this.

      intro
      00:01.000 --> 00:02.000 align:start
      <v Anna>Tea &amp; <c.loud>cake</c>

      01:00:02.500 --> 01:00:04.000
      for two &lt;3.
      """
    #expect(try blocks(text, named: "a.vtt") == ["Tea & cake", "for two <3."])
    #expect(try blocks(text, named: "-") == ["Tea & cake", "for two <3."])
  }

  @Test("a file without subtitles has no text", arguments: ["", "1\n\n", "Hello.\n", "WEBVTT\n"])
  func none(text: String) {
    #expect(throws: ReadingError(name: "a.srt", reason: .noText)) { try blocks(text, named: "a.srt") }
  }
}
