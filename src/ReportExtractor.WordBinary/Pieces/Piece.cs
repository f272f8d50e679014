namespace ReportExtractor.WordBinary.Pieces;

/// <summary>A piece of the text (MS-DOC §2.9.177, Pcd).</summary>
/// <param name="Start">The position of its first character in the text.</param>
/// <param name="End">The position after its last character.</param>
/// <param name="Offset">The position of its first character in the stream WordDocument.</param>
/// <param name="IsEightBit">True if characters have 8 bits instead of 16 (MS-DOC §2.9.73, fCompressed).</param>
/// <param name="Changes">Formatting in addition to that of the characters: an array of Prl (MS-DOC §2.2.5.2).</param>
internal sealed record Piece(int Start, int End, int Offset, bool IsEightBit, ReadOnlyMemory<byte> Changes)
{
    /// <summary>Number of bytes of a character.</summary>
    public int Width => IsEightBit ? 1 : 2;

    /// <summary>The position of a character in the stream WordDocument.</summary>
    /// <param name="position">Its position in the text.</param>
    public int OffsetOf(int position) => Offset + ((position - Start) * Width);
}
