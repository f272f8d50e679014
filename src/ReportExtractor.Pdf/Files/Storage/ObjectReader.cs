using ReportExtractor.Pdf.Encryption;
using ReportExtractor.Pdf.Files.References;
using ReportExtractor.Pdf.Objects;
using ReportExtractor.Pdf.Syntax;

namespace ReportExtractor.Pdf.Files.Storage;

/// <summary>Reads indirect objects by position (ISO 32000-1 §7.3.10), including streams (§7.3.8).</summary>
/// <param name="bytes">The file.</param>
/// <param name="objects">Resolves the length of a stream.</param>
/// <param name="parsers">Parses the objects.</param>
/// <param name="budget">Limits the number of bytes that are read.</param>
internal sealed class ObjectReader(ReadOnlyMemory<byte> bytes, IPdfObjects objects, ParserFactory parsers, WorkBudget budget)
{
    /// <summary>Decrypts objects; null if the file is not encrypted, or its encryption is not known yet.</summary>
    public SecurityHandler? Security { get; set; }

    /// <summary>Reads the object at a position; null if there is none, or it has another number.</summary>
    /// <param name="place">The position of the object number. White space before it is skipped.</param>
    /// <param name="expected">The required object number, or null for any.</param>
    public IndirectObject? Read(long place, int? expected = null)
    {
        if (place < 0 || place >= bytes.Length)
        {
            return null;
        }

        var lexer = parsers.CreateLexer(bytes, (int)place);
        if (!TryReadHeader(lexer, out var number, out var generation) || (expected ?? number) != number)
        {
            return null;
        }

        var value = parsers.Read(lexer) ?? PdfNull.Instance;
        budget.Spend(lexer.Position - place);
        if (value is PdfDictionary dictionary)
        {
            var after = lexer.Position;
            if (lexer.Next() == PdfTokenKind.Keyword && lexer.Text.StartsWith("stream", StringComparison.Ordinal))
            {
                value = ReadStream(dictionary, lexer.Start + "stream".Length);
            }
            else
            {
                lexer.Position = after;
            }
        }

        if (Security is { } security && !IsCrossReferenceStream(value))
        {
            // Decrypted bytes are a copy, so they count.
            budget.Spend(value is PdfStream stream ? stream.Raw.Length : 0);
            value = security.Decrypt(value, number, generation);
        }

        return new IndirectObject(number, generation, value);
    }

    /// <summary>Reads <c>number generation obj</c>. Text that directly follows the keyword is left to the lexer.</summary>
    /// <param name="lexer">The lexer, before the header. It stops after it.</param>
    /// <param name="number">The object's number.</param>
    /// <param name="generation">Its generation.</param>
    private static bool TryReadHeader(PdfLexer lexer, out int number, out int generation)
    {
        number = generation = 0;
        if (lexer.Next() != PdfTokenKind.Number || !lexer.IsInteger || lexer.Number is < 0 or > CrossReferences.LargestNumber)
        {
            return false;
        }

        number = (int)lexer.Number;
        if (lexer.Next() != PdfTokenKind.Number || !lexer.IsInteger || lexer.Number is < 0 or > int.MaxValue)
        {
            return false;
        }

        generation = (int)lexer.Number;
        if (lexer.Next() != PdfTokenKind.Keyword || !lexer.Text.StartsWith("obj", StringComparison.Ordinal))
        {
            return false;
        }

        lexer.Position = lexer.Start + "obj".Length;
        return true;
    }

    /// <summary>Cross-reference streams are never encrypted (§7.5.8.2).</summary>
    private static bool IsCrossReferenceStream(PdfObject value) =>
        value is PdfStream stream && stream.Dictionary.Entries.GetValueOrDefault("Type") is PdfName { Value: "XRef" };

    private PdfStream ReadStream(PdfDictionary dictionary, int at)
    {
        var span = bytes.Span;

        // The keyword is followed by a line feed, or by a carriage return and a line feed (§7.3.8.1). Some writers add blanks
        // before it, or write a carriage return alone.
        var start = at;
        while (start < span.Length && span[start] == ' ')
        {
            start++;
        }

        if (start < span.Length && span[start] is (byte)'\r' or (byte)'\n')
        {
            start += span[start] == '\r' && start + 1 < span.Length && span[start + 1] == '\n' ? 2 : 1;
        }
        else
        {
            start = Math.Min(at, span.Length);
        }

        var stated = objects.Resolve(dictionary.Entries.GetValueOrDefault("Length"));
        var length = stated is PdfNumber { Value: >= 0 and <= int.MaxValue } number ? (int)number.Value : -1;
        var fits = length >= 0 && length <= span.Length - start;
        if (fits)
        {
            var after = PdfCharacters.SkipWhiteSpace(span, start + length);
            if (span[after..].StartsWith("endstream"u8) || span[after..].StartsWith("endobj"u8))
            {
                return new PdfStream(dictionary, bytes.Slice(start, length));
            }
        }

        // A file that is truncated after the stream's data has no end marker.
        var end = FindEnd(span, start);
        return new PdfStream(dictionary, end >= 0 ? bytes[start..end] : fits ? bytes.Slice(start, length) : bytes[start..]);
    }

    /// <summary>Finds the end of a stream whose length is wrong; -1 if there is no end marker.</summary>
    private int FindEnd(ReadOnlySpan<byte> span, int start)
    {
        var rest = span[start..];
        var found = rest.IndexOf("endstream"u8);
        found = found < 0 ? rest.IndexOf("endobj"u8) : found;
        budget.Spend(found < 0 ? rest.Length : found);
        if (found < 0)
        {
            return -1;
        }

        // The line end before the keyword is not part of the stream.
        var end = start + found;
        end -= end > start && span[end - 1] == '\n' ? 1 : 0;
        end -= end > start && span[end - 1] == '\r' ? 1 : 0;
        return end;
    }
}
