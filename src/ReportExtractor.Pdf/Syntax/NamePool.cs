using System.Text;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Syntax;

/// <summary>
/// Caches recent names and operators, so that frequent ones are created once. Each byte of a name is a character with the same
/// number (Latin-1), so that no encoding loses information.
/// </summary>
internal static class NamePool
{
    private const int Slots = 2048;

    /// <summary>Longer words are rarely repeated.</summary>
    private const int LongestKept = 32;

    private const uint HashStart = 2166136261;
    private const uint HashFactor = 16777619;

    // Several threads may write an entry. Each writes a complete object, and a lost one is created again.
    private static readonly PdfName?[] Names = new PdfName?[Slots];

    /// <summary>The name with these bytes.</summary>
    /// <param name="bytes">Its bytes, with <c>#xx</c> decoded.</param>
    public static PdfName Get(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LongestKept)
        {
            return new PdfName(Encoding.Latin1.GetString(bytes));
        }

        var hash = HashStart;
        foreach (var value in bytes)
        {
            hash = (hash ^ value) * HashFactor;
        }

        ref var slot = ref Names[(hash ^ (hash >> 16)) % Slots];
        var kept = slot;
        if (kept is null || !IsSame(kept.Value, bytes))
        {
            kept = new PdfName(Encoding.Latin1.GetString(bytes));
            slot = kept;
        }

        return kept;
    }

    private static bool IsSame(string text, ReadOnlySpan<byte> bytes)
    {
        if (text.Length != bytes.Length)
        {
            return false;
        }

        for (var i = 0; i < bytes.Length; i++)
        {
            if (text[i] != bytes[i])
            {
                return false;
            }
        }

        return true;
    }
}
