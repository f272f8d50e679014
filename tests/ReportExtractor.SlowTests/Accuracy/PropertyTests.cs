using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ReportExtractor.CorpusGenerator.Damages;
using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Office;
using ReportExtractor.Scoring;
using ReportExtractor.Scoring.Counting;
using ReportExtractor.Scoring.Sources;

namespace ReportExtractor.SlowTests.Accuracy;

/// <summary>
/// What holds for any report. The cases are the same each time. For more of them:
/// <c>REPORT_EXTRACTOR_PROPERTY_TIMES=50 REPORT_EXTRACTOR_PROPERTY_SEED=7 dotnet test --filter Property</c>.
/// Counter-examples that are known and not repaired yet are in <c>known-counter-examples.txt</c>; repaired ones are removed by hand.
/// </summary>
internal sealed class PropertyTests
{
    // As many reports are read one after the other, in case their order matters.
    private const int Together = 6;

    // What is cut off may be the whole second report, and then the figures of the first one are certain again.
    private const string SecondReport = "second-report";

    private static readonly IReadOnlyList<string> AllLayouts = [.. LayoutCatalog.Names, .. OfficeCatalog.Names];

    // All damages except those of the bytes of the text, which these properties change themselves.
    private static readonly IReadOnlyList<string> DamagesOfText =
        [.. DamageCatalog.Names.Except(["encoding", "line-ends", "control-characters"])];

    // Layouts whose columns are separated by marks, so that another width of a character moves nothing.
    private static readonly IReadOnlyList<string> DelimitedLayouts = [.. LayoutCatalog.Names.Where(IsDelimited)];

    private static readonly string KnownPath =
        Path.Combine(Repository.Root, "tests", "ReportExtractor.SlowTests", "Accuracy", "known-counter-examples.txt");

    // No limit by the clock: another process may be using the processor.
    private static readonly ExtractorOptions Options = new() { Timeout = TimeSpan.FromMinutes(20) };
    private static readonly Extractor Extractor = new(Options);

    [Test]
    public void A_figure_that_is_read_is_the_printed_one_in_any_report() => Holds(
        "read",
        ReportCase.Any(AllLayouts, DamageCatalog.Names),
        250,
        tried => tried.Smaller(),
        tried => Silent(tried, bytes => bytes));

    [Test]
    public void Text_that_breaks_off_anywhere_never_turns_a_figure_into_another_number() => Holds(
        "cut",
        Placed(ReportCase.Any(LayoutCatalog.Names, [.. DamagesOfText.Except([SecondReport])])),
        250,
        tried => tried.Smaller(),
        tried => Silent(tried.Report, bytes => bytes[..(int)((long)bytes.Length * tried.Permille / 1000)]));

    [Test]
    public void Encodings_and_line_ends_change_nothing() =>
        Holds("bytes", Texts(LayoutCatalog.Names), 60, tried => tried.Smaller(), tried => Difference(tried, TextChanges.Encodings));

    [Test]
    public void Blanks_at_the_ends_of_lines_change_nothing() =>
        Holds("blanks", Texts(LayoutCatalog.Names), 60, tried => tried.Smaller(), tried => Difference(tried, TextChanges.Blanks));

    [Test]
    public void The_width_of_digits_and_brackets_changes_nothing() =>
        Holds("width", Texts(DelimitedLayouts), 80, tried => tried.Smaller(), tried => Difference(tried, TextChanges.Widths));

    [Test]
    public void Prose_between_the_sections_never_changes_a_figure() => Holds(
        "prose",
        Placed(Texts(LayoutCatalog.Names)),
        120,
        tried => tried.Smaller(),
        tried => Difference(tried.Report, text => TextChanges.Prose(text, tried.Permille)));

    [Test]
    public void The_order_in_which_reports_are_read_changes_nothing() => Holds(
        "order",
        ReportCase.Any(AllLayouts, DamageCatalog.Names).ArrayOf(Together).Select(reports => new CaseGroup(reports)),
        12,
        _ => [],
        DifferenceOfOrder);

    private static bool IsDelimited(string layout) =>
        layout is "bar-lines" or "raw"
        || new[] { "tabs-", "pipes", "cells-" }.Any(start => layout.StartsWith(start, StringComparison.Ordinal));

    private static Gen<ReportCase> Texts(IReadOnlyList<string> layouts) => ReportCase.Any(layouts, DamagesOfText);

    private static Gen<PlacedCase> Placed(Gen<ReportCase> reports) =>
        from report in reports
        from permille in Gen.Choose(1, 999)
        select new PlacedCase(report, permille);

    private static void Holds<T>(string property, Gen<T> cases, int count, Func<T, IEnumerable<T>> smaller, Func<T, string?> fault)
        where T : notnull
    {
        var known = File.ReadLines(KnownPath)
            .Where(line => line.StartsWith($"{property} ", StringComparison.Ordinal))
            .Select(line => line[(property.Length + 1)..])
            .ToHashSet();
        var found = CounterExamples.Find(cases, count, smaller, fault);

        var unknown = found.Where(failing => !known.Contains(failing.Case))
            .Select(failing => $"{property} {failing.Case}\n    smallest: {failing.Why}");
        Assert.That(string.Join('\n', unknown), Is.Empty);
        if (CounterExamples.AreUsual)
        {
            var repaired = known.Except(found.Select(failing => failing.Case));
            Assert.That(string.Join('\n', repaired), Is.Empty, "These hold now; remove them from known-counter-examples.txt.");
        }
    }

    /// <summary>The figures that a changed report has read silently wrong; null if there are none.</summary>
    private static string? Silent(ReportCase tried, Func<byte[], byte[]> change)
    {
        var report = tried.Make();
        var record = Extractor.Extract(new MemoryStream(change(report.Bytes)), report.File);
        var silent = ScoredReport.Of(TruthReader.Parse(report.Truth), record).Cells
            .Where(cell => cell.Outcome == CellOutcome.Silent)
            .Select(cell => string.Create(CultureInfo.InvariantCulture, $"{cell.Key} printed {cell.Printed} read {cell.Value}"))
            .ToList();
        return silent.Count == 0 ? null : string.Join("; ", silent.Take(3));
    }

    /// <summary>The first figure that a change of the text changes.</summary>
    private static string? Difference(ReportCase tried, Func<string, IEnumerable<(string Name, byte[] Bytes)>> change)
    {
        var report = tried.Make();
        var before = Read(Extractor, report.Bytes);
        if (before.Count == 0)
        {
            return "it was not read";
        }

        foreach (var (name, bytes) in change(Encoding.UTF8.GetString(report.Bytes)))
        {
            var after = Read(Extractor, bytes);
            if (before.Except(after).Concat(after.Except(before)).FirstOrDefault() is { } changed)
            {
                return $"{name}: {changed} is in one of both";
            }
        }

        return null;
    }

    /// <summary>The first report that is read otherwise if the others are read at the same time, in the opposite order.</summary>
    private static string? DifferenceOfOrder(CaseGroup tried)
    {
        var reports = tried.Reports.Select(report => report.Make().Bytes).ToList();
        var alone = reports.Select(bytes => Read(new Extractor(Options), bytes)).ToList();
        var together = new Extractor(Options);
        var backwards = Enumerable.Reverse(reports)
            .AsParallel().AsOrdered().WithDegreeOfParallelism(3)
            .Select(bytes => Read(together, bytes))
            .Reverse().ToList();
        return Enumerable.Range(0, reports.Count)
            .Where(i => !alone[i].SequenceEqual(backwards[i]))
            .Select(i => tried.Reports[i].ToString())
            .FirstOrDefault();
    }

    private static List<string> Read(Extractor extractor, byte[] bytes) =>
    [
        .. extractor.Extract(new MemoryStream(bytes), "report").Figures
            .Select(figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Key} {figure.Value} {figure.Status}")),
    ];
}
