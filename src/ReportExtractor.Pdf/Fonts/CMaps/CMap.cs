namespace ReportExtractor.Pdf.Fonts.CMaps;

/// <summary>Cuts strings into codes and leads from a code to a glyph's identifier (ISO 32000-1 §9.7.5).</summary>
internal abstract class CMap
{
    /// <summary>The identifier of a code of which the CMap does not tell it.</summary>
    public const int Unknown = -1;

    /// <summary>True where it is for writing downwards.</summary>
    public abstract bool IsVertical { get; }

    /// <summary>How many bytes the code at the start of a string has (§9.7.6.3): at least 1, at most what is left.</summary>
    /// <param name="bytes">The rest of the string; not empty.</param>
    public abstract int CodeLength(ReadOnlySpan<byte> bytes);

    /// <summary>A code's glyph identifier, or <see cref="Unknown"/>.</summary>
    /// <param name="code">The code.</param>
    /// <param name="length">How many bytes it has.</param>
    public abstract int Cid(uint code, int length);

    /// <summary>A code's characters where the CMap itself tells them; else empty.</summary>
    /// <param name="code">The code.</param>
    /// <param name="length">How many bytes it has.</param>
    public abstract string Text(uint code, int length);
}
