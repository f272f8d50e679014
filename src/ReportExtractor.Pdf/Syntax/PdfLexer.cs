using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Syntax;

/// <summary>
/// Splits bytes into tokens (ISO 32000-1 §7.2): those of a file, a content stream or a CMap. Invalid bytes are skipped.
/// </summary>
/// <param name="bytes">The bytes.</param>
/// <param name="names">The cache of names.</param>
internal sealed class PdfLexer(ReadOnlyMemory<byte> bytes, NamePool names)
{
    /// <summary>Maximum length of a keyword. Known ones are much shorter.</summary>
    private const int LongestKeyword = 64;

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    /// <summary>The cache of names.</summary>
    public NamePool Names { get; } = names;

    /// <summary>The position of the next token.</summary>
    public int Position { get; set; }

    /// <summary>The position of the current token.</summary>
    public int Start { get; private set; }

    /// <summary>The kind of the current token.</summary>
    public PdfTokenKind Kind { get; private set; }

    /// <summary>A number's value.</summary>
    public double Number { get; private set; }

    /// <summary>True for a number without a decimal point or exponent.</summary>
    public bool IsInteger { get; private set; }

    /// <summary>The bytes of a string, with escapes decoded.</summary>
    public byte[] String { get; private set; } = [];

    /// <summary>The characters of a name, with <c>#xx</c> decoded, or of a keyword. One character per byte.</summary>
    public string Text => Name.Value;

    /// <summary>The same as a name object.</summary>
    public PdfName Name { get; private set; } = names.Get([]);

    /// <summary>True if the current token is this keyword.</summary>
    public bool IsKeyword(string keyword) => Kind == PdfTokenKind.Keyword && Text == keyword;

    /// <summary>Reads the next token.</summary>
    public PdfTokenKind Next() => Kind = Read(Bytes.Span);

    private PdfTokenKind Read(ReadOnlySpan<byte> span)
    {
        var at = Position;
        while (true)
        {
            at = PdfCharacters.SkipWhiteSpace(span, at);
            Start = at;
            if (at >= span.Length)
            {
                Position = span.Length;
                return PdfTokenKind.End;
            }

            var value = span[at];
            switch (value)
            {
                case (byte)'%':
                    var end = span[at..].IndexOfAny((byte)'\r', (byte)'\n');
                    at = end < 0 ? span.Length : at + end;
                    continue;
                case (byte)')':
                    at++;
                    continue;
                case (byte)'>' when at + 1 >= span.Length || span[at + 1] != '>':
                    at++;
                    continue;
                default:
                    return ReadToken(span, value, at);
            }
        }
    }

    private PdfTokenKind ReadToken(ReadOnlySpan<byte> span, byte first, int at)
    {
        if (PdfNumberReader.IsStart(first))
        {
            Number = PdfNumberReader.Read(span, ref at, out var isInteger);
            IsInteger = isInteger;
            Position = at;
            return PdfTokenKind.Number;
        }

        switch (first)
        {
            case (byte)'/':
                return ReadName(span, at + 1);
            case (byte)'(':
                at++;
                String = PdfStringReader.ReadLiteral(span, ref at);
                Position = at;
                return PdfTokenKind.String;
            case (byte)'<' when at + 1 < span.Length && span[at + 1] == '<':
                Position = at + 2;
                return PdfTokenKind.DictionaryStart;
            case (byte)'<':
                at++;
                String = PdfStringReader.ReadHexadecimal(span, ref at);
                Position = at;
                return PdfTokenKind.String;
            case (byte)'>':
                Position = at + 2;
                return PdfTokenKind.DictionaryEnd;
            case (byte)'[':
                Position = at + 1;
                return PdfTokenKind.ArrayStart;
            case (byte)']':
                Position = at + 1;
                return PdfTokenKind.ArrayEnd;
            default:
                return ReadKeyword(span, at);
        }
    }

    private PdfTokenKind ReadKeyword(ReadOnlySpan<byte> span, int at)
    {
        // A brace is a keyword of its own.
        var end = at + 1;
        while (PdfCharacters.IsRegular(span[at]) && end < span.Length && PdfCharacters.IsRegular(span[end]))
        {
            end++;
        }

        Name = Names.Get(span[at..Math.Min(end, at + LongestKeyword)]);
        Position = end;
        return PdfTokenKind.Keyword;
    }

    private PdfTokenKind ReadName(ReadOnlySpan<byte> span, int at)
    {
        var end = at;
        var hasEscape = false;
        while (end < span.Length && PdfCharacters.IsRegular(span[end]))
        {
            hasEscape |= span[end] == '#';
            end++;
        }

        Name = hasEscape ? Unescape(span[at..end]) : Names.Get(span[at..end]);
        Position = end;
        return PdfTokenKind.Name;
    }

    /// <summary>Decodes <c>#xx</c> (§7.3.5). A <c>#</c> without two digits is kept.</summary>
    private PdfName Unescape(ReadOnlySpan<byte> name)
    {
        var output = new byte[name.Length];
        var length = 0;
        for (var i = 0; i < name.Length; i++)
        {
            var value = name[i];
            if (value == '#' && i + 2 < name.Length && PdfCharacters.HexDigit(name[i + 1]) >= 0 && PdfCharacters.HexDigit(name[i + 2]) >= 0)
            {
                value = (byte)((PdfCharacters.HexDigit(name[i + 1]) << 4) | PdfCharacters.HexDigit(name[i + 2]));
                i += 2;
            }

            output[length++] = value;
        }

        return Names.Get(output.AsSpan(0, length));
    }
}
