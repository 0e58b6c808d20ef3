// swift-tools-version: 6.2
import Foundation
import PackageDescription

// What `scripts/build` says of the build, which `enregard --version` tells; and whether the word lists are files of their
// own, as in what `scripts/package` makes.
let environment = ProcessInfo.processInfo.environment
let buildFacts: [CSetting] = ["ENREGARD_COMMIT", "ENREGARD_SWIFT"].compactMap { name in
  environment[name].map { .define(name, to: "\"\($0)\"") }
}
let lexiconSettings: [CSetting] =
  environment["ENREGARD_LEXICONS"] == "apart" ? [.define("ENREGARD_LEXICONS_APART")] : []

// One target is one stage (DESIGN: a stage depends only on stages above it in this list).
let package = Package(
  name: "enregard",
  products: [
    .executable(name: "enregard", targets: ["enregard"]),
    // All of it; and what can be used alone, with no more than it needs.
    .library(
      name: "Enregard",
      targets: [
        "ICU", "Files", "Bitext", "Languages", "LanguageIdentification", "Documents", "Segmentation", "TextAnalysis",
        "Lexicons", "Alignment", "Formats", "Checks", "Reports", "TMX", "Memory", "Workflows", "Service",
        "Evaluation",
      ]),
    .library(name: "Documents", targets: ["Documents"]),
    .library(name: "Segmentation", targets: ["Segmentation"]),
    .library(name: "Alignment", targets: ["Alignment"]),
    .library(name: "Formats", targets: ["Formats"]),
    .library(name: "Checks", targets: ["Checks", "Reports"]),
    .library(name: "Memory", targets: ["Memory", "TMX"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
  ],
  targets: [
    // System libraries and data.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CMarkdown", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(name: "CHunspell", pkgConfig: "hunspell", providers: [.apt(["libhunspell-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CXLSXWriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(name: "CICU", linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
    .target(name: "CCLD2", linkerSettings: [.linkedLibrary("cld2")]),
    .target(name: "CTOML"),
    .target(name: "CMemoryFile"),
    .target(name: "CGettextPO", dependencies: ["CMemoryFile"]),
    .target(name: "CProgram", dependencies: ["CMemoryFile"]),
    .target(name: "CBuild", cSettings: buildFacts),
    .target(name: "CFoundationData"),
    .target(name: "CLexicons", exclude: ["data"], cSettings: lexiconSettings),
    .target(name: "CWordData", exclude: ["data"]),

    // The stages.
    .target(name: "ICU", dependencies: ["CICU"]),
    .target(name: "Files", dependencies: ["ICU", "CLibXML2", "CLibZip", "CMemoryFile", "CProgram", "CZlib", "CZstd"]),
    .target(name: "Bitext"),
    .target(name: "Languages", dependencies: ["ICU", "Bitext"]),
    .target(name: "LanguageIdentification", dependencies: ["Bitext", "Languages", "CCLD2"]),
    .target(
      name: "Documents", dependencies: ["ICU", "Files", "Bitext", "Languages", "CLibXML2", "CLibZip", "CMarkdown"]),
    .target(name: "Segmentation", dependencies: ["ICU", "Bitext", "Languages", "CLibXML2"]),
    .target(
      name: "TextAnalysis", dependencies: ["ICU", "Files", "Bitext", "Languages", "CHunspell", "CStemmer", "CWordData"]),
    .target(
      name: "Lexicons",
      dependencies: [
        "ICU", "Files", "Bitext", "Languages", "LanguageIdentification", "TextAnalysis", "CLexicons", "CLibXML2",
      ]),
    .target(name: "Alignment", dependencies: ["Files", "Bitext", "TextAnalysis", "Lexicons"]),
    .target(
      name: "Formats",
      dependencies: ["ICU", "Files", "Bitext", "Languages", "CGettextPO", "CLibXML2", "CMemoryFile", "CXLSXWriter"],
      resources: [.embedInCode("HTML/Page")]),
    .target(
      name: "Checks",
      dependencies: ["ICU", "Files", "Bitext", "Languages", "LanguageIdentification", "TextAnalysis", "Lexicons"]),
    .target(
      name: "Reports", dependencies: ["Files", "Bitext", "Languages", "Formats", "Checks"],
      resources: [.embedInCode("Page")]),
    .target(
      name: "TMX", dependencies: ["ICU", "Files", "Bitext", "Languages", "LanguageIdentification", "Formats"]),
    .target(
      name: "Memory",
      dependencies: [
        "ICU", "Files", "Bitext", "TextAnalysis", "Formats", "TMX", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    .target(
      name: "Workflows",
      dependencies: [
        "ICU", "Files", "Bitext", "Languages", "LanguageIdentification", "Documents", "Segmentation", "TextAnalysis",
        "Lexicons", "Alignment", "Formats", "Checks", "Reports", "Memory", "CTOML",
      ]),
    .target(
      name: "Service",
      dependencies: [
        "ICU", "Files", "Bitext", "Languages", "Alignment", "Formats", "Memory", "Workflows",
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
      ], resources: [.embedInCode("Page")]),
    .target(name: "Evaluation", dependencies: ["Bitext", "Languages", "Formats", "Checks", "Files"]),
    .executableTarget(
      name: "enregard",
      dependencies: [
        "ICU", "Files", "Bitext", "Languages", "Documents", "Segmentation", "TextAnalysis", "Lexicons", "Alignment",
        "Formats", "Checks", "Reports", "TMX", "Memory", "Workflows", "Service", "Evaluation", "CBuild",
        "CFoundationData", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // For developers: what learns the engine's weights from gold beads, and what shows the words, links and features
    // by which the checks judge.
    .executableTarget(
      name: "enregard-train",
      dependencies: [
        "Files", "Bitext", "Documents", "TextAnalysis", "Lexicons", "Alignment", "Formats", "Evaluation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Sources/Development/Training"),
    .executableTarget(
      name: "enregard-dump-checks", dependencies: ["Bitext", "Lexicons", "Checks"],
      path: "Sources/Development/DumpChecks"),
    .executableTarget(
      name: "enregard-simulate-review",
      dependencies: [
        "Files", "Bitext", "Alignment", "Formats", "Workflows", "Evaluation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Sources/Development/Review"),

    // Ten lines each, over the public interface alone.
    .executableTarget(
      name: "align-documents", dependencies: ["Workflows"], path: "Examples/align-documents", packageAccess: false),
    .executableTarget(
      name: "check-xliff", dependencies: ["Workflows"], path: "Examples/check-xliff", packageAccess: false),
    .executableTarget(
      name: "search-memory", dependencies: ["Workflows"], path: "Examples/search-memory", packageAccess: false),

    // Tests, beside what they test by name.
    .testTarget(name: "CorporaTests"),
    .testTarget(name: "ICUTests", dependencies: ["ICU"]),
    .testTarget(name: "FilesTests", dependencies: ["Files"]),
    .testTarget(name: "BitextTests", dependencies: ["Bitext"]),
    .testTarget(name: "LanguagesTests", dependencies: ["Bitext", "Languages", "LanguageIdentification", "Documents"]),
    .testTarget(
      name: "DocumentsTests", dependencies: ["Files", "Bitext", "LanguageIdentification", "Documents", "BitextTesting"]),
    .testTarget(
      name: "SegmentationTests", dependencies: ["ICU", "Files", "Bitext", "Documents", "Segmentation", "BitextTesting"]),
    .testTarget(
      name: "TextAnalysisTests", dependencies: ["Bitext", "TextAnalysis", "BitextTesting", "CommandTesting"]),
    .testTarget(
      name: "LexiconsTests",
      dependencies: ["Files", "Bitext", "TextAnalysis", "Lexicons", "BitextTesting", "CommandTesting", "CZlib"]),
    .testTarget(
      name: "AlignmentTests",
      dependencies: [
        "Files", "Bitext", "Documents", "Segmentation", "TextAnalysis", "Lexicons", "Alignment", "BitextTesting",
      ]),
    .testTarget(
      name: "FormatsTests",
      dependencies: ["Files", "Bitext", "Documents", "Formats", "Workflows", "BitextTesting", "CommandTesting"]),
    .testTarget(
      name: "ChecksTests", dependencies: ["Bitext", "Languages", "TextAnalysis", "Lexicons", "Checks", "BitextTesting"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Files", "Bitext", "Languages", "Formats", "Checks", "Reports", "CommandTesting"]),
    .testTarget(name: "TMXTests", dependencies: ["ICU", "Files", "Bitext", "Formats", "TMX", "BitextTesting"]),
    .testTarget(name: "MemoryTests", dependencies: ["Files", "Formats", "TMX", "Memory", "BitextTesting"]),
    .testTarget(
      name: "WorkflowsTests",
      dependencies: [
        "Files", "Bitext", "Alignment", "Formats", "Checks", "Reports", "Memory", "Workflows", "CommandTesting",
        "BitextTesting",
      ]),
    .testTarget(
      name: "ServiceTests",
      dependencies: [
        "Files", "Bitext", "Alignment", "Languages", "Formats", "Memory", "Workflows", "Service", "CommandTesting",
      ]),
    .testTarget(
      name: "EvaluationTests",
      dependencies: ["Bitext", "TextAnalysis", "Lexicons", "Formats", "Checks", "Evaluation", "BitextTesting"]),
    .target(name: "BitextTesting", dependencies: ["Bitext"], path: "Tests/BitextTesting"),
    .target(name: "CommandTesting", path: "Tests/CommandTesting"),
    .testTarget(
      name: "CommandTests",
      dependencies: ["Files", "Bitext", "Formats", "Checks", "Workflows", "Service", "enregard", "CommandTesting"]),
    // Slow, and with other people's programs: run by scripts/test-end-to-end.
    .testTarget(
      name: "EndToEndTests", dependencies: ["enregard", "CommandTesting"],
      exclude: [
        "edit-workbook.py", "read-tmx.py", "drive-page.py", "drive-review.py", "review", "kill-review.py",
        "ask-memory.py", "malform-memory.py", "describe-memory.py", "AskApertium.java", "run-spark.py",
        "run-datatrove.py",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

// `scripts/test` builds with warnings as errors. A newer compiler's new warnings stop nobody else.
if environment["ENREGARD_WARNINGS"] == "errors" {
  for target in package.targets where target.type != .system {
    target.swiftSettings = (target.swiftSettings ?? []) + [.treatAllWarnings(as: .error)]
    target.cSettings = (target.cSettings ?? []) + [.treatAllWarnings(as: .error)]
  }
}

// `scripts/make-docs` asks for the plugin that makes the documentation; an ordinary build does without it.
if environment["ENREGARD_DOCS"] != nil {
  package.dependencies.append(.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"))
}
