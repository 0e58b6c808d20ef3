import CommandTesting
import Foundation
import Testing

/// The recipes of `integrations/`, on the engines that they are for. `scripts/engines` has those that come from PyPI.
@Suite("On the engines of others", .enabled(if: Tools.isWanted, "run scripts/test-end-to-end"))
struct IntegrationTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let integrations =
    URL(fileURLWithPath: #filePath).pathComponents.dropLast(3).joined(separator: "/").dropFirst() + "/integrations"

  /// A Python that has Spark, DataTrove and Snakemake.
  private func python(_ arguments: [String]) async throws -> RunResult {
    let engines = try #require(ProcessInfo.processInfo.environment["ENREGARD_ENGINES"], "scripts/engines prints it")
    let paths = ["stream", "spark", "datatrove"].map { "\(Self.integrations)/\($0)" }
    return try await run(
      engines, arguments, in: folder.path,
      environment: [
        "PYTHONPATH": paths.joined(separator: ":"), "PYTHONDONTWRITEBYTECODE": "1", "XDG_CACHE_HOME": folder.path,
        // Nothing of it is for the network.
        "SPARK_LOCAL_IP": "127.0.0.1",
      ])
  }

  private func writeDocuments(_ count: Int) throws {
    for number in 1...count {
      try folder.write("Room \(number) is red.\nSea \(number) is blue.\n", to: "en/\(number).txt")
      try folder.write("La salle \(number) est rouge.\nLa mer \(number) est bleue.\n", to: "fr/\(number).txt")
    }
  }

  private static let languages = ["--from", "en", "--to", "fr", "--no-dictionary"]

  @Test("Spark has every row once, also where a child or an executor is killed")
  func spark() async throws {
    let result = try await python([Tools.script("run-spark.py"), enregardPath, folder.path])
    #expect(result.status == 0, "\(result.errors.suffix(3000))")
  }

  @Test("DataTrove's documents have what the program says of them")
  func dataTrove() async throws {
    let result = try await python([Tools.script("run-datatrove.py"), enregardPath, folder.path])
    #expect(result.status == 0, "\(result.errors.suffix(3000))")
  }

  @Test("Snakemake aligns, checks and merges, and does again what has changed")
  func snakemake() async throws {
    try writeDocuments(3)
    let command = [
      "-m", "snakemake", "-s", "\(Self.integrations)/snakemake/Snakefile", "--cores", "2", "--config", "source=en",
      "target=fr", "from_=en", "to=fr", "program=\(enregardPath)",
    ]
    let result = try await python(command)
    #expect(result.status == 0, "\(result.errors.suffix(3000))")
    #expect(folder.contents("out/all.tmx")?.components(separatedBy: "</tu>").count == 7)
    #expect(folder.contents("out/2.txt.findings.jsonl") != nil)
    try folder.write("La salle 2 est verte.\nLa mer 2 est bleue.\n", to: "fr/2.txt")
    let again = try await python(command)
    #expect(again.status == 0 && folder.contents("out/all.tmx")?.contains("verte") == true)
    #expect(again.errors.contains("out/2.txt.tmx") && !again.errors.contains("out/1.txt.tmx\n"), "\(again.errors)")
  }

  @Test("GNU parallel gives what one program gives, of lines and of files")
  func parallel() async throws {
    let environment = ["ENREGARD": enregardPath, "BLOCK": "2k", "HOME": folder.path]
    let lines = (1...200).map {
      #"{"id": \#($0), "source": "Room \#($0). It's \"red\".", "target": "Salle \#($0). Rouge."}"#
    }
    let input = lines.joined(separator: "\n") + "\n"
    let parallel = try await run(
      "\(Self.integrations)/parallel/align-lines", ["2"] + Self.languages, in: folder.path, input: input,
      environment: environment)
    let bare = try await enregard(["align", "--stream", "-q"] + Self.languages, in: folder.path, input: input)
    #expect(parallel.status == 0 && parallel.output == bare.output, "\(parallel.errors)")

    try writeDocuments(4)
    let map = try await enregard(["align", "en", "fr", "--pairs-only", "-q"], in: folder.path)
    try folder.write(map.output, to: "map.tsv")
    let stamp = ["--property", "client=Acme & Co; Ltd"]
    let files = try await run(
      "\(Self.integrations)/parallel/align-files", ["2", "map.tsv", "the memories"] + Self.languages + stamp,
      in: folder.path, environment: environment)
    let memory = folder.contents("the memories/4.tmx") ?? ""
    #expect(files.status == 0 && memory.contains("La mer 4"), "\(files.errors)")
    #expect(memory.contains("Acme &amp; Co; Ltd</prop>"), "\(memory)")
    #expect(folder.contents("the memories/jobs.tsv")?.split(separator: "\n").count == 5)
  }

  @Test("the tasks of a Slurm array, run one by one in its stead, make all pairs once")
  func slurm() async throws {
    try writeDocuments(5)
    let map = try await enregard(["align", "en", "fr", "--pairs-only", "-q"], in: folder.path)
    try folder.write(map.output, to: "map.tsv")
    for task in 3...4 {
      let result = try await run(
        "\(Self.integrations)/slurm/align.sbatch", ["map.tsv", "out"] + Self.languages, in: folder.path,
        environment: [
          "ENREGARD": enregardPath, "SLURM_ARRAY_TASK_ID": "\(task)", "SLURM_ARRAY_TASK_MIN": "3",
          "SLURM_ARRAY_TASK_COUNT": "2", "SLURM_CPUS_PER_TASK": "1",
        ])
      #expect(result.status == 0, "\(result.errors)")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url("out").path).sorted()
    #expect(names == (1...5).map { "\($0).tmx" } + ["logs"])
    let logs = ["1", "2"].map { folder.contents("out/logs/\($0).jsonl")?.split(separator: "\n").count }
    #expect(logs == [3, 2])
    #expect(folder.contents("out/logs/2.json")?.contains(#""shard":"2/2""#) == true)
  }
}
