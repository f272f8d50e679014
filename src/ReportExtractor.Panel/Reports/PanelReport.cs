using ReportExtractor.Panel.Agencies;
using ReportExtractor.Records;

namespace ReportExtractor.Panel.Reports;

/// <summary>One report as the panel keeps it: its record, as it was read, and the agency that it is of.</summary>
internal sealed record PanelReport
{
    // Not needed of a report that is only sorted.
    private Dictionary<string, Figure>? _figures;

    /// <summary>Creates a report.</summary>
    /// <param name="record">The record.</param>
    /// <param name="agency">The agency.</param>
    public PanelReport(ReportRecord record, PanelAgency agency) => (Record, Agency) = (record, agency);

    /// <summary>The record: source, header, figures with value, status, reasons and sums, checks, problems.</summary>
    public ReportRecord Record { get; }

    /// <summary>The agency, over the years, and its place.</summary>
    public PanelAgency Agency { get; }

    /// <summary>The path of the report's file: unique in a panel.</summary>
    public string Source => Record.Source.Path;

    /// <summary>The title, as printed, or null.</summary>
    public string? Title => Record.Report?.Title;

    /// <summary>The agency's name, as printed, or null.</summary>
    public string? Name => Record.Report?.Agency;

    /// <summary>The year reported on, or null.</summary>
    public int? Year => Record.Report?.Year;

    /// <summary>The form, such as <c>ogi-2021</c>, or null.</summary>
    public string? Form => Record.Report?.Template;

    /// <summary>A figure, or null if the record does not have it.</summary>
    /// <param name="key">The figure's key.</param>
    public Figure? this[string key] => (_figures ??= ByKey(Record.Figures)).GetValueOrDefault(key);

    private static Dictionary<string, Figure> ByKey(IReadOnlyList<Figure> figures)
    {
        var byKey = new Dictionary<string, Figure>(figures.Count, StringComparer.Ordinal);
        foreach (var figure in figures)
        {
            byKey.TryAdd(figure.Key, figure);
        }

        return byKey;
    }
}
