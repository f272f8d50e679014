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
using ReportExtractor.Tests.Extraction;

namespace ReportExtractor.Tests.Accuracy;

/// <summary>
/// What holds for any report. The cases are the same each time. More of them:
/// <c>REPORT_EXTRACTOR_PROPERTY_TIMES=50 REPORT_EXTRACTOR_PROPERTY_SEED=7 dotnet test --filter Property</c>.
/// Counter-examples that are known and not mended yet stand in <c>known-counter-examples.txt</c>; what is mended is taken out by hand.
/// </summary>
internal sealed class PropertyTests
{
    // As many reports as are read one after the other where their order could matter.
    private const int Together = 6;

    private static readonly Extractor Extractor = new();

    private static readonly IReadOnlyList<string> AllLayouts = [.. LayoutCatalog.Names, .. OfficeCatalog.Names];

    // What is cut off may be the whole second report, and then the first one's figures are certain again.
    private const string SecondReport = "second-report";

    // Damages that set the bytes of the text, which these properties set themselves.
    private static readonly IReadOnlyList<string> DamagesOfText = [.. DamageCatalog.Names.Except(["encoding", "line-ends", "control-characters"])];

    // Layouts whose columns are told by marks and not by their places, so that another width of a character moves nothing.
    private static readonly IReadOnlyList<string> DelimitedLayouts =
        [.. LayoutCatalog.Names.Where(name => name.StartsWith("tabs-", StringComparison.Ordinal) || name.StartsWith("pipes", StringComparison.Ordinal) || name.StartsWith("cells-", StringComparison.Ordinal) || name is "bar-lines" or "raw")];

    // How the headings of the sections end.
    private static readonly string[] Headings = ["总体情况", "主动公开政府信息情况", "处理政府信息公开申请情况", "行政复议、行政诉讼情况", "改进情况", "报告的事项"];

    [Test]
    public void A_figure_that_is_read_is_the_printed_one_in_any_report() =>
        Holds("read", ReportCase.Any(AllLayouts, DamageCatalog.Names), 250, tried => tried.Smaller(), tried => Silent(tried, report => report));

    [Test]
    public void Text_that_breaks_off_anywhere_never_turns_a_figure_into_another_number() =>
        Holds(
            "cut",
            Placed(ReportCase.Any(LayoutCatalog.Names, [.. DamagesOfText.Except([SecondReport])])),
            250,
            tried => tried.Report.Smaller().Select(report => tried with { Report = report }),
            tried => Silent(tried.Report, bytes => bytes[..(int)((long)bytes.Length * tried.Permille / 1000)]));

    [Test]
    public void Encodings_and_line_ends_change_nothing() =>
        Holds("bytes", ReportCase.Any(LayoutCatalog.Names, DamagesOfText), 60, tried => tried.Smaller(), tried => Difference(tried, Encodings));

    [Test]
    public void Blanks_at_the_ends_of_lines_change_nothing() =>
        Holds("blanks", ReportCase.Any(LayoutCatalog.Names, DamagesOfText), 60, tried => tried.Smaller(), tried => Difference(tried, text => [("blanks", Utf8(text.Replace("\n", "  \n")))]));

    [Test]
    public void The_width_of_digits_and_brackets_changes_nothing() =>
        Holds("width", ReportCase.Any(DelimitedLayouts, DamagesOfText), 80, tried => tried.Smaller(), tried => Difference(tried, Widths));

    [Test]
    public void Prose_between_the_sections_never_changes_a_figure() =>
        Holds(
            "prose",
            Placed(ReportCase.Any(LayoutCatalog.Names, DamagesOfText)),
            120,
            tried => tried.Report.Smaller().Select(report => tried with { Report = report }),
            tried => Difference(tried.Report, text => WithProse(text, tried.Permille)));

    [Test]
    public void The_order_in_which_reports_are_read_changes_nothing() =>
        Holds(
            "order",
            ReportCase.Any(AllLayouts, DamageCatalog.Names).ArrayOf(Together).Select(reports => new CaseGroup(reports)),
            12,
            _ => [],
            tried =>
            {
                var reports = tried.Reports.Select(report => report.Make().Bytes).ToList();
                var alone = reports.Select(bytes => Read(new Extractor(), bytes)).ToList();
                var together = new Extractor();
                var backwards = Enumerable.Reverse(reports).AsParallel().AsOrdered().WithDegreeOfParallelism(3).Select(bytes => Read(together, bytes)).Reverse().ToList();
                return Enumerable.Range(0, reports.Count).Where(i => !alone[i].SequenceEqual(backwards[i])).Select(i => tried.Reports[i].ToString()).FirstOrDefault();
            });

    private static void Holds<T>(string property, Gen<T> cases, int count, Func<T, IEnumerable<T>> smaller, Func<T, string?> fault)
        where T : notnull
    {
        var known = File.ReadLines(Path.Combine(Repository.Root, "tests", "ReportExtractor.Tests", "Accuracy", "known-counter-examples.txt"))
            .Where(line => line.StartsWith($"{property} ", StringComparison.Ordinal))
            .Select(line => line[(property.Length + 1)..])
            .ToHashSet();
        var found = CounterExamples.Find(cases, count, smaller, fault);

        Assert.That(string.Join('\n', found.Where(failing => !known.Contains(failing.Case)).Select(failing => $"{property} {failing.Case}\n    smallest: {failing.Why}")), Is.Empty);
        if (CounterExamples.AreUsual)
        {
            Assert.That(string.Join('\n', known.Except(found.Select(failing => failing.Case))), Is.Empty, "These hold now; take them out of known-counter-examples.txt.");
        }
    }

    private static Gen<PlacedCase> Placed(Gen<ReportCase> reports) =>
        from report in reports
        from permille in Gen.Choose(1, 999)
        select new PlacedCase(report, permille);

    private static string? Silent(ReportCase tried, Func<byte[], byte[]> change)
    {
        var report = tried.Make();
        var record = Extractor.Extract(new MemoryStream(change(report.Bytes)), report.File);
        var silent = ScoredReport.Of(TruthReader.Parse(report.Truth), record).Cells.Where(cell => cell.Outcome == CellOutcome.Silent).ToList();
        return silent.Count == 0 ? null : string.Join("; ", silent.Take(3).Select(cell => string.Create(CultureInfo.InvariantCulture, $"{cell.Key} printed {cell.Printed} read {cell.Value}")));
    }

    /// <summary>The first figure that a change of the text changes.</summary>
    private static string? Difference(ReportCase tried, Func<string, IEnumerable<(string Name, byte[] Bytes)>> change)
    {
        var report = tried.Make();
        var before = Read(Extractor, report.Bytes);
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

    private static List<string> Read(Extractor extractor, byte[] bytes) =>
        [.. extractor.Extract(new MemoryStream(bytes), "report").Figures.Select(figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Key} {figure.Value} {figure.Status}"))];

    private static IEnumerable<(string Name, byte[] Bytes)> Encodings(string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        yield return ("crlf", Utf8(text.Replace("\n", "\r\n")));
        yield return ("cr", Utf8(text.Replace('\n', '\r')));
        Encoding[] encodings =
        [
            new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), new UnicodeEncoding(false, false),
            new UnicodeEncoding(true, false), new UTF32Encoding(false, true), new UTF32Encoding(true, true), Encoding.GetEncoding("GB18030"),
        ];
        foreach (var encoding in encodings)
        {
            yield return ($"{encoding.WebName}, {encoding.Preamble.Length} bytes of mark", [.. encoding.Preamble, .. encoding.GetBytes(text)]);
        }
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Widths(string text)
    {
        yield return ("wide digits", Utf8(string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c))));
        yield return ("wide brackets", Utf8(text.Replace('(', '（').Replace(')', '）')));
        yield return ("narrow brackets", Utf8(text.Replace('（', '(').Replace('）', ')')));
    }

    /// <summary>A paragraph full of numbers in front of a section's heading, or at the end.</summary>
    private static IEnumerable<(string Name, byte[] Bytes)> WithProse(string text, int permille)
    {
        const string Prose = "本年度召开专题会议12次，发布信息345条，回复留言67条，较上年增长8.9%，其中政策解读21件。";
        var lines = text.Split('\n').ToList();
        List<int> places = [.. Enumerable.Range(0, lines.Count).Where(i => IsHeading(lines[i])), lines.Count];
        lines.InsertRange(places[permille * places.Count / 1000], ["", Prose, ""]);
        yield return ("prose", Utf8(string.Join('\n', lines)));
    }

    private static bool IsHeading(string line) =>
        line.Trim(' ', '\u3000', '#', '*', '\r') is ['一' or '二' or '三' or '四' or '五' or '六', '、', ..] heading && Headings.Any(title => heading.EndsWith(title, StringComparison.Ordinal));

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>Reports that are read one after the other.</summary>
    private sealed record CaseGroup(IReadOnlyList<ReportCase> Reports)
    {
        public override string ToString() => string.Join(" and ", Reports);
    }

    /// <summary>A report and a place in it.</summary>
    private sealed record PlacedCase(ReportCase Report, int Permille)
    {
        public override string ToString() => $"{Report} at {Permille}";
    }
}
