using ReportExtractor.Records;
using ReportExtractor.Writers;
using ReportExtractor.Writers.Json;
using ReportExtractor.Writers.Outputs;

namespace ReportExtractor.Spreadsheet.Working;

/// <summary>Renders records for the working file.</summary>
/// <param name="options">How to write.</param>
internal sealed class WorkbookRenderer(WriterOptions options) : IRecordRenderer
{
    private readonly RecordJson _json = new(options);

    /// <inheritdoc/>
    public IReadOnlyList<byte[]> Headers { get; } = [WorkbookOptions.Of(options).ToLine()];

    /// <inheritdoc/>
    public IReadOnlyList<byte[]> Render(ReportRecord record)
    {
        using var buffer = new MemoryStream();
        _json.Put(record);
        _json.MoveTo(buffer);
        buffer.WriteByte((byte)'\n');
        return [buffer.ToArray()];
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();
}
