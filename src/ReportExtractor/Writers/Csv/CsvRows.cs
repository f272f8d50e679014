using System.Buffers;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace ReportExtractor.Writers.Csv;

/// <summary>Writes CSV after RFC 4180, cell by cell: numbers as numbers, texts so that no spreadsheet runs them.</summary>
internal sealed class CsvRows : IDisposable
{
    /// <summary>How a formula begins, also in full width, which Excel takes as well.</summary>
    private static readonly SearchValues<char> FormulaStart = SearchValues.Create("=+-@\t\r＝＋－＠");

    /// <summary>What makes quotes necessary (RFC 4180 §2.6). CsvHelper's own test overlooks a lone \n where its NewLine is set.</summary>
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    private readonly CsvWriter _csv;

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

    public void Text(string? text)
    {
        var safe = text is { Length: > 0 } && FormulaStart.Contains(text[0]) ? "'" + text : text;
        _csv.WriteField(safe, safe.AsSpan().ContainsAny(Quoted));
    }

    public void Number(decimal? number) => _csv.WriteField(number?.ToString(CultureInfo.InvariantCulture), shouldQuote: false);

    public void End() => _csv.NextRecord();

    public void Flush() => _csv.Flush();

    /// <inheritdoc/>
    public void Dispose() => _csv.Dispose();
}
