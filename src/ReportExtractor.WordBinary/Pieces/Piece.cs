namespace ReportExtractor.WordBinary.Pieces;

/// <summary>A piece of the text (MS-DOC §2.9.177, Pcd).</summary>
/// <param name="Start">The position of its first character in the text.</param>
/// <param name="End">The position behind its last one.</param>
/// <param name="Offset">Where its first character stands in the stream WordDocument.</param>
/// <param name="IsEightBit">True where characters have 8 bits, not 16 (MS-DOC §2.9.73, fCompressed).</param>
/// <param name="Changes">Formatting on top of what the characters themselves have: an array of Prl (MS-DOC §2.2.5.2).</param>
internal sealed record Piece(int Start, int End, int Offset, bool IsEightBit, ReadOnlyMemory<byte> Changes)
{
    /// <summary>How many bytes a character has.</summary>
    public int Width => IsEightBit ? 1 : 2;

    /// <summary>Where a character stands in the stream WordDocument.</summary>
    /// <param name="position">Its position in the text.</param>
    public int OffsetOf(int position) => Offset + ((position - Start) * Width);
}
