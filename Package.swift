// swift-tools-version: 6.2
import Foundation
import PackageDescription

// One target is one stage (DESIGN: a stage depends only on stages above it in this list).
let package = Package(
  name: "enregard",
  products: [
    .executable(name: "enregard", targets: ["enregard"]),
    .library(
      name: "Enregard",
      targets: [
        "ICU", "Bitext", "Documents", "Segmentation", "Evidence", "Alignment", "Checks", "Exchange", "Maintenance",
        "Memory", "Evaluation", "Pairing", "Project",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // System libraries and data.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CMarkdown", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CHunspell", pkgConfig: "hunspell", providers: [.apt(["libhunspell-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CXLSXWriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(name: "CICU", linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
    .target(name: "CCLD2", linkerSettings: [.linkedLibrary("cld2")]),
    .target(name: "CTOML"),
    .target(name: "CMemoryFile"),
    .target(name: "CGettextPO", dependencies: ["CMemoryFile"]),
    .target(name: "CProgram", dependencies: ["CMemoryFile"]),
    .target(name: "CLexicons", exclude: ["data"]),
    .target(name: "CWordData", exclude: ["data"]),

    // The stages.
    .target(name: "ICU", dependencies: ["CICU"]),
    .target(name: "Bitext", dependencies: ["ICU"]),
    .target(
      name: "Documents", dependencies: ["ICU", "Bitext", "CCLD2", "CLibXML2", "CLibZip", "CMarkdown", "CProgram"]),
    .target(name: "Segmentation", dependencies: ["ICU", "Bitext", "CLibXML2"]),
    .target(
      name: "Evidence",
      dependencies: [
        "ICU", "Bitext", "CStemmer", "CZlib", "CLibXML2", "CHunspell", "CLexicons", "CMemoryFile", "CWordData",
      ]),
    .target(name: "Alignment", dependencies: ["Bitext", "Evidence"]),
    .target(name: "Checks", dependencies: ["ICU", "Bitext", "Documents", "Evidence"]),
    .target(
      name: "Exchange",
      dependencies: ["ICU", "Bitext", "Documents", "Checks", "CLibXML2", "CGettextPO", "CMemoryFile", "CXLSXWriter"],
      resources: [.embedInCode("Reports/Page")]),
    .target(name: "Project", dependencies: ["Bitext", "Documents", "Checks", "CTOML"]),
    .target(name: "Pairing", dependencies: ["Bitext"]),
    .target(name: "Maintenance", dependencies: ["ICU", "Bitext", "Documents", "Exchange"]),
    .target(
      name: "Memory",
      dependencies: [
        "ICU", "Bitext", "Documents", "Exchange", "Maintenance", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    .target(name: "Evaluation", dependencies: ["Bitext", "Checks", "Exchange"]),
    .executableTarget(
      name: "enregard",
      dependencies: [
        "ICU", "Bitext", "Documents", "Segmentation", "Evidence", "Alignment", "Checks", "Exchange",
        "Maintenance", "Memory", "Evaluation", "Pairing", "Project",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // What learns the engine's weights from gold beads; for developers.
    .executableTarget(
      name: "enregard-train",
      dependencies: [
        "Bitext", "Documents", "Evidence", "Alignment", "Exchange", "Evaluation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Sources/Training"),

    // What shows the words, links and features by which the checks judge; for developers.
    .executableTarget(
      name: "enregard-dump-checks", dependencies: ["Bitext", "Evidence", "Checks"], path: "Sources/ChecksTraining"),

    // Tests, beside what they test by name.
    .testTarget(name: "CorporaTests"),
    .testTarget(name: "ICUTests", dependencies: ["ICU"]),
    .testTarget(name: "BitextTests", dependencies: ["Bitext"]),
    .testTarget(name: "DocumentsTests", dependencies: ["Documents"]),
    .testTarget(name: "SegmentationTests", dependencies: ["Segmentation", "Documents"]),
    .testTarget(name: "ProjectTests", dependencies: ["Project", "Checks"]),
    .testTarget(name: "PairingTests", dependencies: ["Pairing", "Bitext"]),
    .testTarget(name: "EvidenceTests", dependencies: ["Evidence", "Bitext", "CZlib"]),
    .testTarget(name: "AlignmentTests", dependencies: ["Alignment", "Documents", "Segmentation"]),
    .testTarget(name: "ChecksTests", dependencies: ["Checks"]),
    .testTarget(name: "ExchangeTests", dependencies: ["Exchange", "Checks", "CommandTesting"]),
    .testTarget(name: "MaintenanceTests", dependencies: ["Maintenance", "Exchange", "Documents"]),
    .testTarget(name: "MemoryTests", dependencies: ["Memory", "Exchange", "Documents"]),
    .testTarget(name: "EvaluationTests", dependencies: ["Evaluation", "Checks", "Evidence"]),
    .target(name: "CommandTesting", path: "Tests/CommandTesting"),
    .testTarget(name: "CommandTests", dependencies: ["enregard", "CommandTesting"]),
    // Slow, and with other people's programs: run by scripts/test-end-to-end.
    .testTarget(
      name: "EndToEndTests", dependencies: ["enregard", "CommandTesting"], exclude: ["read-tmx.py", "drive-page.py"]),
  ],
  swiftLanguageModes: [.v6]
)

// `scripts/test` builds with warnings as errors. A newer compiler's new warnings stop nobody else.
if ProcessInfo.processInfo.environment["ENREGARD_WARNINGS"] == "errors" {
  for target in package.targets where target.type != .system {
    target.swiftSettings = (target.swiftSettings ?? []) + [.treatAllWarnings(as: .error)]
    target.cSettings = (target.cSettings ?? []) + [.treatAllWarnings(as: .error)]
  }
}

// `scripts/make-docs` asks for the plugin that makes the documentation; an ordinary build does without it.
if ProcessInfo.processInfo.environment["ENREGARD_DOCS"] != nil {
  package.dependencies.append(.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"))
}
