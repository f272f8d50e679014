using System.Runtime.InteropServices;

namespace ReportExtractor.Pdf.Filters;

/// <summary>
/// The compressed data of a stream. The last bytes are given out one by one, so that the position shows where the compressed data
/// end: .NET's inflater does not tell how many of the bytes that it took belong to them.
/// </summary>
internal sealed class FlateInput : MemoryStream
{
    // Behind the compressed data are a checksum of 4 bytes and a line end. Other writers leave a few bytes more.
    private const int SingleBytes = 16;

    private FlateInput(byte[] bytes, int start, int length)
        : base(bytes, start, length, writable: false)
    {
    }

    /// <summary>True if the inflater asked for more bytes than there are: the compressed data break off.</summary>
    public bool HasRunOut { get; private set; }

    /// <summary>True if the position is the end of the compressed data: not too many bytes follow them.</summary>
    public bool IsAtEnd => Position > Length - SingleBytes;

    /// <summary>Opens data.</summary>
    /// <param name="data">The data.</param>
    public static FlateInput Open(ReadOnlyMemory<byte> data)
    {
        if (MemoryMarshal.TryGetArray(data, out var segment) && segment.Array is { } array)
        {
            return new FlateInput(array, segment.Offset, segment.Count);
        }

        var copy = data.ToArray();
        return new FlateInput(copy, 0, copy.Length);
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        var many = (int)(Length - SingleBytes - Position);
        var read = base.Read(buffer, offset, Math.Min(count, Math.Max(1, many)));
        HasRunOut |= read == 0 && count > 0;
        return read;
    }
}
