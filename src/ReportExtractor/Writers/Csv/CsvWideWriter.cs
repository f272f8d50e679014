using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.Writers.Csv;

/// <summary>Writes CSV with one row for each input and one column for each key of the forms.</summary>
internal sealed class CsvWideWriter : IRecordWriter
{
    private static readonly string[] InputColumns =
    [
        "source", "agency", "year", "period_start", "period_end", "template", "format",
        "read", "suspect", "contradicted", "blank", "nil", "unreadable", "missing", "checks_failed", "error", "sha256",
    ];

    private static readonly string[] DecisionColumns = ["corrected", "accepted"];

    private readonly WriterOptions _options;
    private readonly IReadOnlyList<(string Key, bool IsMoney)> _keys;
    private readonly CsvRows _rows;

    /// <summary>Creates a writer and writes the header row.</summary>
    /// <param name="stream">Where to write. Stays open.</param>
    /// <param name="options">How to write.</param>
    public CsvWideWriter(Stream stream, WriterOptions options)
    {
        _options = options;
        _keys = KeysOf(options.Templates);
        _rows = new CsvRows(stream, options.ByteOrderMark,
        [
            .. InputColumns, .. _keys.SelectMany(key => ColumnsOf(key.Key, key.IsMoney)), .. options.WithDecisions ? DecisionColumns : [],
        ]);
    }

    /// <inheritdoc/>
    public void Write(ReportRecord record)
    {
        WriteInput(record);
        var figures = record.Figures.DistinctBy(figure => figure.Key).ToDictionary(figure => figure.Key, StringComparer.Ordinal);
        foreach (var (key, isMoney) in _keys)
        {
            var figure = figures.GetValueOrDefault(key);
            _rows.Number(figure is null ? null : _options.ValueOf(figure));
            if (isMoney)
            {
                _rows.Text(figure?.Unit);
            }

            if (_options.WithStatus)
            {
                _rows.Text(figure is null ? null : ContractNames.Of(figure.Status));
            }
        }

        if (_options.WithDecisions)
        {
            _rows.Number(CountOf(record, FigureStatus.Corrected));
            _rows.Number(CountOf(record, FigureStatus.Accepted));
        }

        _rows.End();
    }

    /// <inheritdoc/>
    public void Flush() => _rows.Flush();

    /// <inheritdoc/>
    public void Complete() => Flush();

    /// <inheritdoc/>
    public void Dispose() => _rows.Dispose();

    private void WriteInput(ReportRecord record)
    {
        _rows.Text(record.Source.Path);
        _rows.Text(record.Report?.Agency);
        _rows.Number(record.Report?.Year);
        _rows.Date(record.Report?.PeriodStart);
        _rows.Date(record.Report?.PeriodEnd);
        _rows.Text(record.Report?.Template);
        _rows.Text(record.Source.Format);
        _rows.Number(CountOf(record, FigureStatus.Read));
        _rows.Number(CountOf(record, FigureStatus.Suspect));
        _rows.Number(record.Figures.Count(figure => figure.Sums == SumsVerdict.Contradicted));
        _rows.Number(CountOf(record, FigureStatus.Blank));
        _rows.Number(CountOf(record, FigureStatus.Nil));
        _rows.Number(CountOf(record, FigureStatus.Unreadable));
        _rows.Number(CountOf(record, FigureStatus.Missing));
        _rows.Number(record.Checks.Count(check => check.Outcome == CheckOutcome.Fail));
        _rows.Text(record.Error?.Code);
        _rows.Text(record.Source.Sha256);
    }

    private static int CountOf(ReportRecord record, FigureStatus status) => record.Figures.Count(figure => figure.Status == status);

    /// <summary>The keys of all forms, each once. A key is an amount of money if it is one in any form.</summary>
    private static List<(string Key, bool IsMoney)> KeysOf(IEnumerable<FormTemplate> templates) =>
    [
        .. templates.SelectMany(template => template.Figures)
            .GroupBy(figure => figure.Key, StringComparer.Ordinal)
            .Select(figures => (figures.Key, figures.Any(figure => figure.Column.Kind == FigureKind.Money))),
    ];

    private IEnumerable<string> ColumnsOf(string key, bool isMoney)
    {
        yield return key;
        if (isMoney)
        {
            yield return $"{key}.unit";
        }

        if (_options.WithStatus)
        {
            yield return $"{key}.status";
        }
    }
}
