import Bitext
import Formats
import Testing

@testable import TMX

private let memory = """
  <?xml version="1.0"?>
  <tmx version="1.4"><header srclang="en"/><body>
  <tu tuid='a' changedate="20200101T000000Z">
    <prop type="client">Acme</prop><note>n</note>
    <tuv xml:lang="en"><seg>Send it &apos;by e-mail&apos;.</seg></tuv><tuv xml:lang="fr" changeid="bob"><seg>Un courriel <ph>courriel</ph> &amp; un <hi>courriel</hi>.</seg></tuv></tu>
  <tu tuid="b"><tuv xml:lang="fr"><seg/></tuv><tuv xml:lang="en"><seg>Two</seg></tuv></tu><!-- c -->
  <tu tuid="c"><tuv xml:lang="en"><seg>Three</seg></tuv><tuv xml:lang="fr"><seg>Trois</seg></tuv><tuv xml:lang="de"><seg>Drei</seg></tuv></tu>
  </body></tmx>

  """

private func edited(_ set: (inout UnitEdit, inout UnitFilter) -> Void) throws -> String {
  var (edit, filter) = (UnitEdit(), UnitFilter())
  set(&edit, &filter)
  return try output { _ = try TMX.edit(reader(memory), where: filter, by: edit, to: $0) }
}

@Suite("Changing the units of a TMX")
struct EditTests {
  @Test("what is not changed keeps its bytes")
  func keepsTheRest() throws {
    #expect(try edited { _, _ in } == memory)
    let text = try edited { edit, filter in
      filter.ids = ["b"]
      edit.target = "Deux & trois"
    }
    #expect(text == memory.replacing("<seg/>", with: "<seg>Deux &amp; trois</seg>"))
  }

  @Test("replaces in targets, to the letter, in text and not in inline codes")
  func replaces() throws {
    let text = try edited { edit, _ in
      edit.replacements = [("courriel", "e-mail"), ("& un", "& <un>"), ("e-mail.", "!")]
    }
    let target = "<seg>Un e-mail <ph>courriel</ph> &amp; &lt;un&gt; <hi>e-mail</hi>.</seg>"
    #expect(
      text == memory.replacing("<seg>Un courriel <ph>courriel</ph> &amp; un <hi>courriel</hi>.</seg>", with: target))
  }

  @Test("sets properties in the place of those of their type, and who changed a unit, and when")
  func setsProperties() throws {
    let text = try edited { edit, filter in
      filter.ids = ["a"]
      edit.properties = ["client": "Bolt", "author": "ann"].sorted { $0 < $1 }.map {
        BitextPair.Property(type: $0.key, text: $0.value)
      }
    }
    #expect(text.contains("<tu tuid='a' changedate=\"20200101T000000Z\" changeid=\"ann\">"), "\(text)")
    #expect(text.contains("<note>n</note>\n  <prop type=\"client\">Bolt</prop>"), "\(text)")
    #expect(!text.contains("bob") && !text.contains("Acme"))
    let without = try edited { edit, _ in edit.properties = [BitextPair.Property(type: "client", text: "")] }
    #expect(without == memory.replacing("\n  <prop type=\"client\">Acme</prop>", with: ""))
  }

  @Test("dates units whose texts change, and no others")
  func dates() throws {
    let text = try edited { edit, _ in
      edit.date = 0
      edit.replacements = [("Trois", "3")]
    }
    #expect(text.contains("<tu tuid=\"c\" changedate=\"19700101T000000Z\">"), "\(text)")
    #expect(text.contains("changedate=\"20200101T000000Z\""))
  }

  @Test("refuses what it cannot do without guessing")
  func refuses() throws {
    func reason(_ id: String, _ set: (inout UnitEdit) -> Void) -> UnitEditError.Reason? {
      do {
        _ = try edited { edit, filter in
          filter.ids = [id]
          set(&edit)
        }
        return nil
      } catch { return (error as? UnitEditError)?.reason }
    }
    #expect(reason("a") { $0.target = "x" } == .codes("fr"))
    #expect(reason("c") { $0.target = "x" } == .targets(["en", "fr", "de"], wanted: nil))
    #expect(reason("c") { ($0.target, $0.targetLanguage) = ("x", Language(canonical: "de")) } == nil)
    #expect(reason("b") { $0.source = " " } == .empty("en"))
    #expect(reason("c") { $0.replacements = [("Trois", "")] } == .empty("fr"))
  }
}
