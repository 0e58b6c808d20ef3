import Languages
import Synchronization

/// Tables of which there is one for each direction of translation, made when first asked for: most runs need one.
final class PerDirection<Table: Sendable>: Sendable {
  private let made = Mutex<[String: Table]>([:])
  private let make: @Sendable (_ source: String, _ target: String) -> Table

  init(_ make: @escaping @Sendable (_ source: String, _ target: String) -> Table) { self.make = make }

  /// Nil where nothing is known of the two languages together.
  subscript(source: String, target: String) -> Table? {
    guard LanguagePair.of(source, target) != nil else { return nil }
    let key = source + "-" + target
    return made.withLock { made in
      if let table = made[key] { return table }
      let table = make(source, target)
      made[key] = table
      return table
    }
  }
}
