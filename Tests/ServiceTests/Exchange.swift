import Glibc

/// What the server answers to these bytes, until it closes the connection or is silent for half a minute.
///
/// - Parameter trickle: letters that follow, one each tenth of a second, until the connection is closed.
func exchange(_ text: String, then trickle: Int = 0, port: Int) -> String {
  let client = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  defer { close(client) }
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = in_port_t(port).bigEndian
  address.sin_addr.s_addr = inet_addr("127.0.0.1")
  let isConnected = withUnsafePointer(to: &address) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      connect(client, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
    }
  }
  guard isConnected else { return "" }
  var patience = timeval(tv_sec: 30, tv_usec: 0)
  setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
  _ = Array(text.utf8).withUnsafeBytes { send(client, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
  for _ in 0..<trickle {
    usleep(100_000)
    // The second one after the server has closed fails.
    if send(client, "x", 1, Int32(MSG_NOSIGNAL)) < 0 { break }
  }
  var answer: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = recv(client, &buffer, buffer.count, 0)
    if count <= 0 { break }
    answer += buffer[..<count]
  }
  return String(decoding: answer, as: UTF8.self)
}
