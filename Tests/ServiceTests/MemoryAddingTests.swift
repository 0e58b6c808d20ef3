import Foundation
import Memory
import Testing

@testable import Service

@Suite("Adding to a memory that is served")
struct MemoryAddingTests {
  private func counts(_ answer: ServedMemory.Answer) -> [String: Int] {
    answer.json as? [String: Int] ?? ["status": answer.status]
  }

  @Test("nothing is added where the memory is served for reading")
  func reading() throws {
    let memory = try ServedMemory([("One", "Un")])
    for (method, path, body) in [
      ("PUT", "unit/Two", #"{"source":"Two","target":"Deux"}"#), ("POST", "unit/Two", #"{"target":"Deux"}"#),
      ("PUT", "store/a.tsv", "Two\tDeux\n"), ("POST", "store/a", #"[{"source":"Two","target":"Deux"}]"#),
    ] {
      #expect(try memory.ask("/tmserver/en/fr/\(path)", method: method, body: body).status == 403)
    }
    #expect(try memory.store.statistics().units == 1)
  }

  @Test("a unit is found at once, and twice the same is one")
  func unit() throws {
    let memory = try ServedMemory(isWritable: true)
    let body = #"{"source":"Bread & <b>butter</b>","target":"Pain et beurre"}"#
    #expect(
      try counts(memory.ask("/tmserver/en_US/fr/unit/x", method: "PUT", body: body))
        == ["added": 1, "known": 0, "skipped": 0])
    #expect(
      try counts(memory.ask("/tmserver/en_US/fr/unit/x", method: "POST", body: body))
        == ["added": 0, "known": 1, "skipped": 0])
    #expect(try memory.targets("/tmserver/en/fr/unit/\("Bread & <b>butter</b>".quoted)") == ["Pain et beurre"])
    #expect(try memory.store.languages() == ["en-US", "fr"])
  }

  @Test("the text of the path is the source where the body has none")
  func sourceOfPath() throws {
    let memory = try ServedMemory(isWritable: true)
    _ = try memory.ask("/tmserver/en/fr/unit/Salt%2Fpepper", method: "PUT", body: #"{"target":"Sel/poivre"}"#)
    #expect(try memory.targets("/tmserver/en/fr/unit/Salt%2Fpepper") == ["Sel/poivre"])
  }

  @Test("what is no unit is refused, and one without a text is passed over")
  func bad() throws {
    let memory = try ServedMemory(isWritable: true)
    for body in ["", "{}", "[]", "null", #"{"source":"a"}"#, #"{"source":1,"target":"b"}"#, "\u{FF}"] {
      #expect(try memory.ask("/tmserver/en/fr/unit/a", method: "PUT", body: body).status == 400, "\(body)")
    }
    #expect(
      try counts(memory.ask("/tmserver/en/fr/unit/a", method: "PUT", body: #"{"source":"a","target":" "}"#))
        == ["added": 0, "known": 0, "skipped": 1])
    #expect(try memory.store.statistics().units == 0)
  }

  @Test(
    "a file of any form",
    arguments: [
      ("a.tsv", "Salt\tSel\nSugar\tSucre\n"),
      (
        "a.po",
        """
        msgid ""
        msgstr "Content-Type: text/plain; charset=UTF-8\\n"

        msgid "Salt"
        msgstr "Sel"

        msgid "Sugar"
        msgstr "Sucre"

        """
      ),
      (
        "a.tmx",
        """
        <tmx version="1.4"><header srclang="en"/><body>\
        <tu><tuv xml:lang="en"><seg>Salt</seg></tuv><tuv xml:lang="fr"><seg>Sel</seg></tuv></tu>\
        <tu><tuv xml:lang="en"><seg>Sugar</seg></tuv><tuv xml:lang="fr"><seg>Sucre</seg></tuv></tu></body></tmx>
        """
      ),
    ])
  func file(name: String, text: String) throws {
    let memory = try ServedMemory(isWritable: true)
    let answer = try memory.ask("/tmserver/en/fr/store/\(name)", method: "PUT", body: text)
    #expect(counts(answer) == ["added": 2, "known": 0, "skipped": 0])
    #expect(try memory.targets("/tmserver/en/fr/unit/Sugar") == ["Sucre"])
    #expect(try memory.store.statistics().files == [name: 2])
  }

  @Test("a file that cannot be read is refused with the reason")
  func badFile() throws {
    let memory = try ServedMemory(isWritable: true)
    for (name, text) in [("a.tmx", "<tmx"), ("a.xlf", "no XML"), ("a.moses", "a"), ("..%2F..%2Fetc%2Fpasswd", "a")] {
      let answer = try memory.ask("/tmserver/en/fr/store/\(name)", method: "PUT", body: text)
      #expect(answer.status == 400, "\(name): \(answer)")
    }
  }

  @Test("eight readers and two writers at once: every answer is right, and nothing is lost")
  func sharing() async throws {
    let memory = try ServedMemory(
      (0..<50).map { ("Box \($0) is shut.", "La boîte \($0) est fermée.") }, isWritable: true)
    let wrong = await withTaskGroup(of: Int.self) { group in
      for reader in 0..<8 {
        group.addTask {
          (0..<60).count { number in
            let box = (number * 7 + reader) % 50
            let path = "/tmserver/en/fr/unit/Box%20\(box)%20is%20shut.?max_candidates=3"
            return (try? memory.targets(path).first) != "La boîte \(box) est fermée."
          }
        }
      }
      for writer in 0..<2 {
        group.addTask {
          (0..<60).count { number in
            let body = #"{"source":"Door \#(writer) \#(number)","target":"Porte \#(writer) \#(number)"}"#
            let answer = try? memory.ask("/tmserver/en/fr/unit/x", method: "PUT", body: body)
            // What was added is there for the next who asks.
            let found = try? memory.targets("/tmserver/en/fr/unit/Door%20\(writer)%20\(number)").first
            return answer?.status != 200 || found != "Porte \(writer) \(number)"
          }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
    #expect(try memory.store.statistics().units == 170)
    #expect(try memory.store.verify().problems == [])
  }
}
