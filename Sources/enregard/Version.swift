/// The program's version (semver.org), as `--version` and the TMX header give it.
let enregardVersion = "0.1.0"
