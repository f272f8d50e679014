using System.Buffers.Binary;

namespace ReportExtractor.Pdf.Fonts.Programs;

/// <summary>
/// Big-endian numbers of a font file. Reads beyond its end return 0, so that a broken font is read as far as possible.
/// </summary>
internal readonly struct FontBytes(ReadOnlyMemory<byte> bytes)
{
    /// <summary>Number of bytes.</summary>
    public int Length => bytes.Length;

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Span => bytes.Span;

    /// <summary>One byte.</summary>
    public int Byte(long at) => at >= 0 && at < bytes.Length ? bytes.Span[(int)at] : 0;

    /// <summary>Two bytes.</summary>
    public int Word(long at) => at >= 0 && at + 2 <= bytes.Length ? BinaryPrimitives.ReadUInt16BigEndian(bytes.Span[(int)at..]) : 0;

    /// <summary>Two bytes with a sign.</summary>
    public int SignedWord(long at) => (short)Word(at);

    /// <summary>Four bytes.</summary>
    public long Long(long at) => at >= 0 && at + 4 <= bytes.Length ? BinaryPrimitives.ReadUInt32BigEndian(bytes.Span[(int)at..]) : 0;

    /// <summary>A part, truncated at the end of the file.</summary>
    /// <param name="from">Its first byte.</param>
    /// <param name="length">Its length.</param>
    public FontBytes Part(long from, long length)
    {
        var start = Math.Clamp(from, 0, bytes.Length);
        return new FontBytes(bytes.Slice((int)start, (int)Math.Clamp(length, 0, bytes.Length - start)));
    }

    /// <summary>All bytes from a position on.</summary>
    /// <param name="from">The first byte.</param>
    public FontBytes From(long from) => Part(from, int.MaxValue);
}
