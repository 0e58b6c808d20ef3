import Bitext
import Files
import Formats
import Lexicons

/// What went wrong with a dictionary, a word list or a glossary.
func words(of error: LexiconError) -> String {
  switch error {
  case .unreadable(let error): words(of: error)
  case .corrupt(let path):
    "\(path): damaged: its compressed data ends early or fails its checksum; install it again"
  case .tooLarge(let path, let limit):
    "\(path): it has more than \(limit) bytes, the largest size that is read; split it"
  case .overlappingArticles(let path, let limit):
    "\(path): its articles overlap, and together have more than \(limit) times the size of the text; install the dictionary again"
  case .malformed(let name, let line, let reason):
    switch reason {
    case .notUTF8: "\(name): line \(line): not UTF-8; save the list in UTF-8"
    case .missingField: "\(name): line \(line): there is no tab; a line is source, tab, target"
    case .emptyField: "\(name): line \(line): the source or the target is empty; fill it in, or remove the line"
    case .notCEDICT:
      "\(name): line \(line): not an entry such as \"傳統 传统 [chuan2 tong3] /tradition/\"; correct it, or remove it"
    case .notTwoWords:
      "\(name): line \(line): not two words, as on the lines before; use a tab between expressions of several words"
    case .notJSON: "\(name): line \(line): not a JSON object, of which the file has one a line; is it complete?"
    case .tooLong:
      "\(name): line \(line): longer than \(LineReader.limit) bytes, the most that is read; remove the line"
    case .badWeight: "\(name): line \(line): the third column is not a number above 0; correct it, or remove it"
    }
  case .malformedXML(let name, let line, let message):
    "\(name): line \(line): not well-formed XML\(message.isEmpty ? "" : " (\(shown(message, limit: 80)))"); "
      + "export the terminology again"
  case .xmlTooLong(let name, let line, let limit):
    "\(name): line \(line): one text, name or attribute value has more than \(limit) bytes, the most that is read; "
      + "shorten it, or take it out"
  case .unreadableEntity(let name, let line, let entity):
    "\(name): line \(line): it refers to \"&\(shown(entity, limit: 40));\", and entities are not read; "
      + "put the text itself there"
  case .tooDeep(let name, let line, let limit):
    "\(name): line \(line): more than \(limit) nested elements; is this TBX?"
  case .tooManyAttributes(let name, let line, let limit):
    "\(name): line \(line): an element with more than \(limit) attributes; is this TBX?"
  case .notTBX(let name, let root):
    "\(name): this is XML, but \"\(shown(root, limit: 40))\" is not the root element of TBX (martif or tbx); "
      + "export the terminology as TBX"
  case .otherLanguages(let name, []): "\(name): it contains no terms; is it the right file?"
  case .otherLanguages(let name, let found):
    "\(name): its languages are \(found.map(\.tag).joined(separator: ", ")), not both languages of the texts; "
      + "choose another list, or give --from and --to"
  case .noPairs(let name, let source, let target):
    "\(name): it has no words of \(source.tag) with translations into \(target.tag), or the other way round; choose "
      + "another dictionary, or give --from and --to"
  case .pickle(let name):
    "\(name): this is a Python pickle, such as word2word makes; reading one could run any program, and it is not read; "
      + "write its pairs as text, a word, a space and its translation on each line"
  case .notUnpacked(let name, let kind):
    "\(name): this is \(kind.rawValue), not a word list\(kind.converter.map { "; unpack or convert it with \($0.rawValue) first" } ?? "; is it the right file?")"
  case .notWiktextract(let name):
    "\(name): its lines are JSON, but none has a word and a lang_code as wiktextract's have; is it the right file?"
  case .badStarDict(let path, let problem): words(of: problem, in: path)
  case .notLearned(let name):
    "\(name): this file was not made by --learn, which would overwrite it; name another file for --learn, and this one with --lexicon"
  case .unknownLanguages(let name):
    "\(name): it has several languages, and it is not known which two to use; give --from and --to"
  }
}

private func words(of problem: LexiconError.StarDictProblem, in path: String) -> String {
  switch problem {
  case .info: "\(path): not the description of a StarDict dictionary; download the dictionary again"
  case .version(let version):
    "\(path): version \"\(shown(version, limit: 20))\" of StarDict's format is not read, only 2.4.2 and 3.0.0; convert it "
      + "with another program, such as PyGlossary"
  case .missing(let file):
    "\(path): \(file) is missing; the files of a StarDict dictionary stand in one folder, under one name"
  case .indexSize(let found, let named):
    "\(path): it has \(found) bytes, but the dictionary's description says \(named); download the dictionary again"
  case .index(let entry):
    "\(path): damaged: entry \(entry) is cut off, or points outside of the text; download the dictionary again"
  }
}
