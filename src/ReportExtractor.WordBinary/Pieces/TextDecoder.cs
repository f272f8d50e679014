using System.Runtime.InteropServices;
using System.Text;
using ReportExtractor.WordBinary.Streams;

namespace ReportExtractor.WordBinary.Pieces;

/// <summary>Decodes ranges of the text from its pieces.</summary>
/// <param name="document">The stream WordDocument.</param>
/// <param name="pieces">The pieces.</param>
/// <param name="eightBit">The code page of 8-bit pieces.</param>
internal sealed class TextDecoder(WordStream document, PieceList pieces, Encoding eightBit)
{
    /// <summary>Decodes a range.</summary>
    /// <param name="from">The first position.</param>
    /// <param name="to">The position after the last character.</param>
    public char[] Decode(int from, int to)
    {
        var text = new char[to - from];
        for (var start = from; start < to;)
        {
            var piece = pieces.At(start);
            var end = Math.Min(to, piece.End);
            var bytes = document.Slice(piece.OffsetOf(start), (end - start) * (long)piece.Width);
            Decode(bytes, piece.IsEightBit, text.AsSpan(start - from, end - start));
            start = end;
        }

        return text;
    }

    private void Decode(ReadOnlySpan<byte> bytes, bool isEightBit, Span<char> text)
    {
        if (!isEightBit)
        {
            if (BitConverter.IsLittleEndian)
            {
                bytes.CopyTo(MemoryMarshal.AsBytes(text));
                return;
            }

            Encoding.Unicode.GetChars(bytes, text);
        }
        else if (eightBit.IsSingleByte)
        {
            eightBit.GetChars(bytes, text);
        }
        else
        {
            DecodePairs(bytes, text);
        }
    }

    /// <summary>
    /// Positions count bytes, so that a two-byte character occupies two positions: the character, and a zero, which is not shown.
    /// </summary>
    private void DecodePairs(ReadOnlySpan<byte> bytes, Span<char> text)
    {
        Span<char> pair = stackalloc char[2];
        text.Clear();
        for (var i = 0; i < bytes.Length; i++)
        {
            var length = bytes[i] >= 0x80 && i + 1 < bytes.Length ? 2 : 1;
            if (eightBit.GetChars(bytes.Slice(i, length), pair) > 0)
            {
                text[i] = pair[0];
            }

            i += length - 1;
        }
    }
}
