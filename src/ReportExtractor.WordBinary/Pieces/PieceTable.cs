using System.Buffers.Binary;
using ReportExtractor.WordBinary.Streams;

namespace ReportExtractor.WordBinary.Pieces;

/// <summary>The piece table, which lists the pieces of the text in order (MS-DOC §2.9.38, Clx).</summary>
internal static class PieceTable
{
    // The first bytes of an array of modifiers and of the piece table, and the length of a piece (MS-DOC §2.9.38, §2.9.177).
    private const byte ArrayMark = 0x01;
    private const byte TableMark = 0x02;
    private const int PieceLength = 8;

    // Bit 30 of FcCompressed means 8 bits. The bit above it is unused (MS-DOC §2.9.73).
    private const uint EightBitFlag = 0x40000000;
    private const uint OffsetMask = 0x3FFFFFFF;

    /// <summary>Reads the pieces.</summary>
    /// <param name="block">The file information block.</param>
    /// <param name="document">The stream WordDocument.</param>
    /// <param name="table">The table stream.</param>
    /// <param name="needed">Minimum number of characters of all pieces together.</param>
    /// <exception cref="WordBinaryException">The pieces are broken, or refer to bytes outside of the stream.</exception>
    public static List<Piece> Read(FileInformationBlock block, WordStream document, WordStream table, long needed)
    {
        var pieces = block.Pieces.IsEmpty ? [Whole(block, needed)] : Read(table.Part(block.Pieces.Offset, block.Pieces.Length), needed);
        if (pieces.Count == 0 ? needed > 0 : pieces[^1].End < needed)
        {
            throw WordBinaryMessages.PiecesTooFew();
        }

        foreach (var piece in pieces)
        {
            if (piece.Start < needed)
            {
                _ = document.Slice(piece.Offset, Math.Min(piece.End - (long)piece.Start, needed - piece.Start) * piece.Width);
            }
        }

        return pieces;
    }

    private static Piece Whole(FileInformationBlock block, long needed) =>
        new(0, (int)Math.Min(int.MaxValue, needed), block.FirstText, !block.IsUnicode, ReadOnlyMemory<byte>.Empty);

    private static List<Piece> Read(ReadOnlyMemory<byte> clx, long needed)
    {
        var arrays = new List<ReadOnlyMemory<byte>>();
        var bytes = clx.Span;
        var at = 0;
        while (at + 3 <= bytes.Length && bytes[at] == ArrayMark)
        {
            var length = BinaryPrimitives.ReadInt16LittleEndian(bytes[(at + 1)..]);
            if (length < 0 || at + 3 + length > bytes.Length)
            {
                throw WordBinaryMessages.PieceFormattingTruncated();
            }

            arrays.Add(clx.Slice(at + 3, length));
            at += 3 + length;
        }

        if (at + 5 > bytes.Length || bytes[at] != TableMark)
        {
            throw WordBinaryMessages.PieceTableMissing();
        }

        var stated = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 1)..]);
        return stated <= bytes.Length - at - 5
            ? ReadPieces(new PositionTable(bytes.Slice(at + 5, (int)stated), PieceLength), new PieceModifiers(arrays), needed)
            : throw WordBinaryMessages.PieceTableTruncated();
    }

    private static List<Piece> ReadPieces(PositionTable table, PieceModifiers modifiers, long needed)
    {
        var pieces = new List<Piece>(table.Count);
        var last = 0;
        for (var i = 0; i < table.Count && last < needed; i++)
        {
            var (start, end) = (table.Position(i), table.Position(i + 1));
            if (start != last || end < start)
            {
                throw WordBinaryMessages.PiecesNotAdjacent();
            }

            last = end;
            if (end == start)
            {
                continue;
            }

            var element = table.Element(i);
            var compressed = BinaryPrimitives.ReadUInt32LittleEndian(element[2..]);
            var isEightBit = (compressed & EightBitFlag) != 0;
            var offset = (int)(compressed & OffsetMask);
            var changes = modifiers.Of(BinaryPrimitives.ReadUInt16LittleEndian(element[6..]));
            pieces.Add(new Piece(start, end, isEightBit ? offset / 2 : offset, isEightBit, changes));
        }

        return pieces;
    }
}
