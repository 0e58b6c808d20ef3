import Foundation
import Testing

@testable import Service

@Suite("A memory that is served")
struct MemoryServiceTests {
  private let memory: ServedMemory

  init() throws {
    memory = try ServedMemory([
      ("Close the window now.", "Ferme la fenêtre maintenant."),
      ("Close the window then.", "Ferme alors la fenêtre."),
      ("On/off: 50%?", "Marche/arrêt : 50 % ?"),
    ])
  }

  @Test("tmserver: translations with qualities as decimals, the best first")
  func qualities() throws {
    let request = try #require(HTTPTarget("/tmserver/en/fr/unit/Close%20the%20window%20now.?min_similarity=30"))
    let answer = memory.service.answer(
      HTTPRequest(method: "GET", path: request.path, query: request.query, headers: [:], rawPath: request.rawPath),
      rawPath: request.rawPath)
    #expect(
      String(decoding: answer.body, as: UTF8.self) == """
        [{"source":"Close the window now.","target":"Ferme la fenêtre maintenant.","quality":100.0,"rank":100.0},\
        {"source":"Close the window then.","target":"Ferme alors la fenêtre.","quality":75.0,"rank":75.0}]
        """)
  }

  @Test(
    "tmserver: languages as any client writes them",
    arguments: ["en/fr", "en_US/fr_CA", "en_us/fr_ca", "en-GB/fr-CA", "EN/FR", "eng/fra", "en%40quot/fr@euro"])
  func languages(codes: String) throws {
    #expect(
      try memory.targets("/tmserver/\(codes)/unit/Close%20the%20window%20now.").first == "Ferme la fenêtre maintenant.")
  }

  @Test("tmserver: a text with slashes, percent signs and question marks, quoted in full or not")
  func reserved() throws {
    for text in ["On%2Foff%3A%2050%25%3F", "On/off%3A%2050%25%3F", "On/off:%2050%25%3f"] {
      #expect(try memory.targets("/tmserver/en/fr/unit/\(text)") == ["Marche/arrêt : 50 % ?"], "\(text)")
    }
  }

  @Test("tmserver: limits of quality and number")
  func limits() throws {
    let path = "/tmserver/en/fr/unit/Close%20the%20window%20soon."
    #expect(try memory.targets("\(path)?min_similarity=76") == [])
    #expect(try memory.targets("\(path)?min_similarity=75.0&max_candidates=5").count == 2)
    #expect(try memory.targets("\(path)?max_candidates=1").count == 1)
    #expect(try memory.targets("\(path)?max_candidates=0").count == 1)
    #expect(try memory.targets("\(path)?max_candidates=1e99").count == 2)
    for number in ["many", "nan", "1_000"] {
      #expect(try memory.ask("\(path)?max_candidates=\(number)").status == 400, "\(number)")
    }
  }

  @Test("tmserver: nothing for a language that the memory lacks, or for no text")
  func nothing() throws {
    for path in ["de/fr/unit/Close", "en/de/unit/Close%20the%20window%20now.", "en/fr/unit/", "en/fr/unit/%20%0A"] {
      #expect(try memory.targets("/tmserver/\(path)") == [], "\(path)")
    }
    #expect(try memory.ask("/tmserver/no%20language/fr/unit/a").status == 400)
  }

  @Test("tmserver: the languages, with and without their regions, as Weblate compares them")
  func languageList() throws {
    let lists = try #require(try memory.ask("/tmserver/languages/").json as? [String: [String]])
    #expect(lists == ["sourceLanguages": ["en", "fr", "fr_ca"], "targetLanguages": ["en", "fr", "fr_ca"]])
    #expect(try memory.ask("/tmserver/languages").json as? [String: [String]] == lists)
  }

  @Test("tmserver: a text that Weblate has cut at 500 characters is found, as nearly the same")
  func cut() throws {
    let long = (0..<60).map { "Étape \($0) : tourner" }.joined(separator: ", ") + "."
    let memory = try ServedMemory([
      (long, "Long."), (long.replacing("59", with: "61"), "Longer."), ("Étape 0 : tourner.", "Short."),
    ])
    let cut = String(String.UnicodeScalarView(long.unicodeScalars.prefix(500)))
    let matches = try #require(
      try memory.ask("/tmserver/en/fr/unit/\(cut.quoted)?min_similarity=75").json as? [[String: Any]])
    #expect(Set(matches.compactMap { $0["target"] as? String }) == ["Long.", "Longer."])
    #expect(matches.allSatisfy { $0["quality"] as? Double == 99 })
    #expect(try memory.targets("/tmserver/en/fr/unit/\(String(cut.dropLast()).quoted)?min_similarity=75") == [])
  }

  @Test("Apertium: the best text, as OmegaT picks it out")
  func apertium() throws {
    let answer = try memory.ask("/translate?q=Close+the+window+now.&markUnknown=no&langpair=en|fr&key=")
    let object = try #require(answer.json as? [String: Any])
    #expect(object["responseStatus"] as? Int == 200)
    #expect((object["responseData"] as? [String: String]) == ["translatedText": "Ferme la fenêtre maintenant."])
  }

  @Test(
    "Apertium: what cannot be answered is told as APy tells it",
    arguments: [
      ("q=Something+else&langpair=en%7Cfr", 200, 404, "no match"), ("langpair=en|fr", 400, 400, "q is missing"),
      ("q=Close", 400, 400, "langpair is missing"),
      ("q=Close&langpair=en", 400, 400, "langpair: not two languages, such as en|fr"),
      ("q=Close&langpair=en|", 400, 400, "langpair: not a code of a language, such as en or pt_BR"),
    ])
  func apertiumErrors(query: String, status: Int, code: Int, words: String) throws {
    let answer = try memory.ask("/translate?\(query)")
    let object = try #require(answer.json as? [String: Any])
    #expect(answer.status == status && object["responseStatus"] as? Int == code && object["code"] as? Int == code)
    #expect(object["responseDetails"] as? String == words && object["explanation"] as? String == words)
  }

  @Test("searching tells kind, origin and context")
  func search() throws {
    let object = try #require(
      try memory.ask("/search?text=Close+the+window+now.&from=en&to=fr-CA&limit=1").json as? [String: [[String: Any]]])
    let match = try #require(object["matches"]?.first)
    #expect(match["kind"] as? String == "exact" && match["targetLanguage"] as? String == "fr-CA")
    #expect((match["origins"] as? [[String: Any]])?.first?["file"] as? String == "a.tmx")
    #expect(try memory.ask("/search?text=Close").status == 400)
  }

  @Test("a concordance is of either side, or of the one that is named")
  func concordance() throws {
    func count(_ query: String) throws -> Int {
      (try memory.ask("/concordance?\(query)").json as? [String: [Any]])?["matches"]?.count ?? -1
    }
    #expect(try count("phrase=fen%C3%AAtre") == 2)
    #expect(try count("phrase=clos*") == 2)
    #expect(try count("phrase=clos*&language=fr") == 0)
    #expect(try count("phrase=window&limit=1") == 1)
    #expect(try count("phrase=%22%20OR%20*") == 0)
  }

  @Test("what is nowhere, and what takes another method, is told")
  func routes() throws {
    for path in ["/", "/tmserver", "/tmserver/en/fr", "/tmserver/en/fr/unit", "/health/x", "/search/"] {
      #expect(try memory.ask(path).status == (path == "/search/" ? 400 : 404), "\(path)")
    }
    let refused = try memory.ask("/health", method: "DELETE")
    #expect(refused.status == 405 && refused.headers.contains { $0 == ("Allow", "GET") })
    #expect(try memory.ask("/health").status == 200)
  }

  @Test("a text of more than ten thousand characters is not searched for")
  func longText() throws {
    #expect(try memory.ask("/search?from=en&text=\(String(repeating: "a+", count: 5_000))").status == 200)
    #expect(try memory.ask("/search?from=en&text=\(String(repeating: "a+", count: 5_001))").status == 413)
  }
}
