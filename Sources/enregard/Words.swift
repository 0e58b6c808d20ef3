import Documents
import Evaluation
import Evidence
import Exchange
import Glibc
import ICU

/// What an error of a stage means to the user: the file, the place, what is wrong, what to do. The one place where
/// errors become words; nil for what is no error of ours (wrong arguments, a request for help).
func words(for error: any Error) -> String? {
  switch error {
  case let error as ReadingError: readingWords(error)
  case let error as OutputError: outputWords(error)
  case let error as InputError: inputWords(error)
  case let error as ExchangeError: exchangeWords(error)
  case let error as LexiconError: lexiconWords(error)
  case let error as ICUError:
    "\(error.action) failed (\(error.statusName)): ICU's data is missing or damaged; install libicu72 again"
  case let error as GoldSetError: goldSetWords(error)
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
  let remedy =
    place.isGiven
    ? "is it in another encoding?" : "if it is not \(place.encoding), give --encoding, such as windows-1252"
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

private func inputWords(_ error: InputError) -> String {
  switch error {
  case .sameDocument("-", "-"): "standard input cannot be both documents; name a file for one of them"
  case .sameDocument(let path, let other):
    "\(path) and \(other) are the same file; name the text and its translation"
  case .outputIsInput(let path): "\(path) is also an input, which the output would replace; choose another name with -o"
  case .unknownExtension(let path, let formats):
    "\(path): its ending stands for no format; add --format with one of \(formats.joined(separator: ", "))"
  case .unknownLanguage(let path, let option):
    "\(path == "-" ? "standard input" : path): its language cannot be told from the name or the text; give \(option)"
  case .badBead(let path, let error):
    "\(path): line \(error.line): not a bead: \"\(shown(error.text, limit: 40))\"; "
      + "write [source segments]:[target segments]"
  case .goldBeyondText(let gold, let segment, let text, let count):
    "\(gold): a bead names segment \(segment), counted from 0, of \(text), which has \(count) (blank lines don't count); "
      + "are these files of one text?"
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
  }
}

private func lexiconWords(_ error: LexiconError) -> String {
  words(for: error)
}

private func systemMessage(_ number: Int32) -> String {
  String(cString: strerror(number))
}
