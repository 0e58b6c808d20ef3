import Bitext
import Files
import Memory

/// Enregard's own protocol: everything that `tm search` and `tm concordance` tell.
extension MemoryRoute {
  static let own: [MemoryRoute] = [
    MemoryRoute(
      path: "/search", summary: "How a text, or a similar one, was translated; the best first.",
      parameters: [
        Parameter(name: "text", summary: "The text.", isRequired: true, example: "Close"),
        Parameter.language("from", "The language of the text.", example: "en"),
        Parameter.language("to", "The language of the translations.", isRequired: false, example: "fr"),
        Parameter(name: "before", summary: "The text before it, for context matches.", example: "Open"),
        Parameter(name: "after", summary: "The text after it.", example: "Save"),
        Parameter(name: "min_score", summary: "The lowest score, 1 to 100.", type: "integer", example: "70"),
        Parameter(name: "limit", summary: "Matches at most, 100 at most.", type: "integer", example: "5"),
      ], result: .matches
    ) { service, asked in
      let query = try MemoryQuery(
        asked.required("text"), source: asked.requiredLanguage("from").tag, target: asked.language("to")?.tag,
        before: asked.text("before"), after: asked.text("after"),
        minimumScore: asked.number("min_score", default: 70, in: 1...100),
        limit: asked.number("limit", default: 5, in: 1...100))
      return told(try service.searches.matches(query))
    },
    MemoryRoute(
      path: "/concordance", summary: "The units that contain a word or phrase, on either side; the newest first.",
      parameters: [
        Parameter(
          name: "phrase", summary: "The words; * for the rest of the last.", isRequired: true, example: "clos*"),
        Parameter.language("language", "The language to search; by default all.", isRequired: false, example: "en"),
        Parameter(name: "limit", summary: "Units at most, 1000 at most.", type: "integer", example: "20"),
      ], result: .matches
    ) { service, asked in
      told(
        try service.store.concordance(
          asked.required("phrase"), language: asked.language("language")?.tag,
          limit: asked.number("limit", default: 20, in: 1...1_000)))
    },
    MemoryRoute(path: "/health", summary: "Whether the memory can be read.", result: .health) { service, _ in
      let languages = try service.store.languages()
      var json = JSONWriter()
      json.object { json in
        json.member("status", "ok")
        json.member("version", service.version)
        json.member("writable", literal: service.isWritable ? "true" : "false")
        json.key("languages")
        json.array { json in for language in languages { json.string(language) } }
      }
      return HTTPResponse(body: json.bytes)
    },
    MemoryRoute(path: "/openapi.json", summary: "This description.", result: .any) { service, _ in
      HTTPResponse(body: service.description())
    },
  ]

  private static func told(_ matches: [MemoryMatch]) -> HTTPResponse {
    var json = JSONWriter()
    json.object { json in
      json.key("matches")
      json.array { json in for match in matches { json.match(match) } }
    }
    return HTTPResponse(body: json.bytes)
  }
}

extension MemoryService {
  /// Characters at which Weblate cuts a text.
  private static let cut = 500

  /// The best matches of a text; of one that is as long as what Weblate cuts, those that go on after it, too.
  func matches(
    _ text: String, from source: Language, to target: Language, minimum: Int, limit: Int
  ) throws -> [MemoryMatch] {
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return [] }
    func search(_ text: String, _ minimum: Int) throws -> [MemoryMatch] {
      try searches.matches(
        MemoryQuery(text, source: source.tag, target: target.tag, minimumScore: minimum, limit: limit))
    }
    let matches = try search(text, minimum)
    guard text.unicodeScalars.count == Self.cut, matches.first?.score != 100 else { return matches }
    let head = String(String.UnicodeScalarView(text.unicodeScalars.prefix(200)))
    let phrase = head.lastIndex(of: " ").map { head[..<$0] } ?? head[...]
    var whole: [MemoryMatch] = []
    for match in try store.concordance(phrase + "*", language: source.base, limit: 50)
    where [match.source, match.plainSource].contains(where: { $0.isCut(to: text) }) {
      for var own in try search(match.plainSource, 95) where own.plainSource == match.plainSource {
        // What follows is not known to be the same.
        own.score = 99
        if !whole.contains(where: { $0.unit == own.unit }) { whole.append(own) }
      }
    }
    return Array((whole + matches.filter { match in !whole.contains { $0.unit == match.unit } }).prefix(limit))
  }
}

extension String {
  /// Whether Weblate makes `text` of it: so many characters of it, spaces for carriage returns.
  fileprivate func isCut(to text: String) -> Bool {
    unicodeScalars.lazy.map { $0 == "\r" ? " " : $0 }.starts(with: text.unicodeScalars)
  }
}

extension JSONWriter {
  fileprivate mutating func match(_ match: MemoryMatch) {
    object { json in
      json.member("kind", match.kind.rawValue)
      json.member("score", match.score)
      json.member("source", match.source)
      json.member("target", match.target)
      json.member("sourceLanguage", match.sourceLanguage)
      json.member("targetLanguage", match.targetLanguage)
      json.member("unit", Int(match.unit))
      json.key("origins")
      json.array { json in
        // A text such as "OK" has thousands.
        for origin in match.origins.prefix(20) {
          json.object {
            $0.member("file", origin.file)
            $0.member("date", origin.date)
            $0.member("author", origin.author)
            $0.member("confidence", literal: origin.confidence.map { "\($0)" } ?? "null")
            $0.member("before", origin.before)
            $0.member("after", origin.after)
          }
        }
      }
    }
  }
}
