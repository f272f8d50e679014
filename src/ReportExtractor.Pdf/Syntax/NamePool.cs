using System.Text;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Syntax;

/// <summary>
/// Keeps the names and operators that were seen last, so that the same few words are not made again and again. Each byte of a name is
/// one character of the same number (Latin-1), so that nothing of it is lost whatever its encoding is.
/// </summary>
internal static class NamePool
{
    private const int Slots = 2048;

    /// <summary>Longer words hardly come twice.</summary>
    private const int LongestKept = 32;

    private const uint HashStart = 2166136261;
    private const uint HashFactor = 16777619;

    // Several threads may write a slot: each writes a whole object, and the loser is only made again.
    private static readonly PdfName?[] Names = new PdfName?[Slots];

    /// <summary>The name of these characters.</summary>
    /// <param name="bytes">Its bytes, their <c>#xx</c> undone.</param>
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
