namespace ReportExtractor.Consistency.Witnesses;

/// <summary>The reports of one agency, and which of them are neighbours.</summary>
internal sealed class AgencyYears
{
    private readonly Dictionary<int, ReportOfYear> _only;

    /// <summary>Takes the reports of an agency.</summary>
    /// <param name="reports">The reports.</param>
    public AgencyYears(IReadOnlyList<ReportOfYear> reports)
    {
        All = reports;
        _only = reports.Where(report => report.Report is { Year: not null, Agency.IsCertain: true })
            .GroupBy(report => report.Report.Year!.Value)
            .Where(year => year.Count() == 1)
            .ToDictionary(year => year.Key, year => year.First());
    }

    /// <summary>All reports.</summary>
    public IReadOnlyList<ReportOfYear> All { get; }

    /// <summary>The report of the year before; null if there is none, or if there are two of one of the years.</summary>
    /// <param name="report">A report.</param>
    public ReportOfYear? Before(ReportOfYear report) => Beside(report, -1);

    /// <summary>The report of the year after; null if there is none, or if there are two of one of the years.</summary>
    /// <param name="report">A report.</param>
    public ReportOfYear? After(ReportOfYear report) => Beside(report, 1);

    private ReportOfYear? Beside(ReportOfYear report, int years) =>
        report.Report.Year is { } year && _only.ContainsKey(year) ? _only.GetValueOrDefault(year + years) : null;
}
