using ReportExtractor.Pdf.Syntax;

namespace ReportExtractor.Pdf.Content.Tokens;

/// <summary>Finds the end of the data of an inline image (ISO 32000-1 §8.9.7).</summary>
/// <param name="names">The cache of names.</param>
internal sealed class InlineImageEnd(NamePool names)
{
    /// <summary>Number of bytes after <c>EI</c> that must look like content.</summary>
    private const int BytesChecked = 32;

    /// <summary>Number of tokens after <c>EI</c> that must be valid.</summary>
    private const int TokensChecked = 5;

    /// <summary>Maximum number of <c>EI</c> that are tried for an image.</summary>
    private const int MaxCandidates = 100;

    /// <summary>The longest operator has three letters (Annex A).</summary>
    private const int LongestOperator = 3;

    /// <summary>Finds the end of the data.</summary>
    /// <param name="bytes">The content.</param>
    /// <param name="start">The start of the data.</param>
    /// <param name="length">The stated length, or -1.</param>
    /// <param name="after">The position after <c>EI</c>.</param>
    public int Find(ReadOnlySpan<byte> bytes, int start, int length, out int after)
    {
        if (length >= 0 && length <= bytes.Length - start)
        {
            var marker = PdfCharacters.SkipWhiteSpace(bytes, start + length);
            if (IsMarker(bytes, marker))
            {
                after = marker + 2;
                return start + length;
            }
        }

        // EI follows white space or the end marker of an ASCII filter. Only if there is no such EI, any preceding byte is
        // accepted.
        var end = FindMarker(bytes, start, isStrict: true);
        end = end < 0 ? FindMarker(bytes, start, isStrict: false) : end;
        if (end < 0)
        {
            after = bytes.Length;
            return bytes.Length;
        }

        after = end + 2;
        return end > start && PdfCharacters.IsWhiteSpace(bytes[end - 1]) ? end - 1 : end;
    }

    /// <summary>The first <c>EI</c> that is followed by content; otherwise the first <c>EI</c>; otherwise -1.</summary>
    private int FindMarker(ReadOnlySpan<byte> bytes, int start, bool isStrict)
    {
        var first = -1;
        var candidates = 0;
        for (var at = start; at < bytes.Length && candidates < MaxCandidates; at++)
        {
            var found = bytes[at..].IndexOf("EI"u8);
            if (found < 0)
            {
                break;
            }

            at += found;
            if (!IsMarker(bytes, at) || (isStrict && at > start && !IsEndOfData(bytes[at - 1])))
            {
                continue;
            }

            if (IsContent(bytes[(at + 2)..]))
            {
                return at;
            }

            candidates++;
            first = first < 0 ? at : first;
        }

        return first;
    }

    private static bool IsEndOfData(byte value) => PdfCharacters.IsWhiteSpace(value) || value == '>';

    private static bool IsMarker(ReadOnlySpan<byte> bytes, int at) =>
        at + 1 < bytes.Length && bytes[at] == 'E' && bytes[at + 1] == 'I'
        && (at + 2 == bytes.Length || !PdfCharacters.IsRegular(bytes[at + 2]));

    /// <summary>True if the bytes look like content, not like image data that contains the two letters by chance.</summary>
    private bool IsContent(ReadOnlySpan<byte> bytes)
    {
        var window = bytes[..Math.Min(bytes.Length, BytesChecked)];
        foreach (var value in window)
        {
            if (value is 0 or > 0x7E || (value < ' ' && !PdfCharacters.IsWhiteSpace(value)))
            {
                return false;
            }
        }

        var lexer = new PdfLexer(window.ToArray(), names);
        for (var i = 0; i < TokensChecked; i++)
        {
            var kind = lexer.Next();
            if (kind == PdfTokenKind.End || lexer.Position >= window.Length)
            {
                return true;
            }

            if (kind == PdfTokenKind.Keyword && (lexer.Text.Length > LongestOperator || !IsOperator(lexer.Text)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOperator(string word) => word is "'" or "\"" || char.IsAsciiLetter(word[0]);
}
