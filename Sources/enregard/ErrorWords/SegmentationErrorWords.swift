import Bitext
import Formats
import Segmentation
import Workflows

/// What is wrong with a file of segmentation rules.
func words(of error: SRXFileError) -> String {
  let place = error.path + (error.error.line.map { ": line \($0)" } ?? "")
  return switch error.error.reason {
  case .malformedXML(let message):
    "\(place): not well-formed XML\(message.isEmpty ? "" : " (\(shown(message, limit: 100)))"); export the rules again"
  case .notSRX(let root):
    "\(place): this is XML, but \"\(shown(root, limit: 40))\" is not the root element of SRX (srx); export the rules as SRX"
  case .badPattern(let pattern):
    "\(place): \"\(shown(pattern, limit: 80))\" is not a regular expression that ICU can read; correct the rule"
  case .tooSlow(let pattern):
    "\(place): \"\(shown(pattern, limit: 80))\" takes too long on this text; if it has a repetition "
      + "inside a repetition, simplify it: a+ instead of (a+)+"
  case .missingRuleSet(let name):
    "\(place): a languagemap names the rules \"\(shown(name, limit: 40))\", which do not exist; correct the name"
  case .noRules(let language):
    "\(place): there are no rules for the language \(language); add a languagemap, or name another language"
  case .tooLarge(let limit): "\(place): more than \(limit); is this a file of segmentation rules?"
  }
}
