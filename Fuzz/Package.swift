// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that building the main one stays quick. Built by scripts/fuzz, with libFuzzer's
// instrumentation in every module.
let package = Package(
  name: "fuzz",
  dependencies: [.package(name: "enregard", path: "..")],
  targets: [
    // libFuzzer's entry.
    .target(name: "CFuzzer"),
    .executableTarget(
      name: "fuzz",
      dependencies: ["CFuzzer", .product(name: "Enregard", package: "enregard")]),
  ],
  swiftLanguageModes: [.v6]
)
