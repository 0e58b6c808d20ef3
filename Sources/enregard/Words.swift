import Bitext
import Evaluation
import Files
import Formats
import Glibc
import ICU
import Lexicons
import Memory
import Segmentation
import TMX
import Workflows

/// What an error of a stage means to the user: the file, the place, what is wrong, what to do. The one place where
/// errors become words; nil for what is no error of ours (wrong arguments, a request for help).
func words(for error: any Error) -> String? {
  switch error {
  case let error as ReadingError: readingWords(error)
  case let error as OutputError: outputWords(error)
  case let error as InputError: inputWords(error)
  case let error as FileConflict: conflictWords(error)
  case let error as ExchangeError: exchangeWords(error)
  case let error as LexiconError: words(of: error)
  case let error as ICUError where error.action.hasPrefix("reading the regular expression"):
    "\(shown(error.action, limit: 120)): it is no pattern (\(error.statusName)); quote special signs with a backslash"
  case let error as ICUError where error.action.hasPrefix("matching the regular expression"):
    "\(shown(error.action, limit: 120)): it takes too long on a text of the file (\(error.statusName)); simplify it, above "
      + "all repetitions inside repetitions"
  case let error as ICUError:
    "\(error.action) failed (\(error.statusName)): ICU's data is missing or damaged; install libicu72 again"
  case let error as GoldSetError: goldSetWords(error)
  case let error as PairReadingError: words(of: error)
  case let error as SplitError: splitWords(error)
  case let error as MemoryError: words(of: error)
  case let error as SRXFileError: words(of: error)
  case let error as ProjectFile.Problem:
    "\(error.path): \(error.line.map { "line \($0): " } ?? "")\(shown(error.message, limit: 300))"
  default: nil
  }
}

private func readingWords(_ error: ReadingError) -> String {
  let name = error.name == "-" ? "standard input" : error.name
  switch error.reason {
  case .missing: return "\(name): there is no such file; check the path"
  case .isDirectory: return "\(name): this is a directory; name a file in it"
  case .notPermitted: return "\(name): you may not read this file; check its permissions"
  case .unreadable(let number): return "\(name): cannot be read: \(systemMessage(number))"
  case .noText: return "\(name): there is no text in it; is it the right file?"
  case .tooLarge(let bytes, let limit):
    return "\(name): \(bytes) bytes are more than the \(limit) that can be read at once; split it"
  case .unknownEncoding(let encoding):
    return "\(name): \"\(shown(encoding, limit: 40))\" is no encoding that ICU knows; try UTF-8, UTF-16 or windows-1252"
  case .missingProgram(let program):
    return "\(name): this is read with \(program.name), which is not installed; install it with: "
      + "apt-get install \(program.package)"
  case .programTooSlow(let program, let seconds):
    return "\(name): \(program.name) was stopped after \(seconds) seconds; is the file damaged, or very large?"
  case .programOutputTooLarge(let program, let limit):
    return "\(name): \(program.name) made more than \(limit) bytes of it and was stopped; split the file"
  case .programFailed(let program, let message):
    let line = message.split(separator: "\n").first.map { ": " + shown(String($0), limit: 200) } ?? ""
    return "\(name): \(program.name) cannot read it\(line); is the file whole, and what its name says?"
  case .tooDeep(let limit): return "\(name): more than \(limit) elements inside one another; simplify it"
  case .malformed(let format): return "\(name): damaged, or not \(format); save it again, or rename it"
  case .binary(nil): return "\(name): this is not text; convert it to plain text first"
  case .binary(let kind?):
    let remedy = kind.converter.map { "; make text of it first, with \($0.rawValue) for instance" } ?? ""
    return "\(name): this is not text but \(kind.rawValue)\(remedy)"
  case .undecodable(let place): return "\(name): \(undecodableWords(place))"
  }
}

private func undecodableWords(_ place: ReadingError.Undecodable) -> String {
  let bytes = place.bytes.map { "0x" + ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }
    .joined(separator: " ")
  let problem = place.isTruncated ? "ends inside a character (\(bytes))" : "has \(bytes), which means nothing"
  let another = place.encoding == "windows-1252" ? "macintosh or IBM850" : "windows-1252"
  let remedy =
    place.isGiven
    ? "is it in another encoding?" : "mend the place, or name another encoding with --encoding, such as \(another)"
  return "at byte \(place.offset) the file \(problem) in \(place.encoding); \(remedy)"
}

private func outputWords(_ error: OutputError) -> String {
  let name = error.path == "-" ? "standard output" : error.path
  return switch error.reason {
  case .missingFolder: "\(name): the folder for it does not exist; make it first"
  case .isDirectory: "\(name): this is a directory; name a file in it"
  case .notPermitted: "\(name): you may not write here; choose another place with -o"
  case .readOnly: "\(name): the file system is read-only; choose another place with -o"
  case .full: "\(name): no room is left for the output; \(keptWords(error)), so make room and try again"
  case .closed: "\(name): whatever was reading this has stopped"
  case .linkLoop: "\(name): symbolic links lead round in a circle; name the file itself"
  case .system(let number): "\(name): cannot be written: \(systemMessage(number))"
  }
}

/// What an unfinished write left behind.
private func keptWords(_ error: OutputError) -> String {
  error.path == "-" ? "it is cut short" : "nothing was changed"
}

private func conflictWords(_ conflict: FileConflict) -> String {
  let (path, option, other) = (conflict.path, conflict.option, conflict.other)
  guard conflict.isWrittenTwice else {
    return "\(path) is also an input (\(other)), which \(option) would replace; name a file of its own"
  }
  return other == option
    ? "\(option) \(path) is given twice; name a file of its own for each"
    : "\(option) and \(other) are the same file, \(path); name a file of its own for each"
}

private func inputWords(_ error: InputError) -> String {
  switch error {
  case .sameDocument("-", "-"): "standard input cannot be both documents; name a file for one of them"
  case .sameDocument(let path, let other):
    "\(path) and \(other) are the same file; name the text and its translation"
  case .unknownExtension(let path, let formats):
    "\(path): its ending stands for no format; add --format with one of \(formats.joined(separator: ", "))"
  case .unknownLanguage(let path, let option):
    "\(path == "-" ? "standard input" : path): its language cannot be told from the name or the text; give \(option)"
  case .notBothFolders(let path, let folder):
    "\(folder): this is a directory, and \(path) is none; name a file in it, or two folders"
  case .needsTranslation(let path):
    "\(path): this is a document, not a file of pairs; name its translation behind it, or say --input-format"
  case .emptyFolder(let path):
    "\(path): there is no document in this folder; enregard formats lists what is taken for one"
  case .badMap(let path, let line):
    "\(path): line \(line): write source, tab, target, and perhaps a tab and a name for the output inside its folder"
  case .notJoinable(let format, let formats):
    "pairs cannot be put together in one \(format); choose \(formats.joined(separator: ", ")), or name a folder with -o"
  case .needsFile(let format):
    "\(format) is two files, which standard output cannot hold; name them with -o NAME.\(format)"
  case .noDictionaries(let source, let target, let folder):
    "\(folder): there is no dictionary of \(source) and \(target) here, and no third language with both; "
      + "install some, such as Debian's dict-freedict-* packages, or name another --directory"
  case .noBaseline: "--accept needs a file to keep what is accepted: add --baseline FILE"
  case .badBaseline(let path, let line):
    "\(path): line \(line): this starts with no fingerprint; take the line out, or put # before a remark"
  case .badCheckItem(let path, let line):
    "\(path):\(line): this line is no JSON object with the texts source, good, bad and error"
  case .badBead(let path, let error):
    "\(path): line \(error.line): not a bead: \"\(shown(error.text, limit: 40))\"; "
      + "write [source segments]:[target segments]"
  case .goldBeyondText(let gold, let segment, let text, let count):
    "\(gold): a bead names segment \(segment), counted from 0, of \(text), which has \(count) (blank lines don't count); "
      + "are these files of one text?"
  }
}

private func splitWords(_ error: SplitError) -> String {
  switch error {
  case .tooManyFiles(let limit, let line):
    "at line \(line) there would be more than \(limit) files; split by fewer values, or into larger files"
  }
}

private func goldSetWords(_ error: GoldSetError) -> String {
  switch error.reason {
  case .missing: "\(error.path): there is no such folder, or you may not read it; check the path"
  case .noSet:
    "\(error.path): no set is in this folder: none in it holds a file LANGS; name a gold folder, or use --beads"
  case .languages: "\(error.path): write the two languages into it, such as \"en fr\""
  case .noGold: "\(error.path): there is no .gold file in this set; add one, or take its LANGS away"
  case .noText: "\(error.path): this file is missing beside the .gold file of that name"
  }
}

private func exchangeWords(_ error: ExchangeError) -> String {
  switch error {
  case .unknownLanguage(let document): "\(document): its language is not known; give --from and --to"
  case .sameLanguage(let language):
    "both documents are in \(language), and the two files would have one name; give --from and --to"
  case .otherLanguages(let format):
    "the languages of this pair are others than those of the first, and one \(format) holds one pair of languages; align "
      + "it to another file"
  case .tooManyRows(let limit):
    "there are more beads than the \(limit) rows of a sheet; write a .csv, or leave weak ones out with --min-confidence"
  }
}

/// What went wrong with a dictionary, a word list or a glossary.
func words(of error: LexiconError) -> String {
  switch error {
  case .unreadable(let path, let reason): "\(path): cannot be read: \(reason)"
  case .corrupt(let path):
    "\(path): damaged: its compressed data ends early or fails its checksum; install it again"
  case .tooLarge(let path, let limit): "\(path): it holds more than the \(limit) bytes that are read; split it"
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

private func systemMessage(_ number: Int32) -> String {
  String(cString: strerror(number))
}

/// What is wrong with a file of pairs, or with a line of it.
func words(of error: PairReadingError) -> String {
  let place = (error.name == "-" ? "standard input" : error.name) + (error.line.map { ": line \($0)" } ?? "")
  return switch error.reason {
  case .notUTF8: "\(place): not UTF-8; save the file in UTF-8, or give --encoding"
  case .lineTooLong(let limit): "\(place): longer than \(limit) bytes; is this one pair a line?"
  case .notJSON(let message): "\(place): not JSON\(message.isEmpty ? "" : ": \(shown(message, limit: 100))")"
  case .notObject: "\(place): not a JSON object; write {\"source\": ..., \"target\": ...}"
  case .missingText(let member): "\(place): the object has no text in \"\(member)\"; add it, or take the line out"
  case .noTab: "\(place): there is no tab; a line is source, tab, target"
  case .malformedXML(let message) where message.hasPrefix("Document is empty"):
    "\(place): this is no XML at all; is it the right file, and what its name says?"
  case .malformedXML(let message):
    "\(place): not well-formed XML\(message.isEmpty ? "" : " (\(shown(message, limit: 100)))"); "
      + "export the memory again, or mend the place"
  case .entity(let name):
    "\(place): it refers to \"&\(shown(name, limit: 40));\", and entities are not read; put the text itself there"
  case .declaredEntities:
    "\(place): its document type declares entities, which are not read; take the declarations out"
  case .tooDeep(let limit): "\(place): more than \(limit) elements inside one another; is this the right file?"
  case .unitTooLarge(let limit): "\(place): a translation unit of more than \(limit) bytes; is this the right file?"
  case .notTMX(let root):
    "\(place): this is XML, but \"\(shown(root, limit: 40))\" is not where TMX begins (tmx); export it as TMX"
  case .manyLanguages(let found):
    "\(place): this holds \(found.joined(separator: ", ")): say which pair to take with --from and --to"
  case .otherLanguages(let found):
    "\(place): no unit has a pair of these languages; it holds \(found.isEmpty ? "none" : found.joined(separator: ", ")): "
      + "choose others with --from and --to"
  case .notXLIFF(let root):
    "\(place): this is XML, but \"\(shown(root, limit: 40))\" is not where XLIFF begins (xliff); export it as XLIFF"
  case .untranslated(let languages):
    "\(place): nothing in it is translated\(languages.isEmpty ? "" : " (\(languages.joined(separator: ", ")))") "
      + "into the language asked for; is it the right file? --from and --to choose the languages"
  case .missingLibrary(let package):
    "\(place): reading PO needs a library that is not installed; install it with: apt-get install \(package)"
  case .malformedPO(let message):
    "\(place): not a PO file\(message.isEmpty ? "" : ": \(shown(message, limit: 100))"); msgfmt -c shows all errors"
  case .notInCharset(let charset):
    "\(place): not text in \(charset), which the header states; correct the header, or give --encoding"
  case .oneColumn: "\(place): there is one column only; a line is source, comma or semicolon, target"
  case .openQuote: "\(place): a quotation mark opens a cell here, and none closes it; close it, or double it"
  case .unevenLines(let other):
    "\(place): the file ends here, and \(other) goes on; lines must answer each other: are these the right files?"
  case .needsTwoFiles: "\(place): this format keeps each side in a file of its own; name the source and the target"
  case .needsOneFile: "\(place): this format keeps both sides in one file; name one"
  case .noPairs: "\(place): there is no pair in it; is it the right file?"
  }
}

/// What is wrong with a file of segmentation rules.
private func words(of error: SRXFileError) -> String {
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
