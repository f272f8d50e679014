using ReportExtractor.Records;

namespace ReportExtractor.Writers.Csv;

/// <summary>Writes CSV with a row an input, and a column for every key of the forms.</summary>
public sealed class CsvWideWriter : IRecordWriter
{
    private static readonly string[] InputColumns =
    [
        "source", "sha256", "format", "agency", "year", "template",
        "read", "suspect", "blank", "nil", "unreadable", "missing", "checks_failed", "error",
    ];

    private static readonly FigureStatus[] CountedStatuses =
    [
        FigureStatus.Read, FigureStatus.Suspect, FigureStatus.Blank,
        FigureStatus.Nil, FigureStatus.Unreadable, FigureStatus.Missing,
    ];

    private readonly WriterOptions _options;
    private readonly string[] _keys;
    private readonly CsvRows _rows;

    /// <summary>Makes a writer and writes the header row.</summary>
    /// <param name="stream">Where to write. Stays open.</param>
    /// <param name="options">How to write; <see cref="WriterOptions.Default"/> where null.</param>
    public CsvWideWriter(Stream stream, WriterOptions? options = null)
    {
        _options = options ?? WriterOptions.Default;
        _keys = [.. _options.Templates.SelectMany(template => template.Figures).Select(figure => figure.Key).Distinct(StringComparer.Ordinal)];
        _rows = new CsvRows(stream, _options.ByteOrderMark, [.. InputColumns, .. _keys]);
    }

    /// <inheritdoc/>
    public void Write(ReportRecord record)
    {
        _rows.Text(record.Source.Path);
        _rows.Text(record.Source.Sha256);
        _rows.Text(record.Source.Format);
        _rows.Text(record.Report?.Agency);
        _rows.Number(record.Report?.Year);
        _rows.Text(record.Report?.Template);
        foreach (var status in CountedStatuses)
        {
            _rows.Number(record.Figures.Count(figure => figure.Status == status));
        }

        _rows.Number(record.Checks.Count(check => check.Outcome == CheckOutcome.Fail));
        _rows.Text(record.Error?.Code);

        var figures = record.Figures.DistinctBy(figure => figure.Key).ToDictionary(figure => figure.Key, StringComparer.Ordinal);
        foreach (var key in _keys)
        {
            _rows.Number(figures.TryGetValue(key, out var figure) ? _options.ValueOf(figure) : null);
        }

        _rows.End();
    }

    /// <inheritdoc/>
    public void Flush() => _rows.Flush();

    /// <inheritdoc/>
    public void Complete() => Flush();

    /// <inheritdoc/>
    public void Dispose() => _rows.Dispose();
}
