import Bitext

/// What is known of the senses of a language's words in another language.
package struct SenseLists: Sendable {
  /// Lists of lines that ``WordSense`` reads, one for each field.
  private let lists: [String]
  /// By name of a field, the words that tell of it: lines `name: contexts`.
  private let fields: [String: [SenseContext]]

  init(_ lists: [String] = [], fields: String = "") {
    self.lists = lists
    self.fields = Dictionary(
      fields[...].parts(at: "\n").map { line in
        let parts = line.parts(at: ":")
        return (trimmed(parts[0]), parts.dropFirst().flatMap(Self.entries).map { SenseContext($0) })
      }, uniquingKeysWith: +)
  }

  private var lines: [Substring] { lists.flatMap { $0[...].parts(at: "\n") } }

  package var isEmpty: Bool { lists.isEmpty }

  package var rows: [WordSense] { lines.map { WordSense(row: $0, fields: fields) } }

  /// What is wrong with the lists, for tests: rows that stand twice, can never be reported or name no field, fields that
  /// none names.
  var problems: [String] {
    let named = lines.flatMap { Self.entries($0.parts(at: "|").last ?? "") }.filter { $0.hasPrefix("@") }
    return WordList.problems(lines.map(String.init), isText: true)
      + lines.flatMap { line in WordSense(row: line, fields: fields).problems.map { "\(line): \($0)" } }
      + Set(named).symmetricDifference(fields.keys.map { "@" + $0 }).sorted().map { "\($0): no field, or not used" }
      + fields.filter { Set($0.value).count < $0.value.count }.keys.sorted().map { "@\($0): a context stands twice" }
  }

  static func entries(_ cell: Substring) -> [String] {
    cell.parts(at: ",").map { trimmed($0) }.filter { !$0.isEmpty }
  }
}
