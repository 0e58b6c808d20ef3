extension Denials {
  /// What words end with that in- and dis- can deny, rather than mean inside: unable, impatient; not inform. English and
  /// French have them alike from Latin.
  package static let latinEndings: Words = """
    able ible ables ibles ent ente ents entes al aire aires ect ete ate ive if ifs ives ical ity ité ence ance
    ed ual ular ulier ulière oral elle el els elles eux euse ble ct cte ctes cts ure ant onnu onnue onnus
    honest order like likes agree agrees ile iles
    """

  /// Prefixes of opposites that English and French have alike.
  static let latinOpposites: Words = "un in im ir il dis non a"
}
