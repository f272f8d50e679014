using ReportExtractor.Records;

namespace ReportExtractor.Writers.Csv;

/// <summary>Writes CSV with one row for each figure. Inputs without figures have no row; see <see cref="ProblemsWriter"/>.</summary>
internal sealed class CsvLongWriter : IRecordWriter
{
    private static readonly string[] Columns =
    [
        "source", "agency", "year", "template", "table", "row_label", "column_label", "value", "unit", "status", "sums", "reasons", "note",
        "page", "place", "raw", "key", "period_start", "period_end", "sha256",
    ];

    private readonly WriterOptions _options;
    private readonly FigureLabels _labels;
    private readonly CsvRows _rows;

    /// <summary>Creates a writer and writes the header row.</summary>
    /// <param name="stream">Where to write. Stays open.</param>
    /// <param name="options">How to write.</param>
    public CsvLongWriter(Stream stream, WriterOptions options)
    {
        _options = options;
        _labels = new FigureLabels(options.Templates);
        _rows = new CsvRows(stream, options.ByteOrderMark, [.. Columns, .. options.WithDecisions ? DecisionCells.Columns : []]);
    }

    /// <inheritdoc/>
    public void Write(ReportRecord record)
    {
        foreach (var figure in record.Figures)
        {
            var label = _labels.Find(record.Report?.Template, figure.Key);
            _rows.Text(record.Source.Path);
            _rows.Text(record.Report?.Agency);
            _rows.Number(record.Report?.Year);
            _rows.Text(record.Report?.Template);
            _rows.Text(label?.Table.Id);
            _rows.Text(label?.Row.DisplayName);
            _rows.Text(label?.Column.Label);
            _rows.Number(_options.ValueOf(figure));
            _rows.Text(figure.Unit);
            _rows.Text(ContractNames.Of(figure.Status));
            _rows.Text(ContractNames.Of(figure.Sums));
            _rows.Texts(figure.Reasons);
            _rows.Text(figure.Note);
            _rows.Number(PlaceText.PageOf(figure.Location));
            _rows.Text(PlaceText.Of(figure.Location));
            _rows.Text(figure.Raw);
            _rows.Text(figure.Key);
            _rows.Date(record.Report?.PeriodStart);
            _rows.Date(record.Report?.PeriodEnd);
            _rows.Text(record.Source.Sha256);
            if (_options.WithDecisions)
            {
                DecisionCells.Write(_rows, figure, _options);
            }

            _rows.End();
        }
    }

    /// <inheritdoc/>
    public void Flush() => _rows.Flush();

    /// <inheritdoc/>
    public void Complete() => Flush();

    /// <inheritdoc/>
    public void Dispose() => _rows.Dispose();
}
