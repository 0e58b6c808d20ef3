import CLibXML2

/// What Word does not show of fields: everything in a field's instruction but its own words, such as what a field
/// inside of it gives, which only decides what the outer one shows.
///
/// Where an instruction does not end, nothing is given up.
struct WordFields {
  /// Of each open field, whether its instruction goes on.
  private var open: [Bool] = []
  private var unshown: [xmlNodePtr] = []

  /// Meets what stands in a run.
  ///
  /// - Returns: whether it is part of another field's instruction, and is given up when that ends.
  mutating func meet(_ node: xmlNodePtr, named name: String) -> Bool {
    let isUnshown: Bool
    switch name {
    case "w:rPr": isUnshown = false
    case "w:instrText": isUnshown = open.dropLast().contains(true)
    case "w:fldChar":
      // Of the outermost field pandoc needs all marks.
      switch attribute("fldCharType", of: node) {
      case "begin":
        isUnshown = open.contains(true)
        open.append(true)
      case "separate":
        if !open.isEmpty { open[open.count - 1] = false }
        isUnshown = open.contains(true)
      case "end":
        _ = open.popLast()
        isUnshown = open.contains(true)
      default: isUnshown = false
      }
    default: isUnshown = open.contains(true)
    }
    if isUnshown { unshown.append(node) }
    return isUnshown
  }

  /// What was met and can go, now that the instruction has ended that it is in.
  mutating func takeUnshown() -> [xmlNodePtr] {
    guard !unshown.isEmpty, !open.contains(true) else { return [] }
    defer { unshown = [] }
    return unshown
  }
}
