using ReportExtractor.CorpusGenerator;
using ReportExtractor.CorpusGenerator.Damages;
using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Office;
using ReportExtractor.Scoring;
using ReportExtractor.Scoring.Counting;
using ReportExtractor.Scoring.Sources;

namespace ReportExtractor.SlowTests.Accuracy;

/// <summary>
/// The reports of the ratchet, always the same ones: every layout with every damage, and texts that converters wrote.
/// </summary>
internal static class RatchetCorpus
{
    // The seeds are not chosen for their results: they are the years of the forms, and those around them.
    private static readonly CorpusRequest[] Requests =
    [
        Texts(seed: 2019, perLayout: 2, mostDamages: 0),
        Texts(seed: 2020, perLayout: 14, mostDamages: 1),
        Texts(seed: 2021, perLayout: 14, mostDamages: 5),
        Office(seed: 2022, perLayout: 2, mostDamages: 0),
        Office(seed: 2023, perLayout: 8, mostDamages: 5),
    ];

    /// <summary>Makes, reads and scores all reports, in a fixed order.</summary>
    public static IReadOnlyList<ScoredReport> Score()
    {
        // No limit by the clock: another process may be using the processor.
        var extractor = new Extractor(new ExtractorOptions { Timeout = TimeSpan.FromMinutes(20) });
        return
        [
            .. Made().Concat(Converted()).AsParallel().AsOrdered().WithDegreeOfParallelism(Environment.ProcessorCount)
                .Select(report => ScoredReport.Of(report.Truth, extractor.Extract(new MemoryStream(report.Bytes), report.Truth.File))),
        ];
    }

    private static IEnumerable<(Truth Truth, byte[] Bytes)> Made() =>
        from request in Requests
        from report in Corpus.Create(request)
        let truth = TruthReader.Parse(report.Truth)
        select (truth with { File = $"{request.Seed}/{truth.File}" }, report.Bytes);

    private static IEnumerable<(Truth Truth, byte[] Bytes)> Converted() =>
        from folder in Directory.EnumerateDirectories(Path.Combine(RatchetTests.Folder, "Converted")).Order(StringComparer.Ordinal)
        from truth in TruthReader.Read(Path.Combine(folder, "truth.jsonl"))
        select (truth with { File = $"{Path.GetFileName(folder)}/{truth.File}" }, File.ReadAllBytes(Path.Combine(folder, truth.File)));

    private static CorpusRequest Texts(int seed, int perLayout, int mostDamages) =>
        Of(LayoutCatalog.Names, seed, perLayout, mostDamages);

    private static CorpusRequest Office(int seed, int perLayout, int mostDamages) =>
        Of(OfficeCatalog.Names, seed, perLayout, mostDamages);

    private static CorpusRequest Of(IReadOnlyList<string> layouts, int seed, int perLayout, int mostDamages) => new()
    {
        Seed = seed,
        Count = perLayout * layouts.Count,
        Layouts = layouts,
        Damages = DamageCatalog.Names,
        MostDamages = mostDamages,
    };
}
