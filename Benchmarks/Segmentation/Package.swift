// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that building the main one stays quick.
let package = Package(
  name: "measure-segmentation",
  dependencies: [.package(name: "enregard", path: "../..")],
  targets: [
    .executableTarget(name: "measure-segmentation", dependencies: [.product(name: "Enregard", package: "enregard")])
  ],
  swiftLanguageModes: [.v6]
)
