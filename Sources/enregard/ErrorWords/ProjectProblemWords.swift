import Bitext
import Workflows

/// What is wrong with a project file.
func words(of problem: ProjectProblem) -> String {
  let place = "\(problem.path): \(problem.line.map { "line \($0): " } ?? "")"
  // Who meets settings of others has not asked for them.
  let origin =
    problem.isFound
    ? "; the file was found in the working directory or above it: --project names another, --no-project leaves it out"
    : ""
  return place + shown(words(for: problem.reason), limit: 300) + origin
}

private func words(for reason: ProjectProblem.Reason) -> String {
  switch reason {
  case .notTOML(let words):
    words.hasPrefix("Error while ") ? "not TOML: error while " + words.dropFirst(12) : "not TOML: " + words
  case .longKey(let limit):
    "a key of more than \(limit) names with dots between them; settings stand in [check] and [checks.NAME]"
  case .unknownSection(let name):
    "there is no section \"\(shown(name, limit: 40))\"; there are [check] and [checks.NAME]"
  case .unknownCheck(let name): "there is no check \"\(shown(name, limit: 40))\"; enregard check --list shows all"
  case .notSection(let name): "\(name) is a section; write [\(name)]"
  case .unknownKey(let key, let section, let known):
    "[\(section)] has no \"\(shown(key, limit: 40))\"; it may have \(known.joined(separator: ", "))"
  case .wrongValue(let key, let wanted): "\(key) must be \(words(for: wanted))"
  }
}

private func words(for content: ProjectProblem.Content) -> String {
  switch content {
  case .source: "a language, such as \"en\""
  case .target: "a language, such as \"fr\""
  case .fileName: "the name of a file"
  case .boolean: "true or false"
  case .severity: "\"note\", \"warning\" or \"error\""
  case .confidence: "a probability, from 0 to 1"
  case .texts: "a text in quotation marks, or a list of texts"
  }
}
