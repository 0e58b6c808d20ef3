import Bitext
import Files
import Formats
import Glibc

/// Why a file cannot be read.
func words(of error: ReadingError) -> String {
  let name = error.name == "-" ? "standard input" : error.name
  switch error.reason {
  case .missing: return "\(name): there is no such file; check the path"
  case .isDirectory: return "\(name): this is a directory; name a file in it"
  case .notPermitted: return "\(name): you may not read this file; check its permissions"
  case .unreadable(let number): return "\(name): cannot be read: \(systemMessage(number))"
  case .noText: return "\(name): there is no text in it; is it the right file?"
  case .tooLarge(let bytes, let limit):
    return "\(name): \(bytes) bytes are more than the \(limit) that can be read at once; split the file"
  case .unknownEncoding(let encoding):
    return
      "\(name): \"\(shown(encoding, limit: 40))\" is not an encoding that ICU knows; try UTF-8, UTF-16 or windows-1252"
  case .missingProgram(let program):
    return "\(name): this is read with \(program.name), which is not installed; install it with: "
      + "apt-get install \(program.package)"
  case .programTooSlow(let program, let seconds):
    return "\(name): \(program.name) was stopped after \(seconds) seconds; is the file damaged, or very large?"
  case .programOutputTooLarge(let program, let limit):
    return "\(name): \(program.name) produced more than \(limit) bytes from it and was stopped; split the file"
  case .programFailed(let program, let message):
    return
      "\(name): \(program.name) cannot read it\(firstWords(of: message)); if its extension is right, the file is damaged, "
      + "incomplete or protected by a password"
  case .needsOtherFile(let program, let file):
    return
      "\(name): it includes the file \"\(shown(file, limit: 100))\", which \(program.name) is not allowed to read; "
      + "put its contents into the document, or remove the directive"
  case .tooDeep(let limit): return "\(name): more than \(limit) nested elements; simplify the file"
  case .unpacksToTooMuch(let limit):
    return "\(name): its text has more than \(limit) bytes when unpacked, the most that is read; split it"
  case .tooManyElements(let limit): return "\(name): more than \(limit) elements in all; split it"
  case .tooManyAttributes(let line, let limit):
    return "\(name): line \(line): an element with more than \(limit) attributes; remove some"
  case .malformed(let format): return "\(name): damaged, or not \(format); save it again, or rename it"
  case .binary(nil): return "\(name): this is not text; convert it to plain text first"
  case .binary(.workbook?):
    return
      "\(name): this is an Excel workbook; give it a name that ends in .xlsx, or save its sheet as CSV (UTF-8) first"
  case .binary(let kind?):
    let remedy = kind.converter.map { "; convert it to text first, with \($0.rawValue) for instance" } ?? ""
    let cause = kind == .oldOffice ? " (or a newer Office file with a password)" : ""
    return "\(name): this is not text but \(kind.rawValue)\(cause)\(remedy)"
  case .undecodable(let place): return "\(name): \(undecodableWords(place))"
  }
}

/// What a program said: its first line, and the next where that one ends in a colon.
private func firstWords(of message: String) -> String {
  let lines = message.split(separator: "\n")
  guard let first = lines.first else { return "" }
  let words = first.hasSuffix(":") && lines.count > 1 ? first + " " + lines[1] : first
  return ": " + shown(String(words), limit: 200)
}

private func undecodableWords(_ place: ReadingError.Undecodable) -> String {
  let bytes = place.bytes.map { "0x" + ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }
    .joined(separator: " ")
  let problem = place.isTruncated ? "ends inside a character (\(bytes))" : "has \(bytes), which is not valid"
  let another = place.encoding == "windows-1252" ? "macintosh or IBM850" : "windows-1252"
  let remedy =
    place.isGiven
    ? "is it in another encoding?" : "correct that byte, or name another encoding with --encoding, such as \(another)"
  return "at byte \(place.offset) the file \(problem) in \(place.encoding); \(remedy)"
}

/// Why output cannot be written.
func words(of error: OutputError) -> String {
  let name = error.path == "-" ? "standard output" : error.path
  return switch error.reason {
  case .missingFolder: "\(name): its folder does not exist; create it first"
  case .isDirectory: "\(name): this is a directory; name a file in it"
  case .notPermitted: "\(name): you may not write here; choose another place with -o"
  case .readOnly: "\(name): the file system is read-only; choose another place with -o"
  case .full: "\(name): there is no space left for the output; \(keptWords(error)); free some space and try again"
  case .closed: "\(name): the program that was reading this has stopped"
  case .linkLoop: "\(name): its symbolic links form a circle; name the file itself"
  case .system(let number): "\(name): cannot be written: \(systemMessage(number))"
  }
}

/// What an unfinished write left behind.
private func keptWords(_ error: OutputError) -> String {
  error.path == "-" ? "it is cut short" : "nothing was changed"
}

/// Which file would be lost.
func words(of conflict: FileConflict) -> String {
  let (option, other) = (conflict.option, conflict.other)
  let path = conflict.path == "-" ? "standard output" : conflict.path
  guard conflict.isWrittenTwice else {
    return "\(path) is also an input (\(other)), which \(option) would replace; name a file of its own"
  }
  return other == option
    ? "\(option) \(path) is given twice; name a file of its own for each"
    : "\(option) and \(other) are the same file, \(path); name a file of its own for each"
}

private func systemMessage(_ number: Int32) -> String {
  String(cString: strerror(number))
}
