extension WordEndings {
  /// Endings from Latin that words of many languages share, so that one language's word may well be another's, too:
  /// contingent, animal.
  package static let shared: Words = """
    ion ions ment ments ent ents ant ants ence ance al able ible ure ures age ages ist ine ose ium um us is on or ide ate
    ite
    """
}
