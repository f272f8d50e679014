using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Writers.Json;

namespace ReportExtractor.Writers.Csv;

/// <summary>Writes CSV with one row for each problem, so that inputs without figures can be found beside long CSV.</summary>
internal sealed class ProblemsWriter : IRecordWriter
{
    private readonly CsvRows _rows;
    private readonly MessageLanguage _language;

    /// <summary>Creates a writer and writes the header row.</summary>
    /// <param name="stream">Where to write. Stays open.</param>
    /// <param name="options">How to write.</param>
    public ProblemsWriter(Stream stream, WriterOptions options)
    {
        _rows = new CsvRows(stream, options.ByteOrderMark, "source", "severity", "code", "message", "location");
        _language = options.Language;
    }

    /// <inheritdoc/>
    public void Write(ReportRecord record)
    {
        foreach (var problem in record.Problems)
        {
            _rows.Text(record.Source.Path);
            _rows.Text(ContractNames.Of(problem.Severity));
            _rows.Text(problem.Code);
            _rows.Text(problem.Message.ToString(_language));
            _rows.Text(LocationJson.Of(problem.Location));
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
