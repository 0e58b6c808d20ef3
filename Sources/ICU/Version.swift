import CICU

/// The version of the ICU library in use, such as "72.1".
public func icuVersion() -> String {
  var buffer = [CChar](repeating: 0, count: 20)
  cicu_version(&buffer)
  return buffer.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
}
