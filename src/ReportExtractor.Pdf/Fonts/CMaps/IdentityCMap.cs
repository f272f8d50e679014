namespace ReportExtractor.Pdf.Fonts.CMaps;

/// <summary>The CMaps Identity-H and Identity-V: two-byte codes are CIDs (ISO 32000-1 §9.7.5.2).</summary>
internal sealed class IdentityCMap(bool isVertical) : CMap
{
    /// <inheritdoc/>
    public override bool IsVertical => isVertical;

    /// <inheritdoc/>
    public override int CodeLength(ReadOnlySpan<byte> bytes) => Math.Min(2, bytes.Length);

    /// <inheritdoc/>
    public override int Cid(uint code, int length) => (int)code;

    /// <inheritdoc/>
    public override string Text(uint code, int length) => "";
}
