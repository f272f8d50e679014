namespace ReportExtractor.Pdf.Fonts.CMaps;

/// <summary>A mapping from the codes of a string to character identifiers (CIDs) (ISO 32000-1 §9.7.5).</summary>
internal abstract class CMap
{
    /// <summary>The CID of a code that the CMap does not map.</summary>
    public const int Unknown = -1;

    /// <summary>True for vertical writing.</summary>
    public abstract bool IsVertical { get; }

    /// <summary>Length in bytes of the code at the start of a string (§9.7.6.3): from 1 to the length of the string.</summary>
    /// <param name="bytes">The rest of the string. Not empty.</param>
    public abstract int CodeLength(ReadOnlySpan<byte> bytes);

    /// <summary>The CID of a code, or <see cref="Unknown"/>.</summary>
    /// <param name="code">The code.</param>
    /// <param name="length">Its length in bytes.</param>
    public abstract int Cid(uint code, int length);

    /// <summary>The characters of a code if the CMap defines them; otherwise empty.</summary>
    /// <param name="code">The code.</param>
    /// <param name="length">Its length in bytes.</param>
    public abstract string Text(uint code, int length);
}
