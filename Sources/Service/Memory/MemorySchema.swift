/// What a route of a memory's service takes or gives, in JSON Schema.
enum MemorySchema: String, CaseIterable, Sendable {
  case tmserverLanguages, tmserverMatches, unit, units, file, added, translation, pairs, matches, health, any, failure
  case apertiumFailure

  /// Of what the body is, if it is not JSON.
  var mediaType: String { self == .file ? "application/octet-stream" : "application/json" }

  /// In JSON.
  var json: String {
    switch self {
    case .tmserverLanguages: object(["sourceLanguages": array(string), "targetLanguages": array(string)])
    case .tmserverMatches:
      array(object(["source": string, "target": string, "quality": number, "rank": number]))
    case .unit: #"{"type":"object","required":["target"],"properties":{"source":\#(optional),"target":\#(string)}}"#
    case .units: array(object(["source": string, "target": string]))
    case .file: #"{"type":"string","format":"binary"}"#
    case .added: object(["added": integer, "known": integer, "skipped": integer])
    case .translation:
      object(
        [
          "responseData": #"{"oneOf":[\#(object(["translatedText": string])),{"type":"null"}]}"#,
          "responseDetails": optional, "responseStatus": integer,
        ], optional: apertiumWords)
    case .pairs:
      object([
        "responseData": array(object(["sourceLanguage": string, "targetLanguage": string])),
        "responseDetails": optional, "responseStatus": integer,
      ])
    case .matches: object(["matches": array(match)])
    case .health: object(["status": string, "version": string, "writable": boolean, "languages": array(string)])
    case .any: #"{"type":"object"}"#
    case .failure: object(["error": string])
    case .apertiumFailure:
      object(
        ["responseData": #"{"type":"null"}"#, "responseDetails": string, "responseStatus": integer],
        optional: apertiumWords)
    }
  }
}

private let string = #"{"type":"string"}"#
private let integer = #"{"type":"integer"}"#
private let number = #"{"type":"number"}"#
private let boolean = #"{"type":"boolean"}"#
private let optional = #"{"type":["string","null"]}"#

private let match = object([
  "kind": #"{"enum":["context","exact","fuzzy"]}"#, "score": integer, "source": string, "target": string,
  "sourceLanguage": string, "targetLanguage": string, "unit": integer,
  "origins": array(
    object([
      "file": string, "date": optional, "author": optional, "confidence": #"{"type":["number","null"]}"#,
      "before": optional, "after": optional,
    ])),
])

private func array(_ items: String) -> String { #"{"type":"array","items":\#(items)}"# }

/// What APy tells of an error, beside what its forerunner told.
private let apertiumWords: KeyValuePairs = [
  "status": string, "code": integer, "message": string, "explanation": string,
]

/// All members are required that are not named optional.
private func object(
  _ members: KeyValuePairs<String, String>, optional others: KeyValuePairs<String, String> = [:]
) -> String {
  let names = members.map { "\"\($0.key)\"" }.joined(separator: ",")
  let properties = (Array(members) + others).map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",")
  return #"{"type":"object","required":[\#(names)],"properties":{\#(properties)}}"#
}
