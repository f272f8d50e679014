using ReportExtractor.Records;

namespace ReportExtractor.Writers.Csv;

/// <summary>Writes CSV with one row for each check that failed.</summary>
internal sealed class FailedChecksWriter : IRecordWriter
{
    private readonly CsvRows _rows;

    /// <summary>Creates a writer and writes the header row.</summary>
    /// <param name="stream">Where to write. Stays open.</param>
    /// <param name="options">How to write.</param>
    public FailedChecksWriter(Stream stream, WriterOptions options) =>
        _rows = new CsvRows(
            stream, options.ByteOrderMark, "source", "agency", "year", "rule", "scope", "expected", "actual", "keys");

    /// <inheritdoc/>
    public void Write(ReportRecord record)
    {
        foreach (var check in record.Checks.Where(check => check.Outcome == CheckOutcome.Fail))
        {
            _rows.Text(record.Source.Path);
            _rows.Text(record.Report?.Agency);
            _rows.Number(record.Report?.Year);
            _rows.Text(check.Rule);
            _rows.Text(check.Scope);
            _rows.Number(check.Expected);
            _rows.Number(check.Actual);
            _rows.Texts(check.Keys);
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
