import Bitext
import Documents

/// The language that a text seems to be in.
func language(of utf8: [UInt8]) -> LanguageGuess? {
  language(ofText: Document(name: "", utf8: utf8, blocks: []))
}
