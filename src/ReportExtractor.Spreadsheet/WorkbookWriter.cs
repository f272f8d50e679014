using ReportExtractor.Records;
using ReportExtractor.Spreadsheet.Working;
using ReportExtractor.Writers;

namespace ReportExtractor.Spreadsheet;

/// <summary>
/// Writes records as an Excel workbook. They are kept in a temporary file until <see cref="Complete"/>, which writes the workbook.
/// </summary>
public sealed class WorkbookWriter : IRecordWriter
{
    private readonly Stream _stream;
    private readonly WorkbookRenderer _renderer;
    private readonly string _path = Path.GetTempFileName();
    private readonly FileStream _working;

    /// <summary>Creates a writer.</summary>
    /// <param name="stream">Where to write. Stays open.</param>
    /// <param name="options">How to write. Default: <see cref="WriterOptions.Default"/>.</param>
    /// <exception cref="IOException">The temporary file can't be written.</exception>
    public WorkbookWriter(Stream stream, WriterOptions? options = null)
    {
        _stream = stream;
        _renderer = new WorkbookRenderer(options ?? WriterOptions.Default);
        _working = File.Create(_path);
        _working.Write(_renderer.Headers[0]);
    }

    /// <inheritdoc/>
    public void Write(ReportRecord record) => _working.Write(_renderer.Render(record)[0]);

    /// <inheritdoc/>
    public void Complete()
    {
        _working.Dispose();
        WorkbookBuilder.Build(new WorkingFile(_path), _stream);
        _stream.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _renderer.Dispose();
        _working.Dispose();
        File.Delete(_path);
    }
}
