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
    "\(place): this is XML, but \"\(shown(root, limit: 40))\" is not where SRX begins (srx); export the rules as SRX"
  case .badPattern(let pattern):
    "\(place): \"\(shown(pattern, limit: 80))\" is no regular expression that ICU reads; correct the rule"
  case .tooSlow(let pattern):
    "\(place): \"\(shown(pattern, limit: 80))\" takes too long on this text; it repeats what repeats itself: "
      + "write it without, as a+ for (a+)+"
  case .missingRuleSet(let name):
    "\(place): a map names the rules \"\(shown(name, limit: 40))\", and there are none of that name"
  case .noRules(let language):
    "\(place): no rules are for the language \(language); add a languagemap, or say which language it is"
  case .tooLarge(let limit): "\(place): more than \(limit); is this a file of segmentation rules?"
  }
}
