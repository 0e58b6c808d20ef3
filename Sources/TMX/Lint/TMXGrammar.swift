/// What TMX 1.4 lets elements hold and have (the document type definition of the standard, as a table of our own).
struct TMXGrammar {
  struct Element {
    /// Elements that it may hold.
    var children: Set<String> = []
    var holdsText = false
    /// Attributes that it must have.
    var required: Set<String> = []
    /// Attributes that it may have.
    var optional: Set<String> = []
    /// Attributes whose values are limited.
    var values: [String: Set<String>] = [:]
  }

  private static let inline: Set<String> = ["bpt", "ept", "ph", "it", "hi", "ut"]
  private static let history: Set<String> = [
    "o-encoding", "datatype", "usagecount", "lastusagedate", "creationtool", "creationtoolversion", "creationdate",
    "creationid", "changedate", "changeid", "o-tmf",
  ]
  static let segmentTypes: Set<String> = ["block", "paragraph", "sentence", "phrase"]

  static let elements: [String: Element] = [
    "tmx": Element(children: ["header", "body"], required: ["version"]),
    "header": Element(
      children: ["note", "prop", "ude"],
      required: ["creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype"],
      optional: ["o-encoding", "creationdate", "creationid", "changedate", "changeid"],
      values: ["segtype": segmentTypes]),
    "body": Element(children: ["tu"]),
    "note": Element(holdsText: true, optional: ["o-encoding", "xml:lang", "lang"]),
    "prop": Element(holdsText: true, required: ["type"], optional: ["xml:lang", "o-encoding", "lang"]),
    "ude": Element(children: ["map"], required: ["name"], optional: ["base"]),
    "map": Element(required: ["unicode"], optional: ["code", "ent", "subst"]),
    "tu": Element(
      children: ["note", "prop", "tuv"], optional: history.union(["tuid", "segtype", "srclang"]),
      values: ["segtype": segmentTypes]),
    "tuv": Element(
      children: ["note", "prop", "seg"], required: ["xml:lang"], optional: history.union(["lang"])),
    "seg": Element(children: inline, holdsText: true),
    "bpt": Element(children: ["sub"], holdsText: true, required: ["i"], optional: ["x", "type"]),
    "ept": Element(children: ["sub"], holdsText: true, required: ["i"]),
    "sub": Element(children: inline, holdsText: true, optional: ["datatype", "type"]),
    "it": Element(
      children: ["sub"], holdsText: true, required: ["pos"], optional: ["x", "type"], values: ["pos": ["begin", "end"]]),
    "ph": Element(children: ["sub"], holdsText: true, optional: ["x", "assoc", "type"]),
    "hi": Element(children: inline, holdsText: true, optional: ["x", "type"]),
    "ut": Element(children: ["sub"], holdsText: true, optional: ["x"]),
  ]
}

/// Whether TMX 1.4 gives an element an attribute.
package func isTMXAttribute(_ name: String, of element: String) -> Bool {
  guard let element = TMXGrammar.elements[element] else { return false }
  return element.required.contains(name) || element.optional.contains(name)
}
