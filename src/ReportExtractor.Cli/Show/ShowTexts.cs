using ReportExtractor.Records;

namespace ReportExtractor.Cli.Show;

/// <summary>The texts of <c>show</c>.</summary>
internal static class ShowTexts
{
    public const string NoTitle = "(no title found)";
    public const string Agency = "agency";
    public const string Year = "year";
    public const string Form = "form";
    public const string Source = "source";
    public const string Figures = "figures";
    public const string Sums = "sums";
    public const string NotFound = "not found";
    public const string FailedSums = "Sums that fail";
    public const string Doubts = "Figures in doubt";
    public const string Problems = "Problems";
    public const string Row = "row";
    public const string Value = "value";
    public const string OtherForm = "other form";
    public const string NoTable = "not found in the document";

    /// <summary>What the marks behind numbers and in place of them mean, in the order in which they are explained.</summary>
    public static readonly IReadOnlyList<(string Mark, string Meaning)> Marks =
    [
        (FigureCell.SuspectMark, "suspect: see below"),
        (FigureCell.ContradictedMark, "a printed sum of it fails"),
        (FigureCell.BlankMark, "empty cell"),
        (FigureCell.MissingMark, "no cell found"),
    ];

    public static string Period(ReportHeader report) => (report.PeriodStart, report.PeriodEnd) switch
    {
        ({ } start, { } end) => $"{report.Year} ({start:yyyy-MM-dd} to {end:yyyy-MM-dd})",
        _ => report.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? NotFound,
    };

    public static string SourceOf(RecordSource source)
    {
        var pages = source.Pages switch
        {
            null => "",
            1 => ", 1 page",
            var count => $", {count} pages",
        };
        return $"{source.Path} ({source.Format}{pages}, {source.Bytes} bytes)";
    }

    public static string CountsOf(IReadOnlyList<Figure> figures)
    {
        var counts = figures.GroupBy(figure => figure.Status).OrderBy(group => group.Key)
            .Select(group => $"{group.Count()} {Reports.ReportTexts.Of(group.Key)}");
        return $"{figures.Count}: {string.Join(", ", counts)}";
    }

    public static string CountsOf(IReadOnlyList<Check> checks)
    {
        int Number(CheckOutcome outcome) => checks.Count(check => check.Outcome == outcome);
        return $"{Number(CheckOutcome.Pass)} hold, {Number(CheckOutcome.Fail)} fail, {Number(CheckOutcome.NotAssessable)} not assessable";
    }

    public static string Failure(Check check) => check.Rule == Checks.WholeCountCheck.Rule
        ? $"{check.Scope}: {Reports.ReportTexts.Of(check.Actual)} is no whole number of at least 0"
        : $"{check.Rule}, {check.Scope}: the parts add up to {Reports.ReportTexts.Of(check.Expected)}, "
            + $"printed is {Reports.ReportTexts.Of(check.Actual)}";

    public static string Keys(IReadOnlyList<string> keys, int most) => keys.Count <= most
        ? string.Join(", ", keys)
        : $"{string.Join(", ", keys.Take(most))} and {keys.Count - most} more";

    public static string Hint(string path, string key) => $"For one figure: report-extractor explain {path} {key}";
}
