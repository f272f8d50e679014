using System.Globalization;
using ReportExtractor.Scoring;
using ReportExtractor.Scoring.Counting;
using ReportExtractor.Scoring.Sources;

namespace ReportExtractor.SlowTests.Accuracy;

/// <summary>
/// Accuracy must not get worse, and if it gets better, the new figures are written down:
/// <c>REPORT_EXTRACTOR_RATCHET=update dotnet test --filter Ratchet</c> writes the table again.
/// There is no allowance for silent errors. Those in <c>ratchet-known-silent.csv</c> are known and not repaired yet;
/// the update removes the repaired ones, and never adds one.
/// </summary>
internal sealed class RatchetTests
{
    private const string UpdateVariable = "REPORT_EXTRACTOR_RATCHET";
    private const string SilentHead = "file,key,printed,read";

    /// <summary>The folder of its files.</summary>
    public static readonly string Folder = Path.Combine(Repository.Root, "tests", "ReportExtractor.SlowTests", "Accuracy");
    private static readonly string TablePath = Path.Combine(Folder, "ratchet.csv");
    private static readonly string SilentPath = Path.Combine(Folder, "ratchet-known-silent.csv");

    private RatchetTable _table = null!;
    private List<string> _silent = null!;

    [OneTimeSetUp]
    public void Measure()
    {
        var reports = RatchetCorpus.Score();
        _table = RatchetTable.Of(reports);
        _silent =
        [
            .. from report in reports
               from cell in report.Cells
               where cell.Outcome == CellOutcome.Silent
               select Line(report, cell),
        ];
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "update")
        {
            _table.Write(TablePath);
            var left = KnownSilent().Intersect(_silent).Prepend(SilentHead).ToList();
            File.WriteAllText(SilentPath, string.Concat(left.Select(line => line + "\n")));
        }
    }

    [Test]
    public void No_count_of_the_ratchet_is_worse_than_its_table() =>
        Assert.That(Lines(_table.WorseThan(RatchetTable.Read(TablePath))), Is.Empty);

    [Test]
    public void Counts_of_the_ratchet_that_are_better_are_written_down() => Assert.That(
        Lines(_table.OtherThan(RatchetTable.Read(TablePath))),
        Is.Empty,
        $"Write the new figures down: {UpdateVariable}=update dotnet test --filter Ratchet");

    [Test]
    public void No_figure_of_the_ratchet_is_silently_wrong_except_the_known_ones() =>
        Assert.That(Lines(_silent.Except(KnownSilent())), Is.Empty);

    [Test]
    public void Silent_errors_of_the_ratchet_that_are_repaired_are_not_in_the_list() => Assert.That(
        Lines(KnownSilent().Except(_silent)),
        Is.Empty,
        $"Remove them from the list: {UpdateVariable}=update dotnet test --filter Ratchet");

    private static IEnumerable<string> KnownSilent() => File.ReadLines(SilentPath).Skip(1);

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static string Line(ScoredReport report, ScoredCell cell) =>
        string.Create(CultureInfo.InvariantCulture, $"{report.Truth.File},{cell.Key},{cell.Printed},{cell.Value}");
}
