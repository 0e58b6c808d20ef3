import Bitext
import Files
import ICU
import Workflows

extension ReviewService {
  /// Matches that are told at most.
  private static let mostMatches = 20_000
  /// The longest expression, in characters.
  private static let longestQuery = 1_000
  /// What matching all texts may take, in ICU's steps: a second or two.
  private static let steps = 400

  /// The beads whose texts match.
  func search(_ request: HTTPRequest) throws -> HTTPResponse {
    guard let text = request.query["text"], text.count <= Self.longestQuery else { throw BadRequest() }
    let sides: [PairSide]
    switch request.query["side"] ?? "both" {
    case "both": sides = [.source, .target]
    case "source": sides = [.source]
    case "target": sides = [.target]
    default: throw BadRequest()
    }
    let pattern = request.query["regex"] == "1" ? text : RegularExpression.literal(text)
    let expression = try RegularExpression(pattern, ignoresCase: true)
    expression.limit(by: RegexBudget(Self.steps))
    let (state, _) = review.state()
    var matches: [Int] = []
    var isCut = false
    var (i, j) = (0, 0)
    for (index, bead) in state.beads.enumerated() {
      defer { (i, j) = (i + bead.source, j + bead.target) }
      let places: [PairSide: Range<Int>] = [.source: i..<i + bead.source, .target: j..<j + bead.target]
      for side in sides {
        guard let place = places[side], !place.isEmpty, !text.isEmpty else { continue }
        let units = Array(state[side].text(of: place).utf16)
        let isFound = try units.withUnsafeBufferPointer { units in
          expression.setText(units)
          return try expression.find(from: 0) != nil
        }
        if isFound {
          matches.append(index)
          break
        }
      }
      if matches.count >= Self.mostMatches {
        isCut = true
        break
      }
    }
    var json = JSONWriter()
    json.object {
      $0.member("matches", literal: "[" + matches.map(String.init).joined(separator: ",") + "]")
      $0.member("isCut", literal: isCut ? "true" : "false")
    }
    return HTTPResponse(body: json.bytes)
  }
}

extension RegularExpression {
  /// A pattern for just this text.
  fileprivate static func literal(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      scalar.value < 0x80 && !scalar.properties.isAlphabetic && !("0"..."9").contains(scalar) && scalar != " "
        ? "\\\(scalar)" : String(scalar)
    }.joined()
  }
}
