import ArgumentParser
import Files
import Lexicons
import Workflows

/// Which installed dictionaries to use.
struct DictionaryOptions: ParsableArguments {
  enum Licence: String, ExpressibleByArgument, CaseIterable {
    case any, cc
  }

  @Option(
    help: ArgumentHelp(
      "The folder with the dictionaries (in dictd format, as in Debian's dict-freedict-* packages).",
      discussion: "By default the folder in ENREGARD_DICTIONARIES, else /usr/share/dictd.", valueName: "folder"),
    completion: .directory)
  var directory: String?

  @Option(
    help: """
      any: every dictionary. cc: only those under a Creative Commons licence, whose list may be passed on with \
      programs under other licences.
      """)
  var licence = Licence.any

  @Option(help: ArgumentHelp("Use only dictionaries whose title contains this.", valueName: "text"))
  var only: String?

  var folder: String { directory ?? ResourceFolders.ofEnvironment.dictionaries }

  /// Every dictionary of the folder, allowed or not.
  var reads: [FileUse] { dictionaryUses("--directory", in: folder) }

  /// The dictionaries that the options allow.
  func dictionaries() -> [InstalledDictionary] {
    let all = installedDictionaries(in: folder)
    if licence == .any, only == nil { return all }
    return all.filter { dictionary in
      guard let description = try? dictionary.description() else { return false }
      return (licence == .any || description.isCreativeCommons) && (only.map(description.title.contains) ?? true)
    }
  }
}

/// The files of the dictionaries in a folder.
func dictionaryUses(_ option: String, in folder: String) -> [FileUse] {
  FileUse.all(option, installedDictionaries(in: folder).flatMap { [$0.indexPath, $0.textPath] })
}
