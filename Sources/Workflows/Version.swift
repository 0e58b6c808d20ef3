/// The program's version (semver.org), as `--version` and the TMX header give it.
public let enregardVersion = "0.1.0"
