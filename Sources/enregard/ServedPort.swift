/// The port, once it is known.
final class ServedPort: @unchecked Sendable {
  // Written before anybody can know the address.
  var value = 0
}
