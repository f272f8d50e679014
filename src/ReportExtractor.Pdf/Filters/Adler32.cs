using System.Buffers.Binary;

namespace ReportExtractor.Pdf.Filters;

/// <summary>The checksum behind the data of a zlib stream (RFC 1950 §8.2).</summary>
internal static class Adler32
{
    // The largest prime below 65536 (RFC 1950 §8.2).
    private const uint Modulus = 65521;

    // The most bytes that can be added before the sums must be reduced (zlib's NMAX).
    private const int Block = 5552;

    /// <summary>
    /// False if another checksum follows the data. Many writers leave it out, or cut it off by a length that is too short: then
    /// nothing is said about the data.
    /// </summary>
    /// <param name="rest">What follows the compressed data.</param>
    /// <param name="data">The data.</param>
    public static bool IsPlausible(ReadOnlySpan<byte> rest, ReadOnlySpan<byte> data) =>
        rest.Length < sizeof(uint)
        || BinaryPrimitives.ReadUInt32BigEndian(rest) is var stated && (stated == 0 || stated == Of(data))
        || !rest.ContainsAnyExcept(" \t\r\n"u8);

    /// <summary>The checksum of data.</summary>
    public static uint Of(ReadOnlySpan<byte> data)
    {
        var (low, high) = (1U, 0U);
        while (!data.IsEmpty)
        {
            var block = data[..Math.Min(Block, data.Length)];
            foreach (var value in block)
            {
                low += value;
                high += low;
            }

            (low, high) = (low % Modulus, high % Modulus);
            data = data[block.Length..];
        }

        return (high << 16) | low;
    }
}
