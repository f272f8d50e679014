using ReportExtractor.Panel.CodeBooks;
using ReportExtractor.Panel.CreditCodes;
using ReportExtractor.Panel.Findings;
using ReportExtractor.Panel.Reports;
using ReportExtractor.Panel.Tables;
using ReportExtractor.Records;

namespace ReportExtractor.Panel.Making;

/// <summary>Makes the rows of the reports of one agency after the other, and counts.</summary>
/// <param name="tables">Where rows are written.</param>
/// <param name="book">The figures.</param>
/// <param name="judges">What judges agencies.</param>
/// <param name="isRepeated">Whether a file, by its hash, is there more than once.</param>
internal sealed class PanelRows(
    PanelTables tables, FigureBook book, IReadOnlyList<IPanelJudge> judges, Func<string, bool> isRepeated)
{
    /// <summary>The grade of the sums that the form prints.</summary>
    private const string OwnGrade = "must";

    private readonly Dictionary<string, string> _firstOfFile = new(StringComparer.Ordinal);
    private readonly PanelSummary _summary = new();
    private string? _lastAgency;

    /// <summary>Writes the rows of an agency.</summary>
    /// <param name="reports">Its reports, by year and source.</param>
    public void Add(IReadOnlyList<PanelReport> reports)
    {
        var copies = reports.ToDictionary(report => report.Source, FirstOfFile, StringComparer.Ordinal);
        IReadOnlyList<PanelReport> judged = [.. reports.Where(report => copies[report.Source] is null)];
        List<PanelFindings> findings = judged.Count == 0 ? [] : [.. judges.Select(judge => judge.Judge(judged))];
        var confirmed = findings.SelectMany(finding => finding.Confirmations)
            .DistinctBy(confirmation => (confirmation.Source, confirmation.Key))
            .ToDictionary(confirmation => (confirmation.Source, confirmation.Key));
        var checks = findings.SelectMany(finding => finding.Checks).ToLookup(check => check.Source, StringComparer.Ordinal);
        var ofYear = judged.ToLookup(report => report.Year, report => report.Source);
        var codes = findings.SelectMany(finding => finding.Codes).ToDictionary(StringComparer.Ordinal);
        StatedCodes CodesOf(PanelReport report) =>
            codes.GetValueOrDefault(copies[report.Source] ?? report.Source) ?? StatedCodes.NotLookedAt;
        var number = NumberOf(reports[0]);
        foreach (var report in reports)
        {
            IReadOnlyList<string> same = report.Year is null || !ofYear[report.Year].Any() ? [report.Source] : [.. ofYear[report.Year]];
            var row = new ReportRow(
                report, number, copies[report.Source], same, confirmed.Keys.Count(confirmation => confirmation.Source == report.Source))
            {
                Codes = CodesOf(report),
            };
            Write(row, checks[report.Source], confirmed);
            Count(row);
        }

        // A government can be judged only when its bodies have been seen.
        foreach (var check in checks.Where(check => !copies.ContainsKey(check.Key)).SelectMany(check => check))
        {
            Write(check, null);
        }

        WriteNames(reports, number, CodesOf);
    }

    /// <summary>Writes what is known only after all agencies.</summary>
    /// <returns>What the panel has.</returns>
    public PanelSummary End()
    {
        foreach (var check in judges.SelectMany(judge => judge.End()))
        {
            Write(check, null);
        }

        return _summary;
    }

    private string? FirstOfFile(PanelReport report)
    {
        var hash = report.Record.Source.Sha256;
        return !isRepeated(hash) || _firstOfFile.TryAdd(hash, report.Source) ? null : _firstOfFile[hash];
    }

    /// <summary>Agencies are numbered in their order. One that was handed on in parts keeps its number.</summary>
    private int? NumberOf(PanelReport first)
    {
        if (!first.Agency.IsCertain)
        {
            return null;
        }

        _summary.Agencies += first.Agency.Id == _lastAgency ? 0 : 1;
        _lastAgency = first.Agency.Id;
        return _summary.Agencies;
    }

    private void Write(
        ReportRow row, IEnumerable<PanelCheck> checks, Dictionary<(string Source, string Key), Confirmation> confirmed)
    {
        PanelTables.Add(tables.Reports, row);
        foreach (var figure in row.Report.Record.Figures)
        {
            PanelTables.Add(tables.Figures, new FigureRow(
                row,
                figure,
                book.Find(row.Report.Form, figure.Key),
                book.VariableOf(figure.Key),
                confirmed.GetValueOrDefault((row.Report.Source, figure.Key))));
        }

        foreach (var check in row.Report.Record.Checks)
        {
            Write(
                new PanelCheck(
                    row.Report.Source, check.Rule, OwnGrade, check.Scope, check.Outcome, check.Expected, check.Actual, check.Keys),
                row);
        }

        foreach (var check in checks)
        {
            Write(check, row);
        }
    }

    private void Write(PanelCheck check, ReportRow? row)
    {
        PanelTables.Add(tables.Checks, new CheckRow(check, row));
        _summary.ChecksFailed += check.Outcome == CheckOutcome.Fail ? 1 : 0;
    }

    private void WriteNames(IReadOnlyList<PanelReport> reports, int? number, Func<PanelReport, StatedCodes> codes)
    {
        var names = reports.GroupBy(report => report.Name, StringComparer.Ordinal).ToList();
        foreach (var name in names)
        {
            PanelTables.Add(tables.Agencies, new AgencyRow(
                name.First().Agency,
                number,
                name.Key,
                name.Min(report => report.Year),
                name.Max(report => report.Year),
                name.Count(),
                names.Count,
                [.. name.Select(report => codes(report).Certain).OfType<string>().Distinct()]));
        }
    }

    private void Count(ReportRow row)
    {
        _summary.Reports++;
        _summary.Uncertain += row.Report.Agency.IsCertain ? 0 : 1;
        _summary.Ambiguous += row.Report.Agency.Status == Agencies.PlaceStatus.Ambiguous ? 1 : 0;
        _summary.Copies += row.SameFileAs is null ? 0 : 1;
        _summary.SharedYears += row.OfYear.Count > 1 ? 1 : 0;
        _summary.Unread += row.Report.Record.Report is null ? 1 : 0;
        _summary.Confirmed += row.Confirmed;
    }
}
