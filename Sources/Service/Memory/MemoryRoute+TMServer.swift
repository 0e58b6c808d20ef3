import Bitext
import Files
import Memory

/// The protocol of amaGama and of translate-toolkit's former `tmserver`, which Weblate and Okapi speak.
extension MemoryRoute {
  /// Below it amaGama finds nothing, either.
  private static let leastSimilarity = 30

  private static let languages = [
    Parameter.language("source", "The language of the text.", example: "en_US"),
    Parameter.language("target", "The language of the translations.", example: "fr"),
  ]
  private static let unit =
    languages + [
      Parameter(name: "text", summary: "The text; the rest of the path.", isRequired: true, example: "Close")
    ]
  private static let file =
    languages + [Parameter(name: "name", summary: "The name of the file.", isRequired: true, example: "a.po")]

  static let tmserver: [MemoryRoute] =
    [
      MemoryRoute(
        path: "/tmserver/languages/", summary: "The languages of the memory.", result: .tmserverLanguages
      ) { service, _ in try service.tmserverLanguages() },
      MemoryRoute(
        path: "/tmserver/{source}/{target}/unit/{text}",
        summary: "Translations of a text and of similar ones, the best first.",
        parameters: unit + [
          Parameter(name: "min_similarity", summary: "The lowest quality, 30 to 100.", type: "number", example: "70"),
          Parameter(name: "max_candidates", summary: "Translations at most.", type: "integer", example: "5"),
        ], result: .tmserverMatches
      ) { service, asked in
        let matches = try service.matches(
          try asked.text("text") ?? "", from: asked.requiredLanguage("source"), to: asked.requiredLanguage("target"),
          minimum: asked.number("min_similarity", default: 70, in: leastSimilarity...100, isWhole: false),
          limit: asked.number("max_candidates", default: 5, in: 1...100))
        return tmserver(matches)
      },
    ]
    + ["PUT", "POST"].map { method in
      MemoryRoute(
        method: method, path: "/tmserver/{source}/{target}/unit/{text}", summary: "Adds a translation.",
        parameters: unit, body: .unit, result: .added, writes: true
      ) { service, asked in try service.addUnit(asked) }
    }
    + [
      MemoryRoute(
        method: "PUT", path: "/tmserver/{source}/{target}/store/{name}",
        summary: "Adds a file: TMX, XLIFF, PO, a table or JSON Lines.", parameters: file, body: .file, result: .added,
        writes: true
      ) { service, asked in try service.addFile(asked) },
      MemoryRoute(
        method: "POST", path: "/tmserver/{source}/{target}/store/{name}", summary: "Adds a list of translations.",
        parameters: file, body: .units, result: .added, writes: true
      ) { service, asked in try service.addUnits(asked) },
    ]

  private static func tmserver(_ matches: [MemoryMatch]) -> HTTPResponse {
    var json = JSONWriter()
    json.array { json in
      for match in matches {
        json.object {
          $0.member("source", match.source)
          $0.member("target", match.target)
          // Okapi takes whole numbers for none.
          $0.member("quality", literal: "\(match.score).0")
          $0.member("rank", literal: "\(match.score).0")
        }
      }
    }
    return HTTPResponse(body: json.bytes)
  }
}

extension MemoryService {
  /// Codes as Weblate compares them with its own, in lower case with `_`; each language without its region, too, in which
  /// texts of all regions are found.
  func tmserverLanguages() throws -> HTTPResponse {
    var codes: [String] = []
    for tag in try store.languages() {
      for code in [tag, Language(canonical: tag).base] {
        let code = code.lowercased().replacing("-", with: "_")
        if !codes.contains(code) { codes.append(code) }
      }
    }
    codes.sort()
    var json = JSONWriter()
    json.object { json in
      for side in ["sourceLanguages", "targetLanguages"] {
        json.key(side)
        json.array { json in for code in codes { json.string(code) } }
      }
    }
    return HTTPResponse(body: json.bytes)
  }
}
