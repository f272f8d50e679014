using ReportExtractor.Documents;
using ReportExtractor.Records;
using ReportExtractor.Writers.Json;

namespace ReportExtractor.Writers.Csv;

/// <summary>Writes CSV with a row a figure. An input without figures has no row; see <see cref="ProblemsWriter"/>.</summary>
public sealed class CsvLongWriter : IRecordWriter
{
    private readonly WriterOptions _options;
    private readonly FigureLabels _labels;
    private readonly CsvRows _rows;

    /// <summary>Makes a writer and writes the header row.</summary>
    /// <param name="stream">Where to write. Stays open.</param>
    /// <param name="options">How to write; <see cref="WriterOptions.Default"/> where null.</param>
    public CsvLongWriter(Stream stream, WriterOptions? options = null)
    {
        _options = options ?? WriterOptions.Default;
        _labels = new FigureLabels(_options.Templates);
        _rows = new CsvRows(
            stream, _options.ByteOrderMark,
            "source", "sha256", "agency", "year", "template", "table", "key", "row_label", "column_label",
            "value", "raw", "status", "unit", "location", "note");
    }

    /// <inheritdoc/>
    public void Write(ReportRecord record)
    {
        foreach (var figure in record.Figures)
        {
            var label = _labels.Find(record.Report?.Template, figure.Key);
            _rows.Text(record.Source.Path);
            _rows.Text(record.Source.Sha256);
            _rows.Text(record.Report?.Agency);
            _rows.Number(record.Report?.Year);
            _rows.Text(record.Report?.Template);
            _rows.Text(label?.Table.Id);
            _rows.Text(figure.Key);
            _rows.Text(label?.Row.DisplayName);
            _rows.Text(label?.Column.Label);
            _rows.Number(_options.ValueOf(figure));
            _rows.Text(figure.Raw);
            _rows.Text(ContractNames.Of(figure.Status));
            _rows.Text(figure.Unit);
            _rows.Text(LocationJson.Of(figure.Location));
            _rows.Text(figure.Note);
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
