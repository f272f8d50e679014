using System.Text;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Syntax;

/// <summary>
/// Caches recent names and operators, so that frequent ones are created once. Each byte of a name is a character with the same
/// number (Latin-1), so that no encoding loses information.
/// </summary>
internal sealed class NamePool
{
    /// <summary>Number of cached words: some hundreds in a real file, with room for few collisions.</summary>
    private const int Slots = 2048;

    /// <summary>Longer words are rarely repeated.</summary>
    private const int MaxLength = 32;

    // The offset basis and the prime of the hash FNV-1a.
    private const uint HashStart = 2166136261;
    private const uint HashFactor = 16777619;

    private readonly PdfName?[] _names = new PdfName?[Slots];

    /// <summary>The name with these bytes.</summary>
    /// <param name="bytes">Its bytes, with <c>#xx</c> decoded.</param>
    public PdfName Get(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxLength)
        {
            return new PdfName(Encoding.Latin1.GetString(bytes));
        }

        var hash = HashStart;
        foreach (var value in bytes)
        {
            hash = (hash ^ value) * HashFactor;
        }

        ref var slot = ref _names[(hash ^ (hash >> 16)) % Slots];
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
