import Alignment
import ArgumentParser

/// Kinds of beads such as `1-1,1-2,2-1`.
struct BeadKindsArgument: ExpressibleByArgument {
  var kinds: Set<BeadKind>

  init?(argument: String) {
    let kinds = argument.split(separator: ",", omittingEmptySubsequences: false).map { text -> BeadKind? in
      let counts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard counts.count == 2, let source = counts[0], let target = counts[1] else { return nil }
      return BeadKind(source: source, target: target)
    }
    let known = kinds.compactMap { $0 }
    guard known.count == kinds.count, known.allSatisfy(\.isSearched) else { return nil }
    self.kinds = Set(known)
  }
}
