import CStemmer

/// Snowball's stemmer for one language (Porter 2001, snowballstem.org).
///
/// Holds C state: one for each thread.
final class Stemmer {
  private let handle: OpaquePointer

  /// Nil where Snowball has no stemmer for the language.
  ///
  /// - Parameter language: a primary language subtag, such as "fr".
  init?(language: String) {
    guard let handle = sb_stemmer_new(language, "UTF_8") else { return nil }
    self.handle = handle
  }

  deinit { sb_stemmer_delete(handle) }

  /// The stem of a lower-case word, as UTF-8; the bytes are good until the next call.
  func stem(_ word: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard let stem = sb_stemmer_stem(handle, word.baseAddress, Int32(word.count)) else { return word }
    return UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(handle)))
  }
}
