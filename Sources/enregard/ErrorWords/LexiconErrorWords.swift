import Bitext
import Formats
import Lexicons

/// What went wrong with a dictionary, a word list or a glossary.
func words(of error: LexiconError) -> String {
  switch error {
  case .unreadable(let path, let reason): "\(path): cannot be read: \(reason)"
  case .corrupt(let path):
    "\(path): damaged: its compressed data ends early or fails its checksum; install it again"
  case .tooLarge(let path, let limit): "\(path): it holds more than the \(limit) bytes that are read; split it"
  case .overlappingArticles(let path, let limit):
    "\(path): its articles overlap, and hold more than \(limit) times the text together; install the dictionary again"
  case .malformed(let name, let line, let reason):
    switch reason {
    case .notUTF8: "\(name): line \(line): not UTF-8; save the list in UTF-8"
    case .missingField: "\(name): line \(line): there is no tab; a line is source, tab, target"
    case .emptyField: "\(name): line \(line): the source or the target is empty; fill it in, or take the line out"
    case .badWeight: "\(name): line \(line): the third column is not a number above 0; correct it, or take it out"
    }
  case .malformedXML(let name, let line, let message):
    "\(name): line \(line): not well-formed XML\(message.isEmpty ? "" : " (\(shown(message, limit: 80)))"); "
      + "export the terminology again"
  case .unreadableEntity(let name, let line, let entity):
    "\(name): line \(line): it refers to \"&\(shown(entity, limit: 40));\", and entities are not read; "
      + "put the text itself there"
  case .tooDeep(let name, let line, let limit):
    "\(name): line \(line): more than \(limit) elements inside one another; is this TBX?"
  case .tooManyAttributes(let name, let line, let limit):
    "\(name): line \(line): an element with more than \(limit) attributes; is this TBX?"
  case .notTBX(let name, let root):
    "\(name): this is XML, but \"\(shown(root, limit: 40))\" is not where TBX begins (martif or tbx); "
      + "export the terminology as TBX"
  case .otherLanguages(let name, []): "\(name): there are no terms in it; is it the right file?"
  case .otherLanguages(let name, let found):
    "\(name): this is of \(found.map(\.tag).joined(separator: ", ")), not of both languages of the texts; "
      + "choose another list, or say --from and --to"
  case .notLearned(let name):
    "\(name): this was not made by --learn, which would write over it; name another file, and this one with --lexicon"
  case .unknownLanguages(let name): "\(name): which two of its languages to take is not known; give --from and --to"
  }
}
