using System.Text.Json;
using ReportExtractor.CorpusGenerator;
using ReportExtractor.CorpusGenerator.Forms;
using ReportExtractor.CorpusGenerator.Prose;
using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Sheets;

namespace ReportExtractor.Tools.Tests.Generator;

/// <summary>Reports for the tests, before and after the layout.</summary>
internal static class TestReports
{
    /// <summary>Numbers of all sizes, no blanks, and every sum right: nearly every damage finds something to damage.</summary>
    private static readonly SheetProfile Full = new(SheetScale.Large, SheetFill.Full, BreakSums: false);

    /// <summary>A report model; the same seed gives an equal one.</summary>
    public static ReportModel Model(int seed, SheetProfile? profile = null) =>
        ReportFactory.Create(
            StatutoryForm.Of(seed % 2 == 0 ? FormEdition.Of2021 : FormEdition.Of2019),
            profile ?? Full,
            new Dice((ulong)seed));

    /// <summary>A corpus with one layout, of which each report has all of the damages.</summary>
    public static List<GeneratedReport> Corpus(int seed, int count, string layout, params string[] damages) =>
    [
        .. CorpusGenerator.Corpus.Create(new CorpusRequest
        {
            Seed = seed,
            Count = count,
            Layouts = [layout],
            Damages = damages,
            MostDamages = damages.Length,
            FewestDamages = damages.Length,
            BrokenSumsPercent = 0,
        }),
    ];

    /// <summary>Everything that a report model holds but its marks, to compare two models.</summary>
    public static string Dump(ReportModel report) => string.Join(
        '\n',
        [
            report.Agency,
            .. report.Preamble,
            .. report.Title,
            .. report.Blocks.Select(block => block.GetType().Name + JsonSerializer.Serialize<object>(block)),
            .. report.DataRows.SelectMany(row => row.Orphans).Select(cell => JsonSerializer.Serialize(cell)),
        ]);
}
