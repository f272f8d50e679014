using System.Buffers;
using System.Globalization;
using CsvHelper;

namespace ReportExtractor.Writers.Csv;

/// <summary>Writes CSV (RFC 4180) cell by cell: numbers as numbers, and texts so that no spreadsheet runs them as formulas.</summary>
internal sealed class CsvRows : IDisposable
{
    /// <summary>
    /// The characters that begin a formula or a command (OWASP, "CSV Injection"), and their full-width forms, which Excel accepts.
    /// </summary>
    private static readonly SearchValues<char> FormulaStart = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    private readonly CsvWriter _csv;

    /// <summary>Begins with the header row.</summary>
    /// <param name="stream">Where to write. Stays open.</param>
    /// <param name="byteOrderMark">Whether to begin with a byte order mark.</param>
    /// <param name="header">The names of the columns.</param>
    public CsvRows(Stream stream, bool byteOrderMark, params IEnumerable<string> header)
    {
        _csv = CsvWriter.Create(stream, new CsvWriterOptions { WriteByteOrderMark = byteOrderMark }, leaveOpen: true);
        foreach (var name in header)
        {
            Text(name);
        }

        End();
    }

    /// <summary>Writes a cell of text. A text that a spreadsheet would run gets a leading apostrophe.</summary>
    public void Text(string? text) => _csv.WriteField(text is { Length: > 0 } && FormulaStart.Contains(text[0]) ? "'" + text : text);

    /// <summary>Writes a cell of several names, joined by blanks.</summary>
    public void Texts(IReadOnlyList<string> texts) => Text(string.Join(' ', texts));

    /// <summary>Writes a cell with a number.</summary>
    public void Number(decimal? number) => _csv.WriteField(number?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a cell with a date as <c>yyyy-MM-dd</c>.</summary>
    public void Date(DateOnly? date) => Text(date?.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>Ends the row.</summary>
    public void End() => _csv.EndRecord();

    /// <summary>Passes everything written so far to the stream.</summary>
    public void Flush() => _csv.Flush();

    /// <inheritdoc/>
    public void Dispose() => _csv.Dispose();
}
