import Files

/// What finds the texts in a language that are the same but for inline codes, and so the very same ones, too.
func plainTextHash(_ text: [UInt8], language: String) -> Int64 {
  textHash(withoutInlineCodes(text), language: language)
}

/// Of bytes, as those of a text in a language.
func textHash(_ text: some Sequence<UInt8>, language: String) -> Int64 {
  var hash = StableHash()
  hash.combine(language.utf8)
  hash.combine(0)
  hash.combine(text)
  return Int64(bitPattern: hash.finish())
}
