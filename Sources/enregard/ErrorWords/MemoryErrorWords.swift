import Bitext
import Memory

/// What went wrong with a memory.
func words(of error: MemoryError) -> String {
  switch error {
  case .missing(let path):
    "\(path): there is no memory yet; make one with enregard tm add FILE, or name another with --memory"
  case .notMemory(let path, let message):
    "\(path): this is no translation memory, or it is damaged (\(shown(message, limit: 200))); name another with --memory"
  case .newer(let path):
    "\(path): a later version of enregard has made or changed this memory; use that, or name another with --memory"
  case .busy(let path): "\(path): other programs have been writing to it all the time; try again"
  case .unwritable(let path, let message):
    "\(path): it cannot be written (\(shown(message, limit: 200))); check permissions and room"
  case .noLanguage(let language, let known):
    "the memory has nothing in \(language); it has \(known.isEmpty ? "no texts" : known.joined(separator: ", "))"
  }
}
