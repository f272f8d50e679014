using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ReportExtractor.Fuzz.Building;

/// <summary>Writes small PDFs, valid and broken ones.</summary>
internal sealed class PdfBuilder
{
    private readonly List<byte> _bytes = [];
    private readonly SortedDictionary<int, int> _places = [];

    /// <summary>Begins a file.</summary>
    /// <param name="header">The start of the file.</param>
    public PdfBuilder(string header = "%PDF-1.7\n") => Write(header);

    /// <summary>The number of bytes written so far.</summary>
    public int Position => _bytes.Count;

    /// <summary>The offset of the last cross-reference section.</summary>
    public int LastSection { get; private set; }

    /// <summary>A file of one catalog and some pages, each with its number as content.</summary>
    /// <param name="pages">The number of pages.</param>
    public static PdfBuilder WithPages(int pages)
    {
        var kids = string.Join(' ', Enumerable.Range(0, pages).Select(i => $"{3 + (2 * i)} 0 R"));
        var builder = new PdfBuilder()
            .Add(1, "<< /Type /Catalog /Pages 2 0 R >>")
            .Add(2, $"<< /Type /Pages /Count {pages} /MediaBox [0 0 100 200] /Kids [{kids}] >>");
        for (var i = 0; i < pages; i++)
        {
            builder.Add(3 + (2 * i), $"<< /Type /Page /Parent 2 0 R /Contents {4 + (2 * i)} 0 R >>");
            builder.AddStream(4 + (2 * i), string.Empty, Latin($"({i + 1}) Tj"));
        }

        return builder;
    }

    /// <summary>Encodes a text as Latin-1.</summary>
    public static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    /// <summary>Decodes Latin-1.</summary>
    public static string Text(ReadOnlyMemory<byte> bytes) => Encoding.Latin1.GetString(bytes.Span);

    /// <summary>Compresses bytes for the filter FlateDecode.</summary>
    public static byte[] Deflate(byte[] data)
    {
        var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            stream.Write(data);
        }

        return packed.ToArray();
    }

    /// <summary>Writes a text as it is.</summary>
    public PdfBuilder Write(string text)
    {
        _bytes.AddRange(Latin(text));
        return this;
    }

    /// <summary>Adds an object.</summary>
    public PdfBuilder Add(int number, string body)
    {
        _places[number] = Position;
        return Write($"{number} 0 obj\n{body}\nendobj\n");
    }

    /// <summary>Adds a stream.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="entries">The entries of its dictionary besides the length.</param>
    /// <param name="data">Its data.</param>
    /// <param name="length">The length it declares; null for its actual length.</param>
    public PdfBuilder AddStream(int number, string entries, byte[] data, string? length = null)
    {
        _places[number] = Position;
        Write($"{number} 0 obj\n<< {entries} /Length {length ?? data.Length.ToString(CultureInfo.InvariantCulture)} >>\nstream\n");
        _bytes.AddRange(data);
        return Write("\nendstream\nendobj\n");
    }

    /// <summary>Adds an object stream.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="entries">More entries of its dictionary.</param>
    /// <param name="objects">The objects in it.</param>
    public PdfBuilder AddObjectStream(int number, string entries, params (int Number, string Body)[] objects)
    {
        var bodies = new StringBuilder();
        var header = new StringBuilder();
        foreach (var (each, body) in objects)
        {
            header.Append(CultureInfo.InvariantCulture, $"{each} {bodies.Length} ");
            bodies.Append(body).Append(' ');
        }

        return AddStream(
            number,
            $"/Type /ObjStm /N {objects.Length} /First {header.Length} /Filter /FlateDecode {entries}",
            Deflate(Latin($"{header}{bodies}")));
    }

    /// <summary>Ends a section with a table.</summary>
    /// <param name="trailer">The entries of the trailer.</param>
    /// <param name="shift">The number added to all its offsets, to make them wrong.</param>
    public PdfBuilder AddTable(string trailer = "/Root 1 0 R", int shift = 0)
    {
        LastSection = Position;
        Write("xref\n0 1\n0000000000 65535 f \n");
        foreach (var (number, place) in _places)
        {
            Write($"{number} 1\n{place + shift:D10} 00000 n \n");
        }

        _places.Clear();
        return Write($"trailer\n<< /Size 100 {trailer} >>\nstartxref\n{LastSection}\n%%EOF\n");
    }

    /// <summary>Ends a section with a cross-reference stream.</summary>
    /// <param name="number">The stream's number.</param>
    /// <param name="entries">More entries of its dictionary.</param>
    /// <param name="compressed">The objects in object streams: number, stream, index.</param>
    public PdfBuilder AddTableStream(int number, string entries, params (int Number, int Stream, int Index)[] compressed)
    {
        LastSection = Position;
        _places[number] = Position;
        var rows = _places.Select(place => (Number: place.Key, Kind: 1, Second: place.Value, Third: 0))
            .Concat(compressed.Select(entry => (entry.Number, Kind: 2, Second: entry.Stream, Third: entry.Index)))
            .OrderBy(row => row.Number).ToList();
        var data = rows.SelectMany(row => new[] { (byte)row.Kind, (byte)(row.Second >> 8), (byte)row.Second, (byte)row.Third }).ToArray();
        var index = string.Join(' ', rows.Select(row => $"{row.Number} 1"));
        AddStream(number, $"/Type /XRef /Size 100 /W [1 2 1] /Index [{index}] /Filter /FlateDecode {entries}", Deflate(data));
        _places.Clear();
        return Write($"startxref\n{LastSection}\n%%EOF\n");
    }

    /// <summary>The file.</summary>
    public byte[] Build() => [.. _bytes];
}
