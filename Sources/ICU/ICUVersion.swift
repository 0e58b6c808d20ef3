import CICU

/// The version of the ICU library in use, such as "72.1".
package func icuVersion() -> String {
  var buffer = [CChar](repeating: 0, count: 20)
  cicu_version(&buffer)
  return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
}
