using System.Globalization;
using ReportExtractor.Documents;
using ReportExtractor.Panel.Agencies;
using ReportExtractor.Panel.Reports;
using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.Tests.Consistency;

/// <summary>A report of a panel.</summary>
internal sealed record ReportOf(int? Year, IReadOnlyList<(string Key, decimal? Number)> Figures)
{
    public string Path { get; init; } = $"{Year}.txt";

    public string Form { get; init; } = Year >= 2021 ? "ogi-2021" : "ogi-2019";

    public AgencyKind Kind { get; init; } = AgencyKind.Department;

    public Place Place { get; init; } = PanelCase.OfCounty;

    public string Agency { get; init; } = "石泉县财政局";

    public string? Text { get; init; }

    public DateOnly? PeriodEnd { get; init; }

    /// <summary>Figures as an extractor gave them, in place of plain ones.</summary>
    public IReadOnlyList<Figure> Given { get; init; } = [];

    public PanelReport ToPanelReport()
    {
        var form = OfficialTemplates.Find(Form)!;
        var numbers = Figures.ToDictionary(figure => figure.Key, figure => figure.Number);
        var given = Given.ToDictionary(figure => figure.Key);
        var keys = form.Figures.Select(figure => figure.Key).Concat(numbers.Keys).Distinct();
        var start = PeriodEnd is null ? (DateOnly?)null : new DateOnly(PeriodEnd.Value.Year, 1, 1);
        var record = new ReportRecord(
            new RecordSource(Path, "text", $"hash of {Path}", 1),
            new ReportHeader($"{Agency}{Year}年政府信息公开工作年度报告", Agency, Year, start, PeriodEnd, Form),
            [.. keys.Select((key, index) => given.GetValueOrDefault(key) ?? FigureOf(key, index, numbers))],
            [],
            []);
        return new PanelReport(record, new PanelAgency(Agency, Kind, Place, Place));
    }

    private static Figure FigureOf(string key, int line, Dictionary<string, decimal?> numbers) =>
        !numbers.TryGetValue(key, out var number) ? new Figure(key, null, null, FigureStatus.Missing)
        : new Figure(
            key,
            number,
            number?.ToString(CultureInfo.InvariantCulture) ?? "",
            number is null ? FigureStatus.Blank : FigureStatus.Read,
            null,
            new TextLocation(line + 1, 1));
}
