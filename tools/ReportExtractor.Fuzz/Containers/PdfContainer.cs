using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using ReportExtractor.CorpusGenerator;

namespace ReportExtractor.Fuzz.Containers;

/// <summary>
/// PDF files with a plain cross-reference table. A part is an object: its number, its value and the data of its stream, which is
/// decompressed if FlateDecode is its only filter. The trailer is a part too.
/// </summary>
public sealed partial class PdfContainer : IContainer
{
    /// <summary>The name of the trailer's part.</summary>
    public const string Trailer = "trailer";

    /// <summary>The end of the name of a part whose stream was decompressed: it is compressed again.</summary>
    internal const char Inflated = 'z';

    /// <summary>What separates the value of an object from the data of its stream, in the bytes of a part.</summary>

    /// <summary>What separates the value of an object from the data of its stream, in the bytes of a part.</summary>
    internal const string StreamMark = "\nstream\n";

    /// <inheritdoc/>
    public IReadOnlyList<Part>? Open(byte[] file)
    {
        var text = Encoding.Latin1.GetString(file);
        var trailer = text.LastIndexOf("trailer", StringComparison.Ordinal);
        if (trailer < 0 || text.IndexOf("startxref", trailer, StringComparison.Ordinal) is var end && end < 0)
        {
            return null;
        }

        var lengths = LengthObject().Matches(text)
            .GroupBy(match => match.Groups[1].Value)
            .ToDictionary(group => group.Key, group => Number(group.Last().Groups[2].Value));
        var parts = new Dictionary<string, Part>();
        for (var match = ObjectStart().Match(text); match.Success;)
        {
            var part = ReadObject(file, text, match, lengths, out var behind);
            if (part is null)
            {
                return null;
            }

            parts[part.Name.TrimEnd(Inflated)] = part;
            match = ObjectStart().Match(text, behind);
        }

        parts.Add(Trailer, new Part(Trailer, file[(trailer + Trailer.Length)..end]));
        return [.. parts.Values];
    }

    /// <inheritdoc/>
    public byte[] Close(IReadOnlyList<Part> parts, Dice? dice = null)
    {
        var output = new MemoryStream();
        var offsets = new SortedDictionary<int, long>();
        var level = dice?.Pick(Compression.Levels) ?? CompressionLevel.Fastest;
        Write("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
        foreach (var part in (dice?.Shuffled(parts) ?? parts).Where(part => part.Name != Trailer))
        {
            offsets[Number(part.Name.TrimEnd(Inflated))] = output.Position;
            Write($"{part.Name.TrimEnd(Inflated)} 0 obj\n");
            output.Write(Content(part, level));
            Write("\nendobj\n");
        }

        var table = output.Position;
        Write("xref\n0 1\n0000000000 65535 f \n");
        foreach (var (number, offset) in offsets)
        {
            Write($"{number} 1\n{offset:D10} 00000 n \n");
        }

        Write("trailer");
        output.Write(parts.FirstOrDefault(part => part.Name == Trailer)?.Bytes ?? []);
        Write($"\nstartxref\n{table}\n%%EOF\n");
        return output.ToArray();

        void Write(string text) => output.Write(Encoding.Latin1.GetBytes(text));
    }

    private static Part? ReadObject(byte[] file, string text, Match start, Dictionary<string, int> lengths, out int behind)
    {
        var body = start.Index + start.Length;
        var end = text.IndexOf("endobj", body, StringComparison.Ordinal);
        behind = end;
        if (end < 0)
        {
            return null;
        }

        if (FindStream(text, body, end) is not var (behindValue, from))
        {
            return new Part(start.Groups[1].Value, file[body..end]);
        }

        // The data of a stream may look like the end of an object, so only its length shows where it ends.
        var value = text[body..behindValue];
        var declared = LengthEntry().Match(value);
        var length = declared.Groups[2].Success ? lengths.GetValueOrDefault(declared.Groups[1].Value, -1)
            : declared.Success ? Number(declared.Groups[1].Value) : -1;
        if (length < 0 || length > file.Length - from || (end = text.IndexOf("endobj", from + length, StringComparison.Ordinal)) < 0)
        {
            return null;
        }

        behind = end;
        var data = file[from..(from + length)];
        var inflated = OnlyFlate().IsMatch(value) ? Inflate(data) : null;
        return new Part(
            start.Groups[1].Value + (inflated is null ? "" : Inflated),
            [.. Encoding.Latin1.GetBytes(LengthEntry().Replace(value, "")), .. Encoding.Latin1.GetBytes(StreamMark), .. inflated ?? data]);
    }

    /// <summary>Where an object's dictionary ends and its stream's data begins (ISO 32000-1 §7.3.8); null if it has no stream.</summary>
    private static (int BehindValue, int From)? FindStream(string text, int body, int end)
    {
        const string Word = "stream";
        for (var at = Next(body); at >= 0; at = Next(at + 1))
        {
            var value = text.AsSpan(body, at - body).TrimEnd();
            var from = at + Word.Length;
            from += text[from] == '\r' ? 1 : 0;
            if (value.EndsWith(">>") && text[from] == '\n')
            {
                return (body + value.Length, from + 1);
            }
        }

        return null;

        int Next(int at) => text.IndexOf(Word, at, end - at, StringComparison.Ordinal);
    }

    private static byte[] Content(Part part, CompressionLevel level)
    {
        var mark = part.Bytes.AsSpan().IndexOf(Encoding.Latin1.GetBytes(StreamMark));
        if (mark < 0)
        {
            return part.Bytes;
        }

        var data = part.Bytes[(mark + StreamMark.Length)..];
        data = part.Name[^1] == Inflated ? Deflate(data, level) : data;
        var value = Encoding.Latin1.GetString(part.Bytes, 0, mark);
        var at = value.IndexOf("<<", StringComparison.Ordinal);
        value = at < 0 ? value : value.Insert(at + 2, $"/Length {data.Length} ");
        return [.. Encoding.Latin1.GetBytes(value + StreamMark), .. data, .. "\nendstream"u8];
    }

    /// <summary>A number, or -1 if a mutation made it too large.</summary>
    private static int Number(string digits) => int.TryParse(digits, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static byte[]? Inflate(byte[] data)
    {
        try
        {
            using var inflate = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
            var output = new MemoryStream();
            inflate.CopyTo(output);
            return output.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static byte[] Deflate(byte[] data, CompressionLevel level)
    {
        var output = new MemoryStream();
        using (var deflate = new ZLibStream(output, level))
        {
            deflate.Write(data);
        }

        return output.ToArray();
    }

    [GeneratedRegex(@"(?<!\d)(\d+) 0 obj\s*")]
    private static partial Regex ObjectStart();

    [GeneratedRegex(@"(?<!\d)(\d+) 0 obj\s*(\d+)\s*endobj")]
    private static partial Regex LengthObject();

    [GeneratedRegex(@"/Length\s+(\d+)(\s+\d+\s+R)?")]
    private static partial Regex LengthEntry();

    [GeneratedRegex(@"/Filter\s*\[?\s*/FlateDecode\s*\]?\s*(?!\s*/\w+Decode)")]
    private static partial Regex OnlyFlate();
}
