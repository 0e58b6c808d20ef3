import Bitext
import Formats

/// What is wrong with a file of pairs, or with a line of it.
func words(of error: PairReadingError) -> String {
  let place = (error.name == "-" ? "standard input" : error.name) + (error.line.map { ": line \($0)" } ?? "")
  return switch error.reason {
  case .notUTF8: "\(place): not UTF-8; save the file in UTF-8, or give --encoding"
  case .lineTooLong(let limit):
    "\(place): longer than \(limit) bytes, the longest line that is read; write one pair on each line"
  case .badProperties:
    "\(place): the column properties is not as it was written: a list such as [{\"type\":\"x-client\",\"text\":\"Acme\"}]; correct the cell or empty it"
  case .notJSON(let message): "\(place): not JSON\(message.isEmpty ? "" : ": \(shown(message, limit: 100))")"
  case .notObject: "\(place): not a JSON object; write {\"source\": ..., \"target\": ...}"
  case .missingText(let member): "\(place): the object has no text in \"\(member)\"; add it, or remove the line"
  case .noTab: "\(place): there is no tab; a line is source, tab, target"
  case .malformedXML(let message) where message.hasPrefix("Document is empty"):
    "\(place): this is not XML; is it the right file, with the right extension?"
  case .malformedXML(let message):
    "\(place): not well-formed XML\(message.isEmpty ? "" : " (\(shown(message, limit: 100)))"); "
      + "export the file again, or correct it there"
  case .xmlTooLong(let limit):
    "\(place): one text, name or attribute value has more than \(limit) bytes, the most that is read; shorten it, or take "
      + "it out"
  case .entity(let name):
    "\(place): it refers to \"&\(shown(name, limit: 40));\", and entities are not read; write the text itself there"
  case .declaredEntities:
    "\(place): its document type declares entities, which are not read; remove the declarations"
  case .tooDeep(let limit): "\(place): more than \(limit) nested elements; is this the right file?"
  case .unitTooLarge(let limit):
    "\(place): a translation unit of more than \(limit) bytes, the largest that is read; is this the right file?"
  case .notTMX(let root):
    "\(place): this is XML, but \"\(shown(root, limit: 40))\" is not the root element of TMX (tmx); export the file as TMX"
  case .manyLanguages(let found):
    "\(place): its languages are \(found.joined(separator: ", ")); choose a pair with --from and --to"
  case .otherLanguages(let found):
    "\(place): no unit has a pair of these languages; its languages are \(found.isEmpty ? "none" : found.joined(separator: ", ")); "
      + "choose others with --from and --to"
  case .notXLIFF(let root):
    "\(place): this is XML, but \"\(shown(root, limit: 40))\" is not the root element of XLIFF (xliff); export the file as XLIFF"
  case .untranslated(let languages):
    "\(place): nothing in it is translated\(languages.isEmpty ? "" : " (\(languages.joined(separator: ", ")))") "
      + "into the language asked for; choose other languages with --from and --to"
  case .textTooLong(let limit): "\(place): a text of more than \(limit) bytes starts here; is this the right file?"
  case .missingLibrary(let package):
    "\(place): reading PO needs a library that is not installed; install it with: apt-get install \(package)"
  case .malformedPO(let message):
    "\(place): not a PO file\(message.isEmpty ? "" : ": \(shown(message, limit: 100))"); msgfmt -c shows all errors"
  case .notInCharset(let charset):
    "\(place): not text in \(charset), which the header states; correct the header, or give --encoding"
  case .noTable:
    "\(place): this is no file of pairs, nor a table with tabs; where it is a document, name its translation, too"
  case .oneColumn: "\(place): there is only one column; a line is source, comma or semicolon, target"
  case .noColumn(let language, let columns):
    "\(place): no column is named \(language); the columns are \(shown(columns.joined(separator: ", "), limit: 200))"
  case .openQuote: "\(place): a quotation mark opens a cell here and is never closed; close it, or double it"
  case .unevenLines(let other):
    "\(place): the file ends here, and \(other) continues; line n of one must correspond to line n of the other: are these the right files?"
  case .needsTwoFiles: "\(place): this format has each side in a file of its own; name the source and the target"
  case .needsOneFile: "\(place): this format has both sides in one file; name one file"
  case .noPairs: "\(place): it contains no pairs; is it the right file?"
  }
}
