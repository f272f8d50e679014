using System.IO.Compression;

namespace ReportExtractor.Panel.Reports;

/// <summary>A record, compressed, and what it is sorted by.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Length">The number of bytes of its JSON.</param>
/// <param name="Packed">Its JSON, compressed: about a tenth of it.</param>
internal readonly record struct PackedRecord(string Key, int Length, byte[] Packed)
{
    /// <summary>Compresses a record.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="json">Its JSON.</param>
    public static PackedRecord Of(string key, ReadOnlySpan<byte> json)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(json);
        }

        return new PackedRecord(key, json.Length, packed.ToArray());
    }

    /// <summary>Its JSON.</summary>
    /// <param name="json">Where to put it: <see cref="Length"/> bytes.</param>
    public void Unpack(Span<byte> json)
    {
        using var deflate = new DeflateStream(new MemoryStream(Packed), CompressionMode.Decompress);
        deflate.ReadExactly(json);
    }
}
