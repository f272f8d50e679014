using System.Buffers;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace ReportExtractor.Writers.Csv;

/// <summary>Writes CSV (RFC 4180) cell by cell: numbers as numbers, and texts so that no spreadsheet runs them as formulas.</summary>
internal sealed class CsvRows : IDisposable
{
    /// <summary>
    /// The characters that begin a formula or a command (OWASP, "CSV Injection"), and their full-width forms, which Excel accepts.
    /// </summary>
    private static readonly SearchValues<char> FormulaStart = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    /// <summary>The characters that must be quoted (RFC 4180 §2.6). CsvHelper's own test misses a lone \n if its NewLine is set.</summary>
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    private readonly CsvWriter _csv;

    /// <summary>Begins with the header row.</summary>
    /// <param name="stream">Where to write. Stays open.</param>
    /// <param name="byteOrderMark">Whether to begin with a byte order mark.</param>
    /// <param name="header">The names of the columns.</param>
    public CsvRows(Stream stream, bool byteOrderMark, params IEnumerable<string> header)
    {
        var text = new StreamWriter(stream, new UTF8Encoding(byteOrderMark), bufferSize: 16 * 1024, leaveOpen: true);
        _csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            NewLine = "\r\n",
        });
        foreach (var name in header)
        {
            Text(name);
        }

        End();
    }

    /// <summary>Writes a cell of text. A text that a spreadsheet would run gets a leading apostrophe.</summary>
    public void Text(string? text)
    {
        var safe = text is { Length: > 0 } && FormulaStart.Contains(text[0]) ? "'" + text : text;
        _csv.WriteField(safe, safe.AsSpan().ContainsAny(Quoted));
    }

    /// <summary>Writes a cell of several names, joined by blanks.</summary>
    public void Texts(IReadOnlyList<string> texts) => Text(string.Join(' ', texts));

    /// <summary>Writes a cell with a number.</summary>
    public void Number(decimal? number) => _csv.WriteField(number?.ToString(CultureInfo.InvariantCulture), shouldQuote: false);

    /// <summary>Writes a cell with a date as <c>yyyy-MM-dd</c>.</summary>
    public void Date(DateOnly? date) => Text(date?.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>Ends the row.</summary>
    public void End() => _csv.NextRecord();

    /// <summary>Passes everything written so far to the stream.</summary>
    public void Flush() => _csv.Flush();

    /// <inheritdoc/>
    public void Dispose() => _csv.Dispose();
}
