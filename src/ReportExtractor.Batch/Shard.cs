using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ReportExtractor.Batch;

/// <summary>One of several parts into which inputs are divided by their paths alone, so that machines that see the same inputs agree on who reads which.</summary>
/// <param name="Index">Which part, from 1.</param>
/// <param name="Count">How many parts there are.</param>
public sealed record Shard(int Index, int Count)
{
    /// <summary>The one part that holds every input.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Whether an input belongs to this part: the first eight bytes of the SHA-256 of its path (UTF-8), as a big-endian number, leave Index - 1 when divided by Count.</summary>
    /// <param name="sourcePath">The input's path, as in its record.</param>
    public bool Holds(string sourcePath) =>
        Count == 1 || BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(sourcePath))) % (ulong)Count == (ulong)(Index - 1);

    /// <inheritdoc/>
    public override string ToString() => $"{Index}/{Count}";
}
