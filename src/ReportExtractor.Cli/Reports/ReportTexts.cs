using System.Globalization;
using ReportExtractor.Checks;
using ReportExtractor.Cli.Texts;
using ReportExtractor.Documents;
using ReportExtractor.Records;

namespace ReportExtractor.Cli.Reports;

/// <summary>Says what a record holds.</summary>
internal static class ReportTexts
{
    /// <summary>A unit of money as the form prints it.</summary>
    public static string? UnitOf(Figure figure) => figure.Unit switch
    {
        "yuan" => "元",
        "10k-yuan" => "万元",
        _ => figure.Unit,
    };

    /// <summary>A place in a source.</summary>
    public static string PlaceOf(this CliTexts texts, Location? location) => location switch
    {
        TextLocation text => texts.TextPlace(text.Line, text.Column),
        TableLocation table => texts.TablePlace(table.Table, table.Row, table.Cell),
        PageLocation { Page: var page, Box: var box } =>
            texts.PagePlace(page, Points(box.Left), Points(box.Right), Points(box.Top), Points(box.Bottom)),
        _ => texts.NoPlace,
    };

    /// <summary>The period of a report.</summary>
    public static string PeriodOf(this CliTexts texts, ReportHeader report)
    {
        var year = report.Year?.ToString(CultureInfo.InvariantCulture) ?? texts.NotFound;
        return (report.PeriodStart, report.PeriodEnd) is ({ } start, { } end)
            ? texts.Period(year, $"{start:yyyy-MM-dd}", $"{end:yyyy-MM-dd}")
            : year;
    }

    /// <summary>The file of a report, and its size.</summary>
    public static string SourceOf(this CliTexts texts, RecordSource source) => source.Pages is { } pages
        ? texts.SourceSizeInPages(source.Path, source.Format, pages, source.Bytes)
        : texts.SourceSize(source.Path, source.Format, source.Bytes);

    /// <summary>The number of figures of each status.</summary>
    public static string CountsOf(this CliTexts texts, IReadOnlyList<Figure> figures) => texts.Total(
        figures.Count,
        texts.List(figures.GroupBy(figure => figure.Status).OrderBy(group => group.Key)
            .Select(group => texts.Count(group.Count(), texts.StatusOf(group.Key)))));

    /// <summary>The number of checks of each outcome.</summary>
    public static string CountsOf(this CliTexts texts, IReadOnlyList<Check> checks)
    {
        return texts.SumCounts(Number(CheckOutcome.Pass), Number(CheckOutcome.Fail), Number(CheckOutcome.NotAssessable));

        int Number(CheckOutcome outcome) => checks.Count(check => check.Outcome == outcome);
    }

    /// <summary>A check that fails.</summary>
    public static string FailureOf(this CliTexts texts, Check check) => check.Rule == WholeCountCheck.Rule
        ? texts.NoWholeNumber(check.Scope, CliTexts.Number(check.Actual))
        : texts.SumFails(check.Rule, check.Scope, CliTexts.Number(check.Expected), CliTexts.Number(check.Actual));

    /// <summary>The first of some keys, and how many there are besides.</summary>
    public static string KeysOf(this CliTexts texts, IReadOnlyList<string> keys, int most) => keys.Count <= most
        ? texts.List(keys)
        : texts.AndMore(texts.List(keys.Take(most)), keys.Count - most);

    private static string Points(double points) => points.ToString("0.#", CultureInfo.InvariantCulture);
}
