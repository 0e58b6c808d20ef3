/// A request as a service sees it.
package struct HTTPRequest: Sendable {
  /// Such as `GET`.
  package var method: String
  /// Without the query, percent-decoded; starts with a slash.
  package var path: String
  /// The parameters of the query, percent-decoded; of several with one name the last.
  package var query: [String: String]
  /// By their names in lower case.
  package var headers: [String: String]
  package var body: [UInt8] = []
  /// The path as it was sent: what is part of a name there and what parts names (`%2F`, `/`) is told apart.
  package var rawPath = ""
}

/// What a service answers.
package struct HTTPResponse: Sendable {
  /// A status of RFC 9110.
  package var status: Int
  /// The media type.
  package var type: String
  package var body: [UInt8]
  /// Beside those of every response, and those of the body.
  package var headers: [(name: String, value: String)] = []

  package init(status: Int = 200, type: String = "application/json", body: [UInt8]) {
    (self.status, self.type, self.body) = (status, type, body)
  }

  /// A JSON object that says what was wrong, for the person.
  package static func failure(_ status: Int, _ words: String) -> HTTPResponse {
    let quoted = words.unicodeScalars.map { scalar in
      scalar == "\"" || scalar == "\\" ? "\\\(scalar)" : scalar.value < 0x20 ? " " : String(scalar)
    }.joined()
    return HTTPResponse(status: status, body: Array(#"{"error":"\#(quoted)"}"#.utf8))
  }
}
