import Bitext
import Files
import Memory

/// What OmegaT's Apertium connector asks (Apertium APy). It shows one text and no score.
extension MemoryRoute {
  /// The lowest score of a text that is given: that of `tm pretranslate`.
  private static let standardScore = 75

  static let apertium: [MemoryRoute] = [
    MemoryRoute(
      path: "/translate", summary: "The best translation in the memory, if it is good enough.",
      parameters: [
        Parameter(name: "q", summary: "The text.", isRequired: true, example: "Close"),
        Parameter(
          name: "langpair", summary: "Both languages, parted by |.", isRequired: true, example: "en|fr",
          limits: #""pattern":"^[a-z]{2,3}\\|[a-z]{2,3}$""#),
        Parameter(
          name: "min_score", summary: "The lowest score, 1 to 100; by default 75.", type: "integer", example: "75"),
      ], result: .translation, failed: .apertiumFailure, failure: apertiumFailure
    ) { service, asked in
      let sides = try asked.required("langpair").split(separator: "|", omittingEmptySubsequences: false)
      guard sides.count == 2 else { throw MemoryService.Refusal.bad("langpair: not two languages, such as en|fr") }
      let matches = try service.matches(
        asked.required("q"), from: Asked.language(String(sides[0]), "langpair"),
        to: Asked.language(String(sides[1]), "langpair"),
        minimum: asked.number("min_score", default: standardScore, in: 1...100), limit: 1)
      // Not a status of HTTP: OmegaT shows the words of an answer only.
      guard let match = matches.first else { return apertium(404, details: "no match", isHTTP: false) }
      return HTTPResponse(
        body: Array(
          #"{"responseData": {"translatedText": \#(json(match.target))}, "responseDetails": null, "responseStatus": 200}"#
            .utf8))
    },
    MemoryRoute(
      path: "/listPairs", summary: "The pairs of languages.", result: .pairs, failed: .apertiumFailure,
      failure: apertiumFailure
    ) { service, _ in try service.listPairs() },
  ]

  private static let apertiumFailure: @Sendable (Int, String) -> HTTPResponse = { status, words in
    apertium(status, details: words)
  }

  /// An error as APy tells it, and as its forerunner did, which OmegaT reads.
  private static func apertium(_ status: Int, details: String, isHTTP: Bool = true) -> HTTPResponse {
    let words = json(details)
    return HTTPResponse(
      status: isHTTP ? status : 200,
      body: Array(
        (#"{"status": "error", "code": \#(status), "message": \#(words), "explanation": \#(words), "#
          + #""responseData": null, "responseDetails": \#(words), "responseStatus": \#(status)}"#).utf8))
  }

  /// With spaces behind colons, as Python writes JSON: OmegaT 3.6 looks for `{"translatedText": "` as it stands.
  private static func json(_ text: String) -> String {
    var json = JSONWriter()
    json.string(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

extension MemoryService {
  func listPairs() throws -> HTTPResponse {
    let languages = try store.languages()
    var json = JSONWriter()
    json.object { json in
      json.key("responseData")
      json.array { json in
        // A memory of very many languages would make a list of no use to anybody.
        for source in languages.prefix(100) {
          for target in languages.prefix(100)
          where Language(canonical: source).base != Language(canonical: target).base {
            json.object {
              $0.member("sourceLanguage", source)
              $0.member("targetLanguage", target)
            }
          }
        }
      }
      json.member("responseDetails", nil as String?)
      json.member("responseStatus", 200)
    }
    return HTTPResponse(body: json.bytes)
  }
}
